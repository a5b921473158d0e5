// The library's index between two visits: to make it of a large library takes its time.
//
// It lies in a database of its own, since it can be made anew whenever it is gone, broken
// or of another version, and nothing that readers keep depends on it.
import { deleteDB, openDB } from '../store/idb.js';

const NAME = 'pullquote-index';

/** Of what an index is made of; another one is not read. */
const FORMAT = 2;

/** @typedef {{articles: number, highlights: number}} Written the last records that are in it, by their numbers */

/** @returns {Promise<{written: Written, packed: import('./find.js').Packed} | null>} */
export async function load() {
  const db = await open();
  try {
    const [it] = await db.getAll('index');
    return it?.format === FORMAT ? it : null;
  } finally {
    db.close();
  }
}

/**
 * @param {Written} written
 * @param {import('./find.js').Packed} packed
 */
export async function save(written, packed) {
  const db = await open();
  try {
    await db.put('index', { id: 'index', format: FORMAT, written, packed });
  } finally {
    db.close();
  }
}

/** Forgets it. */
export function forget() {
  return deleteDB(NAME);
}

function open() {
  return openDB(NAME, 1, {
    upgrade(db) {
      db.createObjectStore('index', { keyPath: 'id' });
    },
  });
}
