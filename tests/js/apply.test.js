import assert from 'node:assert/strict';
import { test } from 'node:test';
import { open, reading } from './page.js';

const PAGE = `<!doctype html><html><head></head><body class="">
  <nav id="menu" style="">Menu</nav><p id="story">He said <b>“no</b>, never”.</p><aside>More</aside></body></html>`;

/**
 * @param {string} html
 * @param {(at: (selector: string) => number, text: (selector: string) => number) => object} found
 */
function applied(html, found) {
  const window = open(html);
  const { document } = window;
  const { nodes } = window.eval('pullquotePack').pack(document);
  const at = (/** @type {string} */ it) => nodes.indexOf(document.querySelector(it));
  const text = (/** @type {string} */ it) => nodes.indexOf(document.querySelector(it).firstChild);
  const before = document.documentElement.outerHTML;
  const page = reading(found(at, text));
  const it = window.eval('pullquoteApply').apply(document, nodes, page);
  it.paint(page);
  return { window, document, it, before, at };
}

const clutter = (/** @type {any} */ at) => ({
  hide: [
    { node: at('nav'), kind: 'navigation', reason: 'a menu' },
    { node: at('aside'), kind: 'related', reason: 'more' },
  ],
});

test('what is hidden carries its kind, and nothing else on the page changes', () => {
  const { document } = applied(PAGE, clutter);
  assert.equal(document.querySelector('nav').getAttribute('data-pullquote-hide'), 'navigation');
  assert.equal(document.querySelectorAll('[data-pullquote-hide]').length, 2);
  assert.equal(document.adoptedStyleSheets.length, 1);
});

test('restored means byte for byte', () => {
  const { window, document, it, before } = applied(PAGE, clutter);
  assert.notEqual(document.documentElement.outerHTML, before);
  it.restore();
  assert.equal(document.documentElement.outerHTML, before);
  assert.equal(document.adoptedStyleSheets.length, 0);
  assert.equal(window.CSS.highlights.size, 0);
});

test('an attribute that the page had under our name comes back as it was', () => {
  const { document, it, before } = applied(PAGE.replace('<aside', '<aside data-pullquote-hide="theirs" id=x'), clutter);
  assert.equal(document.querySelector('aside').getAttribute('data-pullquote-hide'), 'related');
  it.restore();
  assert.equal(document.documentElement.outerHTML, before);
});

test("the page's own adopted sheets stay, also those that come later", () => {
  const window = open(PAGE);
  const own = new window.CSSStyleSheet();
  window.document.adoptedStyleSheets = [own];
  const { nodes } = window.eval('pullquotePack').pack(window.document);
  const it = window.eval('pullquoteApply').apply(window.document, nodes, reading());
  const later = new window.CSSStyleSheet();
  window.document.adoptedStyleSheets = [...window.document.adoptedStyleSheets, later];
  it.restore();
  assert.deepEqual([...window.document.adoptedStyleSheets], [own, later]);
});

test('one kind can be shown and hidden again', () => {
  const { document, it, at } = applied(PAGE, clutter);
  const menu = [{ node: at('nav'), kind: 'navigation', reason: '' }];
  it.setShown(menu, true);
  assert.ok(!document.querySelector('nav').hasAttribute('data-pullquote-hide'));
  it.setShown(menu, false);
  assert.ok(document.querySelector('nav').hasAttribute('data-pullquote-hide'));
});

test('what the page has thrown out for a moment comes back shown, if its kind is', () => {
  const { document, it } = applied(PAGE, clutter);
  const menu = document.querySelector('nav');
  menu.remove();
  it.setShown([it.reading.hide[0]], true);
  document.body.prepend(menu);
  assert.equal(menu.getAttribute('data-pullquote-hide'), null);
  assert.ok(!it.isHidden(menu));
});

