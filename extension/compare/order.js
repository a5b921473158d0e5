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
  const own = facts(base).about;
  const weights = weigh(own, all);
  const scores = new Map(fits.map((it) => [it, isSamePage(base, it) ? 1 : alike(own, facts(it).about, weights)]));
  const score = (/** @type {Candidate} */ it) => scores.get(it) ?? 0;
  const likely = fits.filter((it) => MIN_LIKELY <= score(it)).sort((a, b) => score(b) - score(a));
  return { likely, others: fits.filter((it) => !likely.includes(it)) };
}

/** @type {WeakMap<Candidate, {about: Set<string>, names: string[]}>} Asked for at every letter typed. */
const known = new WeakMap();

/** @param {Candidate} it */
function facts(it) {
  const { title, gist, site, url } = it;
  const res = known.get(it) ?? { about: terms(`${title} ${gist.slice(0, GIST_CHARS)}`), names: fold(`${title} ${site} ${url}`) };
  known.set(it, res);
  return res;
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
function matches(it, wanted) {
  const have = facts(it).names;
  return wanted.every((word) => have.some((one) => one.startsWith(word)) || (UNSPACED.test(word) && have.join('').includes(word)));
}

/**
 * What a word of the base says: the less, the more of the others have it.
 *
 * @param {Set<string>} own
 * @param {Candidate[]} all
 * @returns {(word: string) => number}
 */
function weigh(own, all) {
  const counts = new Map([...own].map((it) => [it, 1]));
  for (const it of all) for (const word of facts(it).about) counts.set(word, (counts.get(word) ?? 0) + 1);
  return (word) => Math.log(1 + (all.length + 1) / (counts.get(word) ?? 1)) * (word.length < 4 && !UNSPACED.test(word) ? 0.2 : 1);
}

/**
 * How much of the shorter the longer has, by weight.
 *
 * @param {Set<string>} a
 * @param {Set<string>} b
 * @param {(word: string) => number} weight
 */
function alike(a, b, weight) {
  const [few, many] = a.size < b.size ? [a, b] : [b, a];
  let shared = 0;
  let whole = 0;
  for (const it of few) {
    const own = weight(it);
    whole += own;
    if (many.has(it)) shared += own;
  }
  return whole === 0 ? 0 : shared / whole;
}
