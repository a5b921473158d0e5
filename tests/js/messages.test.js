import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { EXTENSION, source } from './page.js';

const LOCALES = readdirSync(new URL('_locales', EXTENSION)).sort();

/** What can be done on the library page by a key. */
const KEYS = [...source('shelf/keys.js').split('const KEYS = [')[1].split(']')[0].matchAll(/\w+/g)].map(String);

const COLORS = [...source('marks/paint.js').matchAll(/^ {4}(\w+): '\d/gm)].map((it) => it[1]);

/** Keys that code puts together: a kind that the core names, or a plural. */
const KINDS = {
  figureApprox_: ['about', 'over', 'under', 'up_to'],
  figureChange_: ['up', 'down'],
  figurePoints_: ['percentage', 'basis'],
  figurePer_: ['barrel', 'day', 'hour', 'month', 'share', 'week', 'year'],
  figure_: read('../../src/figures/mod.rs', 'Kind'),
  hidden_: [...read('../../src/clutter/mod.rs', 'Kind'), 'picked'],
  color_: COLORS,
  highlightIn_: COLORS,
  reason_: reasons(),
  said_: speakers(),
  problem_: problems(),
  quoteFate_: ['kept', 'wordsChanged', 'wordsKept', 'paraphrased', 'speakerChanged', 'speakerLost', 'dropped', 'added'],
  figureFate_: read('../../src/compare/mod.rs', 'FigureStatus'),
  sentenceFate_: read('../../src/compare/mod.rs', 'SentenceStatus'),
  figuresBy_: ['story', 'kind', 'size'],
  aspect_: ['value', 'unit', 'direction', 'rate', 'measure'],
  evidence_: ['told', 'longQuotes', 'sameFigures', 'namesOther', 'namesThird', 'earlier', 'moreQuotes', 'moreFigures'],
  compareFrom_: ['library', 'opened', 'page', 'pasted'],
  format_: read('../../src/export/mod.rs', 'Format'),
  noArticle_: ['empty', 'listing', 'consent', 'notProse'],
  shelfBy_: ['sites', 'speakers', 'colors', 'tags'],
  shelfCaps_: KEYS,
  shelfDay_: ['from', 'to'],
  shelfKey_: KEYS,
  shelfSort_: ['newest', 'oldest', 'title', 'site'],
  shelfTo_: ['file', 'clipboard'],
};

/** Keys that a file makes of its own names. */
const TABS = ['quotes', 'figures', 'media', 'hidden'];

/** Settings, and what may be chosen of each. */
const SETTINGS = {
  theme_: ['page', 'light', 'sepia', 'dark', 'contrast'],
  font_: ['page', 'serif', 'sans', 'mono', 'dyslexic'],
  value_: ['width', 'size', 'line', 'rate'],
  '': ['theme', 'font', 'width', 'size', 'line', 'rate', 'always', 'rules', 'reading', 'notes', 'opened'],
};

const PLURALS = [
  'minutes',
  'quoteWords',
  'countQuotes',
  'countFigures',
  'countHidden',
  'highlightsHere',
  'highlightsLost',
  ...plurals(),
];

/** The sentences with a number on the library page. */
function plurals() {
  const names = /** @type {string[]} */ (readdirSync(new URL('shelf', EXTENSION)));
  const text = names.filter((it) => it.endsWith('.js')).map((it) => source('shelf/' + it)).join('\n');
  const called = [...text.matchAll(/\b(?:plural\(say,|fact\()[^;]*?;/g)].flatMap(([it]) => [...it.matchAll(/'((?:shelf|count)\w+)'/g)].map((one) => one[1]));
  return [...new Set(called)].filter((it) => Object.hasOwn(messages('en'), it + '_other'));
}

/**
 * The variants of a Rust enum, as the wire writes them.
 *
 * @param {string} file
 * @param {string} name
 */
function read(file, name) {
  const text = readFileSync(new URL(file, import.meta.url), 'utf8');
  const body = text.split(new RegExp(`pub enum ${name} \\{`))[1].split('\n}')[0];
  return [...body.matchAll(/^ {4}([A-Z]\w*)/gm)].map((it) => it[1].toLowerCase());
}

/** Why the core hides something, each as a key. */
function reasons() {
  const said = ['mod', 'rules'].flatMap((it) => {
    const text = readFileSync(new URL(`../../src/clutter/${it}.rs`, import.meta.url), 'utf8');
    return [...text.matchAll(/Kind::\w+,\s*"([^"]+)"/g)].map((one) => one[1]);
  });
  return said.map(asKey);
}

/** Why the core takes somebody for the speaker, each as a key. */
function speakers() {
  const names = /** @type {string[]} */ (readdirSync(new URL('../../src/quotes', import.meta.url)));
  const text = names.map((it) => readFileSync(new URL('../../src/quotes/' + it, import.meta.url), 'utf8')).join('\n');
  // What is given as a reason or chosen as one: a sentence of several words.
  const said = [...text.matchAll(/reason(?: =|:) (?:match[^;]*;|"[^"]+")/g)].flatMap(([it]) => [...it.matchAll(/"([a-z]+ [^"]+)"/g)].map((one) => one[1]));
  return said.map(asKey);
}

/** @param {string} why */
function asKey(why) {
  return why.replaceAll("'", '').replaceAll(/\W+(\w)/g, (_, letter) => letter.toUpperCase());
}

/** What the core can find wrong with a file. */
function problems() {
  const text = readFileSync(new URL('../../src/wire/exchange.rs', import.meta.url), 'utf8');
  const list = text.match(/pub struct Problem \{[\s\S]*?Why: `([^`]+)`/)?.[1] ?? '';
  return list.split(/[\s/]+/);
}

/** @param {string} locale */
function messages(locale) {
  return JSON.parse(source(`_locales/${locale}/messages.json`));
}

/** @param {string} locale */
function needed(locale) {
  const { pluralCategories } = new Intl.PluralRules(locale.replace('_', '-')).resolvedOptions();
  return [
    ...Object.entries(KINDS).flatMap(([prefix, kinds]) => kinds.map((it) => prefix + it)),
    ...PLURALS.flatMap((it) => pluralCategories.map((category) => `${it}_${category}`)),
    ...TABS,
    ...Object.entries(SETTINGS).flatMap(([prefix, values]) => values.map((it) => prefix + it)),
    ...used(),
  ];
}

/** The keys that stand in the code and the manifests. */
function used() {
  const names = /** @type {string[]} */ (readdirSync(EXTENSION, { recursive: true }));
  const text = names.filter((it) => /\.js(on)?$/.test(it) && !/^(_locales|core)\//.test(it)).map(source).join('\n');
  const called = [...text.matchAll(/\bsay\(\s*'(\w+)'(?! in)/g), ...text.matchAll(/__MSG_(\w+)__/g)].map((it) => it[1]);
  // Keys on their way to `say`: in tables, in failures, chosen by a condition.
  const passed = [...text.matchAll(/(?:key: |Error\(|failure\(|message: |return |\?\? |, |\? |: )'([a-z]\w+)'/g)].map((it) => it[1]);
  // Where copies are compared, a key is passed on before it is said.
  const compared = [...text.matchAll(/'(compared?[A-Z]\w+)'/g)].map((it) => it[1]);
  return [...called, ...compared, ...passed.filter((it) => Object.hasOwn(messages('en'), it))].filter((it) => !it.endsWith('_'));
}

for (const locale of LOCALES) {
  test(`${locale} has every sentence and no other`, () => {
    const have = Object.keys(messages(locale)).sort();
    assert.deepEqual(have, [...new Set(needed(locale))].sort());
  });

  test(`${locale} uses the values that English uses, and names each`, () => {
    for (const [key, { message, placeholders }] of Object.entries(messages(locale))) {
      const names = [...message.matchAll(/\$(\w+)\$/g)].map((it) => it[1].toLowerCase()).sort();
      assert.deepEqual([...new Set(names)], Object.keys(placeholders ?? {}).sort(), key);
      const base = messages('en')[key] ?? messages('en')[key.replace(/_\w+$/, '_other')];
      const contents = (/** @type {any} */ it) => Object.values(it.placeholders ?? {}).map((p) => p.content).sort();
      if (!/_(zero|one|two)$/.test(key)) assert.deepEqual(contents({ placeholders }), contents(base), key);
    }
  });
}

test('no sentence of the interface stands in the code', () => {
  const names = /** @type {string[]} */ (readdirSync(EXTENSION, { recursive: true }));
  for (const name of names.filter((it) => it.endsWith('.js') && !/^core|style|samples/.test(it))) {
    const code = source(name).replaceAll(/\/\*[\s\S]*?\*\/|\/\/ .*/g, '');
    const texts = [...code.matchAll(/'([^'\n]*)'/g)].map((it) => it[1]);
    const spoken = texts.filter((it) => /^[A-Z][a-z]+( |$)/.test(it) || /[a-z]{2} [a-z]{2,} [a-z]{2}/.test(it));
    assert.deepEqual(spoken.filter((it) => !/^(Arrow|Home|End|Escape|Enter|Delete|Page|Segmenter)/.test(it) && !/^[a-z-]+( [a-z-]+)?$/.test(it)), [], name);
  }
});