test('indices that point nowhere, or at text, hide nothing', () => {
  const { document, before } = applied(PAGE, (_, text) => ({
    hide: [{ node: 9999, kind: 'other', reason: '' }, { node: text('b'), kind: 'other', reason: '' }],
  }));
  assert.equal(document.documentElement.outerHTML, before);
});

test('a rail that goes from a grid keeps its column for the story', () => {
  const grid = '<main style="display:grid"><nav>x</nav><p>y</p><aside>z</aside></main>';
  const { document } = applied(grid, clutter);
  assert.equal(document.querySelector('nav').getAttribute('data-pullquote-hide'), 'navigation keeps-place');
  assert.equal(document.querySelector('aside').getAttribute('data-pullquote-hide'), 'related');
});

test('marks are ranges over the words, and nodes stay as they are', () => {
  const { window, document, before } = applied(PAGE, (_, text) => ({
    quotes: [{ places: [{ node: text('b'), start: 1, end: 3 }] }],
  }));
  const [range] = window.CSS.highlights.get('pullquote-quote');
  assert.equal(range.toString(), 'no');
  assert.equal(document.documentElement.outerHTML, before);
});

test('a passage that the page has changed since is gone, not misplaced', () => {
  const { document, it } = applied(PAGE, () => ({}));
  const window = document.defaultView;
  const node = [...it.nodes].indexOf(document.querySelector('b').firstChild);
  const places = (/** @type {number} */ end) => [{ node, start: 1, end }];
  assert.equal(it.locate(places(3)), true);
  assert.equal(window.CSS.highlights.get('pullquote-current').size, 1);
  assert.equal(it.locate(places(99)), false);
  assert.equal(it.locate([]), false);
  document.querySelector('b').remove();
  assert.equal(it.locate(places(3)), false);
  assert.ok(!window.CSS.highlights.has('pullquote-current'));
});

test('a locked page scrolls, a free one keeps its own overflow', () => {
  const sheet = (/** @type {string} */ html) => applied(html, () => ({})).document.adoptedStyleSheets[0].text;
  assert.match(sheet('<body style="overflow-y:hidden">'), /body\{ overflow-y: visible/);
  assert.doesNotMatch(sheet('<body>'), /overflow-y: visible/);
  assert.match(sheet('<body style="position:fixed;top:-120px">'), /body\{ position: static/);
});

test('folded answers of the story are opened once, all of those that share a name', () => {
  const page = '<details name=faq><summary>Whose?</summary><p id=a>Ours.</p></details><details name=faq open><summary>Why?</summary><p id=b>So.</p></details><details id=menu><summary id=c>Menu</summary></details>';
  const { document, it, before } = applied(page, (at) => ({ blocks: ['#a', '#b', '#c'].map(at) }));
  const open = () => [...document.querySelectorAll('details')].map((fold) => fold.open);
  assert.deepEqual(open(), [true, true, false]);
  document.querySelector('details').open = false;
  it.free();
  assert.deepEqual(open(), [false, true, false]);
  it.restore();
  assert.equal(document.documentElement.outerHTML, before);
});

test('parts that wait for a script of the page are shown', () => {
  const page = '<style>[hidden] { display: none }</style><div hidden id="S:0"><p id=a>Late.</p></div><div style="opacity:0"><p id=b>Faint.</p></div>';
  const { document, it, before } = applied(page, (at) => ({ blocks: ['#a', '#b'].map(at) }));
  const opened = [...document.querySelectorAll('div')].map((box) => box.getAttribute('data-pullquote-open'));
  assert.deepEqual(opened, ['show', 'clear']);
  it.restore();
  assert.equal(document.documentElement.outerHTML, before);
});

test("a hidden element's words tell it apart, scripts left out", () => {
  const { it, at } = applied('<nav>Home <script>var x</script><b>News</b> Sport</nav>', clutter);
  assert.equal(it.words(at('nav'), 90), 'Home News Sport');
  assert.equal(it.words(at('nav'), 6), 'Home N…');
});
