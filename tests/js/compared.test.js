// The view of a comparison, in a page without layout.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { load } from './database.js';
import { open, sentences } from './page.js';

const window = open('<!doctype html><body></body>', ['view.js', 'pack.js', 'sidebar/tabs.js', 'sidebar/menu.js']);
const LENT = ['pullquoteView', 'pullquotePack', 'pullquoteTabs', 'pullquoteMenu', 'document', 'getComputedStyle', 'HTMLElement', 'Event', 'XMLSerializer', 'DOMParser'];
for (const it of LENT) Reflect.set(globalThis, it, window.eval(it));
Reflect.set(globalThis, 'matchMedia', () => ({ matches: true }));

const { make } = await load('compare/view.js');
const { also, line, point } = await load('compare/summary.js');
const { write } = await load('compare/report.js');
const { make: makeTable } = await load('compare/table.js');
const { make: makePicker } = await load('compare/picker.js');
const { asText } = await load('compare/paste.js');

const say = sentences();

const TEXT_A = 'Fog keeps the ferries in\n“The lamp burned all night,” said Ruth Abara. There were 384 lamps.';
const TEXT_B = 'Fog\nThe lamp burned all night. There were hundreds of lamps. <b>New</b>.';

/** @param {string} text @param {string} part */
const at = (text, part) => ({ start: text.indexOf(part), end: text.indexOf(part) + part.length });

/** A comparison with what a test says. */
function outcome(over = {}) {
  const counts = { a: 1, b: 0, kept: 0, wordsChanged: 0, wordsKept: 1, paraphrased: 0, speakerChanged: 0, speakerLost: 0, dropped: 0, added: 0 };
  const figures = { a: 1, b: 0, kept: 0, rounded: 0, converted: 0, changed: 0, vague: 1, dropped: 0, added: 0 };
  const sentence = (/** @type {string} */ text, /** @type {string} */ part, /** @type {string} */ status, /** @type {number[]} */ partners = []) => ({ ...at(text, part), status, moved: false, partners });
  const copy = (/** @type {string} */ text, /** @type {any[]} */ sentences, over = {}) => ({
    title: 'Fog', url: 'https://news.example/fog', site: 'Herald', byline: [], published: null, lang: 'en', source: null, text, sentences,
    blocks: text.split('\n').map((it) => at(text, it)), ...over,
  });
  return {
    version: 1, sameStory: true, similarity: 0.9,
    evidence: [{ key: 'told', side: null, values: ['2', '3', '1'] }],
    original: 'a', originalEvidence: [{ key: 'earlier', side: 'a', values: ['2026-03-11'] }, { key: 'namesOther', side: 'b', values: [''] }],
    summary: { quotes: counts, figures, sentences: { a: 3, b: 4, copied: 1, rewritten: 1, dropped: 1, added: 1, moved: 0, copiedShare: 0.5, rewrittenShare: 0.3, droppedShare: 0.2, addedShare: 0.1 } },
    a: copy(TEXT_A, [sentence(TEXT_A, 'Fog keeps the ferries in', 'dropped'), sentence(TEXT_A, '“The lamp burned all night,” said Ruth Abara.', 'rewritten', [1]), sentence(TEXT_A, 'There were 384 lamps.', 'rewritten', [2])]),
    b: copy(TEXT_B, [sentence(TEXT_B, 'Fog', 'added'), sentence(TEXT_B, 'The lamp burned all night.', 'rewritten', [1]), sentence(TEXT_B, 'There were hundreds of lamps.', 'rewritten', [2]), sentence(TEXT_B, '<b>New</b>.', 'added')]),
    quotes: [
      { status: 'wordsKept', steps: [], a: { ...at(TEXT_A, 'The lamp burned all night,'), text: 'The lamp burned all night,', quoted: true, speaker: 'Ruth Abara' }, b: { ...at(TEXT_B, 'The lamp burned all night'), text: 'The lamp burned all night', quoted: false, speaker: null } },
    ],
    figures: [
      { status: 'vague', aspect: null, card: true, kind: 'count', a: { ...at(TEXT_A, '384 lamps'), text: '384 lamps', normalized: '384', subject: 'lamps' }, b: null, vague: { ...at(TEXT_B, 'hundreds of lamps'), text: 'hundreds of lamps', quoted: false, speaker: null } },
      { status: 'added', aspect: null, card: false, kind: 'count', a: null, b: { ...at(TEXT_B, 'Fog'), text: 'first', normalized: '1', subject: null }, vague: null },
    ],
    ...over,
  };
}

/** Shows a comparison on the page; returns what was announced. */
function show(over = {}) {
  /** @type {string[]} */
  const told = [];
  const { node } = make(say, outcome(over), (/** @type {string} */ it) => told.push(it));
  window.document.body.replaceChildren(node);
  return { told, all: (/** @type {string} */ selector) => /** @type {any[]} */ ([...node.querySelectorAll(selector)]) };
}

