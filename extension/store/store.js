// What readers keep: highlights, and the articles they stand in. The only home of both.
//
// Every write is one transaction that is on the disk when its promise is kept, or has not
// happened. Nothing is erased at once: what is removed gets the time of its removal, which
// undoes easily, tells other machines, and is emptied later by `sweep`.
import { bare, database, write } from './connection.js';
import { NAME, renew } from './database.js';
import { after, isNewer } from './newer.js';
import { article as asArticle, highlight as asHighlight } from './record.js';
import { getAll } from './read.js';
import * as second from './second.js';
import { address, isSame, keys, trace } from './story.js';

export { close, watch } from './connection.js';
export * from './read.js';
export { sameWords } from './story.js';

/** A removed record keeps its words for so long, for those who change their minds. */
const UNDO_MS = 24 * 60 * 60 * 1000;

/** And its tombstone for so long, for machines that come late. */
const TOMBSTONE_MS = 180 * UNDO_MS;

/**
 * Keeps a highlight: a new one, or a new version of one.
 *
 * @param {any} record with `id`, `article`, `url`, `selectors`; see the type
 * @returns {Promise<HighlightRecord>} as it is kept, with the time of this change
 */
export function putHighlight(record) {
  return write(({ highlights }) => keepHighlight(highlights, record));
}

/**
 * @param {any} highlights
 * @param {any} record
 */
async function keepHighlight(highlights, record) {
  const old = await highlights.get(String(record?.id).toLowerCase());
  const modified = after(old?.modified);
  const it = asHighlight({ ...record, created: old?.created ?? record?.created ?? modified, modified });
  await highlights.put(dressed(it));
  return it;
}

/**
 * Changes some fields of a highlight; two pages that change different ones at once
 * both succeed.
 *
 * @param {string} id
 * @param {Partial<HighlightRecord>} change
 * @returns {Promise<HighlightRecord | null>} nothing where there is none
 */
export function changeHighlight(id, change) {
  return write(async ({ highlights }) => {
    const old = await highlights.get(id);
    return old ? keepHighlight(highlights, { ...bare(old), ...change, id }) : null;
  });
}

/**
 * Removes a highlight, leaving a tombstone.
 *
 * @param {string} id
 * @returns {Promise<HighlightRecord | null>} the tombstone; nothing where there is none
 */
export async function removeHighlight(id) {
  const { highlights } = await remove({ highlights: [id] });
  return highlights[0] ?? null;
}

/**
 * Removes highlights, and articles with all their highlights.
 *
 * @param {{articles?: string[], highlights?: string[]}} ids
 * @returns {Promise<Kept>} the tombstones: what `restore` wants
 */
export function remove({ articles: articleIds = [], highlights: highlightIds = [] }) {
  return write(async ({ articles, highlights }) => {
    const ids = new Set(highlightIds);
    for (const id of articleIds) for (const it of await highlights.index('article').getAllKeys(id)) ids.add(it);
    return {
      articles: await setDeleted(articles, articleIds, true),
      highlights: await setDeleted(highlights, [...ids], true),
    };
  });
}

/**
 * Takes removals back.
 *
 * @param {{articles?: {id: string}[], highlights?: {id: string}[]}} removed what `remove` returned
 * @returns {Promise<Kept>}
 */
export function restore({ articles: removedArticles = [], highlights: removedHighlights = [] }) {
  const ids = (/** @type {{id: string}[]} */ list) => list.map((it) => it.id);
  return write(async ({ articles, highlights }) => ({
    articles: await setDeleted(articles, ids(removedArticles), false),
    highlights: await setDeleted(highlights, ids(removedHighlights), false),
  }));
}

/**
 * @param {any} store
 * @param {string[]} ids
 * @param {boolean} gone
 * @returns {Promise<any[]>} those that it changed
 */
async function setDeleted(store, ids, gone) {
  const res = [];
  for (const id of ids) {
    const old = await store.get(id);
    // Emptied ones have nothing to come back.
    if (!old || Boolean(old.deleted) === gone || old.empty) continue;
    const { deleted: _, ...rest } = old;
    const modified = after(old.modified);
    const it = gone ? { ...rest, modified, deleted: modified } : { ...rest, modified };
    await store.put(it);
    res.push(bare(it));
  }
  return res;
}

/**
 * Keeps an article. One that is there already, on this or another address of the same
 * story, is brought up to date and keeps its id and the time when it was first saved.
 *
 * @param {any} record with `url` and `title`; see the type
 * @returns {Promise<Article>} as it is kept
 */
export function putArticle(record) {
  return write(async ({ articles, texts }) => {
    const known = record?.id ? await articles.get(record.id) : undefined;
    const old = known ?? (await sameStory(articles, record ?? {}));
    const now = after(old?.modified);
    const { text, ...it } = asArticle({
      ...record,
      id: old?.id ?? record?.id ?? crypto.randomUUID(),
      url: old?.url ?? record?.url,
      saved: old?.saved ?? record?.saved ?? now,
      modified: now,
    });
    if (text) await texts.put({ id: it.id, text });
    const traces = trace({ ...it, text });
    const others = keys({ ...it, url: record.url });
    await articles.put({
      ...it,
      keys: [...new Set([...(old?.keys ?? []), ...traces.keys, ...others])],
      prints: text ? traces.prints : (old?.prints ?? []),
    });
    return it;
  });
}

