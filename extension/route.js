// Hands a question to whoever answers it: the core, or the store.
import './api.js';
import { described, placed } from './anchor.js';
import { opened } from './compare/opened.js';
import { answer } from './core.js';
import { carry } from './store/carrier.js';
import { asStoreError } from './store/database.js';
import { RecordError } from './store/record.js';
import * as store from './store/store.js';
import './settings/notes.js';

const { open, registers } = pullquoteApi;

/** @type {Record<string, (question: any) => Promise<any>>} */
const SHELF = {
  'highlights/for': async (it) => ({ highlights: await store.highlightsFor(it) }),
  'highlights/put': async (it) => ({ highlight: await keep(it) }),
  'highlights/remove': async (it) => ({ highlight: await store.removeHighlight(it.id) }),
  'highlights/restore': async (it) => ({ highlight: (await store.restore({ highlights: [it] })).highlights[0] ?? null }),
  describe: described,
  place: placed,
  'articles/for': async (it) => ({ article: await store.articleFor(it) }),
  'shelf/open': async (it) => (await open('shelf/shelf.html' + (it.article ? '?article=' + encodeURIComponent(it.article) : '')), {}),
  'compare/open': opened,
  'sync/now': async () => ({ report: await carry() }),
  'articles/put': async (it) => ({ article: await store.putArticle(it.article) }),
};

/**
 * Answers one question of a page of the extension, or of a content script of its own.
 *
 * @param {Question} question
 * @param {(page: Page) => void} decided told a page's decisions, before its cards are looked for
 * @param {(copy: import('./core.js').LaterCopy) => void} [later] told what makes a read page's copy
 * @returns {Promise<Answer>}
 */
export async function route(question, decided, later) {
  const shelf = Object.hasOwn(SHELF, question?.kind) ? SHELF[question.kind] : null;
  try {
    if (!shelf) return await answer(await completed(/** @type {CoreQuestion} */ (question)), decided, later);
    return await shelf(question);
  } catch (error) {
    if (error instanceof RecordError) return { failure: { message: 'storeRefused', detail: error.message } };
    const { message, detail } = asStoreError(error);
    return { failure: { message, detail } };
  }
}

/**
 * An export has what is kept of the page, written as the reader likes it.
 *
 * @param {CoreQuestion} question
 * @returns {Promise<CoreQuestion>}
 */
async function completed(question) {
  if (question.kind !== 'export') return question;
  const [highlights, set] = await Promise.all([store.highlightsFor({ url: question.url }), registers()]);
  return { ...question, highlights, options: pullquoteNotes.options(set) };
}

/**
 * Keeps a highlight, and the article that it stands in with it. The article may be
 * known already under another id: then the highlight goes there.
 *
 * @param {KeepQuestion} question
 */
async function keep({ article, highlight }) {
  const kept = article ? await store.putArticle(article) : null;
  return store.putHighlight(kept ? { ...highlight, article: kept.id } : highlight);
}
