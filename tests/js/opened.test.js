// What is read is remembered for comparing: when, and when not.
import assert from 'node:assert/strict';
import { register } from 'node:module';
import { afterEach, test } from 'node:test';
import { setTimeout as pause } from 'node:timers/promises';
import { forget, load } from './database.js';

// Wasm in words: a page has the text that its pack is.
const CORE = 'export default async () => {}; export class PageReading { constructor(pack) { this.pack = pack; } text() { return this.pack; } page() { return {}; } cards() { return {}; } free() { globalThis.freed += 1; } }';
const NAMES = ['describe', 'place', 'articleId', 'keyOf', 'formats', 'exportRecords', 'importRecords', 'merge'];
const LIBRARY = `export default async () => {}; export const articleOf = (page, url, saved) => JSON.stringify({ id: url, url, title: 'Fog', saved }); ${NAMES.map((it) => `export const ${it} = () => 'null';`).join(' ')}`;
const hook = `const stubs = ${JSON.stringify({ '/core/pullquote.js': CORE, './pullquote.js': LIBRARY })};
  export const resolve = (it, context, next) => {
    const stub = Object.keys(stubs).find((name) => it.endsWith(name));
    return stub ? { url: 'data:text/javascript,' + encodeURIComponent(stubs[stub]), shortCircuit: true } : next(it, context);
  };`;
register('data:text/javascript,' + encodeURIComponent(hook));

/** @returns {any} a place for values by their names */
function area() {
  /** @type {Map<string, any>} */
  const kept = new Map();
  return {
    get: async (/** @type {string | null} */ name) => Object.fromEntries(name === null ? kept : kept.has(name) ? [[name, kept.get(name)]] : []),
    set: async (/** @type {object} */ it) => Object.entries(it).forEach(([name, value]) => kept.set(name, value)),
    remove: async (/** @type {string[]} */ names) => names.forEach((it) => kept.delete(it)),
  };
}

/** @type {((port: any) => void)[]} */
const connected = [];
/** @type {string[]} */
const tabs = [];
const local = area();
Reflect.set(globalThis, 'chrome', {
  i18n: { getMessage: () => '' },
  runtime: { id: 'ours', getURL: (/** @type {string} */ it) => it, onConnect: { addListener: (/** @type {any} */ it) => connected.push(it) } },
  storage: { local, session: area() },
  tabs: { create: async (/** @type {{url: string}} */ { url }) => tabs.push(url) },
});

Reflect.set(globalThis, 'freed', 0);
const { remember, opened } = await load('compare/opened.js');
const { answer } = await load('core.js');
const copies = await load('store/copies.js');
const api = Reflect.get(globalThis, 'pullquoteApi');

afterEach(async () => {
  await local.remove(['remember']);
  await forget();
});

/** Longer than what is read waits to be remembered. */
const LATER_MS = 2600;

const PAGE = { kind: 'read', pack: 'The lamp burned on all night.', url: 'https://news.example/fog' };
/** Has the core read a page, as the background does. */
const read = (/** @type {any} */ question) => answer(question, () => {}, remember(question.url, fail));

const fail = (/** @type {unknown} */ error) => assert.fail(String(error));

test('what is read is remembered a little later, as it was read last', async () => {
  await read({ ...PAGE, pack: 'The lamp' });
  await read(PAGE);
  assert.equal(await copies.countCopies(), 0);
  await pause(LATER_MS);
  assert.deepEqual((await copies.openedCopies()).map((/** @type {any} */ it) => it.copy.text), [PAGE.pack]);
  assert.equal(Reflect.get(globalThis, 'freed'), 2, 'each was read once, and is gone');
});

test('a page without an article is not remembered', async () => {
  await read({ ...PAGE, pack: '' });
  await pause(LATER_MS);
  assert.equal(await copies.countCopies(), 0);
});

test('what was read while it was off is not remembered, whatever is set meanwhile', async () => {
  await local.set({ remember: 'off' });
  await read(PAGE);
  await pause(100);
  await local.set({ remember: 'on' });
  await read({ ...PAGE, url: 'https://news.example/sand' });
  await local.set({ remember: 'off' });
  await pause(LATER_MS);
  assert.equal(await copies.countCopies(), 0);
});

test('a copy is handed over in memory, the oldest of many is forgotten', async () => {
  await opened({ kind: 'compare/open', pack: PAGE.pack, url: PAGE.url });
  const id = decodeURIComponent(tabs[0].split('#')[1]).replace('lent:', '');
  assert.equal((await api.lent(id)).text, PAGE.pack);
  assert.equal(await copies.countCopies(), 0);
  for (let i = 0; i < 25; i += 1) {
    await api.lend({ text: String(i) });
    await pause(2);
  }
  assert.equal(await api.lent(id), null);
  assert.equal(Object.keys(await Reflect.get(globalThis, 'chrome').storage.session.get(null)).length, 20);
});

test('a page without an article is not compared', async () => {
  assert.deepEqual(await opened({ kind: 'compare/open', pack: '', url: PAGE.url }), { failure: { message: 'noArticle' } });
});

test('the background is told of private windows, and remembers nothing of them', async () => {
  /** @type {boolean[]} */
  const told = [];
  api.onAsk(async (/** @type {unknown} */ _question, /** @type {unknown} */ _decided, /** @type {boolean} */ isPrivate) => told.push(isPrivate));
  for (const tab of [{ incognito: true }, { incognito: false }, undefined]) {
    /** @type {((question: unknown) => Promise<void>)[]} */
    const hear = [];
    connected[0]({ sender: { id: 'ours', tab }, postMessage() {}, disconnect() {}, onDisconnect: { addListener() {} }, onMessage: { addListener: (/** @type {any} */ it) => hear.push(it) } });
    await hear[0](PAGE);
  }
  assert.deepEqual(told, [true, false, false]);
});
