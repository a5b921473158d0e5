// Opens the database: brings it up to date, behind a full backup, and never without one.
//
// A migration runs in one transaction, which the browser undoes when it fails or dies.
// The backup is for what a transaction cannot undo: a step that writes nonsense, a
// browser that commits half. It lies in a database of its own until the new version has
// been read back; whatever dies in between, the next start goes on where this one ended.
import { deleteDB, openDB } from './idb.js';
import * as second from './second.js';
import { STEPS } from './steps.js';

/** The database; its backup has `BACKUP` behind the name. */
export const NAME = 'pullquote';
const BACKUP = '-backup';

/** Records copied in one transaction: few enough for the memory of a phone. */
const BATCH = 500;

/** What cannot be kept, or not now: `message` is a key of _locales. */
export class StoreError extends Error {
  /**
   * @param {string} message
   * @param {unknown} [cause]
   */
  constructor(message, cause) {
    super(message, { cause });
    this.detail = cause instanceof Error ? cause.message : '';
  }
}

/**
 * Opens a database in the newest version.
 *
 * @param {string} [name]
 * @param {import('./steps.js').Step[]} [steps]
 * @param {() => void} [lost] called when the connection is gone
 * @returns {Promise<any>}
 */
export function open(name = NAME, steps = STEPS, lost = () => {}) {
  // One context at a time: two that migrate would wait for each other.
  return locked(name, async () => {
    await finishRestoring(name);
    const target = Math.max(...steps.map((it) => it.to));
    const old = (await versionOf(name)) || (await heal(name, steps, target));
    if (target < old) throw new StoreError('storeIsNewer');
    if (0 < old && old < target) await backUp(name, old);
    try {
      const db = await upgrade(name, target, steps, lost);
      if (0 < old && old < target) await check(db, name);
      if (old !== target) renew(db, name).catch(() => undefined);
      return db;
    } catch (error) {
      if (old === 0 || old === target) throw error;
      await restore(name);
      throw new StoreError('storeNotMigrated', error);
    }
  });
}

/**
 * Everything in a database as it is, whatever its version: for a reader who wants
 * to carry it away when nothing else works.
 *
 * @param {string} [name]
 * @returns {Promise<Record<string, any[]>>}
 */
export async function raw(name = NAME) {
  const db = await openDB(name);
  try {
    const stores = [...db.objectStoreNames];
    const all = await Promise.all(stores.map((it) => db.getAll(it)));
    return Object.fromEntries(stores.map((it, i) => [it, all[i]]));
  } finally {
    db.close();
  }
}

/**
 * @template T
 * @param {string} name
 * @param {() => Promise<T>} work
 * @returns {Promise<T>}
 */
function locked(name, work) {
  const locks = Reflect.get(globalThis.navigator ?? {}, 'locks');
  return locks ? locks.request('pullquote-open-' + name, work) : work();
}

/**
 * Makes a database that is gone anew of the second copy: all of it or nothing.
 *
 * @param {string} name
 * @param {import('./steps.js').Step[]} steps
 * @param {number} target
 * @returns {Promise<number>} its version; 0 where there is no copy
 */
async function heal(name, steps, target) {
  const copy = await second.read(name);
  const entries = Object.entries(copy ?? {}).flatMap(([store, records]) => Object.values(records).map((it) => ({ store, it })));
  const last = entries.reduce((max, { it: [, version] }) => Math.max(max, version), 0);
  if (last === 0 || target < last) return 0;
  const those = steps.filter((it) => it.to <= last).map((step) => ({
    to: step.to,
    /** @type {import('./steps.js').Step['run']} */
    async run(db, transaction) {
      await step.run(db, transaction);
      // What was written in this version goes on from here, like all the others.
      for (const { store, it: [, version, record] } of entries) if (version === step.to && record) transaction.objectStore(store).put(record);
    },
  }));
  (await upgrade(name, last, those, () => {})).close();
  return last;
}

/**
 * Makes the second copy anew.
 *
 * @param {any} db
 * @param {string} [name]
 */
export function renew(db, name = NAME) {
  return second.renew(name, db.version, async function* () {
    for (const store of second.STORES.filter((it) => db.objectStoreNames.contains(it))) {
      for await (const batch of batches(db, store)) yield /** @type {[string, any[]]} */ ([store, batch]);
    }
  });
}

/**
 * @param {string} name
 * @returns {Promise<number>} 0 where there is none
 */
async function versionOf(name) {
  let isNew = false;
  // Firefox lists no database at all where one was torn while it was made: so each is asked.
  const opening = openDB(name, undefined, {
    upgrade(_db, _old, _new, transaction) {
      isNew = true;
      transaction.done.catch(() => undefined);
      transaction.abort();
    },
  });
  try {
    const db = await opening;
    const { version } = db;
    db.close();
    return version;
  } catch (error) {
    if (isNew) return 0;
    throw error;
  }
}

/**
 * @param {string} name
 * @param {number} target
 * @param {import('./steps.js').Step[]} steps
 * @param {() => void} lost
 */
async function upgrade(name, target, steps, lost) {
  /** @type {unknown} */
  let fault;
  /** @type {any} */
  let connection;
  const opening = openDB(name, target, {
    upgrade(db, old, _new, transaction) {
      run(steps, old, db, transaction).catch((error) => {
        fault = error;
        transaction.abort();
      });
    },
    // Another context wants a newer version, or the data is cleared: out of its way.
    blocking() {
      connection?.close();
      lost();
    },
    terminated: lost,
  });
  try {
    connection = await opening;
    return connection;
  } catch (error) {
    throw fault ?? error;
  }
}

/**
 * @param {import('./steps.js').Step[]} steps
 * @param {number} old
 * @param {any} db
 * @param {any} transaction
 */
