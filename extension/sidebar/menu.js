// The export menu (ARIA's menu button pattern), saving and copying.
'use strict';

var pullquoteMenu = (() => {
  const { element, icon } = pullquoteView;

  /** Long enough for the browser to have read a saved file's bytes. */
  const REVOKE_MS = 10_000;

  /** The least height of the menu, and what stays free below it. */
  const MIN_PX = 110;
  const EDGE_PX = 8;

  /** All but Obsidian, which is no file. */
  const SAVED = ['markdown', 'html', 'text', 'org', 'json', 'annotations', 'csv', 'readwise', 'bibtex', 'ris', 'csl'];

  /** @type {{key?: string, format: Format, save: boolean}[]} */
  const ITEMS = [
    ...['markdown', 'text', 'json'].map((format) => ({ format, save: false })),
    { key: 'openObsidian', format: 'obsidian', save: false },
    ...SAVED.map((format) => ({ format, save: true })),
  ];

  /**
   * Makes the menu button.
   *
   * @param {Say} say
   * @param {(format: Format, save: boolean) => void} choose
   * @param {typeof ITEMS} [list]
   * @returns {{node: HTMLElement, close: () => boolean}} `close` tells whether it was open
   */
  function make(say, choose, list = ITEMS) {
    const items = list.map(({ key, format, save }) =>
      element(
        'button',
        { class: 'menu-item', type: 'button', role: 'menuitem', tabindex: -1, onclick: () => pick(format, save) },
        icon(save ? 'save' : format === 'obsidian' ? 'out' : 'copy'),
        say(key ?? (save ? 'saveAs' : 'copyAs'), say('format_' + format)),
      ),
    );
    const menu = element('div', { class: 'menu', role: 'menu', 'aria-label': say('export'), hidden: true }, ...items);
    const button = element(
      'button',
      { class: 'tool', type: 'button', 'aria-haspopup': 'menu', 'aria-expanded': 'false', onclick: toggle },
      icon('export'),
      say('export'),
    );
    const node = element('div', { class: 'menu-box', onkeydown: move, onfocusout: leave }, button, menu);

    function toggle() {
      if (close()) return;
      menu.hidden = false;
      // Down to the window's edge: in a sheet at its foot there is little room.
      menu.style.maxBlockSize = Math.max(MIN_PX, innerHeight - menu.getBoundingClientRect().top - EDGE_PX) + 'px';
      button.setAttribute('aria-expanded', 'true');
      items[0].focus();
    }

    function close() {
      const open = !menu.hidden;
      if (open && menu.contains(focused(node))) button.focus();
      menu.hidden = true;
      button.setAttribute('aria-expanded', 'false');
      return open;
    }

    /**
     * @param {Format} format
     * @param {boolean} save
     */
    function pick(format, save) {
      close();
      choose(format, save);
    }

    /** @param {KeyboardEvent} event */
    function move(event) {
      if (menu.hidden) return;
      const at = items.indexOf(/** @type {HTMLButtonElement} */ (focused(node)));
      const last = items.length - 1;
      const next = { ArrowDown: at === last ? 0 : at + 1, ArrowUp: at <= 0 ? last : at - 1, Home: 0, End: last }[event.key];
      if (next === undefined) return;
      event.preventDefault();
      items[next].focus();
    }

    /** @param {FocusEvent} event */
    function leave({ relatedTarget }) {
      if (!node.contains(/** @type {Node | null} */ (relatedTarget))) close();
    }

    return { node, close };
  }

  /**
   * The element with the focus, where the node's own shadow root knows it.
   *
   * @param {Node} node
   */
  function focused(node) {
    return /** @type {Document | ShadowRoot} */ (node.getRootNode()).activeElement;
  }

  /**
   * Saves a file through the browser's own downloads; needs no permission.
   *
   * @param {Exported} file
   */
  function save(file) {
    const url = URL.createObjectURL(new Blob([file.text], { type: file.mediaType }));
    element('a', { href: url, download: file.name }).click();
    setTimeout(() => URL.revokeObjectURL(url), REVOKE_MS);
  }

  /**
   * Copies text; pages without https have no `navigator.clipboard`.
   *
   * @param {string} text
   * @param {HTMLElement} place where a field may stand for a moment
   * @returns {Promise<boolean>} whether it is on the clipboard
   */
  async function copy(text, place) {
    try {
      await navigator.clipboard.writeText(text);
      return true;
    } catch {
      // No clipboard here, or the page's policy forbids it: the older way.
      return copyByCommand(text, place);
    }
  }

  /**
   * @param {string} text
   * @param {HTMLElement} place
   */
  function copyByCommand(text, place) {
    const before = /** @type {HTMLElement | null} */ (focused(place));
    const field = element('textarea', { class: 'unseen', readonly: true });
    field.value = text;
    place.append(field);
    field.select();
    const done = document.execCommand('copy');
    field.remove();
    before?.focus({ preventScroll: true });
    return done;
  }

  return { make, save, copy };
})();
