// Paints highlights with the CSS Custom Highlight API: no node of the page is touched.
'use strict';

var pullquotePaint = (() => {
  /** Translucent, so that the page's own colors stay; the line tells a highlight from a found quote. */
  const INKS = {
    yellow: '255 208 0',
    green: '64 190 90',
    blue: '66 150 255',
    pink: '255 92 160',
    purple: '160 100 255',
  };

  /** Above what the reader marks, below the passage that was jumped to. */
  const PRIORITY = 1;

  const COLORS = /** @type {Color[]} */ (Object.keys(INKS));

  const STYLE = [
    ...Object.entries(INKS).map(
      ([name, ink]) =>
        `::highlight(pullquote-${name}) { background-color: rgb(${ink} / 0.36); text-decoration: underline 2px rgb(${ink}); }`,
    ),
    '::highlight(pullquote-here) { background-color: #ffb42b; color: #1d1503; }',
    '@media (forced-colors: active) {',
    ...COLORS.map((it) => `::highlight(pullquote-${it}) { background-color: Mark; color: MarkText; }`),
    '::highlight(pullquote-here) { background-color: Highlight; color: HighlightText; }',
    '}',
  ].join('\n');

  class Paint {
    /** @param {Document} page */
    constructor(page) {
      this.page = page;
      /** @type {Map<Document | ShadowRoot, CSSStyleSheet>} Our sheet in each tree that needs it. */
      this.sheets = new Map();
      /** @type {Set<Document>} Pages with paint on them: this one, and frames in it. */
      this.painted = new Set([page]);
      this.dress(page);
    }

    /**
     * Puts our sheet into a tree of the page.
     *
     * @param {Document | ShadowRoot} root
     */
    dress(root) {
      if (this.sheets.has(root)) return;
      const view = (root.ownerDocument ?? /** @type {Document} */ (root)).defaultView;
      if (!view) return;
      const sheet = new /** @type {typeof globalThis} */ (/** @type {unknown} */ (view)).CSSStyleSheet();
      sheet.replaceSync(STYLE);
      root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
      this.sheets.set(root, sheet);
    }

    /**
     * Paints these and nothing else.
     *
     * @param {Iterable<{color: Color, ranges: Range[]}>} list
     */
    show(list) {
      const all = [...list];
      for (const color of COLORS) {
        this.set(color, all.filter((it) => it.color === color).flatMap((it) => it.ranges), PRIORITY);
      }
    }

    /**
     * Marks the passage that was jumped to.
     *
     * @param {Range[]} ranges
     */
    point(ranges) {
      this.set('here', ranges, PRIORITY + 1);
    }

    /**
     * @param {string} name
     * @param {Range[]} ranges
     * @param {number} priority
     */
    set(name, ranges, priority) {
      for (const it of ranges) {
        this.dress(/** @type {Document | ShadowRoot} */ (it.startContainer.getRootNode()));
        this.painted.add(/** @type {Document} */ (it.startContainer.ownerDocument));
      }
      for (const page of this.painted) {
        const view = /** @type {Window & typeof globalThis} */ (page.defaultView);
        const own = ranges.filter((it) => it.startContainer.ownerDocument === page);
        if (own.length === 0) {
          view?.CSS.highlights.delete('pullquote-' + name);
          continue;
        }
        const highlight = new view.Highlight();
        for (const it of own) highlight.add(it);
        highlight.priority = priority;
        view.CSS.highlights.set('pullquote-' + name, highlight);
      }
    }

    restore() {
      this.show([]);
      this.point([]);
      for (const [root, sheet] of this.sheets) root.adoptedStyleSheets = root.adoptedStyleSheets.filter((it) => it !== sheet);
    }
  }

  return { Paint, COLORS };
})();
