// The library's Wasm: finds highlights again, writes and reads files, merges records.
import init, * as wasm from './pullquote.js';
import { once } from '../once.js';

/** Starts the Wasm; at the first call, and never in a page. */
const start = once(() => init());

/**
 * Describes a selection of a packed page.
 *
 * @param {string} pack
 * @param {Place[]} places in UTF-16 units of the pack's text nodes, as on cards
 * @returns {Promise<Selectors | null>} null where there is not a word in it
 */
export async function describe(pack, places) {
  await start();
  return JSON.parse(wasm.describe(pack, JSON.stringify(places)));
}

/**
 * Finds highlights on a packed page, in their order.
 *
 * @param {string} pack
 * @param {{id: string, selectors: Selectors}[]} highlights
 * @returns {Promise<Placed[]>}
 */
export async function place(pack, highlights) {
  await start();
  return JSON.parse(wasm.place(pack, JSON.stringify(highlights)));
}

/**
 * The record of a page that the core read.
 *
 * @param {Page} page
 * @param {string} url
 * @param {string} saved the time now, as `toISOString` writes it
 * @returns {Promise<Article | null>} null where the page has no article
 */
export async function articleOf(page, url, saved) {
  await start();
  return JSON.parse(wasm.articleOf(JSON.stringify(page), url, saved));
}

/**
 * The id of the article at an address, the same on every machine.
 *
 * @param {string} url
 */
export async function articleId(url) {
  await start();
  return wasm.articleId(url);
}

/**
 * What two highlights share if they are the same: page and words.
 *
 * @param {string} url
 * @param {string} exact
 */
export async function keyOf(url, exact) {
  await start();
  return wasm.keyOf(url, exact);
}

/**
 * The formats of exports, in the order in which to offer them.
 *
 * @returns {Promise<FormatFacts[]>}
 */
export async function formats() {
  await start();
  return JSON.parse(wasm.formats());
}

/**
 * Exports records; what is deleted is left out.
 *
 * @param {Kept} records
 * @param {string} format
 * @param {ExportOptions} [options]
 * @returns {Promise<Exported>}
 */
export async function exportRecords(records, format, options = {}) {
  await start();
  return JSON.parse(wasm.exportRecords(JSON.stringify(records), format, JSON.stringify(options)));
}

/**
 * Reads a file; keeps nothing.
 *
 * @param {string} text
 * @param {ImportOptions} options
 * @returns {Promise<Imported>}
 */
export async function importRecords(text, options) {
  await start();
  return JSON.parse(wasm.importRecords(text, JSON.stringify(options)));
}

/**
 * The records of two machines as one set, one for each id, whatever the order.
 *
 * @template {{id: string}} Record
 * @param {Record[]} one
 * @param {Record[]} other
 * @returns {Promise<Record[]>}
 */
export async function merge(one, other) {
  await start();
  return JSON.parse(wasm.merge(JSON.stringify(one), JSON.stringify(other)));
}
