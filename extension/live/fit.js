// Keeps the story beside the sidebar, and in a window narrower than what it holds: what a page
// lays out for more room would run on under the one, and out of the other.
'use strict';

var pullquoteFit = (() => {
  /** What is around the story carries this; its value says what is done. */
  const MARK = 'data-pullquote-fit';

  /** A window with no room for a sidebar beside the page. */
  const NARROW = '(max-width: 699.98px)';

  /** What keeps its shape when it is drawn smaller. */
  const DRAWN = 'img, video, canvas, svg';

  /** What is no use any narrower: it scrolls in itself. */
  const SCROLLED = 'table, pre';

  /** To ask about more elements than this would take longer than to read the page. */
  const MAX_ASKED = 1500;

  /** How much room the sidebar takes is said by sidebar/style.js. */
  const STYLE = `
    @media screen {
      [${MARK}~=box] { max-inline-size: 100% !important; min-inline-size: 0 !important; box-sizing: border-box !important; margin-inline: auto !important; }
      [${MARK}~=apart] { max-width: calc(100% - var(--pullquote-left, 0px) - var(--pullquote-right, 0px)) !important; min-width: 0 !important;
        box-sizing: border-box !important; margin-left: var(--pullquote-left, 0px) !important; margin-right: var(--pullquote-right, 0px) !important; }
      [${MARK}~=drawn] { max-inline-size: 100% !important; min-inline-size: 0 !important; block-size: auto !important; min-block-size: 0 !important; }
      [${MARK}~=scroll] { display: block !important; max-inline-size: 100% !important; min-inline-size: 0 !important; overflow-x: auto !important; }
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
      /** @type {Element[]} */
      this.blocks = [];
      this.isDue = false;
      this.loaded = () => this.again();
      // A picture that has loaded is wider than the place that was kept for it.
      page.addEventListener('load', this.loaded, true);
    }

    /** Fits the story once more, when the page is drawn next. */
    again() {
      if (this.isDue) return;
      this.isDue = true;
      this.view.requestAnimationFrame(() => {
        this.isDue = false;
        // Restored in between, it has nothing to fit.
        if (this.blocks.length !== 0) this.fit(this.blocks);
      });
    }

    /**
     * Fits the story into the room that is left, from without: what was only pushed along
     * is as it was once that fits which pushed it.
     *
     * @param {Element[]} blocks the story's
     */
    fit(blocks) {
      this.blocks = blocks;
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
      const holds = around(blocks, this.page);
      for (const it of holds) {
        if (!own.some(isOut)) break;
        if (isOut(it)) this.put(it, this.isApart(it) ? 'apart' : 'box');
      }
      this.narrow(holds, isOut);
      for (const it of own) if (isOut(it) && !this.isCut(it)) this.put(it, 'box');
    }

    /**
     * Fits what the story holds, as pictures and tables of a width of their own.
     *
     * @param {Element[]} holds what holds the whole story, outermost first
     * @param {(element: Element) => boolean} isOut
     */
    narrow(holds, isOut) {
      const page = this.page.documentElement;
      const home = page.clientWidth < page.scrollWidth ? this.page.body : holds.at(-1);
      if (!home || home.scrollWidth <= home.clientWidth) return;
      // Lines that do not break run out of what holds them.
      const isWide = (/** @type {Element} */ it) => isOut(it) || (it.matches(SCROLLED) && it.clientWidth < it.scrollWidth);
      const wide = [...home.querySelectorAll('*')].slice(0, MAX_ASKED).filter(isWide);
      for (const it of wide) {
        // What fits now was only pushed along.
        if (holds.includes(it) || !isWide(it) || this.isCut(it)) continue;
        this.put(it, it.matches(DRAWN) ? 'drawn' : it.matches(SCROLLED) ? 'scroll' : 'box');
      }
    }

    /**
     * Whether an element runs out of the page only within what scrolls or cuts it, as one
     * picture of many in a row.
     *
     * @param {Element} element
     */
    isCut(element) {
      const { body } = this.page;
      for (let it = element.parentElement; it && it !== body; it = it.parentElement) {
        if (this.view.getComputedStyle(it).overflowX !== 'visible') return true;
      }
      return false;
    }

    /**
     * Lets the end of the story be scrolled to, where a box that scrolls by itself goes on
     * under a sheet at the window's foot.
     *
     * @param {Element[]} blocks
     */
    lift(blocks) {
      const free = pullquoteScroll.free(this.page);
      for (const it of around(blocks, this.page)) {
        if (pullquoteScroll.isScroller(it, this.page) && free < it.getBoundingClientRect().bottom) this.put(it, 'foot');
      }
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
      this.page.removeEventListener('load', this.loaded, true);
      this.blocks = [];
      this.labels.restore();
    }
  }

  /**
   * What holds the whole story on the page itself, outermost first.
   *
   * @param {Element[]} blocks
   * @param {Document} page
   * @returns {Element[]}
   */
  function around(blocks, page) {
    if (blocks.length === 0) return [];
    const last = new Set(ancestors(blocks[blocks.length - 1]));
    const both = ancestors(blocks[0]).filter((it) => last.has(it));
    return both.filter((it) => it.ownerDocument === page && it !== page.documentElement).reverse();
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

  return { NARROW, STYLE, Fit, around };
})();
