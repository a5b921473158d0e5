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
      this.view = /** @type {Window & typeof globalThis} */ (page.defaultView);
      this.sheet = new this.view.CSSStyleSheet();
      this.sheet.replaceSync(STYLE);
      page.adoptedStyleSheets = [...page.adoptedStyleSheets, this.sheet];
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
      const { highlights } = this.view.CSS;
      if (ranges.length === 0) {
        highlights.delete('pullquote-' + name);
        return;
      }
      const highlight = new this.view.Highlight();
      for (const it of ranges) highlight.add(it);
      highlight.priority = priority;
      highlights.set('pullquote-' + name, highlight);
    }

    restore() {
      this.show([]);
      this.point([]);
      this.page.adoptedStyleSheets = this.page.adoptedStyleSheets.filter((it) => it !== this.sheet);
    }
  }

  return { Paint, COLORS };
})();
