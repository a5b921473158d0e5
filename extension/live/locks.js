// Lets a page scroll whose script takes wheel, finger and keys, as it does under a pop-up.
'use strict';

var pullquoteLocks = (() => {
  /** What a reader scrolls by. Firefox tells pages of the wheel by an old name too. */
  const TYPES = ['wheel', 'DOMMouseScroll', 'touchmove', 'keydown'];

  /** How far each of these keys goes: in pixels, or, below two, in parts of the window. */
  const KEYS = /** @type {Record<string, number>} */ ({
    ArrowUp: -40, ArrowDown: 40, PageUp: -0.9, PageDown: 0.9, ' ': 0.9, Home: -Infinity, End: Infinity,
  });

  /** What a wheel that counts lines goes for each. */
  const LINE_PX = 40;

  /** Keys mean something else in these. */
  const TYPED = 'input, textarea, select, [contenteditable]';

  class Locks {
    /**
     * @param {Document} page
     * @param {() => boolean} isHeld whether we have hidden what held the page
     */
    constructor(page, isHeld) {
      this.page = page;
      this.view = /** @type {Window & typeof globalThis} */ (page.defaultView);
      this.isHeld = isHeld;
      /** @type {Element | undefined} The story's first block: where it moves, the page scrolls. */
      this.first = undefined;
      /** @type {Set<EventTarget>} What holds the whole story. */
      this.around = new Set();
      /** @type {Element | null} What scrolls it: the page, or a box. */
      this.box = null;
      /** Whether the page was seen to take what scrolls it, and to do nothing with it. */
      this.isLocked = false;
      /** Whether it takes that on its way down, before what it is meant for hears of it. */
      this.isEarly = false;
      this.hear = this.hear.bind(this);
      // We take nothing: a page without locks scrolls on without asking us.
      for (const it of TYPES) this.view.addEventListener(it, this.hear, { capture: true, passive: true });
    }

    /**
     * @param {Element[]} blocks the story's
     */
    know(blocks) {
      this.first = blocks[0];
      const holds = pullquoteFit.around(blocks, this.page);
      this.around = new Set([this.view, this.page, this.page.documentElement, ...holds]);
      this.box = holds.findLast((it) => pullquoteScroll.isScroller(it, this.page)) ?? this.page.scrollingElement;
    }

    /** @param {Event} event on its way down, at the window */
    hear(event) {
      const way = event.composedPath();
      if (!this.first?.isConnected || !event.isTrusted || !event.cancelable || !isScroll(event)) return;
      // Outermost of what is not around the story: a map in it, or one of its paragraphs. What
      // listens there and within has a use for the event, and what listens around it is a lock.
      const wall = way.findLast((it) => !this.around.has(it));
      const isSidebar = /** @type {Element | undefined} */ (wall)?.parentElement === this.page.documentElement;
      if (this.isLocked && (this.isEarly || !wall)) {
        if (event.defaultPrevented) this.scroll(event);
        // The sidebar has keys of its own.
        if (!isSidebar || event.type !== 'keydown') event.stopImmediatePropagation();
        return;
      }
      this.follow(event, wall, !isSidebar);
    }

    /**
     * Follows an event down to what it is meant for and up again, and holds it up on its
     * way to a lock.
     *
     * @param {Event} event
     * @param {EventTarget | undefined} wall
     * @param {boolean} isTold whether it tells of a lock
     */
    follow(event, wall, isTold) {
      const before = this.place();
      let isEarly = event.defaultPrevented;
      let isOut = wall === undefined;
      const down = () => {
        isEarly = event.defaultPrevented;
      };
      const up = () => {
        isOut = !event.defaultPrevented;
        if (this.isLocked) event.stopPropagation();
      };
      wall?.addEventListener(event.type, down, { capture: true, passive: true });
      wall?.addEventListener(event.type, up, { passive: true });
      setTimeout(() => {
        wall?.removeEventListener(event.type, down, { capture: true });
        wall?.removeEventListener(event.type, up);
        if (!isTold || !event.defaultPrevented || !(isEarly || isOut)) return;
        this.judge(event, before, isEarly);
      });
    }

    /**
     * Whether what took an event is a lock: a page that scrolls by itself, or turns to
     * another part of the story, has a use for it.
     *
     * @param {Event} event
     * @param {number} before where the story stood
     * @param {boolean} isEarly
     */
    judge(event, before, isEarly) {
      if (event.type === 'keydown' && !this.isLocked && !this.isHeld()) return;
      if (!this.hasRoom(event)) return;
      const view = this.view;
      view.requestAnimationFrame(() => view.requestAnimationFrame(() => {
        if (this.place() !== before) return;
        this.isLocked = true;
        this.isEarly ||= isEarly;
        this.scroll(event);
      }));
    }

    /** A number that changes with where the story stands in the window, or in a frame that does. */
    place() {
      return (this.first?.getBoundingClientRect().top ?? 0) - (this.box?.scrollTop ?? 0);
    }

    /**
     * Whether the page can be scrolled that way at all.
     *
     * @param {Event} event
     */
    hasRoom(event) {
      if (!this.box) return false;
      const { scrollTop, scrollHeight, clientHeight } = this.box;
      const by = this.distance(event);
      const below = scrollHeight - clientHeight - scrollTop;
      return 1 <= (by < 0 ? scrollTop : by === 0 ? Math.max(scrollTop, below) : below);
    }

    /**
     * How far an event goes, in pixels; 0 for a finger, which the browser follows itself
     * once it may.
     *
     * @param {Event} event
     */
    distance(event) {
      const { key, shiftKey, deltaY, deltaMode, detail } = /** @type {any} */ (event);
      const { innerHeight } = this.view;
      if (event.type === 'wheel') return deltaY * [1, LINE_PX, innerHeight][deltaMode];
      if (event.type === 'DOMMouseScroll') return detail * LINE_PX;
      if (event.type === 'touchmove') return 0;
      const by = KEYS[key] * (key === ' ' && shiftKey ? -1 : 1);
      return Math.abs(by) < 2 ? by * innerHeight : by;
    }

    /**
     * Does what the page has kept the browser from.
     *
     * @param {Event} event
     */
    scroll(event) {
      const { scrollTop, scrollHeight } = this.box ?? { scrollTop: 0, scrollHeight: 0 };
      const top = Math.min(scrollHeight, Math.max(0, scrollTop + this.distance(event)));
      this.box?.scrollTo({ top, behavior: 'instant' });
    }

    restore() {
      for (const it of TYPES) this.view.removeEventListener(it, this.hear, { capture: true });
      this.first = undefined;
    }
  }

  /**
   * Whether an event scrolls, where nobody takes it: with Control it zooms.
   *
   * @param {Event} event
   */
  function isScroll(event) {
    const { key, ctrlKey, metaKey, altKey, deltaY } = /** @type {any} */ (event);
    if (ctrlKey || metaKey || altKey || deltaY === 0) return false;
    if (event.type !== 'keydown') return true;
    const target = /** @type {Element} */ (event.composedPath()[0]);
    return Object.hasOwn(KEYS, key) && !target.matches?.(TYPED);
  }

  return { Locks };
})();
