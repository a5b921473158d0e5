// One sentence at the foot of the window, for a while, with what can be done about it.
'use strict';

var pullquoteToast = (() => {
  const { element } = pullquoteView;

  /** Long enough to read it and to reach for its button; Ctrl+Z works on. */
  const SHOWN_MS = 9000;

  /**
   * @typedef {{name: string, act: () => void}} Act
   * @typedef {object} Toast
   * @property {HTMLElement} node
   * @property {(sentence: string, acts?: Act[]) => void} show
   * @property {() => void} clear
   */

  /**
   * Makes an empty one.
   *
   * @param {(node: HTMLElement) => void} place puts it where nothing covers it
   * @returns {Toast}
   */
  function make(place) {
    // Read aloud when it changes; its buttons stand outside, so that they are not.
    const said = element('span', { class: 'said-now', role: 'status' });
    const buttons = element('span', { class: 'acts' });
    const node = element('div', { class: 'toast float', onkeydown, onpointerleave: later, onfocusout: later }, said, buttons);
    /** @type {ReturnType<typeof setTimeout> | undefined} */
    let timer;

    /**
     * @param {string} sentence
     * @param {Act[]} [acts]
     */
    function show(sentence, acts = []) {
      said.textContent = sentence;
      buttons.replaceChildren(
        ...acts.map(({ name, act }) =>
          element(
            'button',
            {
              class: 'tool',
              type: 'button',
              onclick: () => {
                clear();
                act();
              },
            },
            name,
          ),
        ),
      );
      place(node);
      later();
    }

    function clear() {
      clearTimeout(timer);
      said.textContent = '';
      buttons.replaceChildren();
    }

    function later() {
      clearTimeout(timer);
      timer = setTimeout(() => (node.matches(':hover, :focus-within') ? later() : clear()), SHOWN_MS);
    }

    /** @param {KeyboardEvent} event */
    function onkeydown(event) {
      if (event.key === 'Escape') clear();
    }

    return { node, show, clear };
  }

  return { make };
})();
