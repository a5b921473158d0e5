import assert from 'node:assert/strict';
import { test } from 'node:test';
import { open } from './page.js';

/** @param {string} html */
function packed(html) {
  const window = open(html, ['pack.js']);
  const { pack, nodes } = window.eval('pullquotePack').pack(window.document);
  return { window, nodes, records: pack.split('\0') };
}

test('records come in document order and say how many nodes there are', () => {
  const { records, nodes } = packed('<!doctype html><html lang=en><head></head><body><p class=lead>One <b>two</b></p></body></html>');
  assert.deepEqual(
    records.filter((it) => !it.startsWith('!')),
    ['<html', 'lang=en', '<head', '/', '<body', '<p', 'class=lead', '"One ', '<b', '"two', '/4', '=7'],
  );
  assert.deepEqual([...nodes].map((it) => it.nodeName), ['HTML', 'HEAD', 'BODY', 'P', '#text', 'B', '#text']);
});

test('what is no text for a reader is left out, JSON-LD is not', () => {
  const { records } = packed(
    '<script>let a</script><style>b{}</style><svg><text>c</text></svg><noscript>d</noscript>' +
      '<iframe>e</iframe><!-- f --><script type="application/ld+json">{"g": 1}</script>',
  );
  assert.deepEqual(records.filter((it) => it.startsWith('"')), ['"{"g": 1}']);
});

test('only attributes that the core reads are packed', () => {
  const { records } = packed('<body onload=x data-secret=y id=z>');
  assert.ok(records.includes('id=z'));
  assert.ok(!records.some((it) => /onload|secret/.test(it)));
});

test('separators in texts and attributes cannot shift the nodes', () => {
  const window = open('<p>', ['pack.js']);
  const p = window.document.querySelector('p');
  p.textContent = 'a\0<b\0/';
  p.setAttribute('class', 'c\0=9');
  const { pack, nodes } = window.eval('pullquotePack').pack(window.document);
  const records = pack.split('\0');
  assert.equal(records.at(-1), '=' + nodes.length);
  assert.ok(records.includes('"a\uFFFD<b\uFFFD/'));
  assert.ok(records.includes('class=c\uFFFD=9'));
});

test('hidden elements say so once, what lies in them is not asked', () => {
  const { records } = packed('<body><div style="display:none"><p>a</p></div><p>b</p></body>');
  const at = records.indexOf('<div');
  assert.equal(records[at + 2], '!h');
  assert.equal(records[at + 3], '<p');
  assert.equal(records[at + 4], '"a');
  assert.ok(!records[records.lastIndexOf('<p') + 1].startsWith('!h'));
});

test('a story that waits to fade in is not hidden, a transparent pop-up is', () => {
  const { records } = packed('<body><p style="opacity:0">a</p><div style="opacity:0;position:fixed">b</div></body>');
  assert.ok(!records.slice(records.indexOf('<p'), records.indexOf('"a')).includes('!h'));
  assert.ok(records.slice(records.indexOf('<div'), records.indexOf('"b')).includes('!h'));
});

test('a part that was sent late and waits for its place is not hidden, what hides in it is', () => {
  const { records } = packed('<body><div hidden id="S:0" style="display:none"><p>a</p><div style="display:none">b</div></div></body>');
  assert.equal(records.filter((it) => it === '!h').length, records.filter((it) => it === '<head').length + 1);
  assert.ok(records.slice(0, records.indexOf('"b')).includes('!h'));
  assert.ok(!records.slice(records.indexOf('<div'), records.indexOf('"a')).includes('!h'));
});

test('fixed and sticky elements near the top are told apart', () => {
  const { records } = packed('<body><div style="position:fixed">a</div><div style="position:sticky">b</div></body>');
  assert.ok(records.some((it) => it.startsWith('!f')));
  assert.ok(records.some((it) => it.startsWith('!s')));
});

test('a pop-up after a hundred screens of rows is still told', () => {
  const rows = '<main>' + '<p>row</p>'.repeat(4000) + '<div style="position:fixed">far down</div></main>';
  const { records } = packed(rows + '<div style="position:fixed">door</div>');
  assert.equal(records.filter((it) => it.startsWith('!f')).length, 1);
  assert.ok(records[records.indexOf('"door') - 1].startsWith('!f'));
});

test('a page nested deeper than the stack is packed', () => {
  const window = open('<body>', ['pack.js']);
  const make = (/** @type {any} */ parentNode) => ({
    nodeType: 1,
    localName: 'i',
    parentNode,
    nextSibling: null,
    firstChild: /** @type {any} */ (null),
    getAttributeNames: () => [],
    checkVisibility: () => true,
  });
  const root = make(null);
  let inner = root;
  for (let i = 1; i < 100_000; i += 1) inner = inner.firstChild = make(inner);
  const { nodes, pack } = window.eval('pullquotePack').pack({ documentElement: root, defaultView: window });
  assert.equal(nodes.length, 100_000);
  assert.ok(pack.endsWith('\0/100000\0=100000'));
});

test('a document without a root is an empty pack', () => {
  const window = open('<p>', ['pack.js']);
  window.document.documentElement.remove();
  assert.deepEqual({ ...window.eval('pullquotePack').pack(window.document) }.pack, '=0');
});
