import assert from 'node:assert/strict';
import { afterEach, test } from 'node:test';
import { article, forget, highlight, load, store, uuid } from './database.js';

const { RecordError } = await load('store/record.js');

afterEach(() => forget());

const exact = (/** @type {any[]} */ list) => list.map((it) => it.selectors.exact);

test('a highlight is found again on its page', async () => {
  const { id } = await store.putArticle(article());
  const kept = await store.putHighlight(highlight({ article: id, note: 'why?', tags: ['sea', 'sea', ' '] }));
  assert.deepEqual(kept.tags, ['sea']);
  assert.deepEqual(await store.highlightsFor({ url: 'https://news.example/story' }), [kept]);
  assert.deepEqual(await store.highlightsFor({ url: 'https://news.example/other' }), []);
});

test('the same address in other words is the same page', async () => {
  await store.putHighlight(highlight());
  for (const url of [
    'http://www.news.example/story/',
    'https://m.news.example/story?utm_source=mail&fbclid=1',
    'https://news.example/story#comments',
  ]) {
    assert.equal((await store.highlightsFor({ url })).length, 1, url);
  }
  for (const url of ['https://news.example/story?page=2', 'https://news.example/story#!/other', 'https://other.example/story']) {
    assert.equal((await store.highlightsFor({ url })).length, 0, url);
  }
});

test('the same story on another address is found by canonical link, by title and site', async () => {
  const canonical = 'https://news.example/2026/fog';
  const { id } = await store.putArticle(article({ canonical, site: 'The Osk Herald' }));
  await store.putHighlight(highlight({ article: id }));
  const found = async (/** @type {any} */ story) => (await store.highlightsFor(story)).length;
  assert.equal(await found({ url: canonical }), 1);
  assert.equal(await found({ url: 'https://reader.example/x', canonical }), 1);
  const title = 'FOG keeps the ferries in the harbor!';
  assert.equal(await found({ url: 'https://news.example/live/9', title, site: 'The Osk Herald' }), 1);
  assert.equal(await found({ url: 'https://other.example/9', title, site: 'Elsewhere' }), 0);
  assert.equal(await found({ url: 'https://news.example/live/9', title: 'Live', site: 'The Osk Herald' }), 0);
});

test('a copy elsewhere under another title is found by its text', async () => {
  const words = Array.from({ length: 400 }, (_, i) => 'word' + ((i * 7919) % 1000));
  const { id } = await store.putArticle(article({ text: words.join(' ') }));
  await store.putHighlight(highlight({ article: id }));
  const copy = [...words.slice(0, 200), 'an', 'inserted', 'line', ...words.slice(200)].join(' ');
  assert.equal((await store.highlightsFor({ url: 'https://copy.example/1', title: 'Other', text: copy })).length, 1);
  const other = words.map((it) => it + 'x').join(' ');
  assert.equal((await store.highlightsFor({ url: 'https://copy.example/1', title: 'Other', text: other })).length, 0);
});

test('an article that is saved again keeps its id, its first time and its text', async () => {
  const first = await store.putArticle(article({ text: 'once upon' }));
  const again = await store.putArticle(article({ url: 'https://www.news.example/story?utm_source=x', title: 'New title of the fog' }));
  assert.equal(again.id, first.id);
  assert.equal(again.saved, first.saved);
  assert.equal(again.title, 'New title of the fog');
  assert.ok(first.modified < again.modified);
  assert.equal((await store.getArticle(first.id)).text, 'once upon');
  assert.equal((await store.getAll('articles')).length, 1);
});

test('what is removed is gone, comes back with undo, and is emptied by and by', async () => {
  const kept = await store.putHighlight(highlight({ note: 'mine' }));
  const tombstone = await store.removeHighlight(kept.id);
  assert.ok(tombstone.deleted);
  assert.equal(await store.getHighlight(kept.id), null);
  assert.deepEqual(await store.highlightsFor({ url: kept.url }), []);
  await store.restore({ highlights: [tombstone] });
  const back = await store.getHighlight(kept.id);
  assert.deepEqual({ ...back, modified: '' }, { ...kept, modified: '' });
  await store.removeHighlight(kept.id);
  const DAY = 86_400_000;
  await store.sweep(Date.now() + 2 * DAY);
  const [empty] = await store.getAll('highlights', { tombstones: true });
  assert.equal(empty.note + empty.selectors.exact, '');
  await store.restore({ highlights: [empty] });
  assert.equal(await store.getHighlight(kept.id), null);
  await store.sweep(Date.now() + 200 * DAY);
  assert.deepEqual(await store.getAll('highlights', { tombstones: true }), []);
});

test('articles go with their highlights, and come back with them', async () => {
  const { id } = await store.putArticle(article());
  const marks = [await store.putHighlight(highlight({ article: id })), await store.putHighlight(highlight({ article: id }))];
  const removed = await store.remove({ articles: [id] });
  assert.deepEqual([removed.articles.length, removed.highlights.length], [1, 2]);
  assert.deepEqual(await store.getAll('articles'), []);
  assert.deepEqual(await store.getAll('highlights'), []);
  await store.restore(removed);
  assert.equal((await store.getAll('articles')).length, 1);
  assert.deepEqual((await store.highlightsFor({ url: marks[0].url })).map((/** @type {any} */ it) => it.id).sort(), marks.map((it) => it.id).sort());
});

