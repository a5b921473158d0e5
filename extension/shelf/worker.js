// Searches beside the page: reads the index and what has changed since, answers queries.
import { each, getMany, watch, written as lastOf, writtenSince } from '../store/store.js';
import { Finder } from './find.js';
import { load, save } from './saved.js';

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
 * @typedef {{id: number, answer: Found | string[]} | {ready: number} | {changed: true} | {kept: true} | {failure: string}} Told
 */

/** Larger than the store's own batches: here nothing else waits. */
const BATCH = 2000;

/** So many ids are sent unasked: more than a window shows. */
const FIRST = 60;

/** Texts are long: between so many others get their turn. */
const TEXTS = 100;

/** So many changes are worth the time to keep the index. */
const CHANGES = 300;

let finder = new Finder();

/** @type {import('./saved.js').Written} What the index knows. */
let known = { articles: 0, highlights: 0 };

/** Changes that the kept index does not know. */
let unsaved = 0;

/** @type {{view: import('./find.js').View, rows: number[]}} What the last query found. */
let found = { view: 'articles', rows: [] };

/** Reads the index, or everything where there is none; tells how long it took. */
async function read() {
  const start = performance.now();
  const [saved, last] = [await load().catch(() => null), await numbers()];
  if (saved && isOf(saved.written, last)) {
    finder = new Finder(saved.packed);
    known = saved.written;
    await follow();
  } else {
    known = last;
    for await (const batch of each('articles', { size: BATCH })) batch.forEach((it) => finder.putArticle(it));
    for await (const batch of each('highlights', { size: BATCH })) batch.forEach((it) => finder.putHighlight(it));
    // Questions need not wait for what takes longest.
    readTexts().catch(failed);
  }
  finder.settle();
  tell({ ready: performance.now() - start });
}

/**
 * Whether an index can have been made of this library; records of an old one have no numbers.
 *
 * @param {import('./saved.js').Written} written
 * @param {import('./saved.js').Written} last
 */
function isOf(written, last) {
  return 0 < written.articles + written.highlights && written.articles <= last.articles && written.highlights <= last.highlights;
}

async function readTexts() {
  for await (const batch of each('texts', { size: TEXTS })) {
    batch.forEach((it) => finder.putText(it.id, it.text));
    await new Promise((done) => setTimeout(done));
  }
  finder.settle();
  await keep();
  tell({ kept: true });
}

/** @returns {Promise<import('./saved.js').Written>} */
async function numbers() {
  return { articles: await lastOf('articles'), highlights: await lastOf('highlights') };
}

/** Takes in what was written since the last time. */
async function follow() {
  const last = await numbers();
  const articles = await writtenSince('articles', known.articles);
  const texts = await getMany('texts', articles.map((it) => it.id));
  articles.forEach((it, i) => {
    finder.putArticle(it);
    if (texts[i]) finder.putText(it.id, texts[i].text);
  });
  const highlights = await writtenSince('highlights', known.highlights);
  highlights.forEach((it) => finder.putHighlight(it));
  known = last;
  unsaved += articles.length + highlights.length;
  if (CHANGES <= unsaved) keep().catch(failed);
}

function keep() {
  unsaved = 0;
  return save(known, finder.pack());
}

/** @param {Error} error */
function failed(error) {
  tell({ failure: error.message });
}

/** @param {Told} it */
function tell(it) {
  postMessage(it);
}

/** Questions wait for what came before them. */
let current = read();
current.catch(failed);

watch(() => {
  current = current.then(follow).then(() => tell({ changed: true }));
  current.catch(failed);
});

addEventListener('message', async ({ data }) => {
  /** @type {Asked} */
  const asked = data;
  await current;
  if ('find' in asked) {
    const start = performance.now();
    const { rows, facets, totals } = finder.find(asked.find);
    found = { view: asked.find.view, rows };
    tell({ id: asked.id, answer: { total: rows.length, ids: finder.ids(found.view, rows.slice(0, FIRST)), facets, totals, ms: performance.now() - start } });
  } else {
    tell({ id: asked.id, answer: finder.ids(found.view, found.rows.slice(asked.from, asked.to)) });
  }
});
