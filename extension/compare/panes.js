// The two texts side by side: bars in the margin say what became of each sentence, and
// a press on a passage shows it in both.
import { sense, sign, word } from './signs.js';

const { element, link, words } = pullquoteView;

/** Marks of a passage in a text, the narrowest last. */
const KINDS = /** @type {const} */ (['sentence', 'quote', 'figure']);

/**
 * @typedef {object} Passage Something that can be pressed in a text.
 * @property {TextPlace} at
 * @property {Pair} pair
 * @property {'sentence' | 'quote' | 'figure'} kind
 * @property {import('./signs.js').Fate} fate
 * @property {boolean} [moved]
 */

/**
 * The passages of one copy.
 *
 * @param {Outcome} outcome
 * @param {Side} side
 * @returns {Passage[]}
 */
function passages(outcome, side) {
  const other = side === 'a' ? 'b' : 'a';
  /** @type {Passage[]} */
  const res = outcome[side].sentences.map((it) => {
    const partner = outcome[other].sentences[it.partners[0]] ?? null;
    const pair = side === 'a' ? { a: it, b: partner } : { a: partner, b: it };
    return { at: it, pair, kind: 'sentence', fate: it.status, moved: it.moved };
  });
  for (const it of outcome.quotes) if (it[side]) res.push({ at: it[side], pair: it, kind: 'quote', fate: it.status });
  for (const it of outcome.figures) {
    const pair = { a: it.a, b: it.b ?? it.vague };
    const at = pair[side];
    if (at && it.card) res.push({ at, pair, kind: 'figure', fate: it.status });
  }
  return res;
}

/**
 * Makes both texts.
 *
 * @param {Say} say
 * @param {Outcome} outcome
 * @param {(pair: Pair) => void} locate hears of a passage that was pressed
 */
export function make(say, outcome, locate) {
  const panes = { a: pane(say, outcome, 'a', locate), b: pane(say, outcome, 'b', locate) };

  /**
   * Marks a passage in both, and brings it into view.
   *
   * @param {Pair} pair
   */
  function show(pair) {
    panes.a.show(pair.a);
    panes.b.show(pair.b);
  }

  return { nodes: [panes.a.node, panes.b.node], show };
}

/**
 * @param {Say} say
 * @param {Outcome} outcome
 * @param {Side} side
 * @param {(pair: Pair) => void} locate
 */
function pane(say, outcome, side, locate) {
  const copy = outcome[side];
  const all = passages(outcome, side);
  /** @type {{start: number, end: number, node: HTMLElement}[]} */
  const pieces = [];
  const blocks = copy.blocks.map((it, i) => block(say, copy, it, inside(all, it), pieces, i === 0 && isTitle(copy, it)));
  const body = element('div', { class: 'text', lang: copy.lang }, ...blocks);
  body.addEventListener('click', ({ target }) => {
    const piece = /** @type {Element} */ (target).closest?.('[data-start]');
    // Whoever selects words does not want to be led away from them.
    if (!(piece instanceof HTMLElement) || !document.getSelection()?.isCollapsed) return;
    const start = Number(piece.dataset.start);
    const under = all.filter(({ at }) => at.start <= start && start < at.end);
    const top = under.sort((a, b) => KINDS.indexOf(b.kind) - KINDS.indexOf(a.kind))[0];
    if (top) locate(top.pair);
  });
  const letter = side.toUpperCase();
  const name = copy.site || copy.title || letter;
  const node = element(
    'section',
    { class: 'pane pane-' + side, id: 'pane-' + side, tabindex: 0, 'aria-label': say('compareCopy', letter, name) },
    element('h2', { class: 'pane-head' }, element('span', { class: 'letter', 'aria-hidden': 'true' }, letter), copy.url ? link('pane-name', copy.url, name) : words('span', 'pane-name', name)),
    body,
  );

  /** @param {TextPlace | null} at */
  function show(at) {
    for (const it of body.querySelectorAll('.here')) it.classList.remove('here');
    body.querySelector('.here-first')?.classList.remove('here-first');
    const marked = at ? pieces.filter((it) => it.start < at.end && at.start < it.end) : [];
    marked.forEach((it) => it.node.classList.add('here'));
    marked[0]?.node.classList.add('here-first');
    reveal();
  }

  /** Brings the mark into view; a pane that is not shown does so when it is. */
  function reveal() {
    const first = body.querySelector('.here-first');
    if (!(first instanceof HTMLElement) || node.clientHeight === 0) return;
    const top = first.getBoundingClientRect().top - node.getBoundingClientRect().top + node.scrollTop;
    const isStill = matchMedia('(prefers-reduced-motion: reduce)').matches;
    node.scrollTo({ top: top - node.clientHeight / 3, behavior: isStill ? 'instant' : 'smooth' });
  }
  node.addEventListener('reveal', reveal);

  return { node, show };
}

/**
 * @param {ComparedCopy} copy
 * @param {TextPlace} block
 */
function isTitle({ title, text }, { start, end }) {
  return Boolean(title) && text.slice(start, end).trim() === title?.trim();
}

/**
 * The passages that reach into a block. Blocks are asked for in order, so passages
 * before them need not be looked at again.
 *
 * @param {Passage[]} all
 * @param {TextPlace} block
 */
function inside(all, block) {
  return all.filter(({ at }) => at.start < block.end && block.start < at.end);
}

/**
 * A paragraph with its bar.
 *
 * @param {Say} say
 * @param {ComparedCopy} copy
 * @param {TextPlace} at
 * @param {Passage[]} here
 * @param {{start: number, end: number, node: HTMLElement}[]} pieces takes what it is cut into
 * @param {boolean} isHeadline
 */
function block(say, copy, at, here, pieces, isHeadline) {
  const sentences = here.filter((it) => it.kind === 'sentence');
  const bar = element('div', { class: 'bar', 'aria-hidden': 'true' }, ...sentences.map((it) => stretch(say, it)));
  const line = element(isHeadline ? 'h3' : 'p', { class: 'words', dir: 'auto' });
  const cuts = new Set([at.start, at.end]);
  for (const { at: { start, end } } of here) for (const cut of [start, end]) if (at.start < cut && cut < at.end) cuts.add(cut);
  const order = [...cuts].sort((a, b) => a - b);
  for (let i = 0; i + 1 < order.length; i += 1) {
    const [start, end] = [order[i], order[i + 1]];
    const over = here.filter((it) => it.at.start <= start && end <= it.at.end);
    const text = copy.text.slice(start, end);
    if (over.length === 0) {
      line.append(text);
      continue;
    }
    const node = element('span', { class: over.map(({ kind, fate }) => `${kind} ${kind}-${sense(fate)}`).join(' '), 'data-start': start }, text);
    line.append(node);
    pieces.push({ start, end, node });
  }
  return element('div', { class: 'block' }, bar, line);
}

/**
 * A sentence's stretch of the bar, as long as the sentence.
 *
 * @param {Say} say
 * @param {Passage} passage
 */
function stretch(say, { at, fate, moved }) {
  const res = element('span', { class: 'stretch ' + sense(fate), title: word(say, 'sentence', fate) }, moved ? sign('converted') : null);
  res.style.flexGrow = String(Math.max(1, at.end - at.start));
  return res;
}
