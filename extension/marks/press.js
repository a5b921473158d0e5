// Runs when the shortcut or the context menu asks for a highlight: keeps what is selected. On
// a page that is not being read it shows the highlights first; pressed with nothing selected,
// it shows them, or takes them off again.
'use strict';

/**
 * See content.js.
 *
 * @type {Session | undefined}
 */
var pullquoteSession;

(() => {
  if (!(document.body instanceof HTMLBodyElement)) return 'pageIsNoPage';
  // A reader that had nothing to show shows no highlights either.
  if (pullquoteSession?.isQuiet()) pullquoteSession.stop();
  const { marks } = pullquoteSession ?? {};
  if (marks) {
    marks.press().then((done) => {
      if (done) return;
      if (pullquoteSession?.reads) marks.refuse();
      else pullquoteSession?.stop();
    });
    return null;
  }
  const { host, root } = pullquoteView.host(document);
  pullquoteView.dress(root, pullquoteInks.POINT + pullquoteStyle.SIDEBAR + pullquoteInks.ALL);
  host.setAttribute('data-pullquote', 'marks');
  const own = pullquoteMarks.make(document, root, pullquoteApi.marksFace(() => location.href));
  const stop = () => {
    pullquoteSession = undefined;
    own.stop();
    host.remove();
  };
  pullquoteSession = { stop, marks: own, reads: false, isQuiet: () => false };
  document.documentElement.append(host);
  own.start(null).then(async () => {
    if (!(await own.press())) own.greet();
  });
  return null;
})();
