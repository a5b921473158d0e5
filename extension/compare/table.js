// Several copies at once: what became of the first one's quotes and figures in each other.
import { badge } from './signs.js';
import { line } from './summary.js';
import { short } from './report.js';

const { element } = pullquoteView;

/**
 * Makes the table.
 *
 * @param {Say} say
 * @param {string[]} names of all copies, the first one's first
 * @param {Outcome[]} outcomes of each other copy against the first
 * @param {(at: number) => void} open shows the first beside another
 */
export function make(say, names, outcomes, open) {
  const letters = names.map((_, i) => String.fromCharCode(65 + i));
  const heads = outcomes.map((it, i) =>
    element(
      'th',
      { scope: 'col' },
      element('button', { class: 'head-copy', type: 'button', onclick: () => open(i) }, element('span', { class: 'letter small' }, letters[i + 1]), element('span', { class: 'title', dir: 'auto' }, names[i + 1]), element('span', { class: 'soft' }, line(say, it))),
    ),
  );
  const first = element('th', { scope: 'col' }, element('span', { class: 'letter small' }, 'A'), element('span', { class: 'title', dir: 'auto' }, names[0]));
  const groups = [
    group(say, 'quote', outcomes, (it) => it.quotes.filter((one) => one.a)),
    group(say, 'figure', outcomes, (it) => it.figures.filter((one) => one.a && one.card)),
  ];
  const table = element(
    'table',
    {},
    element('caption', {}, say('compareTable')),
    element('thead', {}, element('tr', {}, first, ...heads)),
    ...groups.filter((it) => it !== null),
  );
  return element('div', { class: 'many' }, element('h1', { class: 'line', tabindex: -1 }, say('compareMany', letters.length)), element('div', { class: 'wide', tabindex: 0, role: 'region', 'aria-label': say('compareTable') }, table));
}

/**
 * The rows of one kind; A's are the same in every outcome.
 *
 * @param {Say} say
 * @param {'quote' | 'figure'} kind
 * @param {Outcome[]} outcomes
 * @param {(outcome: Outcome) => (ComparedQuote | ComparedFigure)[]} list
 */
function group(say, kind, outcomes, list) {
  const lists = outcomes.map((it) => (it.sameStory ? list(it) : null));
  const own = list(outcomes[0]);
  if (own.length === 0) return null;
  const rows = own.map((it, i) =>
    element(
      'tr',
      {},
      element('th', { scope: 'row', class: kind === 'quote' ? 'quoted' : 'amount', dir: 'auto', lang: outcomes[0].a.lang }, element('span', { class: 'of' }, it.a?.text ?? '')),
      ...lists.map((fates) => (fates ? cell(say, kind, fates[i]) : i === 0 && element('td', { class: 'soft', rowspan: own.length }, say('comparedNotSame')))),
    ),
  );
  return element('tbody', {}, element('tr', { class: 'group' }, element('th', { colspan: outcomes.length + 1, scope: 'rowgroup' }, say(kind === 'quote' ? 'quotes' : 'figures'))), ...rows);
}

/**
 * @param {Say} say
 * @param {'quote' | 'figure'} kind
 * @param {ComparedQuote | ComparedFigure} it
 */
function cell(say, kind, it) {
  const after = it.b ?? ('vague' in it ? it.vague : null);
  const isSame = it.status === 'kept' && it.a?.text === after?.text;
  return element('td', {}, badge(say, kind, it.status), after && !isSame ? element('p', { class: 'of', dir: 'auto' }, short(after.text)) : null);
}
