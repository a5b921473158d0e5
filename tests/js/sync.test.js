import assert from 'node:assert/strict';
import { test } from 'node:test';
import { highlight, load, uuid } from './database.js';

const { exchange, exchangeSet } = await load('sync.js');
const { BUCKETS, bytes } = await load('store/compact.js');
const { isNewer } = await load('store/newer.js');
const { highlight: checked } = await load('store/record.js');

/** A machine with records in memory. */
class Machine {
  records = new Map();
  articles = new Map();

  /** @param {number} size */
  latest = async (size) => [...this.records.values()].sort((a, b) => (a.modified < b.modified ? 1 : -1)).slice(0, size);

  /** @param {string[]} ids */
  highlights = async (ids) => ids.map((it) => this.records.get(it));

  /** @param {string[]} ids */
  titles = async (ids) => new Map([...this.articles].filter(([id]) => ids.includes(id)).map(([id, it]) => [id, it.title]));

  count = async () => this.records.size;

  /** @param {any} records */
  async merge({ articles, highlights }) {
    for (const it of articles) if (!this.articles.has(it.id)) this.articles.set(it.id, it);
    for (const it of highlights.map((/** @type {any} */ one) => checked(one))) {
      const old = this.records.get(it.id);
      if (!old || isNewer(it, old)) this.records.set(it.id, it);
    }
  }

  /** What the reader sees. */
  seen() {
    return [...this.records.values()].filter((it) => !it.deleted).sort((a, b) => (a.id < b.id ? -1 : 1));
  }
}

/** The browser's storage, with its quotas; `lose` makes an older state come back. */
class Area {
  items = /** @type {Record<string, any>} */ ({});
  writes = 0;
  all = async () => structuredClone(this.items);

  /** @param {Record<string, any>} items */
  async put(items) {
    this.writes += 1;
    Object.assign(this.items, structuredClone(items));
    for (const [name, it] of Object.entries(this.items)) assert.ok(bytes(it) + name.length <= 8192, name);
    assert.ok(Object.entries(this.items).reduce((sum, [name, it]) => sum + name.length + bytes(it), 0) <= 102_400);
    assert.ok(Object.keys(this.items).length <= 512);
  }
}

/** Numbers that are the same in every run. */
function dice(/** @type {number} */ seed) {
  return (/** @type {number} */ n) => {
    seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
    return Math.floor((seed / 2 ** 32) * n);
  };
}

const at = (/** @type {number} */ it) => new Date(Date.now() - 1e8 + it * 1000).toISOString();

/** A complete record. */
const record = (/** @type {any} */ over) => checked({ ...highlight(), created: at(0), modified: at(0), ...over });

test('two machines that wrote apart come to the same, whatever the order', async () => {
  for (let seed = 1; seed <= 200; seed += 1) {
    const roll = dice(seed);
    const [one, other, area] = [new Machine(), new Machine(), new Area()];
    const ids = Array.from({ length: 6 }, uuid);
    let clock = 0;
    for (let step = 0; step < 40; step += 1) {
      const machine = roll(2) ? one : other;
      const id = ids[roll(ids.length)];
      const old = machine.records.get(id);
      // Clocks that stand still, and that go back.
      clock += roll(4) - 1;
      const modified = at(clock);
      if (roll(3) === 0) await exchange(machine, area);
      // A browser that was offline writes over what it has not seen.
      else if (roll(8) === 0) area.items = Object.fromEntries(Object.entries(area.items).filter(() => roll(2)));
      else if (old && !old.deleted && roll(3) === 0) machine.records.set(id, { ...old, modified: later(old, modified), deleted: later(old, modified) });
      else machine.records.set(id, record({ ...(old ?? {}), id, deleted: undefined, note: 'n' + roll(1000), modified: old ? later(old, modified) : modified }));
    }
    for (let i = 0; i < 3; i += 1) for (const machine of [one, other]) await exchange(machine, area);
    assert.deepEqual(one.seen(), other.seen(), `seed ${seed}`);
    const before = area.writes;
    for (const machine of [one, other]) await exchange(machine, area);
    assert.equal(area.writes, before, `seed ${seed}: they go on writing`);
  }
});

/** @param {any} old @param {string} moment */
function later(old, moment) {
  return moment <= old.modified ? new Date(Date.parse(old.modified) + 1).toISOString() : moment;
}

test('everything of a record arrives, and a place for it to stand in', async () => {
  const [one, other, area] = [new Machine(), new Machine(), new Area()];
  one.articles.set('a', { id: 'a', title: 'Fog keeps the ferries in' });
  const it = record({ color: 'pink', kind: 'quote', note: 'нота <b>', tags: ['a', 'ß'], speaker: 'Ines', normalized: '3 %', selectors: { exact: '“No.”', prefix: 'she said ', suffix: ' and', start: 3, end: 8 } });
  one.records.set(it.id, it);
  await exchange(one, area);
  await exchange(other, area);
  assert.deepEqual(other.seen(), [it]);
  assert.equal(other.articles.get('a').title, 'Fog keeps the ferries in');
});

test('machines that know a story by two titles do not write for ever', async () => {
  const [one, other, area] = [new Machine(), new Machine(), new Area()];
  one.articles.set('a', { title: 'One' });
  other.articles.set('a', { title: 'Other' });
  const it = record({});
  one.records.set(it.id, it);
  for (let i = 0; i < 3; i += 1) for (const machine of [one, other]) await exchange(machine, area);
  assert.equal(area.writes, 1);
});

