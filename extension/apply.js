// Applies a reading to its page: hides, makes room, marks; and takes all of it back.
'use strict';

var pullquoteApply = (() => {
  /** The one thing done to a hidden element; its value is the kind of clutter, and perhaps `KEPT`. */
  const HIDDEN = 'data-pullquote-hide';

  /** Marks a hidden element that keeps its place, without height, for those after it. */
  const KEPT = 'keeps-place';

  /**
   * A pop-up that insists on `display: block !important` in its own `style` is made
   * invisible at least. Marks are translucent so that the page's own colors stay.
   */
  const STYLE = `
    [${HIDDEN}] { display: none !important; visibility: hidden !important;
      opacity: 0 !important; pointer-events: none !important; }
    [${HIDDEN}~=${KEPT}] { display: block !important; content-visibility: hidden !important; overflow: hidden !important;
      block-size: 0 !important; min-block-size: 0 !important; padding-block: 0 !important;
      border-block-width: 0 !important; margin-block: 0 !important; align-self: start !important; }
    [${pullquoteColumns.MARK}~=stack] > [${HIDDEN}] { display: none !important; }
    td[${HIDDEN}~=${KEPT}], th[${HIDDEN}~=${KEPT}] { display: table-cell !important; }
    ::highlight(pullquote-figure) { background-color: rgb(52 178 146 / 0.28); }
    ::highlight(pullquote-quote) { background-color: rgb(255 193 54 / 0.32); }
    ::highlight(pullquote-current) { background-color: #ffb42b; color: #1d1503; }
    @media (forced-colors: active) {
      ::highlight(pullquote-figure) { text-decoration: underline dotted 2px; }
      ::highlight(pullquote-quote) { text-decoration: underline 2px; }
      ::highlight(pullquote-current) { background-color: Highlight; color: HighlightText; }
    }
  `;

  const ELEMENT = 1;
  const TEXT = 3;
  const DOCUMENT = 9;

  class Applied {
    /**
     * @param {Document} page
     * @param {Node[]} nodes the page's nodes in the order of the pack
     * @param {Page} reading
     * @param {{room: string, settings: Settings, roots: Node[]}} look
     * @param {(hide: Hide) => boolean} isShown whether the reader wants to see it all the same
     */
    constructor(page, nodes, reading, look, isShown) {
      this.page = page;
      this.view = /** @type {Window & typeof globalThis} */ (page.defaultView);
      this.nodes = nodes;
      this.reading = reading;
      /** The page, and the shadow roots and frames in it. */
      this.roots = look.roots;
      this.hidden = new pullquoteLabels.Labels(HIDDEN);
      /** @type {Map<Document | ShadowRoot, {sheet: CSSStyleSheet, text: string}>} Our sheet in each tree that needs it. */
      this.sheets = new Map();
      this.isShown = isShown;
      /** @type {Set<Document>} Pages that are marked: this one, and frames in it. */
      this.marked = new Set();
      this.room = look.room;
      this.worn = new pullquoteWear.Wear();
      this.freed = new pullquoteFree.Freed(page, (root) => this.dress(root), (it) => this.hidden.has(it));
      this.columns = new pullquoteColumns.Columns((it) => this.isHidden(it), (root) => this.dress(root));
      this.gaps = new pullquoteGaps.Gaps((root) => this.dress(root));
      this.fitted = new pullquoteFit.Fit(page, (root) => this.dress(root));
      /** Whether something lay over the page that we have hidden. */
      this.isCovered = false;
      this.locks = new pullquoteLocks.Locks(page, () => this.isCovered || this.freed.isHeld());
      this.dress(page);
      this.hide(reading.hide);
      this.free();
      this.wear(look);
    }

    /**
     * Applies a later reading of the same story: what is new is hidden, and what is no
     * clutter any more is shown.
     *
     * @param {Node[]} nodes
     * @param {Page} reading
     * @param {Node[]} roots
     */
    update(nodes, reading, roots) {
      Object.assign(this, { nodes, reading, roots });
      const wanted = new Set(reading.hide.filter((it) => !this.isShown(it)).map((it) => nodes[it.node]));
      for (const it of this.hidden.elements) if (!wanted.has(it)) this.hidden.off(it);
      this.hide(reading.hide);
      this.free();
      this.paint(reading);
      this.wear({ room: this.room, settings: this.worn.settings });
    }

    /**
     * Makes room for the sidebar, and lets the story look as the reader likes it.
     *
     * @param {{room: string, settings: Settings}} look
     */
    wear({ room, settings }) {
      this.room = room;
      const roots = this.worn.put(settings, this.blocks());
      for (const it of new Set([this.page, ...this.sheets.keys(), ...roots])) this.dress(it);
      this.settle();
    }

    /** Gives the story the room that there is. */
    settle() {
      const blocks = this.blocks();
      this.columns.widen(blocks);
      this.gaps.close(blocks);
      this.fitted.fit(blocks);
    }

    blocks() {
      return this.reading.blocks.flatMap((it) => this.element(it) ?? []);
    }

    /** Unlocks the page and opens what is clipped of the story. */
    free() {
      const blocks = this.blocks();
      this.freed.free(blocks);
      this.locks.know(blocks);
    }

    /**
     * Paints the quotes and figures in the text.
     *
     * @param {Cards} cards
     */
    paint(cards) {
      this.mark('pullquote-figure', cards.figures.flatMap((it) => it.places));
      this.mark('pullquote-quote', cards.quotes.flatMap((it) => it.places));
    }

    /**
     * Whether the element is hidden by us, and nobody has taken that off it.
     *
     * @param {Element} element
     */
    isHidden(element) {
      return this.hidden.has(element) && element.hasAttribute(HIDDEN);
    }

    /**
     * Puts our sheet, as it must be now, into a tree of the page.
     *
     * @param {Document | ShadowRoot} root
     */
    dress(root) {
      const style = [STYLE, pullquoteFree.STYLE, pullquoteColumns.STYLE, pullquoteFit.STYLE, pullquoteGaps.STYLE, this.worn.style(root === this.page)];
      if (root === this.page) style.push(this.room, ...this.freed.rules);
      const text = style.join('\n');
      let it = this.sheets.get(root);
      if (!it) {
        const page = root.nodeType === DOCUMENT ? /** @type {Document} */ (root) : root.ownerDocument;
        const view = /** @type {Window & typeof globalThis} */ (page?.defaultView);
        it = { sheet: new view.CSSStyleSheet(), text: '' };
        this.sheets.set(root, it);
      }
      const { sheet } = it;
      if (it.text !== text) sheet.replaceSync(text);
      it.text = text;
      // Also where the page has thrown it out.
      if (!root.adoptedStyleSheets.includes(sheet)) root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
    }

    /**
     * @param {number} index
     * @returns {Element | null} nothing where the page has thrown it out since
     */
    element(index) {
      const node = this.nodes[index];
      return node?.nodeType === ELEMENT && node.isConnected ? /** @type {Element} */ (node) : null;
    }

    /** @param {Hide[]} list */
    hide(list) {
      const found = list.flatMap((it) => {
        const element = this.element(it.node);
        return element && !this.isShown(it) && !this.isHidden(element) ? [{ element, kind: it.kind }] : [];
      });
      const going = new Set(found.map((it) => it.element));
      // All questions before the first change: the browser lays out once.
      const values = found.map(({ element, kind }) =>
        this.keepsPlace(element, going) ? kind + ' ' + KEPT : kind,
      );
      if (found.length !== 0) this.isCovered ||= this.covers(going);
      found.forEach(({ element }, i) => {
        this.hidden.put(element, values[i]);
        this.dress(/** @type {Document | ShadowRoot} */ (element.getRootNode()));
      });
      this.freed.release(this.roots);
    }

    /**
     * Whether the middle of the window is covered by one of these, or what stands in it.
     *
     * @param {Set<Element>} going
     */
    covers(going) {
      let isFixed = false;
      let it = this.page.elementFromPoint(this.view.innerWidth / 2, this.view.innerHeight / 2);
      for (; it; it = pullquotePack.parent(it)) {
        isFixed ||= this.view.getComputedStyle(it).position === 'fixed';
        if (isFixed && going.has(it)) return true;
      }
      return false;
    }

    /**
     * Whether what stays would move into the element's column: in a grid or a table
     * row the next one takes the place of one that is gone, and the story would
     * stand in the share rail's 60 pixels.
     *
     * @param {Element} element
     * @param {Set<Element>} going
     */
    keepsPlace(element, going) {
      const parent = element.parentElement;
      if (!parent) return false;
      const { display } = this.view.getComputedStyle(parent);
      if (!display.endsWith('grid') && display !== 'table-row') return false;
      const style = this.view.getComputedStyle(element);
      if (style.display === 'none' || /absolute|fixed/.test(style.position)) return false;
      let next = element.nextElementSibling;
      while (next && (going.has(next) || this.hidden.has(next))) next = next.nextElementSibling;
      return next !== null;
    }

    /**
     * Shows or hides what the reader says.
     *
     * @param {Hide[]} list
     * @param {boolean} shown
     */
    setShown(list, shown) {
      // Also what the page has thrown out for a moment: it must not come back hidden.
      if (shown) for (const it of list) this.hidden.off(/** @type {Element} */ (this.nodes[it.node]));
      else this.hide(list);
      this.settle();
    }

    /**
     * Paints places in a color; no places takes the paint off.
     *
     * @param {string} name
     * @param {Place[]} places
     * @returns {Range[]} what was painted
     */
    mark(name, places) {
      const ranges = places.map((it) => this.range(it)).filter((it) => it !== null);
      this.paintRanges(name, ranges);
      return ranges;
    }

    /** @param {string} name @param {Range[]} ranges */
    paintRanges(name, ranges) {
      for (const it of ranges) this.marked.add(/** @type {Document} */ (it.startContainer.ownerDocument));
      for (const page of this.marked) {
        const view = /** @type {Window & typeof globalThis} */ (page.defaultView);
        const own = ranges.filter((it) => it.startContainer.ownerDocument === page);
        if (own.length === 0) view?.CSS.highlights.delete(name);
        else view?.CSS.highlights.set(name, new view.Highlight(...own));
      }
      new Set(ranges.map((it) => it.startContainer.getRootNode())).forEach((it) => this.dress(/** @type {ShadowRoot} */ (it)));
    }

    /**
     * @param {Place} place
     * @returns {Range | null} nothing where the page has changed since
     */
    range(place) {
      const node = this.nodes[place.node];
      if (node?.nodeType !== TEXT || !node.isConnected) return null;
      if (/** @type {Text} */ (node).length < place.end || place.end <= place.start) return null;
      const range = /** @type {Document} */ (node.ownerDocument).createRange();
      range.setStart(node, place.start);
      range.setEnd(node, place.end);
      return range;
    }

    /**
     * Scrolls to a passage and marks it.
     *
     * @param {Place[]} places
     * @returns {boolean} whether it is still on the page
     */
    locate(places) {
      const [first] = this.mark('pullquote-current', places);
      if (!first) return false;
      this.scrollTo(first);
      return true;
    }

    /**
     * Scrolls to an element.
     *
     * @param {number} index
     * @returns {boolean} whether it is still on the page
     */
    locateNode(index) {
      const element = this.element(index);
      if (!element?.isConnected) return false;
      this.mark('pullquote-current', []);
      this.show(element);
      return true;
    }

    /**
     * Scrolls to an element of the story.
     *
     * @param {Element} element
     */
    show(element) {
      pullquoteScroll.to(this.page, element, () => element.getBoundingClientRect());
    }

    /**
     * Marks words of the story as those that are read aloud, and brings them into view.
     *
     * @param {Range | null} range nothing takes the mark off
     */
    point(range) {
      this.paintRanges('pullquote-current', range ? [range] : []);
      if (!range) return;
      const { top, bottom } = pullquoteScroll.seen(range.startContainer, range.getBoundingClientRect());
      if (top < 0 || pullquoteScroll.free(this.page) < bottom) this.scrollTo(range);
    }

    /** @param {Range} range */
    scrollTo(range) {
      const element = /** @type {Element} */ (pullquotePack.parent(range.startContainer));
      pullquoteScroll.to(this.page, element, () => range.getBoundingClientRect());
    }

    /**
     * The words of an element, without scripts, for a list.
     *
     * @param {number} index
     * @param {number} length
     */
    words(index, length) {
      const element = this.nodes[index];
      let words = '';
      for (let i = index + 1; words.length < length && i < this.nodes.length; i += 1) {
        const node = this.nodes[i];
        if (!element || !holds(element, node)) break;
        if (node.nodeType === TEXT) words += ' ' + /** @type {Text} */ (node).data;
        words = words.replace(/\s+/g, ' ').trimStart();
      }
      return words.length < length ? words.trim() : words.slice(0, length).trimEnd() + '…';
    }

    /** Takes everything back: the page is as it was, to the byte. */
    restore() {
      this.hidden.restore();
      this.freed.restore();
      this.columns.restore();
      this.gaps.restore();
      this.fitted.restore();
      this.locks.restore();
      this.worn.restore();
      for (const [root, { sheet }] of this.sheets) {
        root.adoptedStyleSheets = root.adoptedStyleSheets.filter((it) => it !== sheet);
      }
      for (const name of ['quote', 'figure', 'current']) this.mark('pullquote-' + name, []);
    }
  }

  /**
   * Whether a node stands in an element as the page is drawn.
   *
   * @param {Node} element
   * @param {Node | null} node
   */
  function holds(element, node) {
    if (element.contains(node)) return true;
    while (node && node !== element) node = pullquotePack.parent(node);
    return node !== null;
  }

  /**
   * Applies a reading to its page.
   *
   * @param {Document} page
   * @param {Node[]} nodes
   * @param {Page} reading
   * @param {{room: string, settings: Settings, roots: Node[]}} [look]
   * @param {(hide: Hide) => boolean} [isShown]
   */
  function apply(page, nodes, reading, look = { room: '', settings: pullquoteSettings.OWN, roots: [page] }, isShown = () => false) {
    return new Applied(page, nodes, reading, look, isShown);
  }

  return { apply };
})();
