// One stop for the Tab key in a row of things, arrows between them.

/** Keys that lead to the next or the one before, along and across the lines. */
const STEPS = new Map([['ArrowDown', 1], ['ArrowUp', -1], ['ArrowRight', 1], ['ArrowLeft', -1]]);

/**
 * Makes the things that a box holds one stop; to be called again when they change.
 *
 * @param {HTMLElement} box
 * @param {string} selector which of what it holds
 * @returns {() => void} looks at the things anew
 */
export function rove(box, selector) {
  /** @type {HTMLElement[]} */
  let all = [];
  let current = 0;

  function settle() {
    all = /** @type {HTMLElement[]} */ ([...box.querySelectorAll(selector)]).filter((it) => !it.hidden);
    current = Math.max(0, Math.min(current, all.length - 1));
    all.forEach((it, i) => {
      it.tabIndex = i === current ? 0 : -1;
    });
  }

  /** @param {number} next */
  function turn(next) {
    if (!all[next]) return;
    if (all[current]) all[current].tabIndex = -1;
    current = next;
    all[next].tabIndex = 0;
  }

  box.addEventListener('focusin', ({ target }) => turn(all.findIndex((it) => it.contains(/** @type {Node} */ (target)))));
  box.addEventListener('keydown', (event) => {
    if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
    const next = target(event.key, current, all.length, getComputedStyle(box).direction === 'rtl');
    if (next === null || !all.includes(/** @type {HTMLElement} */ (event.target))) return;
    event.preventDefault();
    turn(next);
    all[next]?.focus();
  });
  settle();
  return settle;
}

/**
 * @param {string} key
 * @param {number} at
 * @param {number} length
 * @param {boolean} isRtl
 */
function target(key, at, length, isRtl) {
  if (key === 'Home') return 0;
  if (key === 'End') return length - 1;
  const step = STEPS.get(key);
  if (step === undefined) return null;
  const turned = isRtl && /Left|Right/.test(key) ? -step : step;
  return Math.max(0, Math.min(at + turned, length - 1));
}
