import assert from 'node:assert/strict';
import { test } from 'node:test';
import { open } from './page.js';

const PAGE = `<body>
  <div id="cookie-bar">Cookies</div>
  <div class="css-1x2y3z promo box">Promo</div>
  <main><section><p>One</p><p>Two</p></section><section data-testid="rail"><p>Three</p></section></main>
  <div id="ad-48151">Ad</div></body>`;

/** @param {Record<string, any>} [kept] what is set already */
async function site(kept = {}) {
  const window = open(PAGE, ['settings/registers.js', 'live/site.js']);
  window.CSS.escape = (/** @type {string} */ it) => it.replace(/[^\w-]/g, '\\$&');
  const written = structuredClone(kept);
  const store = { registers: async () => kept, set: (/** @type {any} */ it) => Object.assign(written, it), onSet: () => () => {} };
  const { Site, selector, parse } = window.eval('pullquoteSite');
  const it = new Site(store, () => 'news.example', () => {});
  await it.load();
  const get = (/** @type {string} */ css) => window.document.querySelector(css);
  return { it, get, selector, parse, written, document: window.document };
}

test('a selector goes by what an element is called, not by names that a tool made', async () => {
  const { get, selector, document } = await site();
  assert.equal(selector(get('#cookie-bar')), '#cookie-bar');
  assert.equal(selector(get('.promo')), 'div.promo.box');
  assert.equal(selector(get('[data-testid] p')), 'section[data-testid="rail"] > p');
  for (const it of document.querySelectorAll('body *')) {
    assert.deepEqual([...document.querySelectorAll(selector(it))], [it], selector(it));
  }
});

test('what is shown again stays shown, and what is picked stays hidden, on this site', async () => {
  const { it, get, written, document } = await site();
  it.setElement(get('#cookie-bar'), true);
  it.hide(get('.promo'));
  it.setKind('comments', true);
  const { it: later, get: of } = await site(written);
  assert.ok(later.shows(of('#cookie-bar'), 'cookie'));
  assert.ok(!later.shows(of('.promo'), 'promo'));
  assert.ok(later.shows(of('p'), 'comments'));
  assert.equal(later.hidden([of('body').ownerDocument]).size, 1);
  later.setElement(of('.promo'), true);
  assert.equal(later.hidden([of('body').ownerDocument]).size, 0);
  assert.equal(it.hidden([document]).size, 1);
});

test('rules from a file are checked: selectors that browsers know, and nothing else', async () => {
  const { parse } = await site();
  const file = { version: 1, sites: { 'a.example': { hide: ['.x', '..', 3, 'a'.repeat(999), '.x'], kinds: ['ticker', '<b>'] }, b: null } };
  assert.deepEqual(JSON.parse(JSON.stringify(parse(JSON.stringify(file)))), { 'a.example': { show: [], hide: ['.x'], kinds: ['ticker'] } });
  assert.deepEqual(Object.keys(parse('{"sites": 5')), []);
});

test('nothing is kept of a site without rules', async () => {
  const { it, get, written } = await site();
  it.setElement(get('#cookie-bar'), true);
  it.forget();
  assert.deepEqual(Object.values(written).map((it) => it.value), [null]);
  assert.deepEqual(Object.keys((await site(written)).it.all), []);
});

test('rules of a file come to those that are there, and each rule is kept by itself', async () => {
  const { it, get, parse, written } = await site();
  it.setKind('comments', true);
  it.add(parse(JSON.stringify({ version: 1, sites: { 'news.example': { hide: ['.promo'] }, 'a.example': { show: ['nav'] }, 'b\nc': { show: ['nav'] } } })));
  assert.deepEqual(Object.keys(written).sort(), ['rules\na.example\nshow\nnav', 'rules\nnews.example\nhide\n.promo', 'rules\nnews.example\nkinds\ncomments']);
  assert.ok(it.shows(get('p'), 'comments'));
});

test('an element in a shadow root is found again there, and nowhere else', () => {
  const window = open('<body><p>A</p><p>B</p><x-story></x-story><x-other></x-other></body>', ['settings/registers.js', 'live/site.js']);
  const [one, other] = ['x-story', 'x-other'].map((it) => window.document.querySelector(it)?.attachShadow({ mode: 'open' }));
  for (const it of [one, other]) if (it) it.innerHTML = '<p>C</p><div><p>D</p></div>';
  const { Site, selector } = window.eval('pullquoteSite');
  const store = { registers: async () => ({}), set: () => {}, onSet: () => () => {} };
  const site = new Site(store, () => 'news.example', () => {});
  const wanted = /** @type {Element} */ (one?.querySelector('div p'));
  assert.equal(selector(wanted), 'html > body > x-story >>> div:not(* > *) > p');
  assert.equal(selector(/** @type {Element} */ (one?.firstElementChild)), 'html > body > x-story >>> p:not(* > *)');
  site.hide(wanted);
  assert.deepEqual([...site.hidden([window.document, one, other])], [wanted]);
  site.setElement(wanted, true);
  assert.equal(site.hidden([window.document, one, other]).size, 0);
});

test('a file of a newer version is not read, and one that we write is', async () => {
  const { parse, it } = await site();
  const { file } = open(PAGE, ['settings/registers.js', 'live/site.js']).eval('pullquoteSite');
  it.setKind('comments', true);
  assert.deepEqual(Object.keys(parse(file(it.all))), ['news.example']);
  assert.equal(parse('{"version": 2, "sites": {"a.example": {"hide": [".x"]}}}'), null);
  assert.equal(parse('{"version": "1", "sites": {}}'), null);
  for (const text of ['', 'null', '[]', '"sites"', '{"sites": {"a": {"hide": [7]}}}']) assert.deepEqual(Object.keys(parse(text)), [], text);
});

test('any word may be the name of a site', async () => {
  const { parse } = await site();
  const names = ['constructor', '__proto__', 'toString'];
  const text = `{"sites": {${names.map((it) => `"${it}": {"kinds": ["menu"]}`)}}}`;
  const read = parse(text);
  assert.deepEqual(Object.keys(read), names);
  assert.equal('valueOf' in read, false);
});
