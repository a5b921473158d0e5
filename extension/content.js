// Runs at each press of the button: on the first it cleans the page, on the second it takes
// all back. Its value goes to the background: why the page cannot be read, or nothing.
'use strict';

/**
 * The page as it is read now. A `var` without a value outlives the next injection.
 *
 * @type {Session | undefined}
 */
var pullquoteSession;

(() => {
  const isAlways = Boolean(globalThis.pullquoteAlways);
  globalThis.pullquoteAlways = undefined;
  if (pullquoteSession) {
    const { stop: end, reads, isQuiet } = pullquoteSession;
    const wasQuiet = isQuiet();
    // The browser's own doing, a second time: the reader may have ended it meanwhile.
    if (isAlways) return null;
    end();
    // Nothing was to be seen of it, or only highlights: so this is the first press.
    if (reads && !wasQuiet) return null;
  }
  // A frameset, or a drawing or feed by itself: nothing to read, and no place for a sidebar.
  if (!(document.body instanceof HTMLBodyElement)) return 'pageIsNoPage';
  const { say, ask, recall, keep, registers, set, onSet, shadow } = pullquoteApi;
  const { host, root } = pullquoteView.host(document);
  const before = document.activeElement;
  const ahead = pullquoteAhead;
  pullquoteAhead = undefined;
  const stop = () => {
    pullquoteSession = undefined;
    reader.stop();
    marks.stop();
    host.remove();
    if (before instanceof HTMLElement) before.focus({ preventScroll: true });
  };
  const marks = pullquoteMarks.make(document, root, pullquoteApi.marksFace(() => location.href));
  const reader = new pullquoteReader.Reader(document, root, {
    say,
    ask,
    url: () => location.href,
    site: () => location.hostname,
    room: pullquoteStyle.room,
    place: (stand) => pullquoteView.dress(root, pullquoteStyle.host(stand) + pullquoteStyle.SIDEBAR + pullquoteInks.ALL),
    store: { registers, set, onSet },
    shadow,
    open: () => document.documentElement.append(host),
    isAlways,
    compare: (pack) => ask({ kind: 'compare/open', pack, url: location.href }),
    options: (always) => void ask({ kind: 'options', always: always ? location.origin : undefined }),
    tab: () => recall('tab'),
    keepTab: (it) => keep('tab', it),
    close: stop,
    marks,
    ahead,
  });
  pullquoteSession = { stop, marks, reads: true, isQuiet: () => !host.isConnected };
  reader.start();
  return null;
})();
