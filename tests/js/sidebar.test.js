import assert from 'node:assert/strict';
import { test } from 'node:test';
import { open, reading, sentences, source, until } from './page.js';

const SCRIPTS = [
  'live/fit.js',
  ...['registers', 'settings', 'keeper'].map((it) => `settings/${it}.js`),
  'view.js',
  'settings/panel.js',
  ...['style', 'menu', 'cards', 'cite', 'quotes', 'figures', 'hidden', 'tabs', 'grip', 'sidebar'].map((it) => `sidebar/${it}.js`),
];

const QUOTE = {
  runs: ['We will not', 'ever'],
  kind: 'direct',
  speaker: '<img src=x onerror=alert(1)>',
  role: 'mayor',
  unnamed: false,
  confidence: 92,
  reason: 'named at the words',
  sentence: '',
  places: [{ node: 3, start: 0, end: 4 }],
};

/** @param {object} found */
function shown(found, /** @type {any} */ desk = {}) {
  const window = open('<body></body>', SCRIPTS);
  const { host, root } = window.eval('pullquoteView').host(window.document);
  const store = { registers: async () => ({}), set: () => {}, onSet: () => () => {} };
  const keeper = new (window.eval('pullquoteKeeper').Keeper)(store, () => 'news.example', () => {});
  window.document.documentElement.append(host);
  const { Sidebar } = window.eval('pullquoteSidebar');
  const sidebar = new Sidebar(root, {
    say: sentences(),
    locate: () => true,
    locateNode: () => true,
    closet: { words: () => 'Menu', isShown: () => false, setShown: () => {}, setKind: () => {}, hasRules: () => false },
    ask: async () => ({ failure: { message: 'coreFailed' } }),
    keepTab: () => {},
    close: () => {},
    keeper,
    outline: () => [],
    speech: () => ({ state: 'silent', toggle: () => {}, stop: () => {} }),
    onProgress: () => () => {},
    ...desk,
  });
  sidebar.show(reading(found), desk.tab);
  const press = (/** @type {Element} */ at, /** @type {string} */ key) =>
    at.dispatchEvent(new window.KeyboardEvent('keydown', { key, bubbles: true, composed: true, cancelable: true }));
  return { window, host, root, sidebar, press };
}

test('the host is closed to the page and carries its one attribute', () => {
  const { host } = shown({});
  assert.equal(host.shadowRoot, null);
  assert.deepEqual(host.getAttributeNames(), ['data-pullquote']);
});

test("the page's words stay words", () => {
  const { root } = shown({ quotes: [QUOTE], metadata: { title: '<b>Bold</b>', byline: ['<i>x</i>'] } });
  assert.equal(root.querySelectorAll('img, b.x, .title b, .facts i').length, 0);
  assert.equal(root.querySelector('.title').textContent, '<b>Bold</b>');
  assert.equal(root.querySelector('.name').textContent, QUOTE.speaker);
});

test('a source with another scheme than the web is no link', () => {
  const source = { name: 'Evil', url: 'javascript:alert(1)', evidence: [] };
  const { root } = shown({ metadata: { title: 'x', byline: [], source } });
  assert.equal(root.querySelector('.original').localName, 'span');
});

test('tabs are one stop, arrows go round, panels follow', () => {
  const { root, press } = shown({ quotes: [QUOTE] });
  const tabs = [...root.querySelectorAll('[role=tab]')];
  const selected = () => tabs.findIndex((it) => it.getAttribute('aria-selected') === 'true');
  assert.deepEqual(tabs.map((it) => it.tabIndex), [0, -1, -1, -1]);
  press(tabs[0], 'ArrowLeft');
  assert.equal(selected(), 3);
  assert.equal(root.activeElement, tabs[3]);
  press(tabs[3], 'ArrowRight');
  assert.equal(selected(), 0);
  press(tabs[0], 'End');
  assert.equal(selected(), 3);
  const panels = [...root.querySelectorAll('[role=tabpanel]')];
  assert.deepEqual(panels.map((it) => it.hidden), [true, true, true, false]);
});

test('the first tab with something in it is open', () => {
  const { root } = shown({ figures: [{ text: '3', kind: 'count', normalized: '3', equivalents: [], sentence: '', places: [] }] });
  assert.equal(root.querySelector('[aria-selected=true]').id, 'tab-figures');
});

