// Where copies come from in the extension: the library, what was opened before, what a
// page or a paste handed over until the browser closes.
import { openedCopies, openedCopy } from '../store/copies.js';
import * as store from '../store/store.js';
import { address } from '../store/story.js';

const { lend, lent } = pullquoteApi;

/** @typedef {import('./order.js').Candidate} Candidate */

/**
 * Everything that can be compared with, the latest first.
 *
 * @returns {Promise<Candidate[]>}
 */
export async function candidates() {
  const [opened, articles, ids] = await Promise.all([openedCopies(), store.getAll('articles'), store.textIds()]);
  const texts = new Set(ids);
  const pages = new Set(opened.map((it) => it.page));
  const all = [
    ...opened.map((it) => candidate('opened:' + it.id, it.copy, 'opened', it.opened)),
    // What lost its text is there as it was opened, if it was.
    ...articles.map((it) => ({ ...candidate('library:' + it.id, it, 'library', it.saved), hasText: texts.has(it.id) || pages.has(address(it.url)) })),
  ];
  return all.sort((a, b) => (a.when < b.when ? 1 : -1));
}

/**
 * @param {string} key
 * @param {Partial<Article>} copy
 * @param {Candidate['from']} from
 * @param {string} when
 * @returns {Candidate}
 */
export function candidate(key, { title, url = '', site, text = '', dek = '' }, from, when) {
  const gist = text ? text.slice(0, 2000) : dek;
  return { key, title: title || gist.slice(0, 120) || url, site: site || host(url), url, gist, when, from, hasText: text !== '' };
}

/**
 * A copy by its key.
 *
 * @param {string} key
 * @returns {Promise<Copy | null>} nothing where it is not there any more
 */
export async function take(key) {
  const [from, id] = [key.slice(0, key.indexOf(':')), key.slice(key.indexOf(':') + 1)];
  if (from === 'opened') return (await openedCopy(id))?.copy ?? null;
  if (from === 'lent') return lent(id);
  const article = await store.getArticle(id);
  if (!article) return null;
  if (article.text) return { ...article, text: article.text };
  const page = address(article.url);
  const opened = (await openedCopies()).find((it) => it.page === page);
  return opened ? { ...article, text: opened.copy.text } : null;
}

/**
 * Keeps a pasted copy until the browser closes.
 *
 * @param {Copy} copy
 * @returns {Promise<string>} its key
 */
export async function put(copy) {
  return 'lent:' + (await lend(copy));
}

/** @param {string} url */
function host(url) {
  return URL.canParse(url) ? new URL(url).host.replace(/^www\./, '') : '';
}
