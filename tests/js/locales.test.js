// Every language says everything, in as few words, in its own direction. Which keys there
// have to be, and with which values, messages.test.js says.
import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { test } from 'node:test';
import { EXTENSION, open, sentences, source } from './page.js';

/** @typedef {{message: string, placeholders?: Record<string, {content: string}>}} Message */

const LOCALES = ['ar', 'de', 'en', 'es', 'fr', 'pt_BR', 'zh_CN'];

/** Letters that are read from right to left. */
const RTL = /\p{Script=Arabic}|\p{Script=Hebrew}/u;

/** What browsers and their stores show of it. */
const MAX_DESCRIPTION_CHARS = 132;

/** How much longer than English a sentence may be: buttons and lines have an end. */
const isShort = (/** @type {string} */ it, /** @type {string} */ english) => it.length <= 2 * english.length + 20;

/** Values that are the page's words or a name, in whatever direction those run. */
const FOREIGN = /\$(passage|speaker|whole|publisher|credit|site|file|reason|selector)\$/gi;

/** @param {string} locale @returns {Record<string, Message>} */
function messages(locale) {
  return JSON.parse(source(`_locales/${locale}/messages.json`));
}

const english = messages('en');

/**
 * The English sentence of a key; a plural that English lacks has that of its last.
 *
 * @param {string} key
 */
function inEnglish(key) {
  return english[key] ?? english[key.replace(/_[a-z]+$/, '_other')];
}

/** @param {string} key without the category, if it is of a plural */
function base(key) {
  const stem = key.replace(/_(zero|one|two|few|many|other)$/, '');
  return Object.hasOwn(english, stem + '_other') ? stem : key;
}

/** @param {string} name of the ending @returns {string[]} */
function files(name) {
  const all = /** @type {string[]} */ (readdirSync(EXTENSION, { recursive: true }));
  return all.filter((it) => it.endsWith(name)).sort();
}

test('these are the languages', () => {
  assert.deepEqual(readdirSync(new URL('_locales', EXTENSION)).sort(), LOCALES);
});

for (const locale of LOCALES) {
  test(`${locale} stands in the order of English, each key once`, () => {
    const text = source(`_locales/${locale}/messages.json`);
    const keys = [...text.matchAll(/^ {2}"(\w+)":/gm)].map((it) => it[1]);
    assert.deepEqual(keys, Object.keys(messages(locale)));
    assert.deepEqual([...new Set(keys.map(base))], [...new Set(Object.keys(english).map(base))]);
  });

  test(`${locale} leaves no sentence empty or too long`, () => {
    const all = messages(locale);
    for (const [key, { message }] of Object.entries(all)) {
      assert.equal(message, message.trim(), key);
      assert.notEqual(message, '', key);
      assert.ok(isShort(message, inEnglish(key).message), `${key}: ${message}`);
    }
    assert.ok(all.description.message.length <= MAX_DESCRIPTION_CHARS);
  });

  test(`${locale} puts the same values in the same places`, () => {
    for (const [key, { placeholders = {} }] of Object.entries(messages(locale))) {
      for (const [name, { content }] of Object.entries(placeholders)) {
        assert.equal(inEnglish(key).placeholders?.[name]?.content, content, `${key}: ${name}`);
      }
    }
  });

  test(`${locale} says which language it is, and reads in its direction`, () => {
    const all = messages(locale);
    assert.equal(all.language.message, locale.replace('_', '-'));
    const isRtl = RTL.test(all.description.message);
    assert.equal(all.direction.message, isRtl ? 'rtl' : 'ltr');
    if (!isRtl) return;
    for (const [key, { message }] of Object.entries(all)) {
      const bare = message.replaceAll(/\u2068[^\u2068\u2069]*\u2069/g, '');
      assert.doesNotMatch(bare, FOREIGN, `${key}: words of the page are set apart`);
    }
  });
}