test('the line says the worst of quotes and of figures, in every language', () => {
  assert.equal(line(say, outcome()), '1 of 1 quotes lost their quotation marks, 1 of 1 figures vague now');
  assert.equal(also(say, outcome()), '');
  assert.equal(line(sentences('de'), outcome()), '1 von 1 Zitaten verloren ihre Anführungszeichen und 1 von 1 Zahlen nur noch vage'.replace(' und ', ', '));
  assert.match(line(sentences('ar'), outcome()), /1/);
});

test('what the line leaves out is said below it, and what was kept', () => {
  const { quotes, figures, sentences: some } = outcome().summary;
  const summary = { sentences: some, quotes: { ...quotes, a: 8, wordsKept: 2, paraphrased: 3, dropped: 1, kept: 2 }, figures: { ...figures, a: 4, vague: 0, dropped: 2, kept: 2 } };
  assert.equal(line(say, outcome({ summary })), '5 of 8 quotes lost their quotation marks, 2 of 4 figures gone');
  assert.equal(also(say, outcome({ summary })), '1 of 8 quotes gone, 2 of 8 quotes kept word for word, 2 of 4 figures kept');
});

test('where nothing was lost the line says what was kept', () => {
  const { quotes, figures, sentences: some } = outcome().summary;
  const whole = { sentences: some, quotes: { ...quotes, wordsKept: 0, kept: 1 }, figures: { ...figures, vague: 0, kept: 1 } };
  assert.equal(line(say, outcome({ summary: whole })), '1 of 1 quotes kept word for word, 1 of 1 figures kept');
  const bare = { sentences: some, quotes: { ...quotes, a: 0, wordsKept: 0 }, figures: { ...figures, a: 0, vague: 0 } };
  assert.equal(line(say, outcome({ summary: bare })), '1 of 3 sentences copied');
});

test('evidence is said with numbers, days and names; an unnamed source is the other copy', () => {
  const [first, second] = outcome().originalEvidence;
  assert.equal(point(say, first, outcome()), 'A was published first, on Mar 11, 2026');
  assert.equal(point(say, second, outcome()), 'B names the other as its source: Herald');
});

test('every quote and figure with a card has a row with a sign and a word', () => {
  const { all } = show();
  const [row] = all('.outcome');
  assert.equal(row.querySelector('.badge').textContent, 'Words kept, marks lost');
  assert.ok(row.querySelector('.badge svg'));
  assert.equal(row.querySelector('.quoted .of').textContent, 'The lamp burned all night,');
  assert.equal(row.querySelector('.plain .of').textContent, 'The lamp burned all night');
  all('#tab-compare-figure')[0].click();
  assert.deepEqual(all('#panel-compare-figure .badge').map((it) => it.textContent), ['Vague now']);
});

test('a press on a row marks its passage in both texts, and says so', () => {
  const { all, told } = show();
  all('.outcome')[0].click();
  assert.equal(all('.pane-a .here').map((it) => it.textContent).join(''), 'The lamp burned all night,');
  assert.equal(all('.pane-b .here').map((it) => it.textContent).join(''), 'The lamp burned all night');
  assert.equal(told.at(-1), 'Marked in both copies. The lamp burned all night,');
});

test('a press on a passage marks the smallest thing that it is part of', () => {
  const { all, told } = show();
  all('.pane-a .figure')[0].click();
  assert.equal(all('.pane-b .here').map((it) => it.textContent).join(''), 'hundreds of lamps');
  all('.pane-b .sentence-new')[1].click();
  assert.equal(all('.pane-b .here').map((it) => it.textContent).join(''), '<b>New</b>.');
  assert.equal(all('.pane-a .here').length, 0);
  assert.equal(told.at(-1), 'Marked in B; the other has nothing like it.');
});

test('both texts stand there whole, as words', () => {
  const { all } = show();
  for (const [side, text] of Object.entries({ a: TEXT_A, b: TEXT_B })) {
    assert.equal(all(`.pane-${side} .words`).map((it) => it.textContent).join('\n'), text);
  }
  assert.equal(all('.pane b').length, 0);
});

test('filters leave what was asked for, and the arrows lead along them', () => {
  const { all, told } = show();
  all('#tab-compare-sentence')[0].click();
  const chips = all('#panel-compare-sentence .chip');
  assert.deepEqual(chips.map((it) => it.dataset.fate), ['dropped', 'rewritten', 'added']);
  assert.deepEqual(chips.map((it) => it.tabIndex), [0, -1, -1]);
  chips[0].focus();
  chips[0].dispatchEvent(new window.KeyboardEvent('keydown', { key: 'ArrowRight', bubbles: true }));
  assert.equal(window.document.activeElement, chips[1]);
  chips[0].click();
  assert.deepEqual(all('#panel-compare-sentence .outcome').map((it) => it.dataset.fate), ['dropped']);
  assert.equal(chips[0].getAttribute('aria-pressed'), 'true');
  assert.equal(told.at(-1), '1 of 5 shown');
});

