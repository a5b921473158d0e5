// Which copies a reader may want beside one: those that are likely the same story first.
import { fold } from '../store/story.js';

/** The beginning of a text says what it is about. */
const GIST_CHARS = 600;

/** From here on two beginnings have so much in common that it is hardly by chance. */
const MIN_LIKELY = 0.3;

/** Scripts that are written without spaces between words. */
const UNSPACED = /\p{Script=Han}|\p{Script=Hiragana}|\p{Script=Katakana}|\p{Script=Thai}|\p{Script=Khmer}|\p{Script=Lao}/u;

/**
 * @typedef {object} Candidate Something to compare with.
 * @property {string} key by which it is found again
 * @property {string} title
 * @property {string} site
 * @property {string} url
 * @property {string} gist what its text begins with, where that is at hand
 * @property {string} when when it was opened or kept, ISO 8601
 * @property {'library' | 'opened' | 'pasted' | 'page'} from
 * @property {boolean} hasText without one it cannot be compared
 */

/**
 * The words of a text, once each; of scripts without spaces, pairs of characters.
 *
 * @param {string} text
 * @returns {Set<string>}
 */
export function terms(text) {
  return new Set(
    fold(text).flatMap((it) => {
      if (!UNSPACED.test(it)) return [it];
      const chars = [...it];
      return chars.length < 2 ? chars : chars.slice(1).map((char, i) => chars[i] + char);
    }),
  );
}

/**
 * Candidates in the order in which to offer them.
 *
 * @param {Candidate | undefined} base
 * @param {Candidate[]} all the latest first
 * @param {string} typed words that each must have, at least the beginnings
 * @returns {{likely: Candidate[], others: Candidate[]}}
 */
export function order(base, all, typed) {
  const wanted = fold(typed);
  const fits = all.filter((it) => it.key !== base?.key && matches(it, wanted));
  if (!base) return { likely: [], others: fits };
  const beginnings = new Map(fits.map((it) => [it, about(it)]));
  const own = about(base);
  const weights = weigh([own, ...beginnings.values()]);
  const scores = new Map(fits.map((it) => [it, isSamePage(base, it) ? 1 : alike(own, beginnings.get(it) ?? new Set(), weights)]));
  const score = (/** @type {Candidate} */ it) => scores.get(it) ?? 0;
  const likely = fits.filter((it) => MIN_LIKELY <= score(it)).sort((a, b) => score(b) - score(a));
  return { likely, others: fits.filter((it) => !likely.includes(it)) };
}

/** @param {Candidate} it */
function about({ title, gist }) {
  return terms(`${title} ${gist.slice(0, GIST_CHARS)}`);
}

/**
 * An earlier or later state of the very page.
 *
 * @param {Candidate} a
 * @param {Candidate} b
 */
function isSamePage(a, b) {
  return a.url !== '' && a.url.replace(/[?#].*$/s, '') === b.url.replace(/[?#].*$/s, '');
}

/**
 * @param {Candidate} it
 * @param {string[]} wanted
 */
function matches({ title, site, url }, wanted) {
  const have = fold(`${title} ${site} ${url}`);
  return wanted.every((word) => have.some((it) => it.startsWith(word)) || (UNSPACED.test(word) && have.join('').includes(word)));
}

/**
 * What a word says: the less, the more of them have it.
 *
 * @param {Set<string>[]} sets
 * @returns {Map<string, number>}
 */
function weigh(sets) {
  /** @type {Map<string, number>} */
  const counts = new Map();
  for (const set of sets) for (const it of set) counts.set(it, (counts.get(it) ?? 0) + 1);
  return new Map([...counts].map(([word, count]) => [word, Math.log(1 + sets.length / count) * (word.length < 4 && !UNSPACED.test(word) ? 0.2 : 1)]));
}

/**
 * How much of the shorter the longer has, by weight.
 *
 * @param {Set<string>} a
 * @param {Set<string>} b
 * @param {Map<string, number>} weights
 */
function alike(a, b, weights) {
  const [few, many] = a.size < b.size ? [a, b] : [b, a];
  let shared = 0;
  let whole = 0;
  for (const it of few) {
    const weight = weights.get(it) ?? 0;
    whole += weight;
    if (many.has(it)) shared += weight;
  }
  return whole === 0 ? 0 : shared / whole;
}
