import assert from 'node:assert/strict';
import { test } from 'node:test';
import { load } from './database.js';
import { open } from './page.js';

/** The browser's storage: each question is answered when the test's dice say. */
class Storage {
  /** @type {Record<string, any>} */
  items = {};
  /** @type {Set<(changes: any) => void>} */
  ears = new Set();
  onChanged = { addListener: (/** @type {any} */ it) => this.ears.add(it), removeListener: (/** @type {any} */ it) => this.ears.delete(it) };

  /** @param {() => Promise<void>} wait */
  constructor(wait) {
    this.wait = wait;
  }

  /** @param {string | null} name */
  async get(name) {
    await this.wait();
    const res = structuredClone(this.items);
    await this.wait();
    return name === null ? res : { [name]: res[name] };
  }

  /** @param {Record<string, any>} items */
  async set(items) {
    await this.wait();
    const changes = Object.fromEntries(Object.entries(structuredClone(items)).map(([name, newValue]) => [name, { newValue }]));
    Object.assign(this.items, structuredClone(items));
    for (const it of [...this.ears]) this.wait().then(() => it(changes));
    await this.wait();
  }
}

/** So many turns of the event loop, as dice say; the same in every run. */
function turns(/** @type {number} */ seed) {
  return async () => {
    seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
    for (let i = Math.floor((seed / 2 ** 32) * 6); 0 < i; i -= 1) await new Promise((done) => setImmediate(done));
  };
}

const settled = async () => {
  for (let i = 0; i < 60; i += 1) await new Promise((done) => setImmediate(done));
};

/** A tab: settings and rules as a page's scripts hold them. */
function tab(/** @type {Storage} */ storage, site = 'news.example') {
  const window = open('<body><nav>Home</nav></body>', ['settings/registers.js', 'settings/settings.js', 'settings/keeper.js', 'live/site.js']);
  const store = {
    registers: () => storage.get(null),
    set: (/** @type {any} */ some) => storage.set(some),
    onSet(/** @type {(it: any) => void} */ heard) {
      const listen = (/** @type {any} */ changes) => heard(Object.fromEntries(Object.entries(changes).map(([name, { newValue }]) => [name, newValue])));
      storage.onChanged.addListener(listen);
      return () => storage.onChanged.removeListener(listen);
    },
  };
  const keeper = new (window.eval('pullquoteKeeper').Keeper)(store, () => site, () => {});
  const rules = new (window.eval('pullquoteSite').Site)(store, () => site, () => {});
  return { keeper, rules, load: () => Promise.all([keeper.load(), rules.load()]) };
}

test('what two tabs set at once both holds, in both and later', async () => {
  for (let seed = 1; seed <= 20; seed += 1) {
    const storage = new Storage(turns(seed));
    const [one, other] = [tab(storage), tab(storage)];
    await Promise.all([one.load(), other.load()]);
    one.keeper.set({ font: 'serif' });
    other.keeper.set({ size: 120 });
    one.rules.setKind('comments', true);
    other.rules.setKind('ticker', true);
    one.keeper.move({ side: 'left' });
    await settled();
    const later = tab(storage);
    await later.load();
    for (const it of [one, other, later]) {
      const { font, size } = it.keeper.settings;
      assert.deepEqual([font, size, it.keeper.stand.side], ['serif', 120, 'left'], `seed ${seed}`);
      assert.deepEqual([...it.rules.rules.kinds].sort(), ['comments', 'ticker'], `seed ${seed}`);
    }
  }
});

test('a site gets settings of its own and loses them, and all go back to the page’s own', async () => {
  const storage = new Storage(async () => {});
  const { keeper, load: loaded } = tab(storage);
  await loaded();
  keeper.set({ font: 'mono' });
  keeper.setScope(true);
  keeper.set({ font: 'serif' });
  const elsewhere = tab(storage, 'other.example');
  await settled();
  await elsewhere.load();
  assert.deepEqual([keeper.isOfSite, keeper.settings.font, elsewhere.keeper.settings.font], [true, 'serif', 'mono']);
  keeper.setScope(false);
  assert.deepEqual([keeper.isOfSite, keeper.settings.font], [false, 'mono']);
  keeper.reset();
  assert.equal(keeper.settings.font, 'page');
});

test('what is set while the sync is carried is not lost, and what others set arrives', async () => {
  const wait = { turn: async () => {} };
  const [local, sync] = [new Storage(() => wait.turn()), new Storage(() => wait.turn())];
  /** @type {any} */
  const chrome = { storage: { local, sync, onChanged: { addListener: () => {} } } };
  Reflect.set(globalThis, 'chrome', chrome);
  const { carry } = await load('store/carrier.js');
  for (let seed = 1; seed <= 20; seed += 1) {
    wait.turn = turns(seed);
    const far = (/** @type {any} */ value, /** @type {number} */ age) => [value, Date.now() - age, 0];
    const bucket = [['everywhere\nfont', far('mono', 5000)], ['everywhere\nline', far(150, 5000)], ['sidebar\nside', far('left', 5000)]];
    local.items = {};
    local.ears.clear();
    sync.items = { set0: bucket.map(([name, [value, time]]) => [name, time.toString(36), value]) };
    const here = tab(local);
    await here.load();
    const carried = carry();
    for (let i = 0; i < seed % 7; i += 1) await wait.turn();
    here.keeper.set({ font: 'serif' });
    here.keeper.set({ size: 120 });
    here.rules.setKind('comments', true);
    assert.deepEqual(await carried, { left: 0, unset: 0 }, `seed ${seed}`);
    await settled();
    const later = tab(local);
    await later.load();
    for (const it of [here, later]) {
      const { font, size, line } = it.keeper.settings;
      assert.deepEqual([font, size, line, it.keeper.stand.side], ['serif', 120, 150, 'left'], `seed ${seed}`);
      assert.deepEqual([...it.rules.rules.kinds], ['comments'], `seed ${seed}`);
    }
  }
});
