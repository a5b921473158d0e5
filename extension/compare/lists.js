// Quotes, figures and sentences by what became of them, in tabs; a press on a row shows
// its passage in both copies.
import { rove } from './rove.js';
import { FIGURE_FATES, QUOTE_FATES, SENTENCE_FATES, badge, sign, word } from './signs.js';

const { element, number, words } = pullquoteView;

/** Rows that are made at once: a long report has thousands of sentences. */
const WINDOW = 200;

/**
 * @typedef {import('./signs.js').Fate} Fate
 *
 * @typedef {object} Row
 * @property {Fate} fate
 * @property {Pair} pair
 * @property {string} name for what is said when it is shown
 * @property {() => (Node | null)[]} fill
 *
 * @typedef {object} List
 * @property {'quote' | 'figure' | 'sentence'} kind
 * @property {string} title
 * @property {readonly Fate[]} fates
 * @property {Row[]} rows
 * @property {string} none what stands in place of no rows
 */

/**
 * Makes the tabs.
 *
 * @param {Say} say
 * @param {Outcome} outcome
 * @param {(pair: Pair, name: string) => void} locate
 * @param {(text: string) => void} announce
 */
export function make(say, outcome, locate, announce) {
  const lists = [quotes(say, outcome), figures(say, outcome), sentences(say, outcome)];
  const tabs = lists.map((it, i) => ({
    id: 'compare-' + it.kind,
    name: it.title,
    of: [it.rows],
    fill: () => panel(say, lists[i], locate, announce),
  }));
  const { list, panels } = pullquoteTabs.make(tabs, say('compareLists'), undefined, () => {});
  return element('section', { class: 'lists', id: 'lists', 'aria-label': say('compareLists') }, list, panels);
}

/**
 * @param {Say} say
 * @param {Outcome} outcome
 * @returns {List}
 */
function quotes(say, outcome) {
  const lang = langs(outcome);
  const rows = outcome.quotes.map((it) => ({ fate: it.status, pair: it, name: (it.a ?? it.b)?.text ?? '', fill: () => quote(say, it, lang) }));
  return { kind: 'quote', title: say('quotes'), fates: QUOTE_FATES, rows, none: say('comparedNoQuotes') };
}

/**
 * @param {Say} say
 * @param {Outcome} outcome
 * @returns {List}
 */
function figures(say, outcome) {
  const lang = langs(outcome);
  const cards = outcome.figures.filter((it) => it.card);
  const rows = cards.map((it) => {
    const pair = { a: it.a, b: it.b ?? it.vague };
    return { fate: it.status, pair, name: (it.a ?? it.b)?.text ?? '', fill: () => figure(say, it, lang) };
  });
  return { kind: 'figure', title: say('figures'), fates: FIGURE_FATES, rows, none: say('comparedNoFigures') };
}

/**
 * @param {Say} say
 * @param {Outcome} outcome
 * @returns {List}
 */
function sentences(say, outcome) {
  const { a, b } = outcome;
  const lang = langs(outcome);
  const text = (/** @type {ComparedCopy} */ copy, /** @type {TextPlace | null} */ at) => (at ? copy.text.slice(at.start, at.end) : null);
  /** @type {(pair: Pair, fate: SentenceFate, moved: boolean) => Row} */
  const row = (pair, fate, moved) => {
    const [inA, inB] = [text(a, pair.a), text(b, pair.b)];
    const fill = () => [
      side('A', inA, lang.a),
      fate === 'copied' ? null : side('B', inB, lang.b),
      moved ? element('p', { class: 'aside' }, sign('converted'), say('comparedMoved')) : null,
    ];
    return { fate, pair, name: inA ?? inB ?? '', fill };
  };
  const rows = a.sentences.map((it) => row({ a: it, b: b.sentences[it.partners[0]] ?? null }, it.status, it.moved));
  for (const it of b.sentences) if (it.status === 'added') rows.push(row({ a: null, b: it }, 'added', false));
  return { kind: 'sentence', title: say('comparedText'), fates: SENTENCE_FATES, rows, none: say('comparedNothing') };
}

/** @param {Outcome} outcome */
function langs({ a, b }) {
  return { a: a.lang ?? undefined, b: b.lang ?? undefined };
}

/**
 * One copy's words, under its letter.
 *
 * @param {string} letter
 * @param {string | Node[] | null | undefined} content
 * @param {string | undefined} lang
 * @param {string} [className]
 */
function side(letter, content, lang, className = 'plain') {
  if (!content) return null;
  const nodes = typeof content === 'string' ? [content] : content;
  return element('p', { class: 'said ' + className }, element('span', { class: 'letter small' }, letter), ' ', element('span', { class: 'of', dir: 'auto', lang }, ...nodes));
}

/**
 * @param {Say} say
 * @param {ComparedQuote} it
 * @param {{a?: string, b?: string}} lang
 * @returns {(Node | null)[]}
 */
function quote(say, it, lang) {
  const speakers = speakersOf(say, it);
  if (0 < it.steps.length) return [side('A', difference(it.steps), lang.a, 'quoted'), speakers];
  const quoted = (/** @type {Said | null} */ said) => (said?.quoted ? 'quoted' : 'plain');
  const isSame = ['kept', 'speakerChanged', 'speakerLost'].includes(it.status);
  return [side('A', it.a?.text, lang.a, quoted(it.a)), isSame ? null : side('B', it.b?.text, lang.b, quoted(it.b)), speakers];
}

