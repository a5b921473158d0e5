// Highlights as the browser's own sync can carry them: few bytes, whole or not at all.
//
// The quotas are 8 KB an item and 100 KB in all, so entries lie in a fixed number of
// buckets by their id. A bucket holds the latest that fit. Machines that know the same
// records write the same buckets, whatever each wrote before.
import { COLORS } from './record.js';
import { hash } from './story.js';

/** With those of what readers set these stay below 102,400 bytes. */
export const BUCKETS = 9;
const BUCKET_BYTES = 8000;

/** A record beyond this would push many others out: a file carries it. */
const RECORD_BYTES = 2500;

const MAX_TITLE_CHARS = 120;

/** A tombstone that every machine has seen by now. */
export const TOMBSTONE_MS = 180 * 24 * 60 * 60 * 1000;

const KINDS = /** @type {const} */ (['text', 'quote', 'figure']);

/** In the third place of an entry: what became of the record. */
const DELETED = 0;
const TOO_LARGE = 1;

/**
 * @typedef {any[]} Entry `[id, modified in base 36, …]`: the record's fields, or only
 *   that it was deleted, or that its latest version is too large to be carried.
 */

/** @param {number} i */
export const bucketName = (i) => 'highlights' + i;

/**
 * Puts what is known into buckets: what is here, and what the buckets had before.
 *
 * @param {HighlightRecord[]} local
 * @param {Map<string, string>} titles of articles, by their ids
 * @param {Entry[]} remote
 * @param {number} [now]
 * @returns {{buckets: Entry[][], left: number}} `left` of the local ones did not fit
 */
export function pack(local, titles, remote, now = Date.now()) {
  /** @type {Map<string, Entry>} */
  const entries = new Map(remote.map((it) => [it[0], it]));
  for (const it of local) {
    const known = entries.get(it.id);
    // At the same moment what is here wins: the other has been merged into it.
    if (!known || time(known) <= Date.parse(it.modified)) entries.set(it.id, entry(it, titles.get(it.article) ?? ''));
  }
  const dead = now - TOMBSTONE_MS;
  const all = [...entries.values()].filter((it) => it[2] !== DELETED || dead < time(it));
  const { buckets, fits } = fill(all, BUCKETS, bucketName);
  return { buckets, left: local.filter((it) => !it.deleted && !fits.has(it.id)).length };
}

/**
 * Puts entries into so many buckets by their ids, the latest first.
 *
 * @param {Entry[]} entries
 * @param {number} size how many buckets
 * @param {(i: number) => string} name a bucket's, which counts too
 * @returns {{buckets: Entry[][], fits: Set<string>}} `fits`: the ids of those that are there whole
 */
export function fill(entries, size, name) {
  const buckets = Array.from({ length: size }, () => /** @type {Entry[]} */ ([]));
  const sizes = buckets.map((_, i) => name(i).length + 2);
  const fits = new Set();
  for (const it of [...entries].sort((a, b) => time(b) - time(a) || (a[0] < b[0] ? -1 : 1))) {
    const at = hash(it[0]) % size;
    sizes[at] += bytes(it) + 1;
    // Once full it stays full: older ones that are shorter must not slip in.
    if (BUCKET_BYTES < sizes[at]) continue;
    buckets[at].push(it);
    if (it[2] !== TOO_LARGE) fits.add(it[0]);
  }
  return { buckets, fits };
}

/**
 * Whether two buckets say the same; titles are a courtesy and do not count, so that
 * machines that know a story by two titles do not write for ever.
 *
 * @param {unknown} a
 * @param {Entry[]} b
 */
export function isSameBucket(a, b) {
  const facts = (/** @type {Entry[]} */ list) => JSON.stringify(list.map((it) => (it.length < 5 ? it : it.with(4, ''))));
  return Array.isArray(a) && facts(entriesIn(a)) === facts(b);
}

/**
 * The entries of a bucket; whatever else lies there is no entry.
 *
 * @param {unknown} bucket
 * @returns {Entry[]}
 */
export function entriesIn(bucket) {
  if (!Array.isArray(bucket)) return [];
  return bucket.filter((it) => Array.isArray(it) && typeof it[0] === 'string' && 0 < time(it));
}

/**
 * @param {HighlightRecord} it
 * @param {string} title
 * @returns {Entry}
 */
function entry(it, title) {
  const modified = Date.parse(it.modified).toString(36);
  if (it.deleted) return [it.id, modified, DELETED];
  const { exact, prefix, suffix, start = 0, end = 0 } = it.selectors;
  const res = [
    it.id, modified, it.url, it.article, [...title].slice(0, MAX_TITLE_CHARS).join(''), Date.parse(it.created).toString(36),
    COLORS.indexOf(it.color), KINDS.indexOf(it.kind), exact, prefix, suffix, start, end, it.note, it.tags, it.speaker ?? '', it.normalized ?? '',
  ];
  return RECORD_BYTES < bytes(res) ? [it.id, modified, TOO_LARGE] : res;
}

/**
 * What an entry says.
 *
 * @param {Entry} entry
 * @returns {{highlight: any, title: string} | {deleted: string, modified: string} | null}
 *   a record to be checked; or what was deleted and when; or nothing to be had
 */
export function read(entry) {
  const modified = new Date(time(entry)).toISOString();
  if (entry[2] === DELETED) return { deleted: entry[0], modified };
  if (entry.length < 17) return null;
  const [id, , url, article, title, created, color, kind, exact, prefix, suffix, start, end, note, tags, speaker, normalized] = entry;
  const selectors = { exact, prefix, suffix, ...(end ? { start, end } : {}) };
  const highlight = {
    id, url, article, modified, created: new Date(parseInt(created, 36)).toISOString(), color: COLORS[color], kind: KINDS[kind], selectors, note, tags,
    ...(speaker ? { speaker } : {}), ...(normalized ? { normalized } : {}),
  };
  return { highlight, title: String(title) };
}

/**
 * When it was changed.
 *
 * @param {Entry} entry
 * @returns {number} in milliseconds; 0 where it does not say
 */
export function time(entry) {
  const it = parseInt(entry[1], 36);
  // Beyond this no calendar goes.
  return 0 < it && it < 8.64e15 ? it : 0;
}

const encoder = new TextEncoder();

/**
 * As the browser counts: JSON in UTF-8, where Chromium spells `<` out.
 *
 * @param {unknown} value
 */
export function bytes(value) {
  return encoder.encode(JSON.stringify(value).replaceAll('<', '\\u003C')).length;
}