test('two pages that write at once both succeed', async () => {
  const kept = await store.putHighlight(highlight());
  await Promise.all([
    store.changeHighlight(kept.id, { note: 'one' }),
    store.changeHighlight(kept.id, { tags: ['two'] }),
    store.changeHighlight(kept.id, { color: 'blue' }),
    ...Array.from({ length: 20 }, (_, i) => store.putHighlight(highlight({ selectors: { exact: 'n' + i } }))),
    ...Array.from({ length: 5 }, () => store.putArticle(article())),
  ]);
  const { note, tags, color } = await store.getHighlight(kept.id);
  assert.deepEqual([note, tags, color], ['one', ['two'], 'blue']);
  assert.equal((await store.getAll('highlights')).length, 21);
  assert.equal((await store.getAll('articles')).length, 1);
});

test('a record that is none is refused, by its field, and nothing of it is kept', async () => {
  for (const [field, over] of Object.entries({
    id: { id: '1' },
    url: { url: 'javascript:alert(1)' },
    color: { color: 'red' },
    kind: { kind: {} },
    note: { note: 7 },
    tags: { tags: 'a' },
    exact: { selectors: { exact: null } },
    selectors: { selectors: [] },
    start: { selectors: { exact: 'x', start: -1 } },
    article: { article: undefined },
  })) {
    await assert.rejects(store.putHighlight(highlight(over)), (error) => error instanceof RecordError && error.message === field);
  }
  await assert.rejects(store.putHighlight(null), RecordError);
  await assert.rejects(store.putArticle(article({ quotes: [7] })), RecordError);
  await assert.rejects(store.putArticle(undefined), RecordError);
  const kept = await store.putHighlight(highlight({ extra: 'x', __proto__: { y: 1 } }));
  assert.ok(!('extra' in kept || 'y' in kept));
  assert.deepEqual(exact(await store.getAll('highlights')), ['The lamp burned on']);
});

test('records from elsewhere win when they are later, on both sides alike', async () => {
  const mine = await store.putHighlight(highlight({ note: 'mine' }));
  const older = { ...mine, note: 'older', modified: '2001-01-01T00:00:00.000Z' };
  const later = { ...mine, note: 'later', modified: '2101-01-01T00:00:00.000Z' };
  assert.equal((await store.merge({ highlights: [older] })).highlights.length, 0);
  assert.equal((await store.getHighlight(mine.id)).note, 'mine');
  assert.equal((await store.merge({ highlights: [later, later] })).highlights.length, 1);
  assert.deepEqual(await store.getHighlight(mine.id), later);
  // A change here is later still, whatever the clocks say.
  assert.ok(later.modified < (await store.changeHighlight(mine.id, { note: 'last' })).modified);
});

test('a full disk is told in one sentence, and nothing is lost', async () => {
  const kept = await store.putHighlight(highlight());
  const put = IDBObjectStore.prototype.put;
  IDBObjectStore.prototype.put = function () {
    throw new DOMException('no more room', 'QuotaExceededError');
  };
  try {
    await assert.rejects(store.putHighlight(highlight({ id: uuid() })), { message: 'storeIsFull' });
    await assert.rejects(store.remove({ highlights: [kept.id] }), { message: 'storeIsFull' });
  } finally {
    IDBObjectStore.prototype.put = put;
  }
  assert.deepEqual(await store.getAll('highlights'), [kept]);
});

test('everything is read in batches, each record once', async () => {
  for (let i = 0; i < 23; i += 1) await store.putHighlight(highlight());
  const seen = [];
  for await (const batch of store.each('highlights', { size: 5 })) seen.push(...batch.map((/** @type {any} */ it) => it.id));
  assert.equal(new Set(seen).size, 23);
  assert.equal(seen.length, 23);
});

test('what was written since is known, in order, whatever it says of its own time', async () => {
  const kept = [await store.putHighlight(highlight()), await store.putHighlight(highlight()), await store.putHighlight(highlight())];
  await store.merge({ highlights: [highlight({ id: uuid(), created: '2001-01-01T00:00:00.000Z', modified: '2001-01-01T00:00:00.000Z' })] });
  await store.changeHighlight(kept[0].id, { note: 'again' });
  await store.removeHighlight(kept[1].id);
  const since = await store.writtenSince('highlights', 3);
  assert.deepEqual(since.map((/** @type {any} */ it) => [it.created.slice(0, 2), it.note, Boolean(it.deleted)]), [['20', '', false], ['20', 'again', false], ['20', '', true]]);
  assert.deepEqual(await store.writtenSince('highlights', 6), []);
  assert.equal(await store.written('highlights'), 6);
});

test('other pages hear of a change', async () => {
  const heard = new Promise((done) => {
    const stop = store.watch(() => {
      stop();
      done(true);
    });
  });
  await store.putHighlight(highlight());
  assert.ok(await heard);
});
