// The small bar over what is selected: five colors and a note.
'use strict';

var pullquoteBar = (() => {
  const { element, icon } = pullquoteView;

  /** Pixels between the bar and the words, and between it and the window's edge. */
  const GAP = 8;

  /**
   * Makes the bar.
   *
   * @param {Say} say
   * @param {(color: Color | undefined, withNote: boolean) => void} choose
   */
  function make(say, choose) {
    const buttons = [
      ...pullquotePaint.COLORS.map((it) => button(say('highlightIn_' + it), () => choose(it, false), 'ink ' + it)),
      button(say('highlightWithNote'), () => choose(undefined, true), 'tool round', icon('note')),
    ];
    buttons.forEach((it, i) => {
      it.tabIndex = i === 0 ? 0 : -1;
    });
    const node = element(
      'div',
      {
        class: 'bar float',
        role: 'toolbar',
        'aria-label': say('highlightSelection'),
        hidden: true,
        // The page's selection stays while a button is pressed.
        onpointerdown: (/** @type {Event} */ event) => event.preventDefault(),
        onmousedown: (/** @type {Event} */ event) => event.preventDefault(),
        onkeydown: (/** @type {KeyboardEvent} */ event) => move(event, buttons),
      },
      ...buttons,
    );
    return node;
  }

  /**
   * @param {string} name
   * @param {() => void} onclick
   * @param {string} className
   * @param {...Child} children
   */
  function button(name, onclick, className, ...children) {
    return element('button', { class: className, type: 'button', 'aria-label': name, title: name, onclick }, ...children);
  }

  /**
   * Arrows lead from button to button (ARIA's toolbar pattern).
   *
   * @param {KeyboardEvent} event
   * @param {HTMLButtonElement[]} buttons
   */
  function move(event, buttons) {
    const at = buttons.indexOf(/** @type {HTMLButtonElement} */ (event.target));
    const rtl = getComputedStyle(buttons[0]).direction === 'rtl';
    const { length } = buttons;
    const next = {
      [rtl ? 'ArrowLeft' : 'ArrowRight']: (at + 1) % length,
      [rtl ? 'ArrowRight' : 'ArrowLeft']: (at + length - 1) % length,
      Home: 0,
      End: length - 1,
    }[event.key];
    if (next === undefined) return;
    event.preventDefault();
    buttons[at].tabIndex = -1;
    buttons[next].tabIndex = 0;
    buttons[next].focus();
  }

  /**
   * Puts a box of ours beside words of the page, where nothing covers it.
   *
   * @param {HTMLElement} box
   * @param {DOMRect} words
   * @param {{left: number, right: number, bottom: number}} free the window's part that is the page's
   * @param {boolean} below
   */
  function putBeside(box, words, free, below) {
    const { width, height } = box.getBoundingClientRect();
    const over = words.top - height - GAP;
    const under = words.bottom + GAP;
    const fitsOver = GAP <= over;
    const fitsUnder = under + height + GAP <= free.bottom;
    const top = (below ? fitsUnder || !fitsOver : !fitsOver) ? under : over;
    const left = words.left + words.width / 2 - width / 2;
    box.style.left = clamp(left, free.left + GAP, free.right - width - GAP) + 'px';
    box.style.top = clamp(top, GAP, free.bottom - height - GAP) + 'px';
  }

  /**
   * @param {number} it
   * @param {number} least
   * @param {number} most
   */
  function clamp(it, least, most) {
    return Math.round(Math.max(least, Math.min(it, most)));
  }

  return { make, putBeside };
})();
