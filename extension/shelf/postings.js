// An inverted index in memory: which records hold a word, or one that begins with it.
import { fold } from '../store/story.js';

/** Scripts that put no space between words: their letters are taken in pairs. */
const UNSPACED = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Khmer}\p{sc=Lao}\p{sc=Myanmar}]/u;

/** So many new words are looked through one by one before the list is sorted anew. */
const MAX_FRESH = 2000;

export class Postings {
  constructor() {
    /** @type {Map<string, number[]>} */
    this.lists = new Map();
    /** @type {string[]} Sorted, but for what is fresh. */
    this.terms = [];
    /** @type {string[]} */
    this.fresh = [];
  }

  /**
   * @param {number} record numbers only grow
   * @param {string} text
   */
  add(record, text) {
    for (const term of new Set(terms(text))) {
      const list = this.lists.get(term);
      if (list) {
        if (list[list.length - 1] !== record) list.push(record);
      } else {
        this.lists.set(term, [record]);
        this.fresh.push(term);
      }
    }
  }

  /** Sorts what has come since the last time. */
  settle() {
    if (this.fresh.length === 0) return;
    this.terms = [...this.terms, ...this.fresh].sort();
    this.fresh = [];
  }

  /**
   * Calls back with every record that holds a word with this beginning; some often.
   *
   * @param {string} prefix
   * @param {(record: number) => void} found
   */
  each(prefix, found) {
    if (MAX_FRESH < this.fresh.length) this.settle();
    for (let i = first(this.terms, prefix); i < this.terms.length && this.terms[i].startsWith(prefix); i += 1) {
      this.visit(this.terms[i], found);
    }
    for (const it of this.fresh) if (it.startsWith(prefix)) this.visit(it, found);
  }

  /**
   * @param {string} term
   * @param {(record: number) => void} found
   */
  visit(term, found) {
    const list = /** @type {number[]} */ (this.lists.get(term));
    for (let i = 0; i < list.length; i += 1) found(list[i]);
  }
}

/**
 * The terms under which a text is found.
 *
 * @param {string} text
 * @returns {string[]}
 */
export function terms(text) {
  return fold(text).flatMap((word) => (UNSPACED.test(word) ? pairs(word) : word));
}

/**
 * @param {string} word
 */
function pairs(word) {
  const letters = [...word];
  return letters.length === 1 ? letters : letters.map((it, i) => it + (letters[i + 1] ?? ''));
}

/**
 * Where the first term stands that is not before this one.
 *
 * @param {string[]} sorted
 * @param {string} term
 */
function first(sorted, term) {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sorted[middle] < term) low = middle + 1;
    else high = middle;
  }
  return low;
}
