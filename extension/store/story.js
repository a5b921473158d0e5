// By which keys a story is found again: on its address, on another one, or as a copy elsewhere.

/** Parameters that say where a reader came from, not what is read. */
const TRAIL = /^(utm_\w+|[a-z]{0,2}clid|mc_[ce]id|igshid|ref|ref_src|source|share|smid|cmp|ocid|ns_\w+|__twitter_impression)$/i;

/** Prefixes of hosts that serve the same story to other devices. */
const DEVICE = /^(www|m|mobile|amp)\./;

/** A shorter title, such as "Live", stands over many stories. */
const MIN_TITLE_CHARS = 16;

/** Words in a shingle, and numbers in a fingerprint: four bands of four. */
const SHINGLE = 5;
const PRINTS = 16;
const BAND = 4;

/** So much of two fingerprints is the same in copies of one story. */
const MIN_ALIKE = 0.6;

/** A shorter text is no story, and its fingerprint says little. */
const MIN_WORDS = 60;

/**
 * The keys of a story; two records that share one may be the same: `isSame` tells.
 *
 * @param {Story} story
 * @returns {string[]}
 */
export function keys({ url, canonical, title, site, text }) {
  const prints = fingerprint(text ?? '');
  const bands = Array.from({ length: prints.length / BAND }, (_, i) => prints.slice(i * BAND, (i + 1) * BAND).join());
  return [
    ...new Set([url, canonical].flatMap((it) => (it ? ['u:' + address(it)] : []))),
    ...titleKeys(title, site || host(url)),
    ...bands.map((it, i) => `f:${i}:${it}`),
  ];
}

/**
 * What is kept beside a record so that its story is found again.
 *
 * @param {Story} story
 * @returns {{keys: string[], prints: number[]}}
 */
export function trace(story) {
  return { keys: keys(story), prints: fingerprint(story.text ?? '') };
}

/**
 * @param {string | undefined} title
 * @param {string} site
 */
function titleKeys(title, site) {
  const folded = fold(title ?? '').join(' ');
  return folded.length < MIN_TITLE_CHARS ? [] : [`t:${folded}|${fold(site).join(' ')}`];
}

/**
 * Whether two stories that share a key are one: a band of the fingerprints alone
 * may be shared by chance, or by two stories that end in the same paragraphs.
 *
 * @param {{keys: string[], prints: number[]}} a
 * @param {{keys: string[], prints: number[]}} b
 */
export function isSame(a, b) {
  if (a.keys.some((it) => !it.startsWith('f:') && b.keys.includes(it))) return true;
  if (a.prints.length === 0 || b.prints.length === 0) return false;
  return MIN_ALIKE <= a.prints.filter((it, i) => it === b.prints[i]).length / PRINTS;
}

/**
 * The address without what differs between two visits.
 *
 * @param {string} url
 */
export function address(url) {
  if (!URL.canParse(url)) return url;
  const it = new URL(url);
  const query = [...it.searchParams].filter(([name]) => !TRAIL.test(name)).map((pair) => pair.map(encodeURIComponent).join('='));
  // Some sites tell their pages apart by the fragment alone.
  const fragment = /^#!?\//.test(it.hash) ? it.hash : '';
  const path = it.pathname.replace(/\/+$/, '');
  return it.host.replace(DEVICE, '') + path + (query.length ? '?' + query.sort().join('&') : '') + fragment;
}

/**
 * What two highlights share that keep the same words of the same page.
 *
 * @param {{url: string, selectors: {exact: string}}} highlight
 */
export function sameWords({ url, selectors: { exact } }) {
  return address(url) + '\n' + fold(exact).join(' ');
}

/**
 * Minima of so many hash functions over the text's shingles (Broder, 1997): the
 * share of equal numbers estimates how alike two texts are.
 *
 * @param {string} text
 * @returns {number[]} nothing where the text is too short to tell
 */
export function fingerprint(text) {
  const words = fold(text);
  if (words.length < MIN_WORDS) return [];
  const res = new Array(PRINTS).fill(0xffffffff);
  for (let i = 0; i + SHINGLE <= words.length; i += 1) {
    const seed = hash(words.slice(i, i + SHINGLE).join(' '));
    for (let n = 0; n < PRINTS; n += 1) {
      const value = scramble(seed ^ Math.imul(n + 1, 0x9e3779b1));
      if (value < res[n]) res[n] = value;
    }
  }
  return res;
}

/**
 * @param {string} url
 */
function host(url) {
  return URL.canParse(url) ? new URL(url).host.replace(DEVICE, '') : '';
}

/**
 * The words of a text without case, accents and punctuation.
 *
 * @param {string} text
 * @returns {string[]}
 */
export function fold(text) {
  const plain = text.normalize('NFKD').replace(/\p{Mn}/gu, '').toLowerCase();
  return plain.match(/[\p{L}\p{N}]+/gu) ?? [];
}

/**
 * FNV-1a, 32 bits.
 *
 * @param {string} text
 */
export function hash(text) {
  let res = 0x811c9dc5;
  for (let i = 0; i < text.length; i += 1) res = Math.imul(res ^ text.charCodeAt(i), 0x01000193);
  return res >>> 0;
}

/**
 * The finalizer of MurmurHash3.
 *
 * @param {number} it
 */
function scramble(it) {
  it = Math.imul(it ^ (it >>> 16), 0x85ebca6b);
  it = Math.imul(it ^ (it >>> 13), 0xc2b2ae35);
  return (it ^ (it >>> 16)) >>> 0;
}
