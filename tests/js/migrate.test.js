import assert from 'node:assert/strict';
import { afterEach, test } from 'node:test';
import { openDB } from 'idb';
import { NAME, forget, load, open, store } from './database.js';

const { STEPS } = await load('store/steps.js');
const { raw } = await load('store/database.js');

afterEach(async () => {
  await forget();
  await forget('trial');
});

/** What each version held, as its release wrote it: one of each record, never changed. */
const FIXTURES = /** @type {Record<number, Record<string, any[]>>} */ ({
  1: {
    articles: [
      { id: 'a', url: 'https://news.example/fog?utm_source=x', canonical: 'https://news.example/fog', title: 'Fog keeps the ferries in', byline: ['Ruth Abara'], saved: '2026-01-02T03:04:05.000Z', quotes: [], figures: [], text: 'The lamp burned on all night.' },
      { id: 'b', url: 'https://news.example/sand', title: 'Sand', byline: [], saved: '2026-01-03T03:04:05.000Z', quotes: [], figures: [] },
    ],
    highlights: [
      { id: '00000000-0000-4000-8000-00000000000a', article: 'a', url: 'https://news.example/fog', created: '2026-01-02T03:04:05.000Z', modified: '2026-01-02T03:04:05.000Z', color: 'blue', note: 'n', tags: ['t'], kind: 'text', selectors: { exact: 'The lamp burned', prefix: '', suffix: ' on' } },
    ],
  },
  2: {
    articles: [
      { id: 'a', url: 'https://news.example/fog?utm_source=x', canonical: 'https://news.example/fog', title: 'Fog keeps the ferries in', byline: ['Ruth Abara'], saved: '2026-01-02T03:04:05.000Z', modified: '2026-01-02T03:04:05.000Z', quotes: [], figures: [], keys: ['u:news.example/fog', 't:fog keeps the ferries in|news example'], prints: [] },
      { id: 'b', url: 'https://news.example/sand', title: 'Sand', byline: [], saved: '2026-01-03T03:04:05.000Z', modified: '2026-01-03T03:04:05.000Z', quotes: [], figures: [], keys: ['u:news.example/sand'], prints: [] },
    ],
    texts: [{ id: 'a', text: 'The lamp burned on all night.' }],
    highlights: [
      { id: '00000000-0000-4000-8000-00000000000a', article: 'a', url: 'https://news.example/fog', created: '2026-01-02T03:04:05.000Z', modified: '2026-01-02T03:04:05.000Z', color: 'blue', note: 'n', tags: ['t'], kind: 'text', selectors: { exact: 'The lamp burned', prefix: '', suffix: ' on' }, keys: ['u:news.example/fog'] },
    ],
  },
  3: {
    articles: [
      { id: 'a', url: 'https://news.example/fog?utm_source=x', canonical: 'https://news.example/fog', title: 'Fog keeps the ferries in', byline: ['Ruth Abara'], saved: '2026-01-02T03:04:05.000Z', modified: '2026-01-02T03:04:05.000Z', quotes: [], figures: [], keys: ['u:news.example/fog', 't:fog keeps the ferries in|news example'], prints: [] },
      { id: 'b', url: 'https://news.example/sand', title: 'Sand', byline: [], saved: '2026-01-03T03:04:05.000Z', modified: '2026-01-03T03:04:05.000Z', quotes: [], figures: [], keys: ['u:news.example/sand'], prints: [] },
    ],
    copies: [{ id: 'x-y', page: 'news.example/fog', opened: '2026-01-02T03:04:05.000Z', size: 90, copy: { url: 'https://news.example/fog', text: 'The lamp burned.' } }],
    texts: [{ id: 'a', text: 'The lamp burned on all night.' }],
    highlights: [
      { id: '00000000-0000-4000-8000-00000000000a', article: 'a', url: 'https://news.example/fog', created: '2026-01-02T03:04:05.000Z', modified: '2026-01-02T03:04:05.000Z', color: 'blue', note: 'n', tags: ['t'], kind: 'text', selectors: { exact: 'The lamp burned', prefix: '', suffix: ' on' }, keys: ['u:news.example/fog'] },
    ],
  },
});

/**
 * A database as an older release left it.
 *
 * @param {string} name
 * @param {number} version
 * @param {Record<string, any[]>} records
 */
async function old(name, version, records = FIXTURES[version]) {
  const db = await openDB(name, version, {
    upgrade(fresh, _old, _new, transaction) {
      for (const it of STEPS.filter((/** @type {any} */ step) => step.to <= version)) it.run(fresh, transaction);
    },
  });
  for (const [name_, list] of Object.entries(records)) for (const it of list) await db.put(name_, it);
  db.close();
}

/** @param {string} name */
async function version(name) {
  return (await indexedDB.databases()).find((it) => it.name === name)?.version;
}

