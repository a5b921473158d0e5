// Keeps the story beside the sidebar: what a page lays out for the whole window would run
// on under it.
'use strict';

var pullquoteFit = (() => {
  /** What is around the story carries this; its value says what is done. */
  const MARK = 'data-pullquote-fit';

  /** A window with no room for a sidebar beside the page. */
  const NARROW = '(max-width: 699.98px)';

  /** How much room the sidebar takes is said by sidebar/style.js. */
  const STYLE = `
    @media screen {
      [${MARK}~=box] { max-inline-size: 100% !important; min-inline-size: 0 !important; box-sizing: border-box !important; margin-inline: auto !important; }
      [${MARK}~=apart] { max-width: calc(100% - var(--pullquote-left, 0px) - var(--pullquote-right, 0px)) !important; min-width: 0 !important;
        box-sizing: border-box !important; margin-left: var(--pullquote-left, 0px) !important; margin-right: var(--pullquote-right, 0px) !important; }
    }
    @media screen and ${NARROW} {
      [${MARK}~=foot] { padding-bottom: var(--pullquote-foot) !important; }
    }`;

  class Fit {
    /**
     * @param {Document} page
     * @param {(root: Document | ShadowRoot) => void} dress puts our sheet into a tree of the page
     */
    constructor(page, dress) {
      this.page = page;
      this.view = /** @type {Window & typeof globalThis} */ (page.defaultView);
      this.dress = dress;
      this.labels = new pullquoteLabels.Labels(MARK);
    }

    /**
     * Fits the story into the room that is left, from without: what was only pushed along
     * is as it was once that fits which pushed it.
     *
     * @param {Element[]} blocks the story's
     */
    fit(blocks) {
      const style = this.view.getComputedStyle(this.page.documentElement);
      const has = (/** @type {string} */ it) => style.getPropertyValue('--pullquote-' + it) !== '';
      if (has('foot')) this.lift(blocks);
      else if (!has('left') && !has('right')) return;
      // A margin that the page has itself is no sidebar of ours.
      const [left, right] = ['left', 'right'].map((it) => (has(it) ? parseFloat(style.getPropertyValue('margin-' + it)) : 0));
      const end = this.page.documentElement.clientWidth - right;
      const isOut = (/** @type {Element} */ it) => {
        const rect = it.getBoundingClientRect();
        return rect.width !== 0 && (rect.left + this.view.scrollX < left - 1 || end + 1 < rect.right + this.view.scrollX);
      };
      const own = blocks.filter((it) => it.ownerDocument === this.page);
      for (const it of this.around(blocks)) {
        if (!own.some(isOut)) return;
        if (isOut(it)) this.put(it, this.isApart(it) ? 'apart' : 'box');
      }
      for (const it of own.filter(isOut)) this.put(it, 'box');
    }

    /**
     * Lets the end of the story be scrolled to, where a box that scrolls by itself goes on
     * under a sheet at the window's foot.
     *
     * @param {Element[]} blocks
     */
    lift(blocks) {
      const free = pullquoteScroll.free(this.page);
      for (const it of this.around(blocks)) {
        if (pullquoteScroll.isScroller(it, this.page) && free < it.getBoundingClientRect().bottom) this.put(it, 'foot');
      }
    }

    /**
     * What holds the whole story on the page itself, outermost first.
     *
     * @param {Element[]} blocks
     * @returns {Element[]}
     */
    around(blocks) {
      if (blocks.length === 0) return [];
      const last = new Set(ancestors(blocks[blocks.length - 1]));
      const both = ancestors(blocks[0]).filter((it) => last.has(it));
      return both.filter((it) => it.ownerDocument === this.page && it !== this.page.documentElement).reverse();
    }

    /**
     * Whether an element stands out of the flow, where the page's margin does not reach.
     *
     * @param {Element} element
     */
    isApart(element) {
      const { position } = this.view.getComputedStyle(element);
      if (position !== 'absolute') return position === 'fixed';
      const { offsetParent } = /** @type {HTMLElement} */ (element);
      return offsetParent === null || this.view.getComputedStyle(offsetParent).position === 'static';
    }

    /**
     * @param {Element} element
     * @param {string} word
     */
    put(element, word) {
      this.labels.add(element, [word]);
      this.dress(/** @type {Document | ShadowRoot} */ (element.getRootNode()));
    }

    restore() {
      this.labels.restore();
    }
  }

  /**
   * @param {Element} element
   * @returns {Element[]} innermost first, beyond shadow roots and frames
   */
  function ancestors(element) {
    const res = [];
    for (let it = pullquotePack.parent(element); it; it = pullquotePack.parent(it)) res.push(it);
    return res;
  }

  return { NARROW, STYLE, Fit };
})();