test('the tab that was read last opens again, unless it is empty', () => {
  const figures = [{ text: '3', kind: 'count', normalized: '3', equivalents: [], sentence: '', places: [] }];
  /** @type {string[]} */
  const kept = [];
  const desk = { tab: 'figures', keepTab: (/** @type {string} */ it) => kept.push(it) };
  const { root } = shown({ quotes: [QUOTE], figures }, desk);
  assert.equal(root.querySelector('[aria-selected=true]').id, 'tab-figures');
  root.querySelector('#tab-quotes').click();
  assert.deepEqual(kept, ['quotes']);
  assert.equal(shown({ quotes: [QUOTE] }, desk).root.querySelector('[aria-selected=true]').id, 'tab-quotes');
});

test('a card marks its passage and says so', () => {
  /** @type {unknown[]} */
  const asked = [];
  const { root } = shown({ quotes: [QUOTE] }, { locate: (/** @type {unknown} */ it) => asked.push(it) });
  root.querySelector('.card').click();
  assert.deepEqual(asked, [QUOTE.places]);
  assert.equal(root.querySelector('[role=status]').textContent, 'Marked on the page: We will not … ever');
});

/** @param {any[]} nodes */
const texts = (nodes) => [...nodes].map((it) => it.textContent);

/** Three quotes of two speakers, and a film's title. */
const SPOKEN = {
  quotes: [QUOTE, { ...QUOTE, runs: ['Who says so?'], speaker: 'Ruth Abara' }, { ...QUOTE, runs: ['Nobody'] }],
  scare: [{ ...QUOTE, kind: 'scare', runs: ['The Long Ferry'], speaker: undefined, sentence: 'He made the film “The Long Ferry”.' }],
};

test('quotes are those of one speaker, or stand by speaker, as the reader likes', () => {
  const { root, window, sidebar } = shown(SPOKEN);
  const said = () => texts(root.querySelectorAll('#panel-quotes .said'));
  assert.deepEqual(said(), ['We will not … ever', 'Who says so?', 'Nobody']);
  const select = root.querySelector('.sift select');
  assert.deepEqual(texts(select.options), ['Everybody (3)', QUOTE.speaker + ' (2)', 'Ruth Abara (1)']);
  const group = root.querySelector('.sift button');
  group.click();
  assert.equal(group.getAttribute('aria-pressed'), 'true');
  assert.deepEqual(said(), ['We will not … ever', 'Nobody', 'Who says so?']);
  assert.deepEqual(texts(root.querySelectorAll('.of-speaker h3 .name')), [QUOTE.speaker, 'Ruth Abara']);
  select.value = '2';
  select.dispatchEvent(new window.Event('change'));
  assert.deepEqual(said(), ['Who says so?']);
  // A later reading of the story leaves the choice.
  sidebar.update(reading({ ...SPOKEN, quotes: SPOKEN.quotes.slice(1) }));
  assert.deepEqual(said(), ['Who says so?']);
});

test('words that quote nobody are shown to those who ask, and are not counted', () => {
  const { root } = shown(SPOKEN);
  assert.equal(root.querySelector('#tab-quotes .count').textContent, '3');
  assert.equal(root.querySelector('.card.scare'), null);
  const button = [...root.querySelectorAll('.sift button')].find((it) => it.textContent === 'Set apart: 1');
  button.click();
  assert.equal(root.querySelector('.card.scare .said').textContent, 'The Long Ferry');
  button.click();
  assert.equal(root.querySelector('.card.scare'), null);
});

test('a card says how sure its speaker is, and why', () => {
  const { root } = shown({ quotes: [QUOTE] });
  assert.deepEqual(texts(root.querySelectorAll('.row:last-child .fact')), ['92% sure', 'named at the words']);
});

test('a quote is copied as it is cited, with a link to its words', async () => {
  /** @type {string[]} */
  const copied = [];
  const metadata = { title: 'The strike', byline: [], site: 'Harbor News', published: '2026-03-05', url: 'https://news.example/strike#top' };
  const short = { ...QUOTE, runs: ['a gift'], kind: 'mixed', role: undefined, sentence: 'She called it “a gift” to the crews.' };
  const long = { ...QUOTE, runs: ['one two three-four five six,', 'seven eight nine'] };
  const { root, window } = shown({ quotes: [short, long], metadata });
  Object.defineProperty(window.navigator, 'clipboard', { value: { writeText: async (/** @type {string} */ it) => copied.push(it) } });
  for (const it of root.querySelectorAll('.cite')) it.click();
  await new Promise((resolve) => setTimeout(resolve));
  const where = '“The strike”, Harbor News, Mar 5, 2026. https://news.example/strike#:~:text=';
  assert.deepEqual(copied, [
    `“a gift” — ${QUOTE.speaker}. ${where}She%20called%20it%20%E2%80%9Ca%20gift`,
    `“one two three-four five six, … seven eight nine” — ${QUOTE.speaker}, mayor. ${where}one%20two%20three%2Dfour%20five%20six%2C,seven%20eight%20nine`,
  ]);
});

