// Closes the gaps in a story where something is hidden now, or never came.
'use strict';

var pullquoteGaps = (() => {
  /** What holds nothing to see carries this. */
  const MARK = 'data-pullquote-gap';

  /** What comes into it later has room, and can still be scrolled to, for pages that wait for that. */
  const STYLE = `@media screen {
    [${MARK}], [${MARK}] * { block-size: auto !important; min-block-size: 0 !important; padding-block: 0 !important;
      margin-block: 0 !important; border-block-width: 0 !important; aspect-ratio: auto !important; }
  }`;

  /** Less is the room between two paragraphs. */
  const MIN_PX = 80;

  /** More is no room that somebody keeps for something. */
  const MAX_PX = 1200;

  /** What shows something, or may, without a word. */
  const SHOWN = 'img, video, audio, canvas, svg, iframe, object, embed, input, button, select, textarea, hr, math, meter, progress, figure, [role=img], [role=application]';

  /** To ask about more elements than this would take longer than to read the page. */
  const MAX_ASKED = 1500;

  class Gaps {
    /** @param {(root: Document | ShadowRoot) => void} dress puts our sheet into a tree of the page */
    constructor(dress) {
      this.dress = dress;
      this.labels = new pullquoteLabels.Labels(MARK);
    }

    /**
     * @param {Element[]} blocks the story's
     */
    close(blocks) {
      for (const it of this.labels.elements) if (!isBare(it)) this.labels.off(it);
      const kept = new Set(blocks);
      for (const block of blocks) {
        for (let it = block.parentElement; it && !kept.has(it); it = it.parentElement) kept.add(it);
      }
      const inner = [...kept].filter((it) => it.localName !== 'body' && it.localName !== 'html');
      // All questions before the first change: the browser lays out once.
      const all = inner.flatMap((it) => [...it.children]).slice(0, MAX_ASKED);
      const bare = all.filter((it) => {
        const { height } = it.getBoundingClientRect();
        return !kept.has(it) && MIN_PX <= height && height <= MAX_PX && isBare(it);
      });
      for (const it of bare) {
        this.labels.put(it, '');
        this.dress(/** @type {Document | ShadowRoot} */ (it.getRootNode()));
      }
    }

    restore() {
      this.labels.restore();
    }
  }

  /**
   * Whether there is nothing to see in an element but its own paper.
   *
   * @param {Element} element
   */
  function isBare(element) {
    const text = /** @type {HTMLElement} */ (element).innerText;
    if (text === undefined || text.trim() !== '') return false;
    // An element of the page's own making may draw whatever it likes.
    const shows = (/** @type {Element} */ it) =>
      it.matches(SHOWN) || it.localName.includes('-') || getComputedStyle(it).backgroundImage !== 'none';
    return ![element, ...element.querySelectorAll('*')].some((it) => it.checkVisibility() && shows(it));
  }

  return { STYLE, Gaps };
})();
