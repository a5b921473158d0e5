// Brings a passage of the story into view: beside the sidebar, or above it.
'use strict';

var pullquoteScroll = (() => {
  /** Where in the free part of the window a passage comes to stand: below sticky headers. */
  const PASSAGE_HEIGHT = 0.3;

  /**
   * Where something stands in the window, in whatever frame it is.
   *
   * @param {Node} node that it belongs to
   * @param {{top: number, bottom: number}} rect where it stands in its own page
   * @returns {{top: number, bottom: number}}
   */
  function seen(node, { top, bottom }) {
    let view = /** @type {Document} */ (node.ownerDocument).defaultView;
    for (let frame = view?.frameElement; frame; frame = view?.frameElement) {
      const down = frame.getBoundingClientRect().top + frame.clientTop;
      top += down;
      bottom += down;
      view = frame.ownerDocument.defaultView;
    }
    return { top, bottom };
  }

  /**
   * How much of the window's height is free of the sidebar, where that is a sheet at its foot.
   *
   * @param {Document} page
   */
  function free(page) {
    const view = /** @type {Window} */ (page.defaultView);
    return view.innerHeight - (parseFloat(view.getComputedStyle(page.documentElement).scrollPaddingBottom) || 0);
  }

  /**
   * Scrolls to a passage: boxes and frames that scroll by themselves at once, then the page.
   *
   * @param {Document} page
   * @param {Element} element that it stands in
   * @param {() => DOMRect} rect where it stands now, in its own page
   */
  function to(page, element, rect) {
    const view = /** @type {Window} */ (page.defaultView);
    const room = free(page);
    const now = () => seen(element, rect()).top;
    for (let it = pullquotePack.parent(element); it; it = pullquotePack.parent(it)) {
      const inner = it.localName === 'iframe' ? /** @type {HTMLIFrameElement} */ (it).contentWindow : null;
      // Most boxes hold what they have room for; to ask that costs the least.
      const isFull = it.clientHeight < it.scrollHeight;
      if (!inner && !(isFull && isScroller(it, page))) continue;
      const top = Math.max(0, seen(it, it.getBoundingClientRect()).top);
      const by = now() - top - Math.min(it.clientHeight, Math.max(0, room - top)) * PASSAGE_HEIGHT;
      if (inner) inner.scrollBy({ top: by, behavior: 'instant' });
      else it.scrollTop += by;
    }
    const isStill = view.matchMedia('(prefers-reduced-motion: reduce)').matches;
    view.scrollBy({ top: now() - room * PASSAGE_HEIGHT, behavior: isStill ? 'instant' : 'smooth' });
  }

  /**
   * Whether a box scrolls by itself when it holds more than it has room for, and is not
   * what scrolls a whole page.
   *
   * @param {Element} element
   * @param {Document} page
   */
  function isScroller(element, page) {
    if (element === page.body || element.parentElement === null) return false;
    const { overflowY } = /** @type {Window} */ (element.ownerDocument.defaultView).getComputedStyle(element);
    return overflowY === 'auto' || overflowY === 'scroll';
  }

  return { seen, free, to, isScroller };
})();
