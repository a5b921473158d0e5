import assert from 'node:assert/strict';
import { afterEach, test } from 'node:test';
import { deleteDB, openDB } from 'idb';
import { NAME, article, forget, highlight, load, open, store } from './database.js';

const { STEPS } = await load('store/steps.js');
const { raw, renew } = await load('store/database.js');
const second = await load('store/second.js');

/** The browser's cache storage: files by their names. */
class Files {
  /** @type {Map<string, string>} */
  files = new Map();

  keys = async () => [...this.files.keys()].map((url) => ({ url }));
  match = async (/** @type {string} */ url) => new Response(this.files.get(url));
  delete = async (/** @type {string} */ url) => this.files.delete(url);

  /** @param {string} url @param {Response} response */
  async put(url, response) {
    this.files.set(url, await response.text());
  }
}

/** @type {Map<string, Files>} */
const homes = new Map();

Reflect.set(globalThis, 'caches', {
  /** @param {string} name */
  async open(name) {
    if (!homes.has(name)) homes.set(name, new Files());
    return homes.get(name);
  },
});

const files = (name = NAME) => homes.get('second-' + name)?.files ?? new Map();

/** As Chromium does where it cannot read its own log. */
async function throwAway(name = NAME) {
  await store.close();
  await deleteDB(name);
  await deleteDB(name + '-backup');
}

afterEach(async () => {
  await forget();
  await forget('trial');
  homes.clear();
});

test('a database that is thrown away is there again at the next start, as it was', async () => {
  const { id } = await store.putArticle(article({ text: 'The lamp burned on all night.' }));
  const [kept, changed, removed] = [await store.putHighlight(highlight({ article: id })), await store.putHighlight(highlight({ article: id })), await store.putHighlight(highlight({ article: id }))];
  await store.changeHighlight(changed.id, { note: 'later' });
  await store.removeHighlight(removed.id);
  const before = await raw();
  await throwAway();
  assert.deepEqual((await store.getHighlight(changed.id)).note, 'later');
  assert.equal(await store.getHighlight(removed.id), null);
  assert.deepEqual(await store.getHighlight(kept.id), kept);
  assert.equal((await store.getArticle(id)).text, 'The lamp burned on all night.');
  await store.close();
  assert.deepEqual(await raw(), before);
});

test('files are folded, and nothing is lost by it', async () => {
  const kept = [];
  for (let i = 0; i < 600; i += 1) kept.push(await store.putHighlight(highlight({ note: 'n' + i })));
  for (let i = 0; i < 40; i += 1) await store.changeHighlight(kept[7].id, { note: 'turn ' + i });
  await second.fold(NAME);
  assert.ok(files().size < 80, String(files().size));
  const before = await raw();
  await throwAway();
  assert.equal((await store.getHighlight(kept[7].id)).note, 'turn 39');
  await store.close();
  assert.deepEqual(await raw(), before);
});

test('what is emptied for good is in no file either', async () => {
  const it = await store.putHighlight(highlight({ note: 'my secret' }));
  await store.removeHighlight(it.id);
  const has = () => [...files().values()].some((text) => text.includes('my secret'));
  assert.ok(has());
  await store.sweep(Date.now() + 2 * 86_400_000);
  assert.ok(!has());
  await throwAway();
  assert.equal((await store.getAll('highlights', { tombstones: true })).length, 1);
});

test('a copy from an older version goes through the same steps as its database', async () => {
  const old = { id: 'a', url: 'https://news.example/fog', title: 'Fog keeps the ferries in', byline: [], saved: '2026-01-02T03:04:05.000Z', quotes: [], figures: [], text: 'The lamp burned.' };
  const newer = { id: 'b', url: 'https://news.example/sand', title: 'Sand', byline: [], saved: '2026-01-02T03:04:05.000Z', modified: '2026-01-02T03:04:05.000Z', quotes: [], figures: [], keys: ['u:news.example/sand'], prints: [] };
  await second.add('trial', 1, { articles: { a: old } });
  await second.add('trial', 2, { articles: { b: newer } });
  const db = await open('trial', STEPS);
  assert.deepEqual(await db.getAllKeysFromIndex('articles', 'keys', 'u:news.example/fog'), ['a']);
  assert.deepEqual(await db.get('texts', 'a'), { id: 'a', text: 'The lamp burned.' });
  assert.deepEqual(await db.get('articles', 'b'), newer);
  db.close();
});

test('a migration leaves a copy of the new version', async () => {
  const db = await openDB('trial', 1, { upgrade: (fresh, _old, _new, transaction) => STEPS[0].run(fresh, transaction) });
  await db.put('articles', { id: 'a', url: 'https://news.example/fog', title: 'Fog', byline: [], saved: '2026-01-02T03:04:05.000Z', quotes: [], figures: [] });
  db.close();
  const opened = await open('trial', STEPS);
  await renew(opened, 'trial');
  const before = await opened.getAll('articles');
  opened.close();
  await throwAway('trial');
  const again = await open('trial', STEPS);
  assert.deepEqual(await again.getAll('articles'), before);
  again.close();
});

test('a full disk or a torn file breaks nothing, and the next sweep makes the copy whole', async () => {
  const first = await store.putHighlight(highlight());
  const { put } = Files.prototype;
  Files.prototype.put = () => Promise.reject(new DOMException('no more room', 'QuotaExceededError'));
  try {
    await store.putHighlight(highlight());
  } finally {
    Files.prototype.put = put;
  }
  assert.equal(files().size, 0, 'half a copy is none');
  await store.sweep();
  files().set('https://second.invalid/0/9/torn', '{"highl');
  const before = await raw();
  await throwAway();
  assert.deepEqual(await store.getHighlight(first.id), first);
  await store.close();
  assert.deepEqual(await raw(), before);
});
