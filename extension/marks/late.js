// Waits for content that comes late, or is drawn anew, and says when to look again.
'use strict';

var pullquoteLate = (() => {
  /** How long a page must have been at rest, at first; each time twice as long, to the limit. */
  const FIRST_MS = 400;
  const LIMIT_MS = 30_000;

  /** A page that never rests is not looked at for ever. */
  const MAX_TRIES = 24;

  /** An idle moment comes, or it is looked at anyway. */
  const IDLE_MS = 2000;

  /**
   * Watches a page.
   *
   * @param {Document} page
   * @param {() => boolean} isNeeded whether something is missing; asked often
   * @param {() => Promise<unknown>} look
   * @returns {() => void} ends it
   */
  function watch(page, isNeeded, look) {
    const view = /** @type {Window & typeof globalThis} */ (page.defaultView);
    let wait = FIRST_MS;
    let tries = 0;
    let ended = false;
    /** @type {ReturnType<typeof setTimeout> | undefined} */
    let timer;
    const observer = new view.MutationObserver(() => {
      timer ??= setTimeout(rest, wait);
    });

    function rest() {
      // Safari's kin have no idle callback; a timer is as good, only less polite.
      if (view.requestIdleCallback) view.requestIdleCallback(again, { timeout: IDLE_MS });
      else again();
    }

    async function again() {
      timer = undefined;
      if (ended || !isNeeded()) return;
      tries += 1;
      wait = Math.min(wait * 2, LIMIT_MS);
      if (MAX_TRIES <= tries) end();
      await look();
    }

    function end() {
      ended = true;
      clearTimeout(timer);
      observer.disconnect();
    }

    observer.observe(page, { childList: true, characterData: true, subtree: true });
    return end;
  }

  return { watch };
})();
