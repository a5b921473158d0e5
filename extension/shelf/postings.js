// An inverted index: which records hold a word, or one that begins with it.
import { fold } from '../store/story.js';

/** Scripts that put no space between words: their letters are taken in pairs. */
const UNSPACED = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Khmer}\p{sc=Lao}\p{sc=Myanmar}]/u;

/** So many new words are looked through one by one before their list is sorted anew. */
const MAX_FRESH = 2000;

/**
 * @typedef {object} PackedPostings
 * @property {string} terms sorted, one a line
 * @property {Uint32Array} ends where each one's records end
 * @property {Uint32Array} records
 */

export class Postings {
  /** @param {PackedPostings} [packed] */
  constructor(packed) {
    this.terms = packed?.terms ? packed.terms.split('\n') : [];
    this.ends = packed?.ends ?? new Uint32Array(0);
    this.records = packed?.records ?? new Uint32Array(0);
    /** @type {Map<string, number[]>} What has come since it was packed. */
    this.lists = new Map();
    /** @type {string[]} Its words, sorted; but for the last ones. */
    this.sorted = [];
    /** @type {string[]} */
    this.fresh = [];
  }

  /**
   * @param {number} record
   * @param {string} text
   */
  add(record, text) {
    for (const term of new Set(terms(text))) {
      const list = this.lists.get(term);
      if (list) list.push(record);
      else {
        this.lists.set(term, [record]);
        this.fresh.push(term);
      }
    }
  }

  /** Sorts what has come since the last time. */
  settle() {
    if (this.fresh.length === 0) return;
    this.sorted = [...this.sorted, ...this.fresh].sort();
    this.fresh = [];
  }

  /**
   * Marks every record that holds a word with this beginning.
   *
   * @param {string} prefix
   * @param {Uint8Array} hits a place for each record
   */
  mark(prefix, hits) {
    if (MAX_FRESH < this.fresh.length) this.settle();
    const from = first(this.terms, prefix);
    let to = from;
    while (to < this.terms.length && this.terms[to].startsWith(prefix)) to += 1;
    if (from < to) {
      // The records of words that follow each other follow each other.
      const { records } = this;
      for (let i = this.start(from), end = this.ends[to - 1]; i < end; i += 1) hits[records[i]] = 1;
    }
    const found = (/** @type {number} */ at) => {
      hits[at] = 1;
    };
    for (let i = first(this.sorted, prefix); i < this.sorted.length && this.sorted[i].startsWith(prefix); i += 1) {
      this.visit(this.sorted[i], found);
    }
    for (const it of this.fresh) if (it.startsWith(prefix)) this.visit(it, found);
  }

  /** @param {number} term */
  start(term) {
    return term === 0 ? 0 : this.ends[term - 1];
  }

  /**
   * @param {string} term
   * @param {(record: number) => void} found
   */
  visit(term, found) {
    const list = /** @type {number[]} */ (this.lists.get(term));
    for (let i = 0; i < list.length; i += 1) found(list[i]);
  }

  /**
   * Everything in one piece.
   *
   * @param {Int32Array} numbers the records' new ones; -1 where one is gone
   * @returns {PackedPostings}
   */
  pack(numbers) {
    this.settle();
    const size = this.records.length + [...this.lists.values()].reduce((sum, it) => sum + it.length, 0);
    /** @type {string[]} */
    const words = [];
    /** @type {number[]} */
    const ends = [];
    const records = new Uint32Array(size);
    let length = 0;
    const take = (/** @type {number} */ it) => {
      if (0 <= numbers[it]) records[length++] = numbers[it];
    };
    for (let i = 0, k = 0; i < this.terms.length || k < this.sorted.length; ) {
      const [old, fresh] = [this.terms[i], this.sorted[k]];
      const term = fresh === undefined || old <= fresh ? old : fresh;
      if (term === old) {
        for (let at = this.start(i); at < this.ends[i]; at += 1) take(this.records[at]);
        i += 1;
      }
      if (term === fresh) {
        this.visit(fresh, take);
        k += 1;
      }
      if (length === (ends.at(-1) ?? 0)) continue;
      words.push(term);
      ends.push(length);
    }
    return { terms: words.join('\n'), ends: Uint32Array.from(ends), records: records.slice(0, length) };
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
