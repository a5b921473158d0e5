// Copies of stories that were opened in this browser: what a later copy is compared with.
//
// Not the library: nobody chose to keep them, so they are few, small, never exported or
// carried, and the oldest go first. A page that was changed since is a copy of its own.
import { database } from './connection.js';
import { asStoreError } from './database.js';
import { address, hash } from './story.js';

/** So many are remembered, and so much of them: a long article has some 40,000 units. */
export const MAX_COPIES = 200;
export const MAX_UNITS = 4_000_000;

/** A longer text is a book, and would push everything else out. */
const MAX_COPY_UNITS = 400_000;

/** A page that is read again so soon is the same visit: what loads late, or a live ticker. */
const VISIT_MS = 60 * 60 * 1000;

/**
 * @typedef {object} OpenedCopy
 * @property {string} id of this text at this address
 * @property {string} page the address without what differs between two visits
 * @property {string} opened when it was opened last, ISO 8601 in UTC
 * @property {number} size in UTF-16 units
 * @property {Copy} copy
 */

/**
 * Remembers a copy, and forgets what has no room beside it.
 *
 * @param {Copy} copy
 * @param {number} [now]
 * @returns {Promise<boolean>} whether it is remembered; one too long is not
 */
export async function remember(copy, now = Date.now()) {
  const size = JSON.stringify(copy).length;
  if (MAX_COPY_UNITS < size || !copy.url) return false;
  const page = address(copy.url);
  const id = `${hash(page).toString(36)}-${hash(copy.text).toString(36)}`;
  const opened = new Date(now).toISOString();
  await write(async (copies) => {
    const recent = new Date(now - VISIT_MS).toISOString();
    for (const it of await copies.index('page').getAll(page)) {
      if (it.id !== id && recent < it.opened) await copies.delete(it.id);
    }
    await copies.put({ id, page, opened, size, copy });
    await prune(copies);
  });
  return true;
}

/**
 * Deletes the oldest, until the rest has room.
 *
 * @param {any} copies
 */
async function prune(copies) {
  let count = 0;
  let units = 0;
  for (let cursor = await copies.index('opened').openCursor(null, 'prev'); cursor; cursor = await cursor.continue()) {
    count += 1;
    units += cursor.value.size;
    if (MAX_COPIES < count || MAX_UNITS < units) await cursor.delete();
  }
}

/**
 * Everything that is remembered.
 *
 * @returns {Promise<OpenedCopy[]>} the latest first
 */
export async function openedCopies() {
  const all = await (await database()).getAllFromIndex('copies', 'opened');
  return all.reverse();
}

/**
 * @param {string} id
 * @returns {Promise<OpenedCopy | null>}
 */
export async function openedCopy(id) {
  return (await (await database()).get('copies', id)) ?? null;
}

/** @returns {Promise<number>} how many are remembered */
export async function countCopies() {
  return (await database()).count('copies');
}

/**
 * Forgets one, or all.
 *
 * @param {string} [id]
 */
export function forgetCopies(id) {
  return write((copies) => (id === undefined ? copies.clear() : copies.delete(id)));
}

/**
 * @param {(copies: any) => Promise<unknown>} work
 */
async function write(work) {
  const transaction = (await database()).transaction('copies', 'readwrite');
  // Told by whichever comes first of the two below.
  transaction.done.catch(() => undefined);
  try {
    await work(transaction.store);
    await transaction.done;
  } catch (/** @type {any} */ error) {
    throw asStoreError(transaction.error ?? error);
  }
}