/**
 * @param {any} articles
 * @param {Story} story
 * @returns {Promise<any>}
 */
async function sameStory(articles, story) {
  if (typeof story.url !== 'string') return undefined;
  const own = trace(story);
  for (const key of own.keys) {
    for (const it of await articles.index('keys').getAll(key)) if (!it.deleted && isSame(own, it)) return it;
  }
  return undefined;
}

/**
 * The article kept of a page, here or on another address of the same story.
 *
 * @param {Story} story
 * @returns {Promise<Article | null>}
 */
export async function articleFor(story) {
  const db = await database();
  const found = await sameStory(db.transaction('articles').store, story);
  return found ? bare(found) : null;
}

/**
 * The highlights of a page, in the order they were made: those made here, and those
 * made on other addresses or copies of the same story.
 *
 * @param {Story} story `title`, `site` and `text` help to know it again elsewhere
 * @returns {Promise<HighlightRecord[]>}
 */
export async function highlightsFor(story) {
  const db = await database();
  const transaction = db.transaction(['articles', 'highlights']);
  const [articles, highlights] = ['articles', 'highlights'].map((it) => transaction.objectStore(it));
  const own = trace(story);
  const found = new Map();
  for (const key of own.keys) {
    for (const it of await articles.index('keys').getAll(key)) {
      if (!isSame(own, it)) continue;
      for (const mark of await highlights.index('article').getAll(it.id)) found.set(mark.id, mark);
    }
    // Those that came from another machine without their article.
    if (key.startsWith('u:')) for (const it of await highlights.index('keys').getAll(key)) found.set(it.id, it);
  }
  const res = [...found.values()].filter((it) => !it.deleted).map(bare);
  return res.sort((a, b) => (a.created + a.id < b.created + b.id ? -1 : 1));
}

/**
 * Takes records from elsewhere, each if it is newer than what is here. Times stay as
 * they are, so that machines that take each other's records end up with the same.
 *
 * @param {{articles?: any[], highlights?: any[]}} records
 * @returns {Promise<Kept>} those that were new
 */
export function merge({ articles: newArticles = [], highlights: newHighlights = [] }) {
  const checked = {
    articles: newArticles.map((it) => asArticle(it)),
    highlights: newHighlights.map((it) => asHighlight(it)),
  };
  return write(async ({ articles, highlights, texts }) => {
    /** @type {Kept} */
    const res = { articles: [], highlights: [] };
    for (const { text, ...it } of checked.articles) {
      const old = await articles.get(it.id);
      if (old && !isNewer(it, old)) continue;
      await articles.put({ ...it, ...trace({ ...it, text }) });
      if (text) await texts.put({ id: it.id, text });
      res.articles.push(it);
    }
    for (const it of checked.highlights) {
      const old = await highlights.get(it.id);
      if (old && !isNewer(it, old)) continue;
      await highlights.put(dressed(it));
      res.highlights.push(it);
    }
    return res;
  });
}

/**
 * Empties what was removed a day ago, and forgets tombstones that every machine knows.
 *
 * @param {number} [now]
 */
export async function sweep(now = Date.now()) {
  const [undone, forget] = [UNDO_MS, TOMBSTONE_MS].map((it) => new Date(now - it).toISOString());
  const isCopied = await second.isThere(NAME);
  // Those that are empty already wait to be forgotten.
  const isDue = (/** @type {HighlightRecord} */ it) => it.modified < (it.selectors.exact + it.note ? undone : forget);
  const dead = (await getAll('highlights', { tombstones: true })).filter((it) => it.deleted && isDue(it));
  const gone = (await getAll('articles', { tombstones: true })).filter((it) => it.deleted && it.modified < undone);
  if (0 < dead.length + gone.length) await empty(dead, gone, forget);
  // What was emptied is to be gone from there too.
  if (!isCopied || 0 < dead.length + gone.length) await renew(await database());
}

/**
 * @param {any[]} dead highlights that were removed
 * @param {any[]} gone articles that were removed
 * @param {string} forget tombstones of highlights from before are forgotten
 */
function empty(dead, gone, forget) {
  return write(async ({ articles, highlights, texts }) => {
    for (const it of dead) {
      const selectors = { exact: '', prefix: '', suffix: '' };
      if (it.modified < forget) await highlights.delete(it.id);
      else await highlights.put({ ...dressed({ ...it, note: '', tags: [], selectors }), speaker: undefined, empty: true });
    }
    for (const it of gone) {
      await texts.delete(it.id);
      await articles.delete(it.id);
    }
  });
}

/**
 * As it lies in the database.
 *
 * @param {HighlightRecord} it
 */
function dressed(it) {
  return { ...it, keys: ['u:' + address(it.url)] };
}