const names = async () => (await indexedDB.databases()).map((it) => it.name).sort();

test('every version but the last has a fixture, and versions grow', () => {
  const versions = STEPS.map((/** @type {any} */ it) => it.to);
  assert.deepEqual(versions, versions.map((/** @type {number} */ _, /** @type {number} */ i) => i + 1));
  for (const it of versions.slice(0, -1)) assert.ok(FIXTURES[it], `version ${it}`);
});

test('a library of every old version is there after the update', async () => {
  for (const version of Object.keys(FIXTURES).map(Number)) {
    await old(NAME, version);
    const [mark] = await store.highlightsFor({ url: 'https://news.example/fog' });
    assert.equal(mark.selectors.exact, 'The lamp burned');
    const { text, title, modified } = await store.getArticle('a');
    assert.deepEqual([text, title, modified], ['The lamp burned on all night.', 'Fog keeps the ferries in', '2026-01-02T03:04:05.000Z']);
    assert.equal((await store.getAll('articles')).length, 2);
    assert.equal((await store.articleFor({ url: 'https://www.news.example/fog' })).id, 'a');
    assert.deepEqual(await names(), [NAME], 'the backup is gone');
    await forget();
  }
});

test('a step that fails leaves everything as it was, and says so', async () => {
  await old('trial', 1);
  const before = await raw('trial');
  const broken = [...STEPS.slice(0, 1), { to: 2, run: (/** @type {any} */ _, /** @type {any} */ it) => it.objectStore('articles').clear().then(() => Promise.reject(new Error('bug'))) }];
  await assert.rejects(open('trial', broken), { message: 'storeNotMigrated' });
  assert.deepEqual(await raw('trial'), before);
  const db = await open('trial', STEPS);
  assert.equal(await db.count('articles'), 2);
  db.close();
});

test('a step that loses records is found out, and the backup put back', async () => {
  await old('trial', 1);
  const before = await raw('trial');
  const lossy = [...STEPS.slice(0, 1), { to: 2, run: (/** @type {any} */ _, /** @type {any} */ it) => it.objectStore('articles').delete('b') }];
  await assert.rejects(open('trial', lossy), { message: 'storeNotMigrated' });
  assert.deepEqual(await raw('trial'), before);
  assert.equal(await version('trial'), 1);
});

test('a restoration that was cut short is ended by the next start', async () => {
  await old('trial', 1);
  const before = await raw('trial');
  const lossy = [...STEPS.slice(0, 1), { to: 2, run: (/** @type {any} */ _, /** @type {any} */ it) => it.objectStore('articles').delete('b') }];
  await assert.rejects(open('trial', lossy));
  // As if the browser had died after half of it.
  const backup = await openDB('trial-backup');
  await backup.put('state', { ...(await backup.getAll('state'))[0], restoring: true });
  backup.close();
  const half = await openDB('trial');
  await half.clear('articles');
  half.close();
  const db = await open('trial', STEPS);
  assert.deepEqual((await db.getAll('articles')).map((/** @type {any} */ it) => it.title), before.articles.map((it) => it.title));
  db.close();
});

test('a backup that was cut short is made anew', async () => {
  await old('trial', 1);
  const backup = await openDB('trial-backup', 1, {
    upgrade(db) {
      db.createObjectStore('records', { keyPath: ['store', 'id'] });
      db.createObjectStore('state', { keyPath: 'id' });
    },
  });
  await backup.put('records', { store: 'articles', id: 'ghost', record: { id: 'ghost' } });
  backup.close();
  const db = await open('trial', STEPS);
  assert.deepEqual(await db.getAllKeys('articles'), ['a', 'b']);
  db.close();
});

test('more records than a batch holds survive', async () => {
  const [mark] = FIXTURES[1].highlights;
  const highlights = Array.from({ length: 520 }, (_, i) => ({ ...mark, id: mark.id.slice(0, -4) + i.toString(16).padStart(4, '0') }));
  await old('trial', 1, { ...FIXTURES[1], highlights });
  const db = await open('trial', STEPS);
  assert.equal(await db.count('highlights'), 520);
  db.close();
});

test('a library of a newer release is left alone', async () => {
  (await openDB('trial', 99)).close();
  await assert.rejects(open('trial', STEPS), { message: 'storeIsNewer' });
});

test('no room for the backup stops the migration before it begins', async () => {
  await old('trial', 1);
  const put = IDBObjectStore.prototype.put;
  IDBObjectStore.prototype.put = function () {
    throw new DOMException('no more room', 'QuotaExceededError');
  };
  try {
    await assert.rejects(open('trial', STEPS), { message: 'storeIsFull' });
  } finally {
    IDBObjectStore.prototype.put = put;
  }
  assert.equal(await version('trial'), 1);
});
