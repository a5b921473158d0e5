import assert from 'node:assert/strict';
import { test } from 'node:test';
import { load } from './database.js';

const SETTINGS = {
  everywhere: { font: 'serif', size: 120, justify: true, noPictures: null },
  sites: { 'news.example': { theme: 'dark' }, 'a\nb': { theme: 'dark' } },
  sidebar: { side: 'left', width: 400 },
};
const RULES = { version: 1, sites: { 'news.example': { show: ['nav.menu'], hide: ['#promo', 7, 'a\nb'], kinds: ['comments'] }, 'other.example': null } };

const TAKEN = {
  'everywhere\nfont': 'serif',
  'everywhere\nsize': 120,
  'everywhere\njustify': true,
  'sidebar\nside': 'left',
  'sidebar\nwidth': 400,
  'sites\nnews.example\ntheme': 'dark',
  'rules\nnews.example\nshow\nnav.menu': true,
  'rules\nnews.example\nhide\n#promo': true,
  'rules\nnews.example\nkinds\ncomments': true,
};

/** What is kept; and after so many more writes the browser is gone. */
const disk = { items: /** @type {Record<string, any>} */ ({}), left: Infinity };

function write(/** @type {() => void} */ act) {
  if (disk.left === 0) throw new Error('killed');
  disk.left -= 1;
  act();
}

/** @type {any} */
const chrome = {
  storage: {
    local: {
      get: async (/** @type {string | null} */ name) => structuredClone(name === null ? disk.items : { [name]: disk.items[name] }),
      set: async (/** @type {any} */ some) => write(() => Object.assign(disk.items, structuredClone(some))),
      remove: async (/** @type {string[]} */ names) => write(() => names.forEach((it) => delete disk.items[it])),
    },
  },
};
Reflect.set(globalThis, 'chrome', chrome);
const { takeOver } = await load('settings/earlier.js');

function kept() {
  disk.items = { settings: JSON.stringify(SETTINGS), rules: JSON.stringify(RULES), tab: 'figures' };
  disk.left = Infinity;
}

const values = () => Object.fromEntries(Object.entries(disk.items).map(([name, it]) => [name, it.value ?? it]));

test('settings and rules of an earlier build are taken over, once', async () => {
  kept();
  await takeOver();
  assert.deepEqual(values(), { ...TAKEN, tab: 'figures' });
  const after = structuredClone(disk.items);
  disk.left = 0;
  await takeOver();
  assert.deepEqual(disk.items, after, 'a second start writes nothing');
});

test('taking over that is cut off anywhere loses nothing and is done at the next start', async () => {
  for (let writes = 0; writes < 4; writes += 1) {
    kept();
    disk.left = writes;
    await assert.rejects(takeOver());
    const isThere = (/** @type {string} */ name) => JSON.stringify(disk.items[name]);
    assert.ok(isThere('settings') || isThere('sidebar\nwidth'), `${writes} writes`);
    assert.ok(isThere('rules') || isThere('rules\nnews.example\nhide\n#promo'), `${writes} writes`);
    disk.left = Infinity;
    await takeOver();
    assert.deepEqual(values(), { ...TAKEN, tab: 'figures' }, `${writes} writes`);
  }
});

test('what was set or taken back since holds', async () => {
  kept();
  disk.items['everywhere\nfont'] = { value: 'mono', modified: 5000 };
  disk.items['rules\nnews.example\nhide\n#promo'] = { value: null, modified: 6000 };
  await takeOver();
  assert.deepEqual(disk.items['everywhere\nfont'], { value: 'mono', modified: 5000 });
  assert.equal(disk.items['rules\nnews.example\nhide\n#promo'].value, null);
  assert.ok(disk.items['everywhere\nsize'].modified < 5000, 'older than all that was set since');
});

test('a text that is none of ours stays where it is', async () => {
  disk.items = { settings: '{"everywhere": {"fo', rules: 'null' };
  disk.left = 0;
  await takeOver();
  assert.deepEqual(disk.items, { settings: '{"everywhere": {"fo', rules: 'null' });
});
