// Tabs: one stop for the Tab key, arrows between them (ARIA's tabs pattern).
'use strict';

/**
 * @typedef {object} Tab
 * @property {string} id
 * @property {string} name
 * @property {unknown[][]} of the lists that it shows; a later one is another list
 * @property {() => Node} fill what its panel holds; asked for when it is first opened
 */

var pullquoteTabs = (() => {
  const { element } = pullquoteView;

  /**
   * Makes the tabs and their panels. Open is the wanted one, or else the first,
   * with something in it.
   *
   * @param {Tab[]} tabs
   * @param {string} label
   * @param {string | undefined} wanted
   * @param {(id: string) => void} chosen hears of the reader's choice
   * @returns {{list: HTMLElement, panels: HTMLElement, update: (tabs: Tab[]) => void}}
   *   `update` shows what has changed, and leaves the rest alone
   */
  function make(tabs, label, wanted, chosen) {
    const buttons = tabs.map((it) => button(it));
    const panels = tabs.map((it) => panel(it));
    const list = element('div', { class: 'tabs', role: 'tablist', 'aria-label': label }, ...buttons);
    const full = tabs.filter((it) => 0 < count(it));
    let open = Math.max(0, tabs.indexOf(full.find((it) => it.id === wanted) ?? full[0]));

    /** @param {number} next */
    function select(next) {
      open = next;
      buttons.forEach((it, i) => {
        it.setAttribute('aria-selected', String(i === open));
        it.tabIndex = i === open ? 0 : -1;
      });
      panels.forEach((it, i) => {
        it.hidden = i !== open;
      });
      if (!panels[open].hasChildNodes()) panels[open].append(tabs[open].fill());
    }

    /** @param {number} next */
    function choose(next) {
      select(next);
      chosen(tabs[next].id);
    }

    buttons.forEach((it, i) => it.addEventListener('click', () => choose(i)));
    list.addEventListener('keydown', (event) => {
      const next = target(event, open, tabs.length, list);
      if (next === null) return;
      event.preventDefault();
      choose(next);
      buttons[next].focus();
    });
    select(open);

    /** @param {Tab[]} next */
    function update(next) {
      next.forEach((it, i) => {
        if (it.of.every((list, k) => list === tabs[i].of[k])) return;
        tabs[i] = it;
        buttons[i].querySelector('.count')?.replaceChildren(String(count(it)));
        if (panels[i].hasChildNodes()) refill(panels[i], it);
      });
    }

    return { list, panels: element('div', { class: 'panels' }, ...panels), update };
  }

  /** @param {Tab} tab */
  function count({ of }) {
    return of.reduce((sum, it) => sum + it.length, 0);
  }

  /**
   * Fills a panel anew; the reader stays where they are in it.
   *
   * @param {HTMLElement} panel
   * @param {Tab} tab
   */
  function refill(panel, tab) {
    const { scrollTop } = panel;
    const buttons = () => [...panel.querySelectorAll('button')];
    const { activeElement } = /** @type {Document | ShadowRoot} */ (panel.getRootNode());
    const at = buttons().indexOf(/** @type {HTMLButtonElement} */ (activeElement));
    panel.replaceChildren(tab.fill());
    panel.scrollTop = scrollTop;
    if (at !== -1) (buttons()[at] ?? panel).focus({ preventScroll: true });
  }

  /** @param {Tab} tab */
  function button(tab) {
    const { id, name } = tab;
    return element(
      'button',
      { class: 'tab', type: 'button', role: 'tab', id: 'tab-' + id, 'aria-controls': 'panel-' + id },
      element('span', { class: 'tab-name' }, name),
      ' ',
      element('span', { class: 'count' }, String(count(tab))),
    );
  }

  /** @param {Tab} tab */
  function panel({ id }) {
    return element('div', {
      class: 'panel',
      role: 'tabpanel',
      id: 'panel-' + id,
      'aria-labelledby': 'tab-' + id,
      tabindex: 0,
    });
  }

  /**
   * The tab that a key leads to; nothing for other keys.
   *
   * @param {KeyboardEvent} event
   * @param {number} open
   * @param {number} length
   * @param {HTMLElement} list
   */
  function target({ key }, open, length, list) {
    const rtl = getComputedStyle(list).direction === 'rtl';
    if (key === 'Home') return 0;
    if (key === 'End') return length - 1;
    if (key === (rtl ? 'ArrowLeft' : 'ArrowRight')) return (open + 1) % length;
    if (key === (rtl ? 'ArrowRight' : 'ArrowLeft')) return (open + length - 1) % length;
    return null;
  }

  return { make };
})();
