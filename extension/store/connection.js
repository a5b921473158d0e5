// The connection to the database: one for each page of the extension; and its transactions.
import { NAME, asStoreError, open } from './database.js';
import { RecordError } from './record.js';
import * as second from './second.js';

/** @typedef {Record<'articles' | 'highlights' | 'texts', string[]>} Touched the ids that a write has touched */

const NAMES = /** @type {const} */ (['articles', 'highlights', 'texts']);

/** Where contexts tell each other that something has changed. */
const CHANNEL = 'pullquote-store';

/** @type {Promise<any> | undefined} */
let connection;

/** @returns {Promise<any>} the open database */
export function database() {
  connection ??= open(undefined, undefined, () => (connection = undefined)).catch((error) => {
    connection = undefined;
    throw asStoreError(error);
  });
  return connection;
}

/** Closes the connection; the next call opens another. */
export async function close() {
  const db = await connection?.catch(() => null);
  connection = undefined;
  db?.close();
}

/**
 * Does something in one transaction over all stores.
 *
 * @template T
 * @param {(stores: {articles: any, highlights: any, texts: any}) => Promise<T>} work
 * @returns {Promise<T>} once it is on the disk
 */
export async function write(work) {
  const db = await database();
  const transaction = db.transaction(NAMES, 'readwrite', { durability: 'strict' });
  // Told by whichever comes first of the two below.
  transaction.done.catch(() => undefined);
  /** @type {Touched} */
  const touched = { articles: [], highlights: [], texts: [] };
  const changes = { articles: {}, highlights: {}, texts: {} };
  const stores = NAMES.map((name) => noting(transaction.objectStore(name), touched[name], changes[name]));
  try {
    const [articles, highlights, texts] = stores;
    const res = await work({ articles, highlights, texts });
    const isWritten = Object.values(touched).some((it) => 0 < it.length);
    await Promise.all([transaction.done, isWritten && second.add(NAME, db.version, changes)]);
    tell(touched);
    return res;
  } catch (/** @type {any} */ error) {
    try {
      transaction.abort();
    } catch {
      // It has ended already.
    }
    // What stopped the transaction says more than what that stopped.
    throw error instanceof RecordError ? error : asStoreError(transaction.error ?? error);
  }
}

/**
 * A store that notes what is written to it.
 *
 * @param {any} store
 * @param {string[]} ids
 * @param {Record<string, any>} changes
 */
function noting(store, ids, changes) {
  /** @type {Promise<number> | undefined} */
  let last;
  return {
    get: (/** @type {string} */ id) => store.get(id),
    index: (/** @type {string} */ name) => store.index(name),
    async put(/** @type {any} */ record) {
      ids.push(record.id);
      if (store.indexNames.contains('written')) {
        last = (last ?? lastWritten(store)).then((it) => it + 1);
        record = { ...record, written: await last };
      }
      changes[record.id] = record;
      return store.put(record);
    },
    delete(/** @type {string} */ id) {
      ids.push(id);
      changes[id] = null;
      return store.delete(id);
    },
  };
}

/**
 * The number of the last record that was written; others cannot write meanwhile.
 *
 * @param {any} store
 * @returns {Promise<number>} 0 where there is none
 */
export async function lastWritten(store) {
  return (await store.index('written').openKeyCursor(null, 'prev'))?.key ?? 0;
}

/**
 * Calls back after changes by any page of the extension, this one too.
 *
 * @param {(touched: Touched) => void} changed
 * @returns {() => void} stops it
 */
export function watch(changed) {
  const channel = new BroadcastChannel(CHANNEL);
  channel.onmessage = ({ data }) => changed(data);
  return () => channel.close();
}

/**
 * @param {Touched} touched
 */
function tell(touched) {
  const channel = new BroadcastChannel(CHANNEL);
  channel.postMessage(touched);
  channel.close();
}

/**
 * Without what only the database needs.
 *
 * @param {any} it
 */
export function bare(it) {
  const { keys: _keys, prints: _prints, empty: _empty, written: _written, ...rest } = it;
  return rest;
}
