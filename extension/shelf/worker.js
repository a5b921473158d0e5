// Searches beside the page: reads everything once, follows changes, answers queries.
import { each, getMany, watch } from '../store/store.js';
import { Finder } from './find.js';

/**
 * @typedef {{id: number, find: import('./find.js').Query}
 *   | {id: number, from: number, to: number}} Asked
 *   A query, or more of what the last one found.
 *
 * @typedef {object} Found
 * @property {number} total
 * @property {string[]} ids the first of them
 * @property {import('./find.js').Result['facets']} facets
 * @property {import('./find.js').Result['totals']} totals
 * @property {number} ms how long it took
 *
 * @typedef {{id: number, answer: Found | string[]} | {ready: number} | {changed: true} | {failure: string}} Told
 */

/** Larger than the store's own batches: here nothing else waits. */
const BATCH = 2000;

/** So many ids are sent unasked: more than a window shows. */
const FIRST = 60;

const finder = new Finder();

/** @type {string[]} What the last query found. */
let found = [];

/** Reads everything; tells how long it took. */
async function read() {
  const start = performance.now();
  for await (const batch of each('articles', { size: BATCH })) batch.forEach((it) => finder.putArticle(it));
  for await (const batch of each('highlights', { size: BATCH })) batch.forEach((it) => finder.putHighlight(it));
  finder.settle();
  tell({ ready: performance.now() - start });
}

/** @param {Told} it */
function tell(it) {
  postMessage(it);
}

/** Questions wait for what came before them. */
let current = read();
current.catch((error) => tell({ failure: error.message }));

watch((touched) => {
  current = current.then(async () => {
    const [articles, highlights] = await Promise.all([
      getMany('articles', touched.articles),
      getMany('highlights', touched.highlights),
    ]);
    articles.forEach((it, i) => (it ? finder.putArticle(it) : finder.forget('articles', touched.articles[i])));
    highlights.forEach((it, i) => (it ? finder.putHighlight(it) : finder.forget('highlights', touched.highlights[i])));
    tell({ changed: true });
  });
});

addEventListener('message', async ({ data }) => {
  /** @type {Asked} */
  const asked = data;
  await current;
  if ('find' in asked) {
    const start = performance.now();
    const { ids, facets, totals } = finder.find(asked.find);
    found = ids;
    tell({ id: asked.id, answer: { total: ids.length, ids: ids.slice(0, FIRST), facets, totals, ms: performance.now() - start } });
  } else {
    tell({ id: asked.id, answer: found.slice(asked.from, asked.to) });
  }
});
