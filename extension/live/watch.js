// Hears of changes to a page, and says when it is time to read it again: soon, but so that
// reading takes no more than a small part of the time, however much the page changes.
'use strict';

var pullquoteWatch = (() => {
  /** A change is one of many: wait for those that come with it. */
  const MIN_WAIT_MS = 120;

  /** Of a page that changes without end we read again this often, when that brings nothing. */
  const MAX_WAIT_MS = 3000;

  /** To read takes at most one part in so many of the time: under 2 % of a core. */
  const COST_TO_REST = 60;

  /** What a page that was quiet may cost at once: most change a few times and then no more. */
  const MAX_CREDIT_MS = 150;

  /** After so long without a change the next one is news again. */
  const QUIET_MS = 5000;

  /** A busy page gets no idle time; then we take it. */
  const IDLE_LIMIT_MS = 500;

  const CHANGES = {
    subtree: true,
    childList: true,
    characterData: true,
    attributes: true,
    // What shows and hides, and locks the page.
    attributeFilter: ['class', 'style', 'hidden', 'open', 'inert', 'aria-hidden'],
  };

  class Watch {
    /**
     * @param {Window & typeof globalThis} view
     * @param {() => Promise<boolean>} read reads the page again; tells whether that brought anything
     */
    constructor(view, read) {
      this.view = view;
      this.read = read;
      /** @type {Node[]} */
      this.roots = [];
      this.stopped = false;
      /** Whether the page changed while it was being read. */
      this.dirty = false;
      this.fruitless = 0;
      this.credit = MAX_CREDIT_MS;
      this.last = performance.now();
      /** @type {ReturnType<typeof setTimeout> | undefined} */
      this.timer = undefined;
      this.wake = () => this.changed();
      this.width = view.innerWidth;
      this.resized = () => {
        // Phones change the height at every turn of a scroll; other widths show other things.
        if (view.innerWidth !== this.width) this.changed();
        this.width = view.innerWidth;
      };
      view.addEventListener('resize', this.resized);
      this.observer = new view.MutationObserver(this.wake);
      // A route may change without a change that we hear of until later.
      for (const type of ['popstate', 'hashchange', 'pageshow']) view.addEventListener(type, this.wake);
      view.document.addEventListener('visibilitychange', this.wake);
    }

    /**
     * Listens to these, until the next change.
     *
     * @param {Node[]} roots
     */
    listen(roots) {
      this.roots = roots;
      if (this.stopped) return;
      for (const it of roots) this.observer.observe(it, CHANGES);
    }

    /**
     * Something changed: nothing more is asked of the observer until the page has been
     * read, so that a storm of changes costs nothing.
     */
    changed() {
      this.observer.disconnect();
      this.dirty = this.timer !== undefined;
      if (this.stopped || this.dirty || this.view.document.hidden) return;
      if (QUIET_MS < performance.now() - this.last) this.fruitless = 0;
      const patience = Math.min(MAX_WAIT_MS, MIN_WAIT_MS * 2 ** this.fruitless);
      const wait = Math.max(patience, -this.credit * COST_TO_REST);
      this.timer = setTimeout(() => this.whenIdle(), wait);
    }

    /**
     * Does something to the page that is no news.
     *
     * @param {() => void} act
     */
    unheard(act) {
      if (this.observer.takeRecords().length !== 0) this.changed();
      act();
      this.observer.takeRecords();
    }

    whenIdle() {
      if (this.stopped) return;
      this.view.requestIdleCallback(() => this.again(), { timeout: IDLE_LIMIT_MS });
    }

    async again() {
      if (this.stopped) return;
      const start = performance.now();
      const isFruitful = await this.read();
      const end = performance.now();
      const saved = (end - this.last) / COST_TO_REST;
      this.credit = Math.min(MAX_CREDIT_MS, this.credit + saved) - (end - start);
      this.last = end;
      this.timer = undefined;
      this.fruitless = isFruitful ? 0 : this.fruitless + 1;
      if (this.dirty) this.changed();
    }

    stop() {
      this.stopped = true;
      clearTimeout(this.timer);
      this.observer.disconnect();
      for (const type of ['popstate', 'hashchange', 'pageshow']) this.view.removeEventListener(type, this.wake);
      this.view.removeEventListener('resize', this.resized);
      this.view.document.removeEventListener('visibilitychange', this.wake);
    }
  }

  return { Watch };
})();
