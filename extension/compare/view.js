// A comparison as a reader sees it: the verdict, the lists, and both texts side by side.
import * as lists from './lists.js';
import * as panes from './panes.js';
import { rove } from './rove.js';
import { short } from './report.js';
import * as verdict from './verdict.js';

const { element } = pullquoteView;

/** What a narrow window shows one of. */
const VIEWS = /** @type {const} */ (['lists', 'pane-a', 'pane-b']);

/**
 * Makes the view.
 *
 * @param {Say} say
 * @param {Outcome} outcome
 * @param {(text: string) => void} announce
 */
export function make(say, outcome, announce) {
  const head = verdict.make(say, outcome);
  // Of two stories there is nothing to be told side by side.
  if (!outcome.sameStory) return { node: element('div', { class: 'comparison' }, head), locate: () => {} };
  const texts = panes.make(say, outcome, (pair) => locate(pair, ''));
  const desk = element('div', { class: 'desk', 'data-view': 'lists' }, lists.make(say, outcome, locate, announce), ...texts.nodes);
  const views = VIEWS.map((it, i) => {
    const onclick = () => turn(it);
    return element('button', { class: 'view', type: 'button', 'aria-pressed': String(i === 0), 'aria-controls': it, onclick }, say(i === 0 ? 'compareLists' : 'compareView', i === 1 ? 'A' : 'B'));
  });
  const choice = element('div', { class: 'views', role: 'toolbar', 'aria-label': say('compareSwitch') }, ...views);
  rove(choice, '.view');

  /** @param {typeof VIEWS[number]} view */
  function turn(view) {
    desk.dataset.view = view;
    views.forEach((it, i) => it.setAttribute('aria-pressed', String(VIEWS[i] === view)));
    for (const it of texts.nodes) it.dispatchEvent(new Event('reveal'));
  }

  /**
   * @param {Pair} pair
   * @param {string} name
   */
  function locate(pair, name) {
    texts.show(pair);
    const only = pair.a ? (pair.b ? null : 'a') : 'b';
    const isNarrow = getComputedStyle(choice).display !== 'none';
    if (isNarrow && desk.dataset.view === 'lists') turn(pair.b ? 'pane-b' : 'pane-a');
    else if (isNarrow && only) turn(`pane-${only}`);
    const told = only ? say('compareOnly', only.toUpperCase()) : say('compareBoth');
    announce(name ? `${told} ${short(name)}` : told);
  }

  return { node: element('div', { class: 'comparison' }, head, choice, desk), locate };
}
