// Lets the sync run: after changes here and elsewhere, one exchange at a time.
import '../api.js';
import { exchange, exchangeSet } from '../sync.js';
import { TOMBSTONE_MS } from './compact.js';
import * as store from './store.js';

const { forget, keep, onCarried, recall, registers, set, synced } = pullquoteApi;
const { isLater } = pullquoteRegisters;

/** Changes within so much time are carried together: the browser counts writes. */
const PAUSE_MS = 3000;

/** When the last look was, and how often there is one. */
const LOOKED = 'looked';
const LOOK_MS = 6 * 60 * 60 * 1000;

/** @type {import('../sync.js').Replica} */
const REPLICA = {
  latest: store.lastChanged,
  highlights: (ids) => store.getMany('highlights', ids),
  titles: async (ids) => new Map((await store.getMany('articles', ids)).flatMap((it) => (it ? [[it.id, it.title]] : []))),
  count: async () => (await store.count()).highlights,
  merge: store.merge,
};

/** @type {Promise<import('../sync.js').Report> | undefined} */
let running;
let wanted = false;

/**
 * Exchanges everything now.
 *
 * @returns {Promise<import('../sync.js').Report>}
 */
export function carry() {
  wanted = Boolean(running);
  running ??= run().finally(() => {
    running = undefined;
    if (wanted) soon();
  });
  return running;
}

/** @returns {Promise<import('../sync.js').Report>} */
async function run() {
  try {
    return { ...(await carrySet()), ...(await exchange(REPLICA, synced)) };
  } catch (error) {
    // Switched off, or over a quota: nothing of it is lost here, and a file carries it.
    return { left: 0, unset: 0, fault: error instanceof Error ? error.message : String(error) };
  }
}

async function carrySet() {
  const { news, unset } = await exchangeSet(await registers(), synced);
  // What was set here meanwhile is later still.
  const now = await registers();
  const later = Object.entries(news).filter(([name, it]) => !now[name] || isLater(it, now[name]));
  if (0 < later.length) await set(Object.fromEntries(later));
  return { unset };
}

/** Forgets what was taken back so long ago that every machine knows. */
async function sweepSet() {
  const dead = Date.now() - TOMBSTONE_MS;
  const gone = Object.entries(await registers()).filter(([, { value, modified }]) => value === null && modified < dead);
  if (0 < gone.length) await forget(gone.map(([name]) => name));
}

let timer = 0;

function soon() {
  clearTimeout(timer);
  timer = setTimeout(carry, PAUSE_MS);
}

/** Begins to follow changes; and looks now and then for those that nobody told of. */
export async function follow() {
  onCarried(soon);
  store.watch(soon);
  // The background starts whenever something happens: not each time is a reason.
  const last = Number((await recall(LOOKED)) ?? 0);
  if (Date.now() - last < LOOK_MS) return;
  await keep(LOOKED, String(Date.now()));
  soon();
  await sweepSet();
  await store.sweep();
}
