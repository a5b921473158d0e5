// Gives the story the room of the columns beside it that are gone.
'use strict';

var pullquoteColumns = (() => {
  /** What is around the story carries this: `stack` what had columns, `story` the column that is left. */
  const MARK = 'data-pullquote-column';

  /** As wide as lines of some 85 letters: a page that has more room has not more to read. */
  const MAX_PX = 720;

  /** Less than this beside the story is a margin, and no column. */
  const MIN_GAP_PX = 96;

  /** A column stays as narrow as the page itself says by `max-width`. */
  const STYLE = `@media screen {
    [${MARK}~=stack] { display: flex !important; flex-flow: column nowrap !important; align-items: stretch !important; }
    [${MARK}~=story] { inline-size: min(100%, ${MAX_PX}px) !important; min-inline-size: 0 !important;
      flex: none !important; float: none !important; }
    [${MARK}~=middle] { margin-inline: auto !important; }
  }`;

  class Columns {
    /**
     * @param {(element: Element) => boolean} isHidden by us
     * @param {(root: Document | ShadowRoot) => void} dress puts our sheet into a tree of the page
     */
    constructor(isHidden, dress) {
      this.isHidden = isHidden;
      this.dress = dress;
      this.labels = new pullquoteLabels.Labels(MARK);
      /** @type {Element[]} What was hidden beside the story when it was last given room. */
      this.gone = [];
    }

    /**
     * Widens the story, once for what is hidden.
     *
     * @param {Element[]} blocks the story's
     */
    widen(blocks) {
      const around = boxes(blocks);
      const gone = around.flatMap((it) => [...(it.parentElement?.children ?? [])].filter(this.isHidden));
      if (gone.length === this.gone.length && gone.every((it, i) => it === this.gone[i])) return;
      this.restore();
      this.gone = gone;
      // All questions before the first change: the browser lays out once.
      const found = around.filter((it) => this.isLeftAlone(it));
      for (const it of found) {
        const parent = /** @type {Element} */ (it.parentElement);
        if (hasColumns(parent)) this.labels.add(parent, ['stack']);
        // Below a title that stands outside it, it begins where the title does.
        this.labels.add(it, it.querySelector('h1') ? ['story', 'middle'] : ['story']);
        this.dress(/** @type {Document | ShadowRoot} */ (it.getRootNode()));
      }
    }

    /**
     * Whether there is nothing beside a box any more, where we have hidden something,
     * and room is left.
     *
     * @param {Element} box
     */
    isLeftAlone(box) {
      const parent = box.parentElement;
      const others = [...(parent?.children ?? [])].filter((it) => it !== box);
      if (!parent || !others.some(this.isHidden)) return false;
      const style = getComputedStyle(box);
      if (!hasColumns(parent) && style.float === 'none') return false;
      const { width, top, bottom } = box.getBoundingClientRect();
      const isLimited = parseFloat(style.maxWidth) <= width + 1;
      if (isLimited || MAX_PX <= width || parent.clientWidth - width < MIN_GAP_PX) return false;
      return others.every((it) => {
        const other = it.getBoundingClientRect();
        const isBeside = other.width !== 0 && other.height !== 0 && other.top < bottom - 1 && top + 1 < other.bottom;
        return !isBeside || /absolute|fixed/.test(getComputedStyle(it).position);
      });
    }

    restore() {
      this.labels.restore();
      this.gone = [];
    }
  }

  /**
   * Whether an element sets its children beside each other.
   *
   * @param {Element} element
   */
  function hasColumns(element) {
    const { display, flexDirection } = getComputedStyle(element);
    return display.endsWith('grid') || (display.endsWith('flex') && flexDirection.startsWith('row'));
  }

  /**
   * The elements that hold the whole story, innermost first, up to the page's body.
   *
   * @param {Element[]} blocks
   * @returns {Element[]}
   */
  function boxes(blocks) {
    const last = blocks.at(-1);
    /** @type {Element[]} */
    const res = [];
    let it = blocks[0]?.parentElement;
    for (; last && it && it.localName !== 'body'; it = it.parentElement) if (it.contains(last)) res.push(it);
    return res;
  }

  return { MARK, STYLE, Columns };
})();
