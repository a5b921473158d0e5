import assert from 'node:assert/strict';
import { afterEach, test } from 'node:test';
import { forget, load, store } from './database.js';

const copies = await load('store/copies.js');

afterEach(() => forget());

const HOUR = 60 * 60 * 1000;
const START = Date.UTC(2026, 0, 1);

/** A copy with what a test says. */
const copy = (over = {}) => ({ url: 'https://news.example/fog', title: 'Fog', text: 'The lamp burned on.', ...over });

const titles = async () => (await copies.openedCopies()).map((/** @type {any} */ it) => it.copy.title);

test('what was opened is there, the latest first', async () => {
  assert.equal(await copies.remember(copy(), START), true);
  await copies.remember(copy({ url: 'https://news.example/sand', title: 'Sand' }), START + 1);
  assert.deepEqual(await titles(), ['Sand', 'Fog']);
  const [{ id }] = await copies.openedCopies();
  assert.equal((await copies.openedCopy(id)).copy.title, 'Sand');
  assert.equal(await copies.openedCopy('none'), null);
});

test('the same text at the same address is one copy, opened again', async () => {
  await copies.remember(copy(), START);
  await copies.remember(copy({ url: 'https://news.example/sand', title: 'Sand' }), START + 1);
  await copies.remember(copy({ url: 'https://www.news.example/fog?utm_source=x' }), START + 2 * HOUR);
  assert.deepEqual(await titles(), ['Fog', 'Sand']);
});

test('what loads late takes the place of what it was part of', async () => {
  await copies.remember(copy(), START);
  await copies.remember(copy({ text: 'The lamp burned on. Nobody came.' }), START + 5000);
  assert.equal(await copies.countCopies(), 1);
});

test('a page that was changed since is a copy of its own', async () => {
  await copies.remember(copy(), START);
  await copies.remember(copy({ text: 'The lamp went out.' }), START + 2 * HOUR);
  assert.equal(await copies.countCopies(), 2);
});

test('the oldest go when there are too many', async () => {
  const one = (/** @type {number} */ i) => copies.remember(copy({ url: 'https://news.example/' + i, title: String(i) }), START + i);
  for (let i = 0; i < copies.MAX_COPIES + 3; i += 1) await one(i);
  const left = await titles();
  assert.deepEqual([left.length, left.at(-1)], [copies.MAX_COPIES, '3']);
});

test('the oldest go when they are too much', async () => {
  const text = 'x'.repeat(390_000);
  for (let i = 0; i < 12; i += 1) await copies.remember(copy({ url: 'https://news.example/' + i, text }), START + i);
  const all = await copies.openedCopies();
  assert.equal(all.length, 10);
  assert.ok(all.reduce((/** @type {number} */ sum, /** @type {any} */ it) => sum + it.size, 0) <= copies.MAX_UNITS);
});

test('a book, and what has no address, is not remembered', async () => {
  assert.equal(await copies.remember(copy({ text: 'x'.repeat(500_000) })), false);
  assert.equal(await copies.remember(copy({ url: '' })), false);
  assert.equal(await copies.countCopies(), 0);
});

test('one is forgotten, or all; the library stays', async () => {
  await store.putArticle({ url: 'https://news.example/kept', title: 'Kept' });
  await copies.remember(copy(), START);
  await copies.remember(copy({ url: 'https://news.example/sand' }), START);
  const [{ id }] = await copies.openedCopies();
  await copies.forgetCopies(id);
  assert.equal(await copies.countCopies(), 1);
  await copies.forgetCopies();
  assert.equal(await copies.countCopies(), 0);
  assert.equal((await store.getAll('articles')).length, 1);
});
