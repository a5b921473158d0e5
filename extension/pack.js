// Packs the live page for the core; src/dom/packed.rs states the format.
'use strict';

var pullquotePack = (() => {
  /** The attributes that the core reads: the same list as src/dom/attribute.rs. */
  const ATTRIBUTES = [
    'alt',
    'aria-hidden',
    'aria-label',
    'aria-modal',
    'class',
    'content',
    'data-component',
    'data-module',
    'data-original',
    'data-src',
    'data-srcset',
    'data-testid',
    'datetime',
    'dir',
    'height',
    'hidden',
    'href',
    'id',
    'itemprop',
    'itemtype',
    'lang',
    'name',
    'poster',
    'property',
    'rel',
    'role',
    'scope',
    'src',
    'srcset',
    'style',
    'target',
    'title',
    'type',
    'width',
  ];
  const KEPT = new Set(ATTRIBUTES);

  /** Elements whose content is no text for a reader; `is_opaque` in src/dom/html.rs. */
  const OPAQUE = new Set(['style', 'svg', 'math', 'template', 'noscript', 'iframe', 'object']);

  /** Never rendered, so the browser need not be asked about them. */
  const UNSEEN = new Set(['head', 'script', 'style', 'template', 'noscript', 'link', 'meta']);

  /**
   * Pop-ups and bars hang near the top of the tree: so many levels below `body`
   * are asked for their position. To ask every element would double the cost.
   */
  const POSITION_LEVELS = 6;

  /**
   * And no more than this many below the first level, where a page has hundreds of
   * thousands of rows: what hangs there unseen is no pop-up.
   */
  const MAX_POSITIONS = 3000;

  /** Made once: Firefox takes thrice as long with an object made for each question. */
  const SEEN = { checkOpacity: true, checkVisibilityCSS: true };
  const THERE = { checkVisibilityCSS: true };

  const ELEMENT = 1;
  const TEXT = 3;

  /**
   * Packs a page.
   *
   * @param {Document} page
   * @returns {{pack: string, nodes: Node[]}} the records, and the page's nodes in
   *   their order: an index that the core gives back is an index into `nodes`
   */
  function pack(page) {
    const root = page.documentElement;
    if (!root) return { pack: '=0', nodes: [] };
    const packer = new Packer(page);
    // A loop, not a recursion: a page may be nested deeper than the stack.
    let node = /** @type {Node} */ (root);
    while (true) {
      /** @type {Node | null} */
      let next = packer.visit(node) ? node.firstChild : null;
      if (next) {
        packer.descend();
      } else {
        if (node.nodeType === ELEMENT) packer.close();
        while (node !== root && !(next = node.nextSibling)) {
          node = /** @type {Node} */ (node.parentNode);
          packer.ascend();
          packer.close();
        }
        if (!next) return packer.finish();
      }
      node = next;
    }
  }

  class Packer {
    /** @param {Document} page */
    constructor(page) {
      this.view = /** @type {Window} */ (page.defaultView);
      this.body = page.body;
      /** @type {string[]} */
      this.records = [];
      /** @type {Node[]} */
      this.nodes = [];
      /** Elements to close before the next record. */
      this.closing = 0;
      this.depth = 0;
      /** The depth of `body`, and that of the outermost element that is hidden. */
      this.bodyDepth = Infinity;
      this.hiddenDepth = Infinity;
      /** Elements whose position was asked for, below the first level. */
      this.asked = 0;
    }

    /**
     * Records a node.
     *
     * @param {Node} node
     * @returns {boolean} whether its children are to be visited
     */
    visit(node) {
      if (node.nodeType === TEXT) {
        this.push(node, '"' + clean(/** @type {Text} */ (node).data));
        return false;
      }
      if (node.nodeType !== ELEMENT) return false;
      const element = /** @type {Element} */ (node);
      const tag = element.localName;
      this.push(element, '<' + tag);
      for (const name of element.getAttributeNames()) {
        if (KEPT.has(name)) this.records.push(name + '=' + clean(element.getAttribute(name) ?? ''));
      }
      if (element === this.body) this.bodyDepth = this.depth;
      this.measure(element, tag);
      return !isOpaque(element, tag);
    }

    /**
     * Records what the browser computed, unless an ancestor is hidden already.
     *
     * @param {Element} element
     * @param {string} tag
     */
    measure(element, tag) {
      if (this.hiddenDepth < this.depth) return;
      this.hiddenDepth = Infinity;
      if (UNSEEN.has(tag) || isHidden(element, this.view)) {
        this.records.push('!h');
        this.hiddenDepth = this.depth;
        return;
      }
      const letter = this.position(element);
      if (letter === '-' && !(tag === 'img' && isLoaded(element))) return;
      const rect = element.getBoundingClientRect();
      const left = rect.left + this.view.scrollX;
      const top = rect.top + this.view.scrollY;
      const sides = [left, top, rect.width, rect.height].map(Math.round);
      this.records.push('!' + letter + sides.join());
    }

    /**
     * Fixed, sticky or in the flow, as far as we ask.
     *
     * @param {Element} element
     */
    position(element) {
      const level = this.depth - this.bodyDepth;
      if (level < 1 || POSITION_LEVELS < level) return '-';
      if (1 < level) this.asked += 1;
      if (MAX_POSITIONS < this.asked && 1 < level) return '-';
      const { position } = this.view.getComputedStyle(element);
      return position === 'fixed' ? 'f' : position === 'sticky' ? 's' : '-';
    }

    /**
     * @param {Node} node
     * @param {string} record
     */
    push(node, record) {
      this.flush();
      this.nodes.push(node);
      this.records.push(record);
    }

    descend() {
      this.depth += 1;
    }

    ascend() {
      this.depth -= 1;
    }

    close() {
      this.closing += 1;
    }

    flush() {
      if (this.closing === 0) return;
      this.records.push(this.closing === 1 ? '/' : '/' + this.closing);
      this.closing = 0;
    }

    finish() {
      this.flush();
      this.records.push('=' + this.nodes.length);
      return { pack: this.records.join('\0'), nodes: this.nodes };
    }
  }

  /**
   * @param {Element} element
   * @param {string} tag
   */
  function isOpaque(element, tag) {
    if (tag === 'script') return element.getAttribute('type') !== 'application/ld+json';
    return OPAQUE.has(tag);
  }

  /**
   * Whether a picture is there to be measured: until then it is as small as its alt text.
   *
   * @param {Element} element
   */
  function isLoaded(element) {
    return 1 < (/** @type {HTMLImageElement} */ (element).naturalWidth ?? 0);
  }

  /**
   * Whether the element's own box is not there for a reader. Its ancestors are visible.
   *
   * @param {Element} element
   * @param {Window} view
   */
  function isHidden(element, view) {
    if (element.checkVisibility(SEEN)) return false;
    const style = view.getComputedStyle(element);
    if (style.display === 'none' || style.visibility !== 'visible') return true;
    // No box of its own, but its children have theirs.
    if (style.display === 'contents') return false;
    // Blocks of the story that fade in as they are scrolled to are transparent
    // until then; what waits above the page is out of the flow.
    if (style.opacity === '0') return style.position === 'fixed' || style.position === 'absolute';
    return !element.checkVisibility(THERE);
  }

  /**
   * U+0000 parts the records, so it may not stand in one.
   *
   * @param {string} text
   */
  function clean(text) {
    return text.includes('\0') ? text.replaceAll('\0', '\uFFFD') : text;
  }

  return { pack };
})();
