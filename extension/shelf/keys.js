// The page by keyboard alone; the same keys, listed for those who ask.
import { ask } from './edit.js';

const { element } = pullquoteView;
const { say } = pullquoteApi;

/** What is listed, in this order. */
const KEYS = ['search', 'move', 'open', 'choose', 'all', 'edit', 'delete', 'undo', 'leave'];

/** Lists the keys. */
export function help() {
  const list = element('dl', { class: 'keys' }, ...KEYS.flatMap((key) => [element('dt', {}, ...caps(key)), element('dd', {}, say('shelfKey_' + key))]));
  return ask(say('shelfKeys'), [list], null, () => null);
}

/**
 * A key's names, as they stand on the keyboard.
 *
 * @param {string} key
 */
function caps(key) {
  return say('shelfCaps_' + key).split(' ').map((it) => element('kbd', {}, it));
}

/**
 * @typedef {object} Desk
 * @property {HTMLInputElement} search
 * @property {import('./list.js').List} list
 * @property {(position: number) => void} choose
 * @property {(position: number) => void} edit
 * @property {(position: number) => void} remove
 * @property {() => void} selectAll
 * @property {() => void} undo
 * @property {() => void} leave
 */

/**
 * Listens to the keys of the page.
 *
 * @param {Desk} desk
 */
export function bind({ search, list, choose, edit, remove, selectAll, undo, leave }) {
  /** @type {Record<string, ((position: number) => void) | undefined>} */
  const inRow = {
    ArrowDown: (at) => list.focus(at + 1),
    ArrowUp: (at) => (at === 0 ? search.focus() : list.focus(at - 1)),
    PageDown: (at) => list.focus(at + 5),
    PageUp: (at) => list.focus(at - 5),
    Home: () => list.focus(0),
    End: () => list.focus(list.total - 1),
    Enter: (at) => list.rows.get(at)?.querySelector(list.rows.get(at)?.matches('.story') ? 'h2 button' : 'a')?.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true })),
    ' ': choose,
    x: choose,
    e: edit,
    Delete: remove,
  };

  document.addEventListener('keydown', (event) => {
    if (document.querySelector('dialog[open]') || event.altKey) return;
    const command = event.ctrlKey || event.metaKey;
    const isTyping = event.target instanceof HTMLElement && event.target.matches('input:not([type=checkbox]), textarea, select');
    const at = list.position(event);
    const act = command ? commands(event.key.toLowerCase(), isTyping) : inRowOrPage(event, at, isTyping);
    if (!act) return;
    event.preventDefault();
    act();
  });

  /**
   * @param {string} key
   * @param {boolean} isTyping
   */
  function commands(key, isTyping) {
    if (isTyping) return null;
    if (key === 'a') return selectAll;
    return key === 'z' ? undo : null;
  }

  /**
   * @param {KeyboardEvent} event
   * @param {number} at
   * @param {boolean} isTyping
   */
  function inRowOrPage({ key, target }, at, isTyping) {
    if (key === 'Escape') return target === search && search.value ? null : leave;
    if (key === 'ArrowDown' && target === search) return () => list.focus(list.current);
    if (isTyping) return null;
    if (key === '/') return () => search.focus();
    if (key === '?') return help;
    // On a row's own buttons, these keys are theirs.
    const isOwn = /** @type {Element} */ (target).matches('button, a, input') && ['Enter', ' '].includes(key);
    const act = inRow[key.length === 1 ? key.toLowerCase() : key];
    return act && 0 <= at && !isOwn ? () => act(at) : null;
  }
}
