// The Hidden tab: what was hidden, by kind, with a switch for each kind and each element.
'use strict';

/**
 * @typedef {object} Closet What the tab needs of the reader.
 * @property {Say} say
 * @property {(node: number, length: number) => string} words
 * @property {(hide: Hide) => boolean} isShown
 * @property {(hide: Hide, shown: boolean) => void} setShown and remembers it for the site
 * @property {(kind: string, list: Hide[], shown: boolean) => void} setKind the same
 * @property {() => void} pick
 * @property {() => void} forget
 * @property {() => boolean} hasRules
 */

var pullquoteHidden = (() => {
  const { element, number, reason, words } = pullquoteView;

  /** Characters of a hidden element's words that tell which one it is. */
  const SNIPPET_CHARS = 90;

  /**
   * @param {Hide[]} hide
   * @param {Closet} closet
   * @returns {HTMLElement}
   */
  function make(hide, closet) {
    const { say, pick, forget, hasRules } = closet;
    /** @type {Map<string, Hide[]>} */
    const kinds = new Map();
    for (const it of hide) kinds.set(it.kind, [...(kinds.get(it.kind) ?? []), it]);
    const tools = element(
      'div',
      { class: 'hidden-tools' },
      element('button', { class: 'tool plain', type: 'button', onclick: pick }, say('pick')),
      hasRules() && element('button', { class: 'tool plain', type: 'button', onclick: forget }, say('forgetSite')),
    );
    const groups = [...kinds].map(([kind, list]) => group(kind, list, closet));
    const list = groups.length === 0 ? element('p', { class: 'none' }, say('noHidden')) : element('ul', { class: 'list' }, ...groups);
    return element('div', {}, tools, list);
  }

  /**
   * @param {string} kind
   * @param {Hide[]} list
   * @param {Closet} closet
   */
  function group(kind, list, closet) {
    const { say, isShown, setKind } = closet;
    const name = say('hidden_' + kind);
    const id = 'hidden-' + kind;
    const items = list.map((it) => item(it, closet));
    const all = toggle(say('hideKind', name), !list.every(isShown), (isHidden) => {
      setKind(kind, list, !isHidden);
      for (const it of items) it.querySelector('.switch')?.setAttribute('aria-checked', String(isHidden));
    });
    return element(
      'li',
      { class: 'kind' },
      element('div', { class: 'kind-head' }, element('h3', { id }, name, ' ', element('span', { class: 'count' }, number(say, list.length))), all),
      element('ul', { class: 'items', 'aria-labelledby': id }, ...items),
    );
  }

  /**
   * @param {Hide} hide
   * @param {Closet} closet
   */
  function item(hide, { say, words: wordsOf, isShown, setShown }) {
    const text = wordsOf(hide.node, SNIPPET_CHARS);
    return element(
      'li',
      { class: 'hidden-item' },
      element(
        'div',
        {},
        words('span', 'snippet', text) ?? element('i', { class: 'snippet' }, say('hiddenWithoutWords')),
        words('span', 'reason', reason(say, hide.reason)),
      ),
      toggle(say('hideKind', text || say('hiddenWithoutWords')), !isShown(hide), (isHidden) => setShown(hide, !isHidden)),
    );
  }

  /**
   * A switch that is on while something is hidden.
   *
   * @param {string} label
   * @param {boolean} on
   * @param {(on: boolean) => void} turned
   */
  function toggle(label, on, turned) {
    return element('button', {
      class: 'switch',
      type: 'button',
      role: 'switch',
      'aria-checked': String(on),
      'aria-label': label,
      onclick: (/** @type {{currentTarget: HTMLElement}} */ { currentTarget }) => {
        const next = currentTarget.getAttribute('aria-checked') !== 'true';
        currentTarget.setAttribute('aria-checked', String(next));
        turned(next);
      },
    });
  }

  return { make };
})();
