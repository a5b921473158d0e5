// The comparing Wasm: what became of a story in another copy.
import init, * as wasm from '../compare/pullquote.js';
import { once } from '../once.js';

/** Starts the Wasm; at the first call, and never in a page. */
const start = once(() => init());

/**
 * Compares copy B of a story with copy A.
 *
 * @param {Copy} a
 * @param {Copy} b
 * @returns {Promise<Outcome>}
 */
export async function compare(a, b) {
  await start();
  return JSON.parse(wasm.compare(JSON.stringify(a), JSON.stringify(b)));
}