test('of another story only the verdict is shown', () => {
  const { all } = show({ sameStory: false, original: null });
  assert.equal(all('h1')[0].textContent, 'These are two different stories');
  assert.equal(all('.desk, .outcome, .pane, .shares').length, 0);
  assert.equal(all('.why li')[0].textContent, '2 of 3 sentences of A are told in B, 1 of them word for word');
});

test('changed words are struck and underlined, and spell both sides', () => {
  const steps = [{ change: 'same', text: 'The ' }, { change: 'removed', text: 'lamp ' }, { change: 'added', text: 'fire ' }, { change: 'same', text: 'burned' }];
  const [it] = outcome().quotes;
  const { all } = show({ quotes: [{ ...it, status: 'wordsChanged', steps }] });
  const spell = (/** @type {string} */ not) => all('.outcome .of > *').filter((one) => one.localName !== not).map((one) => one.textContent).join('');
  assert.deepEqual([spell('ins'), spell('del')], ['The lamp burned', 'The fire burned']);
});

test('a report says it in Markdown, as a page and as the core has it, with nothing alive in it', () => {
  const [quote] = outcome().quotes;
  const nasty = '<img src=x onerror=alert(1)> | [a](javascript:b)\n# c';
  const told = outcome({ quotes: [{ ...quote, a: { ...quote.a, text: nasty } }], b: { ...outcome().b, title: nasty, url: 'javascript:alert(1)' } });
  const markdown = write(say, told, 'markdown');
  assert.equal(markdown.name, 'pullquote-comparison.md');
  assert.match(markdown.text, /^# 1 of 1 quotes lost their quotation marks/);
  assert.match(markdown.text, /\| Words kept, marks lost \| “\\<img src=x onerror=alert\(1\)\\> \\\| \\\[a\\\]\(javascript:b\) \\# c” \|/);
  assert.ok(!markdown.text.includes('](<javascript'));
  const html = write(say, told, 'html').text;
  assert.match(html, /^<!doctype html>\n<html/);
  assert.ok(!html.includes('<img') && !html.includes('href="javascript'));
  assert.deepEqual(JSON.parse(write(say, told, 'json').text), JSON.parse(JSON.stringify(told)));
});

test('several copies stand in a table, another story in one cell', () => {
  const node = makeTable(say, ['A paper', 'B paper', 'C paper'], [outcome(), outcome({ sameStory: false })], () => {});
  assert.equal(node.querySelectorAll('thead th').length, 3);
  const cells = [...node.querySelectorAll('tbody td')].map((/** @type {any} */ it) => it.textContent);
  assert.deepEqual(cells, ['Words kept, marks lostThe lamp burned all night', 'Not the same story', 'Vague nowhundreds of lamps', 'Not the same story']);
});

test('the picker compares with one at a press, with several by their boxes', () => {
  const candidate = (/** @type {string} */ key, over = {}) => ({ key, title: 'Story ' + key, site: 'Herald', url: 'https://x.example/' + key, gist: '', when: '', from: 'opened', hasText: true, ...over });
  /** @type {string[][]} */
  const asked = [];
  /** @type {string[]} */
  const told = [];
  const all = [candidate('b'), candidate('c'), candidate('d', { hasText: false })];
  const { node } = makePicker(say, candidate('a'), all, (/** @type {string[]} */ it) => asked.push(it), () => {}, (/** @type {string} */ it) => told.push(it));
  window.document.body.replaceChildren(node);
  const rows = [...node.querySelectorAll('.choose')];
  const press = (/** @type {any} */ it, /** @type {string} */ key) => it.dispatchEvent(new window.KeyboardEvent('keydown', { key, bubbles: true }));
  rows[1].click();
  assert.deepEqual(asked.at(-1), ['c']);
  rows[2].click();
  assert.equal(told.at(-1), 'Its text was not kept: open it once more');
  rows[0].focus();
  press(rows[0], 'ArrowDown');
  assert.equal(window.document.activeElement, rows[1]);
  press(rows[1], 'ArrowRight');
  assert.equal(window.document.activeElement, node.querySelectorAll('.several')[1]);
  for (const it of [0, 1]) node.querySelectorAll('.several')[it].click();
  assert.equal(node.querySelector('.go button').textContent, 'Compare 3 copies');
  node.querySelector('.go button').click();
  assert.deepEqual(asked.at(-1), ['b', 'c']);
});

test('a pasted text is a copy as it is, its headline known where it has one', () => {
  assert.deepEqual(asText('Fog\r\nThe lamp burned.\nNobody came. \n'), { title: 'Fog', text: 'Fog\nThe lamp burned.\nNobody came.' });
  assert.deepEqual(asText('Fog\n\nThe lamp\nburned.'), { title: 'Fog', text: 'Fog\n\nThe lamp\nburned.' });
  assert.equal(asText('The lamp burned\nall night.\n\nNobody came.')?.title, undefined);
  assert.deepEqual(asText('Only this.'), { title: undefined, text: 'Only this.' });
  assert.equal(asText(' \n '), null);
});
