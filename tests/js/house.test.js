// The rules of the house, for JavaScript; tests/tidy.rs has Rust's.
import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { test } from 'node:test';
import { EXTENSION, injected, source } from './page.js';

const MAX_FILE_LINES = 400;
// A page that moves takes as much code as one that stands still.
const MAX_SHIM_LINES = 3900;
/** Sidebar, library, settings and highlighting; decisions belong to the core. */
const MAX_INTERFACE_LINES = 9000;

/** What keeps, finds and carries readers' records, and the library page over it. */
const MAX_SHELF_LINES = 4800;

/** What runs in pages and in the background, and draws nothing. */
const SHIM = [
  'ahead.js',
  'anchor.js',
  'api.js',
  'apply.js',
  'background.js',
  'content.js',
  'core.js',
  'live/free.js',
  'live/columns.js',
  'live/fit.js',
  'live/gaps.js',
  'live/labels.js',
  'live/always.js',
  'live/live.js',
  'live/locks.js',
  'live/scroll.js',
  'live/site.js',
  'live/unfold.js',
  'live/watch.js',
  'messages.js',
  'once.js',
  'pack.js',
  'reader.js',
];

/** @param {string} name */
const isShelf = (name) => /^(store|shelf)\/|^(route|sync)\.js$/.test(name);

const WWW = new URL('../../www/', import.meta.url);

/** @type {Map<string, string>} */
const files = new Map([
  ...scripts(EXTENSION).map((it) => /** @type {[string, string]} */ ([it, source(it)])),
  ...scripts(WWW).map((it) => /** @type {[string, string]} */ (['www/' + it, readFileSync(new URL(it, WWW), 'utf8')])),
]);

/** @param {URL} folder */
function scripts(folder) {
  const names = /** @type {string[]} */ (readdirSync(folder, { recursive: true }));
  return names.filter((it) => it.endsWith('.js') && !it.startsWith('core/')).sort();
}

/** @param {string} text */
const lines = (text) => text.split('\n').length - 1;

/** @param {string} text */
const code = (text) => text.replaceAll(/\/\*[\s\S]*?\*\/|\/\/ .*/g, '');

test('files stay readable and open with what they are', () => {
  for (const [name, text] of files) {
    assert.ok(lines(text) <= MAX_FILE_LINES, `${name}: ${lines(text)} lines`);
    assert.match(text, /^\/\/ [A-Z]/, name);
  }
});

test('shim and interface keep to their budgets', () => {
  const count = (/** @type {(name: string) => boolean} */ wanted) =>
    [...files].filter(([name]) => wanted(name)).reduce((sum, [, text]) => sum + lines(text), 0);
  assert.ok(count((it) => SHIM.includes(it)) <= MAX_SHIM_LINES);
  assert.ok(count((it) => !SHIM.includes(it) && !isShelf(it) && !it.startsWith('www/')) <= MAX_INTERFACE_LINES);
  assert.ok(count(isShelf) <= MAX_SHELF_LINES);
});

test('only api.js says browser or chrome', () => {
  for (const [name, text] of files) {
    if (name !== 'api.js') assert.doesNotMatch(code(text), /\b(browser|chrome)\s*\./, name);
  }
});

test('only view.js makes nodes, and nobody makes them of text', () => {
  for (const [name, text] of files) {
    if (name !== 'view.js') assert.doesNotMatch(code(text), /createElement|attachShadow\(\{ mode: 'closed'/, name);
    assert.doesNotMatch(code(text), /innerHTML|outerHTML|insertAdjacentHTML|document\.write|\beval\(|new Function/, name);
  }
});

test('nothing opens a connection, except the playground to its own files', () => {
  for (const [name, text] of files) {
    const calls = code(text).match(/\b(fetch|XMLHttpRequest|WebSocket|EventSource|sendBeacon|RTCPeerConnection)\b.*/g) ?? [];
    const own = name.startsWith('www/') ? calls.filter((it) => !/^fetch\('(extension|samples)\//.test(it)) : calls;
    assert.deepEqual(own, [], name);
  }
});

test('no catch is empty', () => {
  for (const [name, text] of files) assert.doesNotMatch(text, /catch\s*(\([^)]*\))?\s*\{\s*\}/, name);
});

test('everything that a page needs is injected, each file after those it uses', () => {
  const order = injected();
  const names = new Map(order.map((it) => [source(it).match(/^var (pullquote\w+) =/m)?.[1], it]));
  for (const file of order) {
    for (const [name, home] of names) {
      const uses = name && home !== file && new RegExp(`\\b${name}\\b`).test(code(source(file)));
      if (uses) assert.ok(order.indexOf(home) < order.indexOf(file), `${file} uses ${name}`);
    }
  }
  const shared = [...readFileSync(new URL('index.html', WWW), 'utf8').matchAll(/src="extension\/([\w/]+\.js)"/g)];
  // What needs the browser, and what keeps something, is not the playground's.
  const own = /^(ahead|api|content|live\/always)\.js$|^marks\/|^sidebar\/highlights\.js$/;
  assert.deepEqual(shared.map((it) => it[1]), order.filter((it) => !own.test(it)));
});

test('a second injection declares nothing twice', () => {
  for (const file of injected()) assert.doesNotMatch(code(source(file)), /^(const|let|class|function) /m, file);
});

test('the manifests ask for three permissions, and for a site only when the reader says so', () => {
  const shared = JSON.parse(source('manifest.json'));
  assert.deepEqual(shared.permissions, ['activeTab', 'scripting', 'storage']);
  assert.deepEqual(shared.optional_host_permissions, ['http://*/*', 'https://*/*']);
  // Asked for in the options, by those who want the entry in the context menu; Firefox
  // lets nobody ask for it later, and tells readers nothing of it, so there it is from the first.
  assert.ok(!('optional_permissions' in shared));
  assert.deepEqual(JSON.parse(source('manifest.chrome.json')).optional_permissions, ['contextMenus']);
  const firefox = JSON.parse(source('manifest.firefox.json'));
  assert.deepEqual(firefox.permissions, ['activeTab', 'contextMenus', 'scripting', 'storage']);
  assert.ok(!('optional_permissions' in firefox));
  for (const over of ['manifest.chrome.json', 'manifest.firefox.json']) {
    const manifest = { ...shared, ...JSON.parse(source(over)) };
    for (const key of ['host_permissions', 'content_scripts', 'web_accessible_resources']) {
      assert.ok(!(key in manifest), `${over}: ${key}`);
    }
  }
});
