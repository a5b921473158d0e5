// Carries highlights, and what is set, to the reader's other machines, by the browser's own sync.
import './settings/registers.js';
import { BUCKETS, TOMBSTONE_MS, bucketName, entriesIn, fill, isSameBucket, pack, read, time } from './store/compact.js';

const { isLater, isRegister } = pullquoteRegisters;

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
 * @typedef {{left: number, unset: number, fault?: string}} Report how many highlights, and how
 *   many settings and rules of sites, the sync has no room for
 */

/** More than the buckets hold, were each record as short as can be. */
const MAX_ENTRIES = 2000;

/** Where what is set lies: settings and rules of sites, thing by thing. */
const SET_BUCKETS = 3;
const setName = (/** @type {number} */ i) => 'set' + i;

/** A value, or a name, beyond this is no setting that somebody made; a template is the longest. */
const MAX_SETTING_CHARS = 3000;

/**
 * Takes what other machines wrote, and writes what they do not have.
 *
 * @param {Replica} replica
 * @param {Area} area
 * @returns {Promise<{left: number}>}
 */
export async function exchange(replica, area) {
  const items = await area.all();
  const remote = Array.from({ length: BUCKETS }, (_, i) => entriesIn(items[bucketName(i)])).flat();
  await take(replica, remote);
  const local = await replica.latest(MAX_ENTRIES);
  const { buckets, left } = pack(local, await replica.titles(homesOf(local)), remote);
  await write(area, items, buckets, bucketName);
  return { left: left + Math.max(0, (await replica.count()) - local.length) };
}

/**
 * Writes the buckets that say something new.
 *
 * @param {Area} area
 * @param {Record<string, any>} items what lies there
 * @param {import('./store/compact.js').Entry[][]} buckets
 * @param {(i: number) => string} nameOf
 */
async function write(area, items, buckets, nameOf) {
  for (const [i, bucket] of buckets.entries()) {
    const name = nameOf(i);
    // One by one: what the browser refuses must not hold the others back.
    if (!isSameBucket(items[name] ?? [], bucket)) await area.put({ [name]: bucket });
  }
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
 * Exchanges what is set, of each thing the later setting, on every machine alike.
 *
 * @param {Record<string, Register>} own by their names
 * @param {Area} area
 * @param {number} [now]
 * @returns {Promise<{news: Record<string, Register>, unset: number}>} what was set later
 *   elsewhere; and how much of what is set here found no room
 */
export async function exchangeSet(own, area, now = Date.now()) {
  const items = await area.all();
  const all = new Map(Object.entries(own));
  /** @type {Record<string, Register>} */
  const news = {};
  for (const entry of Array.from({ length: SET_BUCKETS }, (_, i) => entriesIn(items[setName(i)])).flat()) {
    const [name, , value] = entry;
    const it = { value, modified: time(entry) };
    const known = all.get(name);
    if (!isRegister(it) || !isSmall(name, it) || (known && !isLater(it, known))) continue;
    all.set(name, it);
    news[name] = it;
  }
  const dead = now - TOMBSTONE_MS;
  const lasting = [...all].filter(([name, it]) => (it.value !== null || dead < it.modified) && isSmall(name, it));
  const { buckets, fits } = fill(lasting.map(([name, it]) => [name, it.modified.toString(36), it.value]), SET_BUCKETS, setName);
  await write(area, items, buckets, setName);
  return { news, unset: [...all].filter(([name, it]) => it.value !== null && !fits.has(name)).length };
}

/**
 * @param {string} name
 * @param {Register} register
 */
function isSmall(name, { value }) {
  return name.length + JSON.stringify(value).length <= MAX_SETTING_CHARS;
}
