// Lets the sync run: after changes here and elsewhere, one exchange at a time.
import '../api.js';
import { exchange, exchangeSettings, note, settingsOf } from '../sync.js';
import * as store from './store.js';

const { keep, onCarried, recall, synced } = pullquoteApi;

/** Changes within so much time are carried together: the browser counts writes. */
const PAUSE_MS = 3000;

/** Where the settings lie, and what was last exchanged of them. */
const SETTINGS = 'settings';
const REGISTERS = 'settings-carried';

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

async function run() {
  try {
    await carrySettings();
    return await exchange(REPLICA, synced);
  } catch (error) {
    // Switched off, or over a quota: nothing of it is lost here, and a file carries it.
    return { left: 0, fault: error instanceof Error ? error.message : String(error) };
  }
}

async function carrySettings() {
  const [text, before] = await Promise.all([recall(SETTINGS), recall(REGISTERS)]);
  // What was set before there was a first exchange gives way to what others set.
  const now = new Date(before ? Date.now() : 0).toISOString();
  const own = note(JSON.parse(before ?? '{}'), JSON.parse(text ?? '{}'), now);
  const { settings } = await exchangeSettings(own, synced);
  const merged = JSON.stringify(settingsOf(settings));
  await keep(REGISTERS, JSON.stringify(settings));
  if (merged !== JSON.stringify(settingsOf(own))) await keep(SETTINGS, merged);
}

let timer = 0;

function soon() {
  clearTimeout(timer);
  timer = setTimeout(carry, PAUSE_MS);
}

/** Begins to follow changes; and looks now and then for those that nobody told of. */
export async function follow() {
  onCarried([SETTINGS], soon);
  store.watch(soon);
  // The background starts whenever something happens: not each time is a reason.
  const last = Number((await recall(LOOKED)) ?? 0);
  if (Date.now() - last < LOOK_MS) return;
  await keep(LOOKED, String(Date.now()));
  soon();
  await store.sweep();
}
