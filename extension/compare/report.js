// A comparison as a file: Markdown, a page, or the core's own answer.
import { FIGURE_FATES, QUOTE_FATES, word } from './signs.js';
import { also, day, line, percent, point } from './summary.js';

const { element, language } = pullquoteView;

/** Enough words to tell one passage from another. */
const NAME_CHARS = 60;

/** @typedef {'markdown' | 'html' | 'json'} ReportFormat */

/** @param {string} text */
export function short(text) {
  const flat = text.trim().replace(/\s+/g, ' ');
  return flat.length <= NAME_CHARS ? flat : [...flat].slice(0, NAME_CHARS).join('').trimEnd() + '…';
}

/**
 * @typedef {{head: string, rows: {status: string, a: string, b: string, note: string}[]}} Part
 *
 * @typedef {object} Report Sentences of ours and words of the copies, in their order.
 * @property {string} title
 * @property {{letter: string, name: string, url: string, facts: string}[]} copies
 * @property {string[]} points
 * @property {Part[]} parts
 */

/**
 * What a report says, whatever it is written in.
 *
 * @param {Say} say
 * @param {Outcome} outcome
 * @returns {Report}
 */
function content(say, outcome) {
  const { sameStory, original, summary } = outcome;
  const copies = /** @type {const} */ (['a', 'b']).map((side) => {
    const { title, site, byline, published, url } = outcome[side];
    const facts = [site, byline.join(', '), day(say, published), sameStory && original === side && say('comparedOriginal')];
    return { letter: side.toUpperCase(), name: title || say('comparedNoName'), url: url ?? '', facts: facts.filter(Boolean).join(' · ') };
  });
  const shares = /** @type {const} */ (['copied', 'rewritten', 'dropped', 'added']).map(
    (fate) => `${word(say, 'sentence', fate)}: ${percent(say, summary.sentences[`${fate}Share`])} ${say(fate === 'added' ? 'comparedOfB' : 'comparedOfA')}`,
  );
  const points = [...outcome.evidence, ...outcome.originalEvidence].map((it) => point(say, it, outcome));
  const rest = also(say, outcome);
  return { title: line(say, outcome), copies, points: sameStory ? [...(rest ? [rest] : []), ...points, ...shares] : points, parts: sameStory ? parts(say, outcome) : [] };
}

/**
 * @param {Say} say
 * @param {Outcome} outcome
 * @returns {Part[]}
 */
function parts(say, outcome) {
  const quoted = (/** @type {Said | null} */ it) => (it ? (it.quoted ? `“${it.text}”` : it.text) : '');
  const quotes = QUOTE_FATES.flatMap((fate) =>
    outcome.quotes.filter((it) => it.status === fate).map((it) => {
      const speakers = new Set([it.a?.speaker, it.b?.speaker].filter(Boolean));
      return { status: word(say, 'quote', fate), a: quoted(it.a), b: quoted(it.b), note: [...speakers].join(' → ') };
    }),
  );
  const figures = FIGURE_FATES.flatMap((fate) =>
    outcome.figures.filter((it) => it.card && it.status === fate).map((it) => ({
      status: word(say, 'figure', fate),
      a: it.a?.text ?? '',
      b: (it.b ?? it.vague)?.text ?? '',
      note: it.aspect ? say('aspect_' + it.aspect) : '',
    })),
  );
  return [
    { head: say('quotes'), rows: quotes },
    { head: say('figures'), rows: figures },
  ].filter((it) => 0 < it.rows.length);
}

/**
 * Writes a report.
 *
 * @param {Say} say
 * @param {Outcome} outcome
 * @param {ReportFormat} format
 * @returns {Exported}
 */
export function write(say, outcome, format) {
  const name = 'pullquote-comparison';
  if (format === 'json') return { name: name + '.json', mediaType: 'application/json', text: JSON.stringify(outcome, null, 2) + '\n' };
  const report = content(say, outcome);
  if (format === 'html') return { name: name + '.html', mediaType: 'text/html', text: html(say, report) };
  return { name: name + '.md', mediaType: 'text/markdown', text: markdown(report) };
}

/** @param {Report} report */
function markdown({ title, copies, points, parts }) {
  const cell = (/** @type {string} */ it) => plain(it).replaceAll('|', '\\|');
  const tables = parts.map(({ head, rows }) => {
    const lines = rows.map((it) => `| ${[it.status, it.a, it.b, it.note].map(cell).join(' | ')} |`);
    return [`## ${plain(head)}`, '', '|  | A | B |  |', '|---|---|---|---|', ...lines, ''].join('\n');
  });
  const list = copies.map(({ letter, name, url, facts }) => {
    const title_ = /^https?:\/\//.test(url) ? `[${plain(name)}](<${url.replace(/[<>\s]/g, encodeURIComponent)}>)` : plain(name);
    return `- **${letter}** ${title_}${facts ? ' · ' + plain(facts) : ''}`;
  });
  return [`# ${plain(title)}`, '', ...list, '', ...points.map((it) => `- ${plain(it)}`), '', ...tables].join('\n');
}

/**
 * A page's words as Markdown that says just them.
 *
 * @param {string} text
 */
function plain(text) {
  return text.replace(/\s+/g, ' ').trim().replace(/[\\`*_{}[\]<>#~]/g, '\\$&');
}

/**
 * A page by itself, made as nodes so that words stay words.
 *
 * @param {Say} say
 * @param {Report} report
 */
function html(say, { title, copies, points, parts }) {
  const page = document.implementation.createHTMLDocument(title);
  page.documentElement.lang = language(say);
  page.documentElement.dir = say('direction');
  const style = element('style', {}, 'body{font:1rem/1.5 system-ui,sans-serif;max-width:60rem;margin:2rem auto;padding:0 1rem}table{border-collapse:collapse;width:100%}td,th{border:1px solid #999;padding:.3rem .5rem;text-align:start;vertical-align:top}');
  page.head.append(element('meta', { charset: 'utf-8' }), style);
  const cells = (/** @type {'td' | 'th'} */ tag, /** @type {string[]} */ texts) => element('tr', {}, ...texts.map((it) => element(tag, { dir: 'auto' }, it)));
  const tables = parts.flatMap(({ head, rows }) => [
    element('h2', {}, head),
    element('table', {}, element('thead', {}, cells('th', ['', 'A', 'B', ''])), element('tbody', {}, ...rows.map((it) => cells('td', [it.status, it.a, it.b, it.note])))),
  ]);
  const list = copies.map(({ letter, name, url, facts }) => {
    const title_ = /^https?:\/\//.test(url) ? element('a', { href: url }, name) : element('bdi', {}, name);
    return element('li', {}, element('b', {}, letter), ' ', title_, facts ? ' · ' + facts : null);
  });
  page.body.append(element('h1', {}, title), element('ul', {}, ...list), element('ul', {}, ...points.map((it) => element('li', {}, it))), ...tables);
  return '<!doctype html>\n' + new XMLSerializer().serializeToString(page.documentElement) + '\n';
}
