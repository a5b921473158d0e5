// The core: starts the Wasm once, and answers with its words or with why it cannot.
import init, { PageReading } from './core/pullquote.js';
import { articleOf, exportRecords } from './library/core.js';
import { once } from './once.js';

const start = once(() => init());

/** Starts early, while the page is being packed. */
export function warm() {
  start().catch(() => {
    // The question that follows says why.
  });
}

/**
 * Answers one question. Nothing is kept between two: the browser may stop the
 * background whenever it is idle.
 *
 * @param {CoreQuestion} question
 * @param {(page: Page) => void} decided told what to hide, before quotes and figures are looked for
 * @param {(copy: LaterCopy) => void} [keep] takes what makes the read page's copy a little later
 * @returns {Promise<Answer>}
 */
export async function answer(question, decided, keep) {
  try {
    await start();
  } catch (error) {
    return failure('coreCannotStart', error);
  }
  try {
    if (question.kind === 'read') return { cards: await read(question, decided, keep) };
    if (question.kind === 'copy') return { copy: await copyOf(question) };
    return { file: await exported(question) };
  } catch (error) {
    return failure('coreFailed', error);
  }
}

/**
 * @typedef {object} LaterCopy What was read, until somebody wants it or not.
 * @property {() => Promise<Copy | null>} make nothing where the page has no article
 * @property {() => void} drop to be called in any case
 */

/**
 * @param {ReadQuestion} question
 * @param {(page: Page) => void} decided
 * @param {(copy: LaterCopy) => void} [keep]
 */
async function read({ pack, url }, decided, keep) {
  const reading = new PageReading(pack, url);
  let isKept = false;
  try {
    decided(reading.page());
    // The decisions are on their way before the rest keeps this thread busy.
    await new Promise((done) => setTimeout(done));
    const cards = reading.cards();
    isKept = Boolean(keep);
    keep?.({ make: () => copy(reading, url), drop: () => reading.free() });
    return cards;
  } finally {
    if (!isKept) reading.free();
  }
}

/** @param {CopyQuestion} question */
async function copyOf({ pack, url }) {
  const reading = new PageReading(pack, url);
  try {
    return await copy(reading, url);
  } finally {
    reading.free();
  }
}

/**
 * The article's record with its text: what another copy is compared with.
 *
 * @param {PageReading} reading
 * @param {string} url
 * @returns {Promise<Copy | null>} nothing where the page has no article
 */
async function copy(reading, url) {
  const text = reading.text();
  const article = text ? await articleOf(reading.page(), url, new Date().toISOString()) : null;
  if (!article) return null;
  // What is not compared is left out: a picture may be a megabyte in its address.
  const { id, canonical, title, dek, byline, published, updated, site, lang, source, saved } = article;
  return { id, url: article.url, canonical, title, dek, byline, published, updated, site, lang, source, saved, text };
}

/**
 * The page's own file, with what is kept of the page.
 *
 * @param {ExportQuestion} question
 */
async function exported({ pack, url, format, highlights = [], options }) {
  const reading = new PageReading(pack, url);
  try {
    reading.complete();
    const article = await articleOf(reading.page(), url, '');
    const own = highlights.map((it) => ({ ...it, article: article?.id ?? it.article }));
    return await exportRecords({ articles: article ? [article] : [], highlights: own }, format, options);
  } finally {
    reading.free();
  }
}

/**
 * @param {string} message
 * @param {unknown} error
 * @returns {Answer}
 */
function failure(message, error) {
  return { failure: { message, detail: error instanceof Error ? error.message : String(error) } };
}
