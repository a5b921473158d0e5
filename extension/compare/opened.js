// Remembers what is read, for comparing later, unless the reader has switched that off;
// and opens the page that compares.
import '../api.js';
import { answer } from '../core.js';
import { remember as keep } from '../store/copies.js';

const { lend, open, recall } = pullquoteApi;

/** Under this name stands `off` where nothing is to be remembered. */
export const NAME = 'remember';

/** So long after a page was read: the reader's own questions come first. */
const PAUSE_MS = 2000;

/**
 * What is about to be remembered, by its address.
 *
 * @type {Map<string, {timer: ReturnType<typeof setTimeout>, copy: import('../core.js').LaterCopy}>}
 */
const waiting = new Map();

/**
 * Remembers a page that is being read, a little later, as it was read last.
 *
 * @param {string} url
 * @param {(error: unknown) => void} failed
 * @returns {(copy: import('../core.js').LaterCopy) => void} to be told what was read
 */
export function remember(url, failed) {
  // Both then and now: what was read while it was off is not remembered later.
  const before = recall(NAME);
  return (copy) => {
    const last = waiting.get(url);
    clearTimeout(last?.timer);
    last?.copy.drop();
    const work = async () => {
      waiting.delete(url);
      try {
        if ((await before) === 'off' || (await recall(NAME)) === 'off') return;
        const made = await copy.make();
        if (made) await keep(made);
      } finally {
        copy.drop();
      }
    };
    waiting.set(url, { timer: setTimeout(() => work().catch(failed), PAUSE_MS), copy });
  };
}

/**
 * Opens the page that compares, with a page's story as the first copy.
 *
 * @param {CompareQuestion} question
 * @returns {Promise<Answer>}
 */
export async function opened({ pack, url }) {
  const copy = await copyOf(pack, url);
  if (!copy) return { failure: { message: 'noArticle' } };
  await open('compare/compare.html#' + encodeURIComponent('lent:' + (await lend(copy))));
  return { opened: true };
}

/**
 * @param {string} pack
 * @param {string} url
 * @returns {Promise<Copy | null>}
 */
async function copyOf(pack, url) {
  const res = await answer({ kind: 'copy', pack, url }, () => {});
  if ('failure' in res) throw new Error(res.failure.detail);
  return 'copy' in res ? res.copy : null;
}