/**
 * Who says it: in both, or in one and the other.
 *
 * @param {Say} say
 * @param {ComparedQuote} quote
 */
function speakersOf(say, { a, b, status }) {
  const name = (/** @type {Said | null} */ it) => it?.speaker ?? say('comparedNobody');
  if (status === 'speakerChanged' || status === 'speakerLost') {
    return element(
      'p',
      { class: 'speaker' },
      ...both(say, element('bdi', {}, name(a)), element('bdi', {}, name(b))),
    );
  }
  return words('p', 'speaker', (a ?? b)?.speaker);
}

/**
 * What was, and what is.
 *
 * @param {Say} say
 * @param {Node} before
 * @param {Node} after
 */
function both(say, before, after) {
  return [element('del', {}, before), ' ', element('span', { class: 'unseen' }, say('comparedNow')), element('ins', {}, after)];
}

/**
 * Words that are gone and words that came, in the order of both.
 *
 * @param {ComparedQuote['steps']} steps
 */
export function difference(steps) {
  return steps.map(({ change, text }) => {
    if (change === 'same') return element('span', {}, text);
    return element(change === 'removed' ? 'del' : 'ins', {}, text);
  });
}

/**
 * @param {Say} say
 * @param {ComparedFigure} it
 * @param {{a?: string, b?: string}} lang
 * @returns {(Node | null)[]}
 */
function figure(say, it, lang) {
  const isSame = it.status === 'kept' && it.a?.text === it.b?.text;
  const after = it.b ?? it.vague;
  const { aspect } = it;
  return [
    side('A', it.a?.text, lang.a, 'amount'),
    isSame ? null : side('B', after?.text, lang.b, it.b ? 'amount' : 'plain'),
    aspect ? element('p', { class: 'aside' }, say('aspect_' + aspect)) : null,
    words('p', 'aside', (it.a ?? it.b)?.subject),
  ];
}

/**
 * @param {Say} say
 * @param {List} list
 * @param {(pair: Pair, name: string) => void} locate
 * @param {(text: string) => void} announce
 */
function panel(say, list, locate, announce) {
  if (list.rows.length === 0) return element('p', { class: 'none' }, list.none);
  /** @type {Set<Fate>} Nothing chosen is everything. */
  const chosen = new Set();
  const rows = element('ul', { class: 'outcomes', 'aria-label': list.title });
  const more = element('button', { class: 'button', type: 'button', onclick: () => fill(rows.childElementCount + WINDOW) });
  const present = list.fates.filter((fate) => list.rows.some((it) => it.fate === fate));
  const chips = present.map((fate) => chip(say, list, fate, chosen, () => fill(WINDOW, true)));
  const filters = element('div', { class: 'chips', role: 'toolbar', 'aria-label': say('compareFilter') }, ...chips);
  const settle = rove(rows, '.outcome');
  rove(filters, '.chip');

  /**
   * @param {number} length
   * @param {boolean} [isNew]
   */
  function fill(length, isNew = false) {
    const wanted = list.rows.filter((it) => chosen.size === 0 || chosen.has(it.fate));
    const from = isNew ? 0 : rows.childElementCount;
    if (isNew) rows.replaceChildren();
    rows.append(...wanted.slice(from, length).map((it) => outcomeRow(say, list.kind, it, locate)));
    more.hidden = wanted.length <= length;
    more.textContent = say('compareMore', number(say, wanted.length - length));
    settle();
    if (isNew) announce(say('compareShown', number(say, wanted.length), number(say, list.rows.length)));
    else if (0 < from) /** @type {HTMLElement | undefined} */ (rows.children[from]?.firstElementChild)?.focus();
  }

  fill(WINDOW);
  return element('div', { class: 'fates' }, 1 < present.length ? filters : null, rows, more);
}

/**
 * @param {Say} say
 * @param {List} list
 * @param {Fate} fate
 * @param {Set<Fate>} chosen
 * @param {() => void} changed
 */
function chip(say, list, fate, chosen, changed) {
  const count = list.rows.filter((it) => it.fate === fate).length;
  const onclick = () => {
    if (!chosen.delete(fate)) chosen.add(fate);
    res.setAttribute('aria-pressed', String(chosen.has(fate)));
    changed();
  };
  const res = element(
    'button',
    { class: 'chip', type: 'button', 'aria-pressed': 'false', 'data-fate': fate, onclick },
    sign(fate),
    word(say, list.kind, fate),
    ' ',
    element('span', { class: 'count' }, number(say, count)),
  );
  return res;
}

/**
 * @param {Say} say
 * @param {'quote' | 'figure' | 'sentence'} kind
 * @param {Row} row
 * @param {(pair: Pair, name: string) => void} locate
 */
function outcomeRow(say, kind, row, locate) {
  const content = row.fill().filter((it) => it !== null);
  const onclick = () => locate(row.pair, row.name);
  const onkeydown = (/** @type {KeyboardEvent} */ event) => {
    if (event.key !== 'Enter' && event.key !== ' ') return;
    event.preventDefault();
    onclick();
  };
  const node = element('div', { class: 'outcome', role: 'button', tabindex: -1, 'data-fate': row.fate, onclick, onkeydown }, badge(say, kind, row.fate), ...content);
  return element('li', {}, node);
}
