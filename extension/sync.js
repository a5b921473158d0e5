// Carries highlights and settings to the reader's other machines, by the browser's own sync.
import { BUCKETS, bucketName, bytes, entriesIn, isSameBucket, pack, read } from './store/compact.js';

/**
 * @typedef {object} Area The browser's sync storage, or a test's.
 * @property {() => Promise<Record<string, any>>} all
 * @property {(items: Record<string, any>) => Promise<void>} put
 *
 * @typedef {object} Replica What this machine keeps.
 * @property {(size: number) => Promise<HighlightRecord[]>} latest those changed last, with tombstones
 * @property {(ids: string[]) => Promise<(HighlightRecord | undefined)[]>} highlights
 * @property {(ids: string[]) => Promise<Map<string, string>>} titles of those articles that are here
 * @property {() => Promise<number>} count of all highlights
 * @property {(records: {articles: any[], highlights: any[]}) => Promise<unknown>} merge
 *
 * @typedef {{left: number, fault?: string}} Report how many highlights the sync has no room for
 */

/** More than the buckets hold, were each record as short as can be. */
const MAX_ENTRIES = 2000;

/** The settings' item may be as large as a bucket leaves room for. */
const SETTINGS = 'settings';
const SETTINGS_BYTES = 6000;

/**
 * Takes what other machines wrote, and writes what they do not have.
 *
 * @param {Replica} replica
 * @param {Area} area
 * @returns {Promise<Report>}
 */
export async function exchange(replica, area) {
  const items = await area.all();
  const remote = Array.from({ length: BUCKETS }, (_, i) => entriesIn(items[bucketName(i)])).flat();
  await take(replica, remote);
  const local = await replica.latest(MAX_ENTRIES);
  const { buckets, left } = pack(local, await replica.titles(homesOf(local)), remote);
  /** @type {Record<string, any>} */
  const changed = {};
  buckets.forEach((it, i) => {
    if (!isSameBucket(items[bucketName(i)] ?? [], it)) changed[bucketName(i)] = it;
  });
  // One by one: what the browser refuses must not hold the others back.
  for (const [name, bucket] of Object.entries(changed)) await area.put({ [name]: bucket });
  return { left: left + Math.max(0, (await replica.count()) - local.length) };
}

/** @param {{article: string}[]} highlights */
function homesOf(highlights) {
  return [...new Set(highlights.map((it) => it.article))];
}

/**
 * @param {Replica} replica
 * @param {import('./store/compact.js').Entry[]} remote
 */
async function take(replica, remote) {
  const known = await replica.highlights(remote.map((it) => it[0]));
  const homes = await replica.titles(homesOf(remote.map((it) => ({ article: String(it[3]) }))));
  const highlights = [];
  const articles = new Map();
  for (const [i, it] of remote.entries()) {
    const said = read(it);
    const old = known[i];
    if (!said) continue;
    if ('deleted' in said) {
      // What was never here need not be deleted here.
      if (old && !old.deleted && old.modified <= said.modified) highlights.push({ ...old, modified: said.modified, deleted: said.modified });
      continue;
    }
    const { highlight, title } = said;
    if (old && highlight.modified < old.modified) continue;
    highlights.push(highlight);
    // A place for it to stand in; the article itself comes with a file, or a visit.
    if (!homes.has(highlight.article)) {
      articles.set(highlight.article, { id: highlight.article, url: highlight.url, title, byline: [], saved: highlight.created, quotes: [], figures: [] });
    }
  }
  if (0 < highlights.length) await replica.merge({ articles: [...articles.values()], highlights });
}

/**
 * Settings one by one, with the time when each was set: `sites` is taken apart too, so
 * that rules for two sites that were made on two machines both hold.
 *
 * @typedef {Record<string, {value: any, modified: string}>} Registers
 */

/** What parts a site's name from the key that it stands under. */
const INSIDE = 'sites/';

/**
 * Brings registers in line with the settings as they are now.
 *
 * @param {Registers} before
 * @param {Record<string, any>} settings
 * @param {string} now
 * @returns {Registers}
 */
export function note(before, settings, now) {
  const { sites = {}, ...rest } = settings;
  const inside = Object.entries(sites).map(([name, it]) => [INSIDE + name, it]);
  const values = Object.fromEntries([...Object.entries(rest), ...inside]);
  /** @type {Registers} */
  const res = {};
  for (const name of new Set([...Object.keys(before), ...Object.keys(values)])) {
    // What is gone is set to nothing, which travels like a value.
    const value = values[name] ?? null;
    const old = before[name];
    res[name] = old && JSON.stringify(old.value) === JSON.stringify(value) ? old : { value, modified: now };
  }
  return res;
}

/**
 * The settings that registers hold.
 *
 * @param {Registers} registers
 * @returns {Record<string, any>}
 */
export function settingsOf(registers) {
  /** @type {Record<string, any>} */
  const res = {};
  for (const [name, { value }] of Object.entries(registers)) {
    if (value === null) continue;
    if (name.startsWith(INSIDE)) (res.sites ??= {})[name.slice(INSIDE.length)] = value;
    else res[name] = value;
  }
  return res;
}

/**
 * Registers of two machines as one: of each setting the one that was set later.
 *
 * @param {Registers} a
 * @param {Registers} b
 * @returns {Registers}
 */
export function mergeSettings(a, b) {
  const res = { ...a };
  for (const [name, it] of Object.entries(b)) {
    const own = res[name];
    const rank = (/** @type {any} */ one) => one.modified + JSON.stringify(one.value);
    if (typeof it?.modified === 'string' && (!own || rank(own) < rank(it))) res[name] = it;
  }
  return res;
}

/**
 * Exchanges settings.
 *
 * @param {Registers} own
 * @param {Area} area
 * @returns {Promise<{settings: Registers, fits: boolean}>} what this machine is to keep
 */
export async function exchangeSettings(own, area) {
  const remote = (await area.all())[SETTINGS] ?? {};
  const settings = mergeSettings(own, remote);
  const fits = bytes(settings) <= SETTINGS_BYTES;
  if (fits && JSON.stringify(mergeSettings(remote, settings)) !== JSON.stringify(remote)) await area.put({ [SETTINGS]: settings });
  return { settings, fits };
}
