// Chooses what to compare with: anything in the library, anything opened before, or a paste.
import { order } from './order.js';

const { element, facts, icon, language, number } = pullquoteView;

/** Rows that are made at once; whoever looks for more, types. */
const WINDOW = 60;

/** @typedef {import('./order.js').Candidate} Candidate */

/**
 * Makes the picker.
 *
 * @param {Say} say
 * @param {Candidate | undefined} base the copy that the others are compared with
 * @param {Candidate[]} all the latest first
 * @param {(keys: string[]) => void} compare the base not among them
 * @param {(pasted: string) => void} paste
 * @param {(text: string) => void} announce
 */
export function make(say, base, all, compare, paste, announce) {
  /** @type {Set<string>} */
  const chosen = new Set();
  const search = element('input', { type: 'search', id: 'search', 'aria-label': say('compareSearch'), placeholder: say('compareSearch'), autocomplete: 'off', spellcheck: 'false', oninput: () => draw(true) });
  const results = element('div', { class: 'results', onkeydown: move });
  const go = element('button', { class: 'button main', type: 'button', hidden: true, onclick: () => compare([...chosen]) });
  const field = element('textarea', { id: 'pasted', rows: 6, spellcheck: 'false', autocomplete: 'off' });
  const pasting = element(
    'form',
    {
      class: 'paste',
      onsubmit(/** @type {Event} */ event) {
        event.preventDefault();
        if (field.value.trim()) paste(field.value);
        else field.focus();
      },
    },
    element('label', { for: 'pasted' }, say('comparePaste')),
    field,
    element('button', { class: 'button', type: 'submit' }, say(base ? 'comparePasteGo' : 'comparePasteFirst')),
  );
  const node = element(
    'div',
    { class: 'picker' },
    element('h1', { class: 'line', tabindex: -1 }, say(base ? 'comparePick' : 'comparePickFirst')),
    base ? element('div', { class: 'base' }, element('span', { class: 'letter' }, 'A'), about(base)) : element('p', { class: 'lead' }, say('comparePickHow')),
    0 < all.length ? element('div', { class: 'search', role: 'search' }, icon('search'), search) : null,
    results,
    element('div', { class: 'go' }, go),
    pasting,
  );
  draw(false);

  /** @param {boolean} isTyped */
  function draw(isTyped) {
    const { likely, others } = order(base, all, search.value);
    results.replaceChildren(...group('compareLikely', likely), ...group(0 < likely.length ? 'compareOthers' : 'compareAll', others));
    if (likely.length + others.length === 0) results.append(element('p', { class: 'none' }, say(isTyped ? 'compareNoMatch' : 'compareNone')));
    const first = results.querySelector('.choose');
    if (first instanceof HTMLElement) first.tabIndex = 0;
    if (isTyped) announce(say('compareShown', number(say, likely.length + others.length), number(say, all.length)));
  }

  /**
   * @param {string} key
   * @param {Candidate[]} list
   */
  function group(key, list) {
    if (list.length === 0) return [];
    return [element('h2', { id: key }, say(key)), element('ul', { 'aria-labelledby': key }, ...list.slice(0, WINDOW).map(row))];
  }

  /** @param {Candidate} it */
  function row(it) {
    const box = element('input', { type: 'checkbox', class: 'several', tabindex: -1, 'aria-label': say('compareAdd', it.title), disabled: !it.hasText, onchange: () => choose(it.key, box.checked) });
    box.checked = chosen.has(it.key);
    // One that cannot be had stays within reach of the keys, to say why.
    const onclick = () => (it.hasText ? compare([...new Set([...chosen, it.key])]) : announce(say('compareNoText')));
    const button = element('button', { class: 'choose', type: 'button', tabindex: -1, 'aria-disabled': it.hasText ? null : 'true', onclick }, about(it));
    return element('li', {}, button, base ? element('label', { class: 'several-box' }, box) : null);
  }

  /** @param {Candidate} it */
  function about({ title, site, from, when, hasText }) {
    const kind = element('span', { class: 'fact from' }, icon(from === 'library' ? 'keep' : from === 'pasted' ? 'copy' : 'compare'), say('compareFrom_' + from));
    const date = new Date(when);
    const day = Number.isNaN(date.getTime()) ? null : date.toLocaleString(language(say), { dateStyle: 'medium', timeStyle: 'short' });
    return element(
      'span',
      { class: 'about' },
      element('span', { class: 'title', dir: 'auto' }, title),
      element('span', { class: 'facts' }, kind, ...facts([site, day, !hasText && say('compareNoText')])),
    );
  }

  /**
   * @param {string} key
   * @param {boolean} wanted
   */
  function choose(key, wanted) {
    if (wanted) chosen.add(key);
    else chosen.delete(key);
    go.hidden = chosen.size === 0;
    go.textContent = say('compareChosen', number(say, chosen.size + 1));
  }

  /**
   * Up and down the rows, and across to the box of each.
   *
   * @param {KeyboardEvent} event
   */
  function move(event) {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const here = /** @type {HTMLElement} */ (event.target);
    const row = here.closest('li');
    if (!row || !here.matches('.choose, .several')) return;
    const rows = [...results.querySelectorAll('li')];
    const at = rows.indexOf(row);
    const column = here.matches('.choose') ? '.choose' : '.several';
    const isRtl = getComputedStyle(results).direction === 'rtl';
    const across = new Map([[isRtl ? 'ArrowLeft' : 'ArrowRight', '.several'], [isRtl ? 'ArrowRight' : 'ArrowLeft', '.choose']]).get(event.key);
    const down = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: rows.length - 1 }[event.key];
    if (across === undefined && down === undefined) return;
    event.preventDefault();
    if (down === -1) return search.focus();
    const next = across ? row.querySelector(across) : rows[/** @type {number} */ (down)]?.querySelector(column);
    if (!(next instanceof HTMLElement)) return;
    for (const it of results.querySelectorAll('[tabindex="0"]')) /** @type {HTMLElement} */ (it).tabIndex = -1;
    next.tabIndex = 0;
    next.focus();
  }

  search.addEventListener('keydown', (event) => {
    const first = results.querySelector('.choose');
    if (event.key !== 'ArrowDown' || !(first instanceof HTMLElement)) return;
    event.preventDefault();
    first.focus();
  });

  return { node, focus: () => (0 < all.length ? search : field).focus() };
}