test('a passage that is gone is said to be gone', () => {
  const { root } = shown({ quotes: [QUOTE] }, { locate: () => false });
  root.querySelector('.card').click();
  assert.equal(root.querySelector('[role=status]').textContent, sentences()('gone'));
});

test('a value is not repeated where the figure is written that way', () => {
  const figure = { text: '384 processors', kind: 'count', normalized: '384 processors', equivalents: [], sentence: '', places: [] };
  const { root } = shown({ figures: [figure] });
  assert.equal(root.querySelector('.value'), null);
});

test('a kind of clutter is shown and hidden by its switch', () => {
  /** @type {boolean[]} */
  const shownNow = [];
  const hide = [{ node: 1, kind: 'cookie', reason: 'asks for consent' }];
  const closet = {
    words: () => 'Menu',
    isShown: () => false,
    setShown: () => {},
    setKind: (/** @type {any} */ _, /** @type {any} */ __, /** @type {boolean} */ it) => shownNow.push(it),
    hasRules: () => false,
  };
  const { root } = shown({ hide }, { closet });
  const button = root.querySelector('[role=switch]');
  button.click();
  assert.equal(button.getAttribute('aria-checked'), 'false');
  button.click();
  assert.deepEqual(shownNow, [true, false]);
});

test('Escape closes the menu first, then the sidebar', () => {
  let closed = 0;
  const { root, press } = shown({}, { close: () => (closed += 1) });
  const button = root.querySelector('[aria-haspopup]');
  button.click();
  assert.equal(button.getAttribute('aria-expanded'), 'true');
  assert.equal(root.activeElement.textContent, 'Copy as Markdown');
  press(root.activeElement, 'ArrowUp');
  assert.equal(root.activeElement.textContent, 'Save as CSL-JSON');
  press(root.activeElement, 'Escape');
  assert.equal(root.activeElement, button);
  assert.equal(closed, 0);
  press(button, 'Escape');
  assert.equal(closed, 1);
});

test('Escape in the reading panel closes that alone, and the focus goes back to its button', () => {
  let closed = 0;
  const { root, press } = shown({}, { close: () => (closed += 1) });
  const button = root.querySelector('[aria-controls=reading]');
  button.click();
  press(root.querySelector('#reading'), 'Escape');
  assert.equal(button.getAttribute('aria-expanded'), 'false');
  assert.ok(root.querySelector('#reading').hidden);
  assert.equal(root.activeElement, button);
  assert.equal(closed, 0);
  press(button, 'Escape');
  assert.equal(closed, 1);
});

test("keys pressed in the sidebar are not the page's", () => {
  const { window, root, press } = shown({});
  let heard = 0;
  window.document.addEventListener('keydown', () => (heard += 1));
  press(root.querySelector('[role=tab]'), 'j');
  assert.equal(heard, 0);
});

test('an export that fails says why', async () => {
  const { root } = shown({});
  root.querySelector('.menu-item').click();
  await until(() => root.querySelector('[role=status]').textContent === sentences()('coreFailed'));
});

test('without a story it is one notice', () => {
  const { root, host, sidebar } = shown({});
  sidebar.notice('No story', 'It lists stories.', undefined);
  assert.equal(host.getAttribute('data-pullquote'), 'notice');
  assert.equal(root.querySelectorAll('[role=tab]').length, 0);
  assert.match(root.textContent, /It lists stories\./);
});

/** @param {string} hex */
function luminance(hex) {
  const [r, g, b] = [1, 3, 5].map((at) => {
    const it = parseInt(hex.slice(at, at + 2), 16) / 255;
    return it <= 0.04045 ? it / 12.92 : ((it + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

test('text stands out from its ground, light and dark (WCAG AA)', () => {
  const schemes = source('sidebar/style.js').split('const COLORS')[1].split('const FRAME')[0].split('@media');
  for (const scheme of schemes) {
    const colors = new Map([...scheme.matchAll(/--(\w+): (#[0-9a-f]{6})/g)].map((it) => [it[1], luminance(it[2])]));
    for (const ground of ['paper', 'hover']) {
      for (const ink of ['ink', 'soft', 'value', 'accent']) {
        const [a, b] = [colors.get(ink), colors.get(ground)].sort((x, y) => y - x);
        assert.ok(4.5 <= (a + 0.05) / (b + 0.05), `${ink} on ${ground}: ${(a + 0.05) / (b + 0.05)}`);
      }
    }
  }
});

test('style sheets of the sidebar balance their braces', () => {
  assert.equal(source('sidebar/style.js').split('{').length, source('sidebar/style.js').split('}').length);
});
