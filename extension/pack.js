// Packs the live page for the core; src/dom/packed.rs states the format.
'use strict';

/**
 * @typedef {object} Memory What a later pack of a page knows from those before.
 * @property {WeakMap<Node, string>} facts what was measured of each element, while it showed
 * @property {(element: Element) => boolean} isHidden whether we hid it: it is then packed
 *   with all it holds as it was before
 * @property {(element: Element) => boolean} isLeftOut whether it is to be read as if empty and hidden
 * @property {ShadowOf} shadow
 *
 * @typedef {(element: Element) => ShadowRoot | null} ShadowOf
 *   An element's shadow root, as far as the face may look.
 */

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

  /** Sent late, as React does, and hidden until the page's script places it; `is_streamed` in src/dom/visible.rs. */
  const STREAMED = '[hidden][id^="S:"]';

  /** What may be of the story, though it is not drawn: its place has not come, or it is folded. */
  const WAITING = 'details:not([open]), ' + STREAMED;

  /** So much text is packed whole, and as much that is hidden: more than any book. Of more, the first words. */
  const MAX_CHARS = 4e6;
  const FIRST_CHARS = 40;

  /** Made once: Firefox takes thrice as long with an object made for each question. */
  const SEEN = { checkOpacity: true, checkVisibilityCSS: true };
  const THERE = { checkVisibilityCSS: true };

  /** Elements that may have a shadow root, besides those with a name of their own. */
  const MAY_HOST = new Set(['article', 'aside', 'div', 'footer', 'header', 'main', 'nav', 'section', 'span']);

  /** What the root and the body of a frame's page are in the pack of the page around. */
  const BOXES = new Map([['html', 'div'], ['body', 'div']]);

  const ELEMENT = 1;
  const TEXT = 3;
  const DOCUMENT = 9;

  /** @type {() => Memory} */
  const fresh = () => ({ facts: new WeakMap(), isHidden: () => false, isLeftOut: () => false, shadow: (it) => it.shadowRoot });

  /**
   * Packs a page as it is drawn: with its shadow roots, and frames of the same origin.
   *
   * @param {Document} page
   * @param {Memory} [memory]
   * @returns {{pack: string, nodes: Node[], roots: Node[]}} the records; the page's nodes in
   *   their order: an index that the core gives back is an index into `nodes`; and what has
   *   to be watched to hear of every change
   */
  function pack(page, memory = fresh()) {
    const root = page.documentElement;
    if (!root) return { pack: '=0', nodes: [], roots: [page] };
    const packer = new Packer(page, memory);
    packer.walk(root);
    return packer.finish();
  }

  class Packer {
    /**
     * @param {Document} page
     * @param {Memory} memory
     */
    constructor(page, memory) {
      this.view = /** @type {Window} */ (page.defaultView);
      this.page = page;
      this.body = page.body;
      this.memory = memory;
      /** @type {Node[]} */
      this.roots = [page];
      /** Where the frame that we are in begins, in the window. */
      this.left = this.view.scrollX;
      this.top = this.view.scrollY;
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
      /** The depth of the outermost element that we hid. */
      this.oursDepth = Infinity;
      /** Elements whose position was asked for, below the first level. */
      this.asked = 0;
      /** How many characters may follow, of what shows and of what is hidden. */
      this.room = [MAX_CHARS, MAX_CHARS];
    }

    /**
     * Visits what is drawn below a node. A loop, not a recursion: a page may be nested
     * deeper than the stack.
     *
     * @param {Node} root
     */
    walk(root) {
      /** @type {{node: Node, list: Node[] | null, at: number, left: number, top: number}[]} */
      const path = [];
      let node = root;
      while (true) {
        const inside = this.visit(node) ? this.inside(node) : null;
        const first = inside ? inside[0] : inside === null ? null : node.firstChild;
        /** @type {Node | null | undefined} */
        let next = first;
        if (next) {
          path.push({ node, list: inside ?? null, at: 0, left: this.left, top: this.top });
          this.enter(next);
        } else {
          if (node.nodeType === ELEMENT) this.closing += 1;
          while (path.length !== 0) {
            const level = path[path.length - 1];
            level.at += 1;
            next = level.list ? level.list[level.at] : node.nextSibling;
            if (next) break;
            node = level.node;
            this.left = level.left;
            this.top = level.top;
            path.pop();
            this.closing += 1;
          }
          if (!next) return;
        }
        this.depth = path.length;
        node = next;
      }
    }

    /**
     * What an element holds as it is drawn.
     *
     * @param {Node} node
     * @returns {Node[] | undefined} nothing where that is simply its children
     */
    inside(node) {
      const element = /** @type {Element} */ (node);
      const tag = element.localName;
      if (tag === 'slot') {
        const slotted = /** @type {HTMLSlotElement} */ (element).assignedNodes?.() ?? [];
        return slotted.length === 0 ? undefined : slotted;
      }
      if (tag === 'iframe') return [/** @type {Node} */ (content(element)?.documentElement)];
      if (!MAY_HOST.has(tag) && !tag.includes('-')) return undefined;
      // Most elements have none, and to ask the browser for a closed one costs.
      const isAsked = tag.includes('-') || element.firstChild === null;
      const shadow = isAsked ? this.memory.shadow(element) : element.shadowRoot;
      if (!shadow) return undefined;
      this.roots.push(shadow);
      return [...shadow.childNodes];
    }

    /** @param {Node} node the first that is visited inside another */
    enter(node) {
      if (node.parentNode?.nodeType !== DOCUMENT) return;
      const page = /** @type {Document} */ (node.parentNode);
      const { left, top } = /** @type {Element} */ (page.defaultView?.frameElement).getBoundingClientRect();
      this.left += left;
      this.top += top;
      this.roots.push(page);
    }

    /**
     * Records a node.
     *
     * @param {Node} node
     * @returns {boolean} whether its children are to be visited
     */
    visit(node) {
      if (node.nodeType === TEXT) {
        this.push(node, '"' + clean(this.text(/** @type {Text} */ (node).data)));
        return false;
      }
      if (node.nodeType !== ELEMENT) return false;
      const element = /** @type {Element} */ (node);
      const tag = element.localName;
      // A frame's own root and body are boxes of this page.
      this.push(element, '<' + (element.ownerDocument === this.page ? tag : BOXES.get(tag) ?? tag));
      for (const name of element.getAttributeNames()) {
        if (KEPT.has(name)) this.records.push(name + '=' + clean(element.getAttribute(name) ?? ''));
      }
      if (this.memory.isLeftOut(element)) {
        this.records.push('!h');
        return false;
      }
      if (element === this.body) this.bodyDepth = this.depth;
      this.measure(element, tag);
      return !isOpaque(element, tag);
    }

    /** @param {string} data */
    text(data) {
      const kind = this.hiddenDepth < this.depth ? 1 : 0;
      const res = data.slice(0, Math.max(FIRST_CHARS, this.room[kind]));
      this.room[kind] -= res.length;
      return res;
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
      const isOurs = this.oursDepth < this.depth || this.memory.isHidden(element);
      if (!isOurs) this.oursDepth = Infinity;
      else if (this.depth <= this.oursDepth) this.oursDepth = this.depth;
      const fact = isOurs ? this.memory.facts.get(element) : this.fact(element, tag);
      if (!isOurs && fact) this.memory.facts.set(element, fact);
      else if (!isOurs) this.memory.facts.delete(element);
      if (!fact) return;
      this.records.push(fact);
      if (fact === '!h') this.hiddenDepth = this.depth;
    }

    /**
     * What the browser says of an element: that it is hidden, or where it stands.
     *
     * @param {Element} element
     * @param {string} tag
     * @returns {string | null} nothing where it simply flows
     */
    fact(element, tag) {
      if (UNSEEN.has(tag) || isHidden(element, this.view)) return '!h';
      const letter = this.position(element);
      if (letter === '-' && !(tag === 'img' && isLoaded(element))) return null;
      const rect = element.getBoundingClientRect();
      const sides = [rect.left + this.left, rect.top + this.top, rect.width, rect.height].map(Math.round);
      return '!' + letter + sides.join();
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

    /** @param {Node} node @param {string} record */
    push(node, record) {
      this.flush();
      this.nodes.push(node);
      this.records.push(record);
    }

    flush() {
      if (this.closing === 0) return;
      this.records.push(this.closing === 1 ? '/' : '/' + this.closing);
      this.closing = 0;
    }

    finish() {
      this.flush();
      this.records.push('=' + this.nodes.length);
      return { pack: this.records.join('\0'), nodes: this.nodes, roots: this.roots };
    }
  }

  /**
   * @param {Element} element
   * @param {string} tag
   */
  function isOpaque(element, tag) {
    if (tag === 'script') return element.getAttribute('type') !== 'application/ld+json';
    if (tag === 'iframe') return !content(element)?.body?.textContent?.trim();
    return OPAQUE.has(tag);
  }

  /**
   * The page in a frame, if it is of the same origin: others do not show theirs.
   *
   * @param {Element} frame
   */
  function content(frame) {
    return /** @type {HTMLIFrameElement} */ (frame).contentDocument;
  }

  /**
   * What a node stands in as the page is drawn: beyond slots, shadow roots and frames.
   *
   * @param {Node} node
   * @returns {Element | null}
   */
  function parent(node) {
    const slot = /** @type {Element} */ (node).assignedSlot;
    const res = slot ?? node.parentNode;
    if (res?.nodeType === ELEMENT) return /** @type {Element} */ (res);
    if (res?.nodeType === DOCUMENT) return /** @type {Document} */ (res).defaultView?.frameElement ?? null;
    return /** @type {ShadowRoot | null} */ (res)?.host ?? null;
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
    if (style.display === 'none') return !element.matches(STREAMED);
    if (style.visibility !== 'visible') return true;
    // No box of its own, but its children have theirs.
    if (style.display === 'contents') return false;
    // Blocks of the story that fade in as they are scrolled to are transparent
    // until then; what waits above the page is out of the flow.
    if (style.opacity === '0') return style.position === 'fixed' || style.position === 'absolute';
    return !element.checkVisibility(THERE) && !element.closest(WAITING);
  }

  /**
   * U+0000 parts the records, so it may not stand in one.
   *
   * @param {string} text
   */
  function clean(text) {
    return text.includes('\0') ? text.replaceAll('\0', '\uFFFD') : text;
  }

  return { pack, parent, STREAMED };
})();
