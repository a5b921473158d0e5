import assert from 'node:assert/strict';
import { test } from 'node:test';
import { load } from './database.js';

const { order, terms } = await load('compare/order.js');

/** A candidate with what a test says. */
const candidate = (over = {}) => ({ key: 'k', title: '', site: 'Herald', url: '', gist: '', when: '', from: 'opened', hasText: true, ...over });

const BASE = candidate({ key: 'base', title: 'Brinewell to heat Marrowgate homes with a silo of hot sand', url: 'https://news.example/sand' });

const SAME = candidate({ key: 'same', title: 'Marrowgate bets on hot sand to keep homes warm', url: 'https://day.example/1' });
const OTHERS = ['Ferry fares rise in April', 'The council votes on parking meters', 'A bakery chain closes shops', 'Trams stop until noon'].map((title, i) =>
  candidate({ key: 'other' + i, title, url: 'https://news.example/' + i }),
);

const keys = (/** @type {any[]} */ list) => list.map((it) => it.key);

test('what is likely the same story comes first', () => {
  const { likely, others } = order(BASE, [...OTHERS, SAME], '');
  assert.deepEqual(keys(likely), ['same']);
  assert.deepEqual(keys(others), keys(OTHERS));
});

test('the beginning of a text tells, where the titles do not', () => {
  const gist = 'A tower of sand beside the old harbor is to heat 12,000 homes in Marrowgate from next year.';
  const base = candidate({ ...BASE, title: 'Silo time', gist });
  const copy = candidate({ key: 'copy', title: 'Warm for less', gist: 'In Marrowgate, a tower of sand beside the harbor will heat homes from next year.' });
  assert.deepEqual(keys(order(base, [...OTHERS, copy], '').likely), ['copy']);
});

test('an earlier state of the very page is likely', () => {
  const before = candidate({ key: 'before', title: 'Something else entirely', url: 'https://news.example/sand?utm_source=x' });
  assert.deepEqual(keys(order(BASE, [...OTHERS, before], '').likely), ['before']);
});

test('the copy itself is not offered', () => {
  assert.deepEqual(keys(order(BASE, [BASE, ...OTHERS], '').others), keys(OTHERS));
});

test('typing keeps what has every word or its beginning, in the title or the site', () => {
  const all = [...OTHERS, SAME];
  const found = (/** @type {string} */ typed) => keys([...order(BASE, all, typed).likely, ...order(BASE, all, typed).others]);
  assert.deepEqual(found('SAND warm'), ['same']);
  assert.deepEqual(found('fer'), ['other0']);
  assert.deepEqual(found('day'), ['same']);
  assert.deepEqual(found('zeppelin'), []);
});

test('without a first copy everything is offered as it comes', () => {
  assert.deepEqual(keys(order(undefined, [SAME, ...OTHERS], '').others), ['same', ...keys(OTHERS)]);
});

test('scripts without spaces are told by pairs of characters', () => {
  assert.deepEqual([...terms('华为创始人')], ['华为', '为创', '创始', '始人']);
  const base = candidate({ key: 'base', title: '华为创始人谈芯片落后一代' });
  const copy = candidate({ key: 'copy', title: '任正非：华为芯片落后美国一代' });
  const other = candidate({ key: 'other', title: '今日天气晴转多云' });
  assert.deepEqual(keys(order(base, [other, copy], '').likely), ['copy']);
  assert.deepEqual(keys(order(base, [other, copy], '天气').others), ['other']);
});
