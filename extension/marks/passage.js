// Passages of the live page: what is selected, as places in a pack; places, as ranges again.
'use strict';

var pullquotePassage = (() => {
  const TEXT = 3;
  const FRAGMENT = 11;
  const FOLLOWING = 4;
  const SHOW_TEXT = 4;

  /**
   * The places of what a reader sees of some ranges; none where they hold no words
   * that a pack has: in a frame of another site, a form field.
   *
   * @param {Range[]} ranges
   * @param {Node[]} nodes the page's nodes in the order of the pack
   * @returns {Place[]}
   */
  function places(ranges, nodes) {
    const pieces = ranges.flatMap((it) => texts(it));
    /** @type {Map<Node, number>} */
    const wanted = new Map(pieces.map((it) => [it.node, -1]));
    nodes.forEach((it, i) => wanted.has(it) && wanted.set(it, i));
    return pieces.flatMap(({ node, start, end }) => {
      const index = /** @type {number} */ (wanted.get(node));
      return 0 <= index ? [{ node: index, start, end }] : [];
    });
  }

  /**
   * The parts of text nodes in a range that are drawn, without space at either end.
   *
   * @param {Range} range
   * @returns {{node: Text, start: number, end: number}[]}
   */
  function texts(range) {
    const root = range.commonAncestorContainer;
    const page = /** @type {Document} */ (root.ownerDocument ?? root);
    const walker = page.createTreeWalker(root, SHOW_TEXT);
    /** @type {{node: Text, start: number, end: number}[]} */
    const res = [];
    let node = root.nodeType === TEXT ? root : first(walker, range);
    for (; node && range.comparePoint(node, 0) <= 0; node = walker.nextNode()) {
      const text = /** @type {Text} */ (node);
      const start = node === range.startContainer ? range.startOffset : 0;
      const end = node === range.endContainer ? range.endOffset : text.length;
      if (start < end && text.parentElement?.checkVisibility({ checkVisibilityCSS: true })) res.push({ node: text, start, end });
    }
    return trim(res);
  }

  /**
   * The first text node that ends behind the range's start.
   *
   * @param {TreeWalker} walker
   * @param {Range} range
   */
  function first(walker, range) {
    const { startContainer, startOffset } = range;
    // Close by, so that a selection at the end of a long page costs no walk through it.
    walker.currentNode = startContainer.childNodes[startOffset] ?? startContainer;
    const node = walker.currentNode.nodeType === TEXT ? walker.currentNode : walker.nextNode();
    return node;
  }

  /** @param {{node: Text, start: number, end: number}[]} pieces */
  function trim(pieces) {
    while (pieces.length && trimEnd(pieces[pieces.length - 1])) pieces.pop();
    while (pieces.length && trimStart(pieces[0])) pieces.shift();
    return pieces.filter((it) => /\S/.test(it.node.data.slice(it.start, it.end)));
  }

  /** @param {{node: Text, start: number, end: number}} piece */
  function trimStart(piece) {
    const words = piece.node.data.slice(piece.start, piece.end);
    piece.start += words.length - words.trimStart().length;
    return piece.start === piece.end;
  }

  /** @param {{node: Text, start: number, end: number}} piece */
  function trimEnd(piece) {
    piece.end = piece.start + piece.node.data.slice(piece.start, piece.end).trimEnd().length;
    return piece.start === piece.end;
  }

  /**
   * Places as ranges of the live page.
   *
   * @param {Place[]} places
   * @param {Node[]} nodes
   * @returns {Range[]} without those where the page has changed since
   */
  function ranges(places, nodes) {
    return places.flatMap(({ node, start, end }) => {
      const text = nodes[node];
      if (text?.nodeType !== TEXT || !text.isConnected) return [];
      if (/** @type {Text} */ (text).length < end || end <= start) return [];
      const range = /** @type {Document} */ (text.ownerDocument).createRange();
      range.setStart(text, start);
      range.setEnd(text, end);
      return [range];
    });
  }

  /**
   * What is selected on the page.
   *
   * @param {Document} page
   * @param {Node[]} roots the page, and what else of it has words: shadow roots tell nobody
   *   who does not ask them what is selected there
   * @returns {Range[]} none where nothing is, or only something of ours
   */
  function selected(page, roots) {
    const selection = page.getSelection();
    if (!selection) return [];
    // Firefox selects several at once: cells of a table, or passages with Ctrl held.
    const ranges = Array.from({ length: selection.rangeCount }, (_, i) => selection.getRangeAt(i));
    const own = ranges.filter((it) => !it.collapsed && texts(it).length);
    // Firefox tells of shadow roots as well.
    return 0 < own.length ? own : composed(selection, shadows(roots)).filter((it) => !it.collapsed && texts(it).length);
  }

  /** @param {Node[]} roots */
  function shadows(roots) {
    return roots.filter((it) => it.nodeType === FRAGMENT && it.isConnected);
  }

  /**
   * @param {any} selection
   * @param {Node[]} roots
   * @returns {Range[]} what is selected in one of these
   */
  function composed(selection, roots) {
    // Chrome before 137 and Firefox before 142.
    if (roots.length === 0 || !selection.getComposedRanges) return [];
    /** @type {StaticRange[]} */
    const all = selection.getComposedRanges({ shadowRoots: roots });
    return all.flatMap(({ startContainer, startOffset, endContainer, endOffset }) => {
      const root = startContainer.getRootNode();
      // From one root into another there is no range.
      if (!roots.includes(root) || endContainer.getRootNode() !== root) return [];
      const range = /** @type {Document} */ (startContainer.ownerDocument).createRange();
      range.setStart(startContainer, startOffset);
      range.setEnd(endContainer, endOffset);
      return [range];
    });
  }

  /**
   * Takes the selection away, but for the caret where there is one to stay.
   *
   * @param {Document} page
   */
  function unselect(page) {
    const selection = page.getSelection();
    if (selection?.isCollapsed) selection.removeAllRanges();
    else selection?.collapseToEnd();
  }

  /**
   * The caret at a point of the window.
   *
   * @param {Document} page
   * @param {number} x
   * @param {number} y
   * @param {Node[]} roots
   * @returns {{node: Node, offset: number} | null}
   */
  function caretAt(page, x, y, roots) {
    if (page.caretPositionFromPoint) {
      const caret = page.caretPositionFromPoint(x, y, { shadowRoots: /** @type {ShadowRoot[]} */ (shadows(roots)) });
      return caret && { node: caret.offsetNode, offset: caret.offset };
    }
    // Chrome before 128.
    const range = page.caretRangeFromPoint(x, y);
    return range && { node: range.startContainer, offset: range.startOffset };
  }

  /**
   * Which of two ranges comes first on the page, whatever trees they stand in.
   *
   * @param {Range} a
   * @param {Range} b
   */
  function order(a, b) {
    if (a.startContainer.getRootNode() === b.startContainer.getRootNode()) return a.compareBoundaryPoints(0, b);
    const way = lifted(a.startContainer).compareDocumentPosition(lifted(b.startContainer));
    return way === 0 ? 0 : way & FOLLOWING ? -1 : 1;
  }

  /**
   * What of the page itself holds a node.
   *
   * @param {Node} node
   */
  function lifted(node) {
    for (let root = node.getRootNode(); root !== document; root = node.getRootNode()) {
      const outer = root.nodeType === FRAGMENT ? /** @type {ShadowRoot} */ (root).host : /** @type {Document} */ (root).defaultView?.frameElement;
      if (!outer) return node;
      node = outer;
    }
    return node;
  }

  /**
   * Whether a caret stands in one of some ranges, their ends included.
   *
   * @param {Range[]} ranges
   * @param {Node} node
   * @param {number} offset
   */
  function holds(ranges, node, offset) {
    return ranges.some((it) => it.startContainer.isConnected && it.isPointInRange(node, offset));
  }

  return { places, ranges, selected, unselect, caretAt, order, holds };
})();