async function run(steps, old, db, transaction) {
  // An abort is told by the opening; left alone here it would be an unhandled rejection.
  transaction.done.catch(() => undefined);
  for (const step of steps) if (old < step.to) await step.run(db, transaction);
}

/**
 * Copies everything, unless a whole backup of this version is there already.
 *
 * @param {string} name
 * @param {number} version
 */
async function backUp(name, version) {
  const backup = await openBackup(name);
  try {
    const [state] = await backup.getAll('state');
    if (state?.version === version && state.whole) return;
    const source = await openDB(name, version);
    try {
      await backup.clear('records');
      /** @type {Record<string, number>} */
      const counts = {};
      for (const store of source.objectStoreNames) counts[store] = await copyStore(source, store, backup);
      const layout = [...source.objectStoreNames].map((it) => describe(source, it));
      const transaction = backup.transaction('state', 'readwrite', { durability: 'strict' });
      transaction.store.put({ id: 'state', version, counts, layout, whole: true, restoring: false });
      await transaction.done;
    } finally {
      source.close();
    }
  } catch (error) {
    throw asStoreError(error);
  } finally {
    backup.close();
  }
}

/**
 * @param {any} source
 * @param {string} store
 * @param {any} backup
 */
async function copyStore(source, store, backup) {
  let count = 0;
  for await (const batch of batches(source, store)) {
    const transaction = backup.transaction('records', 'readwrite');
    for (const record of batch) transaction.store.put({ store, id: record.id, record });
    await transaction.done;
    count += batch.length;
  }
  return count;
}

/**
 * The records of a store, in the order of their ids, so many at a time.
 *
 * @param {any} db
 * @param {string} store
 * @returns {AsyncGenerator<any[]>}
 */
export async function* batches(db, store, size = BATCH) {
  /** @type {IDBKeyRange | null} */
  let range = null;
  while (true) {
    const batch = await db.getAll(store, range, size);
    if (0 < batch.length) yield batch;
    if (batch.length < size) return;
    range = IDBKeyRange.lowerBound(batch[batch.length - 1].id, true);
  }
}

/**
 * What a store is made of, so that it can be made again.
 *
 * @param {any} db
 * @param {string} store
 */
function describe(db, store) {
  const it = db.transaction(store).store;
  const indexes = [...it.indexNames].map((name) => {
    const { keyPath, multiEntry, unique } = it.index(name);
    return { name, keyPath, multiEntry, unique };
  });
  return { store, keyPath: it.keyPath, indexes };
}

/**
 * Whether the new version holds every record of the backup; then the backup goes.
 *
 * @param {any} db
 * @param {string} name
 */
async function check(db, name) {
  const backup = await openBackup(name);
  try {
    /** @type {IDBKeyRange | null} */
    let range = null;
    while (true) {
      /** @type {any[]} */
      const keys = await backup.getAllKeys('records', range, BATCH);
      if (keys.length === 0) break;
      for (const [store, id] of keys) {
        if ((await db.getKey(store, id)) === undefined) throw new Error(`${store} ${id} is gone`);
      }
      range = IDBKeyRange.lowerBound(keys[keys.length - 1], true);
    }
  } catch (error) {
    db.close();
    throw error;
  } finally {
    backup.close();
  }
  await deleteDB(name + BACKUP);
}

/**
 * Puts the database back to what the backup says.
 *
 * @param {string} name
 */
async function restore(name) {
  const backup = await openBackup(name);
  try {
    const [state] = await backup.getAll('state');
    if (!state?.whole) return;
    // From here on the backup is the truth, until it says otherwise.
    await backup.put('state', { ...state, restoring: true });
    await deleteDB(name);
    const db = await openDB(name, state.version, {
      upgrade(fresh) {
        for (const { store, keyPath, indexes } of state.layout) {
          const made = fresh.createObjectStore(store, { keyPath });
          for (const it of indexes) made.createIndex(it.name, it.keyPath, it);
        }
      },
    });
    await refill(db, backup);
    db.close();
    await backup.put('state', { ...state, restoring: false });
  } finally {
    backup.close();
  }
}

/**
 * @param {any} db
 * @param {any} backup
 */
async function refill(db, backup) {
  /** @type {IDBKeyRange | null} */
  let range = null;
  while (true) {
    const batch = await backup.getAll('records', range, BATCH);
    if (batch.length === 0) return;
    const transaction = db.transaction([...db.objectStoreNames], 'readwrite', { durability: 'strict' });
    for (const { store, record } of batch) transaction.objectStore(store).put(record);
    await transaction.done;
    const last = batch[batch.length - 1];
    range = IDBKeyRange.lowerBound([last.store, last.id], true);
  }
}

/**
 * Ends a restoration that was cut short.
 *
 * @param {string} name
 */
async function finishRestoring(name) {
  if ((await versionOf(name + BACKUP)) === 0) return;
  const backup = await openBackup(name);
  const [state] = await backup.getAll('state');
  backup.close();
  if (state?.restoring) await restore(name);
}

/**
 * @param {string} name
 */
function openBackup(name) {
  return openDB(name + BACKUP, 1, {
    upgrade(db) {
      db.createObjectStore('records', { keyPath: ['store', 'id'] });
      db.createObjectStore('state', { keyPath: 'id' });
    },
  });
}

/**
 * What a failed write means for a reader.
 *
 * @param {any} error
 * @returns {StoreError}
 */
export function asStoreError(error) {
  if (error instanceof StoreError) return error;
  const isFull = error?.name === 'QuotaExceededError' || /quota|disk|space/i.test(String(error?.message));
  return new StoreError(isFull ? 'storeIsFull' : 'storeFailed', error);
}
