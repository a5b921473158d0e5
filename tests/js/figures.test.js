import assert from 'node:assert/strict';
import { test } from 'node:test';
import { open, sentences } from './page.js';

const SCRIPTS = ['view.js', 'sidebar/menu.js', 'sidebar/cards.js', 'sidebar/figures.js'];

/** @param {object} facts */
const figure = (facts) => ({ text: '', kind: 'money', unit: 'EUR', normalized: '', equivalents: [], sentence: '', places: [], ...facts });

const STORY = [
  figure({ text: '€2bn', value: '2000000000', subject: 'Revenue' }),
  figure({ text: '7%', kind: 'percent', unit: '%', value: '7', change: 'up', subject: 'revenue' }),
  figure({ text: '€5bn', value: '5000000000', subject: 'revenue' }),
  figure({ text: '9%', kind: 'percent', unit: '%', value: '9', subject: 'margin' }),
  figure({ text: '−3%', kind: 'percent', unit: '%', value: '-3', subject: 'margin' }),
];

/** @param {object[]} figures */
function panel(figures) {
  const window = open('<body></body>', SCRIPTS);
  const deck = { say: sentences(), lang: 'en', locate() {}, locateNode() {}, keep: () => null };
  const node = window.eval('pullquoteFigures').make(figures, deck);
  window.document.body.append(node);
  const written = () => [...node.querySelectorAll('.written')].map((it) => it.textContent).join(' ');
  const order = (/** @type {string} */ name) => {
    const list = node.querySelector('.order');
    list.value = name;
    list.dispatchEvent(new window.Event('change'));
  };
  return { window, node, written, order };
}

test('figures stand in the order of the story, by size within their unit, by kind', () => {
  const { written, order } = panel(STORY);
  assert.equal(written(), '€2bn 7% €5bn 9% −3%');
  order('size');
  assert.equal(written(), '€5bn €2bn 9% 7% −3%');
  order('kind');
  assert.equal(written(), '€2bn €5bn 7% 9% −3%');
});

test('one kind is picked, and let go', () => {
  const { node, written } = panel(STORY);
  const [money, percent] = node.querySelectorAll('.chip');
  percent.click();
  assert.equal(written(), '7% 9% −3%');
  money.click();
  assert.equal(written(), '€2bn €5bn');
  assert.deepEqual([money, percent].map((it) => it.getAttribute('aria-pressed')), ['true', 'false']);
  money.click();
  assert.equal(written(), '€2bn 7% €5bn 9% −3%');
});

test('a few figures need no tools', () => {
  assert.equal(panel(STORY.slice(0, 3)).node.querySelector('.figure-tools'), null);
});

test('bars are as long as their figures, and stand for nothing below zero', () => {
  const { node } = panel(STORY);
  assert.deepEqual([...node.querySelectorAll('figcaption')].map((it) => it.textContent), ['Revenue']);
  assert.deepEqual([...node.querySelectorAll('.bar-size')].map((it) => it.style.inlineSize), ['40%', '100%']);
});

test('no cell of a table is a formula, and numbers stay numbers', async () => {
  const { window } = panel([]);
  const { table } = window.eval('pullquoteCards');
  /** @type {any} */
  let saved;
  window.eval('pullquoteMenu').save = (/** @type {any} */ file) => {
    saved = file;
  };
  const rows = [['=1+1', '-5.2%'], ['@a', '+3'], ['a "b"', 'c, d'], ['-a', ' e']];
  const deck = { say: sentences(), locate() {}, locateNode() {}, keep: () => null };
  table({ node: 1, caption: 'A / B', header: [], rows }, deck).querySelector('.sheet').click();
  assert.equal(saved.name, 'A-B.csv');
  assert.equal(saved.text, '\ufeff"\'=1+1",-5.2%\r\n"\'@a",+3\r\n"a ""b""","c, d"\r\n"\'-a"," e"\r\n');
});

test('what a figure comes to is said in the language of the reader', () => {
  const { window } = panel([]);
  const { figure: card } = window.eval('pullquoteCards');
  const value = (/** @type {string} */ locale, /** @type {object} */ facts) => {
    const deck = { say: sentences(locale), lang: 'en', locate() {}, locateNode() {}, keep: () => null };
    return card(figure(facts), deck).querySelector('.value').textContent;
  };
  const salt = { normalized: 'about EUR 1,234.50 per year', approx: 'about', per: 'year', equivalents: [figure({ normalized: 'USD 1,500' })] };
  assert.equal(value('en', salt), 'about EUR 1,234.50 per year = USD 1,500');
  assert.equal(value('de', salt), 'etwa EUR 1.234,50 pro Jahr = USD 1.500');
  assert.equal(value('zh_CN', salt), '每年 约 EUR 1,234.50 = USD 1,500');
  assert.equal(value('fr', { normalized: '5% down', change: 'down' }), '5% de moins');
  const swap = { normalized: 'CNY 90 per year', per: 'year', equivalents: [figure({ normalized: 'about USD 12.5 per year', approx: 'about', per: 'year' })] };
  assert.equal(value('de', swap), 'CNY 90 pro Jahr = etwa USD 12,5 pro Jahr');
  assert.equal(value('de', { normalized: '0.5 percentage points up', change: 'up' }), '0,5 Prozentpunkte mehr');
  assert.equal(value('es', { kind: 'rank', normalized: 'No. 4' }), 'n.º 4');
  assert.equal(value('es', { normalized: '12 per caja', per: 'caja' }), '12 por caja');
  // Neither a number of more digits than a float holds nor a day changes.
  assert.equal(value('de', { normalized: '9,007,199,254,740,993' }), '9.007.199.254.740.993');
  assert.equal(value('de', { kind: 'date', iso: '2025-06', normalized: '2025-06' }), '2025-06');
});
