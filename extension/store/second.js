// The second copy of everything that is kept, which brings the database back when it is gone.
//
// Chromium keeps IndexedDB in a log that it goes on writing after a crash. Killed in the
// middle of a line, it writes the next one behind the half, finds the log broken at the
// start after that, and throws the whole database away: once in a hundred kills while
// something is written. So each write goes into the cache storage too, as a file of its
// own. Small files are folded into larger ones by and by. Files may overlap and repeat:
// of each record the version that was written last holds.

/** What nobody could get back otherwise. */
export const STORES = ['articles', 'highlights', 'texts'];

/** So many files of one size are folded into one of the next. */
const FOLD = 24;

/** Larger files are not folded again. */
const MAX_FOLDED_CHARS = 4_000_000;

/** Writes until somebody looks whether there is something to fold. */
const LOOK = 16;

/** Records of a file when everything is written anew. */
const BATCH = 500;

/** Folding and writing anew are done by one context at a time. */
const LOCK = 'pullquote-second';

/**
 * @typedef {[number, number, any]} Entry when it was written, in which version of the
 *   database, and the record, or nothing where it was erased
 * @typedef {Record<string, Record<string, Entry>>} Copy by the stores' names and the records' ids
 */

let writes = 0;

/**
 * Notes what a transaction writes. A failure is none of the writer's: then there is no
 * second copy until `refresh` has made one.
 *
 * @param {string} name the database's
 * @param {number} version
 * @param {Record<string, Record<string, any>>} changes of each store: the records by their
 *   ids, `null` where one was erased
 */
export async function add(name, version, changes) {
  const now = Date.now();
  const stamped = Object.entries(changes).map(([store, records]) => [
    store,
    Object.fromEntries(Object.entries(records).map(([id, it]) => [id, [now, version, it]])),
  ]);
  try {
    const cache = await open(name);
    if (!cache) return;
    await put(cache, 0, Object.fromEntries(stamped));
    writes += 1;
    if (writes % LOOK === 0) fold(name).catch(() => clear(name));
  } catch {
    // Half a copy would bring old versions back.
    await clear(name);
  }
}

/**
 * Everything that the copy holds.
 *
 * @param {string} name
 * @returns {Promise<Copy | null>}
 */
export async function read(name) {
  const cache = await open(name);
  const files = cache ? await list(cache) : [];
  return files.length === 0 ? null : merged(await Promise.all(files.map((it) => load(cache, it))));
}

/**
 * Makes the copy anew, without what was erased meanwhile.
 *
 * @param {string} name
 * @param {number} version
 * @param {() => AsyncIterable<[string, any[]]>} all everything there is: stores' names, and
 *   some of their records
 */
export async function renew(name, version, all) {
  const cache = await open(name);
  if (!cache) return;
  await locked(async () => {
    const old = await list(cache);
    // What is written from here on is later than what is read.
    const now = Date.now() - 1;
    try {
      for await (const [store, records] of all()) {
        for (let i = 0; i < records.length; i += BATCH) {
          const some = records.slice(i, i + BATCH).map((it) => [it.id, [now, version, it]]);
          await put(cache, 1, { [store]: Object.fromEntries(some) });
        }
      }
    } catch (error) {
      await clear(name);
      throw error;
    }
    for (const it of old) await cache.delete(it.url);
  });
}

/**
 * Whether there is a copy.
 *
 * @param {string} name
 */
export async function isThere(name) {
  const cache = await open(name);
  return !cache || 0 < (await list(cache)).length;
}

/**
 * Folds files of one size into one, as often as there are enough.
 *
 * @param {string} name
 */
export async function fold(name) {
  const cache = await open(name);
  if (!cache) return;
  await locked(async () => {
    for (let size = 0; ; size += 1) {
      const files = (await list(cache)).filter((it) => it.size === size && it.chars < MAX_FOLDED_CHARS);
      if (files.length < FOLD) return;
      const copies = await Promise.all(files.map((it) => load(cache, it)));
      await put(cache, size + 1, merged(copies));
      for (const it of files) await cache.delete(it.url);
    }
  });
}

/**
 * Of each record the version that was written last.
 *
 * @param {Copy[]} copies
 * @returns {Copy}
 */
function merged(copies) {
  /** @type {Copy} */
  const res = {};
  for (const copy of copies) {
    for (const [store, records] of Object.entries(copy)) {
      const home = (res[store] ??= {});
      for (const [id, it] of Object.entries(records)) if (!home[id] || home[id][0] <= it[0]) home[id] = it;
    }
  }
  return res;
}

/**
 * @param {string} name
 * @returns {Promise<Cache | null>} nothing where the browser gives none
 */
async function open(name) {
  if (!('caches' in globalThis)) return null;
  try {
    return await caches.open('second-' + name);
  } catch {
    // A profile that keeps nothing.
    return null;
  }
}

/**
 * @param {string} name
 */
async function clear(name) {
  const cache = await open(name);
  for (const it of cache ? await list(cache) : []) await cache?.delete(it.url);
}

/**
 * @param {Cache} cache
 * @param {number} size
 * @param {Copy} copy
 */
async function put(cache, size, copy) {
  const text = JSON.stringify(copy);
  // A name that leads nowhere; only the cache has it.
  await cache.put(`https://second.invalid/${size}/${text.length}/${crypto.randomUUID()}`, new Response(text));
}

/**
 * @param {Cache} cache
 * @returns {Promise<{url: string, size: number, chars: number}[]>}
 */
async function list(cache) {
  return (await cache.keys()).map(({ url }) => {
    const [size, chars] = new URL(url).pathname.split('/').slice(1).map(Number);
    return { url, size, chars };
  });
}

/**
 * @param {any} cache
 * @param {{url: string}} file
 * @returns {Promise<Copy>} an empty one where the file is gone or torn
 */
async function load(cache, { url }) {
  try {
    return await (await cache.match(url)).json();
  } catch {
    return {};
  }
}

/**
 * @template T
 * @param {() => Promise<T>} work
 * @returns {Promise<T>}
 */
function locked(work) {
  const locks = Reflect.get(globalThis.navigator ?? {}, 'locks');
  return locks ? locks.request(LOCK, work) : work();
}