test('what does not fit is counted, the latest go first, and both settle', async () => {
  const [one, other, area] = [new Machine(), new Machine(), new Area()];
  for (let i = 0; i < 1500; i += 1) {
    const it = record({ modified: at(i), note: 'n'.repeat(i % 200) });
    (i % 2 ? one : other).records.set(it.id, it);
  }
  for (let i = 0; i < 4; i += 1) for (const machine of [one, other]) await exchange(machine, area);
  const before = area.writes;
  const { left } = await exchange(one, area);
  await exchange(other, area);
  assert.equal(area.writes, before);
  assert.ok(200 < one.records.size - left && 0 < left, String(left));
  const newest = [...one.records.values()].sort((a, b) => (a.modified < b.modified ? 1 : -1)).slice(0, 100);
  for (const it of newest) assert.ok(other.records.has(it.id));
});

test('a version too large to carry does not bring the older one back', async () => {
  const [one, other, area] = [new Machine(), new Machine(), new Area()];
  const it = record({ note: 'short' });
  one.records.set(it.id, it);
  for (const machine of [one, other]) await exchange(machine, area);
  one.records.set(it.id, record({ ...it, note: 'long '.repeat(2000), modified: at(9) }));
  for (let i = 0; i < 3; i += 1) for (const machine of [one, other]) await exchange(machine, area);
  const before = area.writes;
  assert.equal((await exchange(one, area)).left, 1);
  await exchange(other, area);
  assert.equal(area.writes, before);
  assert.equal(other.seen()[0].note, 'short');
  assert.match(one.seen()[0].note, /^long/);
});

test('whatever lies in the storage, nothing breaks', async () => {
  const [one, area] = [new Machine(), new Area()];
  const it = record({});
  one.records.set(it.id, it);
  area.items = { highlights0: 7, highlights1: [[1], null, ['x'], ['x', 'zz', 'u'], ['y', '-']], set0: 'no', set1: [['rules', 'zz']], set2: [['a\nb', 'kf0', { deep: 'x'.repeat(4000) }]] };
  for (let i = 0; i < BUCKETS; i += 1) area.items['highlights' + i] ??= { a: 1 };
  await exchange(one, area);
  assert.deepEqual(one.seen(), [it]);
  assert.deepEqual((await exchangeSet({}, area)).news, {});
});

/** Settings and rules of one machine, which the test sets. */
class Desk {
  /** @type {Record<string, any>} */
  set = {};

  /** @param {any} area */
  async exchange(area) {
    const { news, unset } = await exchangeSet(this.set, area);
    Object.assign(this.set, news);
    return unset;
  }

  /** What holds. */
  seen() {
    return Object.entries(this.set).filter(([, it]) => it.value !== null).sort(([a], [b]) => (a < b ? -1 : 1));
  }
}

test('settings and rules that were made apart come to the same on every machine, whatever the order', async () => {
  for (let seed = 1; seed <= 200; seed += 1) {
    const roll = dice(seed);
    const desks = [new Desk(), new Desk(), new Desk()];
    const area = new Area();
    const names = ['everywhere\nfont', 'sites\na.example\nsize', 'rules\na.example\nshow\nnav', 'rules\na.example\nhide\n.promo', 'rules\nb.example\nkinds\nticker'];
    for (let step = 0; step < 60; step += 1) {
      const desk = desks[roll(3)];
      const name = names[roll(names.length)];
      if (roll(3) === 0) await desk.exchange(area);
      // A browser that was offline writes over what it has not seen.
      else if (roll(8) === 0) area.items = Object.fromEntries(Object.entries(area.items).filter(() => roll(2)));
      // Clocks that stand still; and removals, which travel too.
      else desk.set[name] = { value: [null, true, 'serif'][roll(3)], modified: Math.max(Date.now() - 1e6 + roll(30), (desk.set[name]?.modified ?? 0) + roll(2)) };
    }
    for (let i = 0; i < 3; i += 1) for (const it of desks) await it.exchange(area);
    const before = area.writes;
    for (const it of desks) await it.exchange(area);
    assert.equal(area.writes, before, `seed ${seed}: they go on writing`);
    for (const it of desks) assert.deepEqual(it.seen(), desks[0].seen(), `seed ${seed}`);
  }
});

test('rules for one site that were made on two machines both hold, and removals travel', async () => {
  const [one, other, area] = [new Desk(), new Desk(), new Area()];
  const nav = 'rules\na.example\nshow\nnav';
  one.set[nav] = { value: true, modified: Date.now() };
  other.set['rules\na.example\nhide\n.promo'] = { value: true, modified: Date.now() };
  for (const it of [one, other, one]) await it.exchange(area);
  assert.equal(one.seen().length, 2);
  one.set[nav] = { value: null, modified: Date.now() + 1 };
  for (const it of [one, other]) await it.exchange(area);
  assert.deepEqual(other.seen().map(([name]) => name), ['rules\na.example\nhide\n.promo']);
});

test('the latest settings and rules go first, and the rest is counted', async () => {
  const [one, other, area] = [new Desk(), new Desk(), new Area()];
  for (let i = 0; i < 900; i += 1) one.set[`rules\nsite${i}.example\nshow\nnav.menu`] = { value: true, modified: Date.now() - 1e6 + i };
  one.set['everywhere\nfont'] = { value: 'x'.repeat(5000), modified: Date.now() };
  for (let i = 0; i < 3; i += 1) for (const it of [one, other]) await it.exchange(area);
  const before = area.writes;
  const unset = await one.exchange(area);
  await other.exchange(area);
  assert.equal(area.writes, before);
  assert.ok(300 < unset && unset < 700, String(unset));
  assert.equal(other.seen().length, 901 - unset);
  assert.ok(other.set['rules\nsite899.example\nshow\nnav.menu']);
});
