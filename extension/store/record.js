// The shapes that are kept: what comes from outside is checked and copied, field by field.

/** The colors of a highlight, the first unless another is chosen. */
export const COLORS = /** @type {const} */ (['yellow', 'green', 'blue', 'pink', 'purple']);

const KINDS = ['text', 'quote', 'figure'];

/** More than any reader writes; a page that sends more is up to something. */
const MAX_WORDS = 2_000_000;
const MAX_LINE = 10_000;
const MAX_LIST = 5_000;

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** A record that is not one; the message says which field. */
export class RecordError extends Error {}

/**
 * A highlight with known fields only.
 *
 * @param {any} it
 * @returns {HighlightRecord}
 */
export function highlight(it) {
  const { exact, prefix = '', suffix = '', start, end } = object(it?.selectors, 'selectors');
  return bare({
    id: id(it.id, 'id'),
    article: line(it.article, 'article'),
    url: address(it.url, 'url'),
    created: time(it.created, 'created'),
    modified: time(it.modified, 'modified'),
    color: oneOf(it.color ?? COLORS[0], COLORS, 'color'),
    note: words(it.note ?? '', 'note'),
    tags: [...new Set(list(it.tags ?? [], 'tags').map((tag) => line(tag, 'tags').trim()))].filter(Boolean),
    kind: oneOf(it.kind ?? 'text', KINDS, 'kind'),
    selectors: bare({
      exact: words(exact, 'exact'),
      prefix: words(prefix, 'prefix'),
      suffix: words(suffix, 'suffix'),
      start: optional(start, offset, 'start'),
      end: optional(end, offset, 'end'),
    }),
    speaker: optional(it.speaker, line, 'speaker'),
    normalized: optional(it.normalized, line, 'normalized'),
    deleted: optional(it.deleted || undefined, time, 'deleted'),
  });
}

/**
 * An article with known fields only.
 *
 * @param {any} it
 * @returns {Article}
 */
export function article(it) {
  return bare({
    id: line(object(it, 'article').id, 'id'),
    url: address(it.url, 'url'),
    canonical: optional(it.canonical, address, 'canonical'),
    title: line(it.title ?? '', 'title'),
    byline: list(it.byline ?? [], 'byline').map((name) => line(name, 'byline')),
    published: optional(it.published, line, 'published'),
    dek: optional(it.dek, words, 'dek'),
    updated: optional(it.updated, line, 'updated'),
    site: optional(it.site, line, 'site'),
    lang: optional(it.lang, line, 'lang'),
    credit: optional(it.credit, line, 'credit'),
    source: optional(it.source, plain, 'source'),
    words: optional(it.words, offset, 'words'),
    minutes: optional(it.minutes, offset, 'minutes'),
    saved: time(it.saved, 'saved'),
    modified: time(it.modified ?? it.saved, 'modified'),
    quotes: plains(it.quotes ?? [], 'quotes'),
    figures: plains(it.figures ?? [], 'figures'),
    tables: optional(it.tables, plains, 'tables'),
    pictures: optional(it.pictures, plains, 'pictures'),
    text: optional(it.text, words, 'text'),
    deleted: optional(it.deleted || undefined, time, 'deleted'),
  });
}

/**
 * Without the fields that say nothing.
 *
 * @template {object} T
 * @param {T} it
 * @returns {any}
 */
function bare(it) {
  return Object.fromEntries(Object.entries(it).filter(([, value]) => value !== undefined && value !== null));
}

/**
 * @template T
 * @param {any} it
 * @param {(it: any, field: string) => T} check
 * @param {string} field
 * @returns {T | undefined}
 */
function optional(it, check, field) {
  return it === undefined || it === null ? undefined : check(it, field);
}

/**
 * @param {any} it
 * @param {string} field
 */
function object(it, field) {
  if (typeof it !== 'object' || it === null || Array.isArray(it)) throw new RecordError(field);
  return it;
}

/**
 * @param {any} it
 * @param {string} field
 * @returns {string}
 */
function words(it, field) {
  if (typeof it !== 'string' || MAX_WORDS < it.length) throw new RecordError(field);
  // Half a character cannot be written to a file.
  return /** @type {any} */ (it).toWellFormed?.() ?? it;
}

/**
 * @param {any} it
 * @param {string} field
 */
function line(it, field) {
  if (typeof it !== 'string' || MAX_LINE < it.length) throw new RecordError(field);
  return words(it, field);
}

/**
 * @param {any} it
 * @param {string} field
 */
function id(it, field) {
  if (typeof it !== 'string' || !UUID.test(it)) throw new RecordError(field);
  return it.toLowerCase();
}

/**
 * An address that a link may lead to without harm.
 *
 * @param {any} it
 * @param {string} field
 */
function address(it, field) {
  if (!/^(https?|file):\/\//i.test(line(it, field)) || !URL.canParse(it)) throw new RecordError(field);
  return it;
}

/**
 * A moment, always written alike, so that moments compare as strings.
 *
 * @param {any} it
 * @param {string} field
 */
function time(it, field) {
  const moment = new Date(line(it, field));
  if (Number.isNaN(moment.getTime())) throw new RecordError(field);
  return moment.toISOString();
}

/**
 * @param {any} it
 * @param {string} field
 */
function offset(it, field) {
  if (!Number.isSafeInteger(it) || it < 0) throw new RecordError(field);
  return it;
}

/**
 * @template {string} T
 * @param {any} it
 * @param {readonly T[]} known
 * @param {string} field
 * @returns {T}
 */
function oneOf(it, known, field) {
  if (!known.includes(it)) throw new RecordError(field);
  return it;
}

/**
 * @param {any} it
 * @param {string} field
 * @returns {any[]}
 */
function list(it, field) {
  if (!Array.isArray(it) || MAX_LIST < it.length) throw new RecordError(field);
  return it;
}

/**
 * Data and nothing else, as JSON would carry it.
 *
 * @param {any} it
 * @param {string} field
 */
function plain(it, field) {
  return JSON.parse(words(JSON.stringify(object(it, field)), field));
}

/**
 * @param {any} it
 * @param {string} field
 */
function plains(it, field) {
  return list(it, field).map((one) => plain(one, field));
}