test('a browser in another language shows English, and English plurals', () => {
  const { language, plural } = open('<body></body>', ['view.js']).eval('pullquoteView');
  const say = sentences();
  const polish = (/** @type {string} */ key, /** @type {(string | number)[]} */ ...values) =>
    key === '@@ui_locale' ? 'pl' : say(key, ...values);
  assert.equal(language(polish), 'en');
  assert.equal(plural(polish, 'countQuotes', 5), '5 quotes');
});

test('a variety of a language keeps its own numbers', () => {
  const { language, number } = open('<body></body>', ['view.js']).eval('pullquoteView');
  const say = sentences('de');
  const swiss = (/** @type {string} */ key, /** @type {(string | number)[]} */ ...values) =>
    key === '@@ui_locale' ? 'de_CH' : say(key, ...values);
  assert.equal(language(swiss), 'de-CH');
  assert.equal(number(swiss, 12345), new Intl.NumberFormat('de-CH').format(12345));
});

test('Arabic has six plurals', () => {
  const { plural } = open('<body></body>', ['view.js']).eval('pullquoteView');
  const said = [0, 1, 2, 3, 11, 100].map((it) => plural(sentences('ar'), 'countQuotes', it));
  assert.equal(new Set(said).size, 6);
});

test('a reason that the interface does not know is said as the core says it', () => {
  const { reason } = open('<body></body>', ['view.js']).eval('pullquoteView');
  assert.equal(reason(sentences('de'), "the page's footer"), 'die Fußzeile der Seite');
  assert.equal(reason(sentences('de'), 'of a kind yet to come'), 'of a kind yet to come');
});

test("the page's words run their own way in an Arabic interface, and say their language", () => {
  const window = open('<body></body>', ['view.js', 'sidebar/cards.js']);
  const { quote, figure, picture } = window.eval('pullquoteCards');
  const deck = { say: sentences('ar'), lang: 'en', locate() {}, locateNode() {}, keep: () => null };
  const said = { speaker: 'Ruth Abara', confidence: 90, reason: 'named at the words', places: [] };
  const cards = [
    quote({ ...said, runs: ['The ferry stays'], kind: 'mixed', role: 'captain' }, deck),
    figure({ ...said, text: '3 ferries', kind: 'count', normalized: '3', equivalents: [], sentence: 'There are 3 ferries.' }, deck),
    picture({ node: 1, caption: 'The harbor', credit: 'A. Lens' }, deck),
  ];
  window.document.body.append(...cards);
  const walk = window.document.createTreeWalker(window.document.body, window.NodeFilter.SHOW_TEXT);
  let found = 0;
  while (walk.nextNode()) {
    const { parentElement, data } = walk.currentNode;
    if (!/[a-z]/i.test(data)) continue;
    found += 1;
    assert.ok(parentElement.closest('[dir=auto], bdi'), data);
    if (!RTL.test(data)) assert.equal(parentElement.closest('[lang]')?.lang, 'en', data);
  }
  assert.equal(found, 8);
});

test('only the name stands in the pages', () => {
  for (const name of files('.html')) {
    const text = source(name).replaceAll(/<script[\s\S]*?<\/script>|<[^>]*>/g, ' ');
    assert.match(text.trim(), /^(Pullquote)?$/, name);
    assert.doesNotMatch(source(name), /\s(title|placeholder|alt|aria-label)="/, name);
  }
});

test('language and direction are those of the sentences', () => {
  for (const name of files('.js')) {
    if (name !== 'view.js') assert.doesNotMatch(source(name), /@@ui_locale|@@bidi_dir|toLocale\w*\((undefined|\))/, name);
  }
});

test('style turns with the direction', () => {
  for (const name of [...files('.css'), ...files('style.js')]) {
    const text = source(name);
    assert.doesNotMatch(text, /(margin|padding|border)-(left|right)|text-align: (left|right)|float: (left|right)/, name);
    for (const [all, , right, , left] of text.matchAll(/(?:margin|padding): ([^\s;]+) ([^\s;]+) ([^\s;]+) ([^\s;]+);/g)) {
      assert.equal(left, right, `${name}: ${all}`);
    }
  }
});
