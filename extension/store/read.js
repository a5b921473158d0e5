// Reads what is kept.
import { bare, database, lastWritten } from './connection.js';
import { batches } from './database.js';

/**
 * @param {string} id
 * @returns {Promise<HighlightRecord | null>}
 */
export async function getHighlight(id) {
  const it = await (await database()).get('highlights', id);
  return it && !it.deleted ? bare(it) : null;
}

/**
 * An article with its full text.
 *
 * @param {string} id
 * @returns {Promise<Article | null>}
 */
export async function getArticle(id) {
  const db = await database();
  const [it, text] = await Promise.all([db.get('articles', id), db.get('texts', id)]);
  if (!it || it.deleted) return null;
  return text ? { ...bare(it), text: text.text } : bare(it);
}

/**
 * Everything in batches, in the order of ids; nothing waits for all of it.
 *
 * @param {'articles' | 'highlights' | 'texts'} store
 * @param {{tombstones?: boolean, size?: number}} [options]
 * @returns {AsyncGenerator<any[]>}
 */
export async function* each(store, { tombstones = false, size } = {}) {
  for await (const batch of batches(await database(), store, size)) {
    yield batch.filter((it) => tombstones || !it.deleted).map(bare);
  }
}

/**
 * @param {'articles' | 'highlights'} store
 * @param {{tombstones?: boolean}} [options]
 * @returns {Promise<any[]>}
 */
export async function getAll(store, options) {
  const res = [];
  for await (const batch of each(store, options)) res.push(...batch);
  return res;
}

/**
 * The articles saved last, without reading the others.
 *
 * @param {number} size
 * @returns {Promise<Article[]>}
 */
export async function newest(size) {
  const res = [];
  let cursor = await (await database()).transaction('articles').store.index('saved').openCursor(null, 'prev');
  for (; cursor && res.length < size; cursor = await cursor.continue()) if (!cursor.value.deleted) res.push(bare(cursor.value));
  return res;
}

/**
 * The highlights that were changed last, with tombstones, without reading the others.
 *
 * @param {number} size
 * @returns {Promise<HighlightRecord[]>} the latest first
 */
export async function lastChanged(size) {
  const res = [];
  let cursor = await (await database()).transaction('highlights').store.index('modified').openCursor(null, 'prev');
  for (; cursor && res.length < size; cursor = await cursor.continue()) res.push(bare(cursor.value));
  return res;
}

/**
 * Highlights by their articles.
 *
 * @param {string} article
 * @returns {Promise<HighlightRecord[]>}
 */
export async function highlightsIn(article) {
  const all = await (await database()).getAllFromIndex('highlights', 'article', article);
  return all.filter((/** @type {any} */ it) => !it.deleted).map(bare);
}

/** @returns {Promise<string[]>} the ids of the articles whose text is kept */
export async function textIds() {
  return (await database()).getAllKeys('texts');
}

/** @returns {Promise<{articles: number, highlights: number}>} with tombstones */
export async function count() {
  const db = await database();
  const [articles, highlights] = await Promise.all([db.count('articles'), db.count('highlights')]);
  return { articles, highlights };
}

/**
 * Records by their ids, as they are now; tombstones too.
 *
 * @param {'articles' | 'highlights' | 'texts'} store
 * @param {string[]} ids
 * @returns {Promise<any[]>} in the order of the ids, nothing for those that are not there
 */
export async function getMany(store, ids) {
  const it = (await database()).transaction(store).store;
  const all = await Promise.all(ids.map((id) => it.get(id)));
  return all.map((one) => one && bare(one));
}

/**
 * How many highlights stand in each of these articles.
 *
 * @param {string[]} articles
 * @returns {Promise<number[]>}
 */
export async function countIn(articles) {
  const lists = await Promise.all(articles.map(highlightsIn));
  return lists.map((it) => it.length);
}

/**
 * The number of the record that was written last.
 *
 * @param {'articles' | 'highlights'} store
 * @returns {Promise<number>}
 */
export async function written(store) {
  return lastWritten((await database()).transaction(store).store);
}

/**
 * What was written after that number, in order, as it is now; tombstones too.
 *
 * @param {'articles' | 'highlights'} store
 * @param {number} number
 * @returns {Promise<any[]>}
 */
export async function writtenSince(store, number) {
  const all = await (await database()).getAllFromIndex(store, 'written', IDBKeyRange.lowerBound(number, true));
  return all.map(bare);
}
