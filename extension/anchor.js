// Finds what is kept on a page: the background's side of marks/collection.js.
import { answer } from './core.js';
import { articleId, articleOf, describe, place } from './library/core.js';

/**
 * How a passage is found again, and the record of the story it stands in.
 *
 * @param {DescribeQuestion} question
 * @returns {Promise<AnchorAnswer>}
 */
export async function described({ pack, places, url, title, page }) {
  const selectors = await describe(pack, places);
  const article = page ? await articleOf(page, url, new Date().toISOString()) : null;
  if (!article) return { selectors, article: { id: await articleId(url), url, title } };
  return { selectors, article: { ...article, text: await textOf(pack, url) } };
}

/**
 * The article's text, with which it can be compared and searched later.
 *
 * @param {string} pack
 * @param {string} url
 */
async function textOf(pack, url) {
  const res = await answer({ kind: 'copy', pack, url }, () => {});
  // The passage is kept even where the text cannot be had.
  return 'copy' in res ? res.copy?.text : undefined;
}

/**
 * Where passages stand on the page now.
 *
 * @param {PlaceQuestion} question
 * @returns {Promise<AnchorAnswer>}
 */
export async function placed({ pack, highlights }) {
  return { placed: await place(pack, highlights.map(whole)) };
}

/**
 * With all fields that the core reads; records of other versions may lack some.
 *
 * @param {{id: string, selectors: Selectors}} highlight
 */
function whole({ id, selectors: { exact, prefix = '', suffix = '', start = 0, end = 0 } }) {
  return { id, selectors: { exact, prefix, suffix, start, end } };
}
