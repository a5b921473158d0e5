// The background: puts the reader into the page at a press, and owns the core.
import './api.js';
import { remember } from './compare/opened.js';
import { warm } from './core.js';
import { route } from './route.js';
import { takeOver } from './settings/earlier.js';
import { follow } from './store/carrier.js';

const { allowed, badge, inject, onAllowed, onAsk, onHighlight, onPress, open, popUp, runOn, say } = pullquoteApi;

/** Before the others, where the reader has allowed a site for good. */
const ALWAYS = 'live/always.js';

/** In this order: a file uses only those above it. */
const FILES = [
  'api.js',
  'pack.js',
  'ahead.js',
  'settings/registers.js',
  'settings/notes.js',
  'settings/settings.js',
  'live/labels.js',
  'settings/wear.js',
  'settings/keeper.js',
  'settings/speech.js',
  'live/unfold.js',
  'live/free.js',
  'live/columns.js',
  'live/gaps.js',
  'live/scroll.js',
  'live/fit.js',
  'live/locks.js',
  'apply.js',
  'live/site.js',
  'live/live.js',
  'live/watch.js',
  'settings/lectern.js',
  'view.js',
  'live/pick.js',
  'settings/panel.js',
  'sidebar/style.js',
  'marks/style.js',
  'marks/passage.js',
  'marks/paint.js',
  'marks/collection.js',
  'marks/late.js',
  'marks/toast.js',
  'marks/bar.js',
  'marks/editor.js',
  'marks/marks.js',
  'sidebar/highlights.js',
  'sidebar/menu.js',
  'sidebar/cards.js',
  'sidebar/cite.js',
  'sidebar/quotes.js',
  'sidebar/figures.js',
  'sidebar/hidden.js',
  'sidebar/tabs.js',
  'sidebar/grip.js',
  'sidebar/sidebar.js',
  'reader.js',
];

/** What runs last: for the button, and for the shortcut and the menu of highlights. */
const READ = 'content.js';
const HIGHLIGHT = 'marks/press.js';

const READING = [...FILES, READ];
// Highlights alone ask nothing of the core.
const MARKING = [...FILES.filter((it) => it !== 'ahead.js'), HIGHLIGHT];

/**
 * Right after a start Chromium may refuse a press that it has itself allowed; the
 * next try passes.
 */
const TRIES = 5;
const PAUSE_MS = 60;

onAsk(async (question, decided, isPrivate) => {
  const keep = question.kind === 'read' && !isPrivate ? remember(question.url, quiet) : undefined;
  if (question.kind !== 'options') return route(question, decided, keep);
  await open('options/options.html' + (question.always ? '#always=' + encodeURIComponent(question.always) : ''));
  return { opened: true };
});

// What the reader allowed for good is read as it loads; nothing else is ever touched.
let registering = Promise.resolve();
onAllowed(() => {
  registering = registering.then(async () => runOn(await allowed(), [ALWAYS, ...READING])).catch(quiet);
});
onPress(({ id }) => {
  warm();
  return press(id, READING);
});
onHighlight(({ id }) => press(id, MARKING));
// What an earlier build kept counts before it is carried anywhere.
takeOver().catch(quiet).then(follow).catch(quiet);

/**
 * Does in a tab's page what was asked for, or says on the button why that cannot be.
 *
 * @param {number} tabId
 * @param {string[]} files
 */
async function press(tabId, files) {
  const fault = await run(tabId, files);
  await badge(tabId, fault ? '×' : '', say(fault ?? 'actionTitle'));
  if (fault) await popUp(tabId, 'sidebar/notice.html#' + fault).catch(quiet);
}

/** Older browsers open no pop-up here, a registration may be overtaken by the next, and a
 * library that cannot be opened says so when it is asked for. */
function quiet() {}

/**
 * @param {number} tabId
 * @param {string[]} files
 * @returns {Promise<string | null>} why it cannot be read: a key of _locales
 */
async function run(tabId, files) {
  for (let tries = 1; tries <= TRIES; tries += 1) {
    try {
      const done = await inject(tabId, files);
      if (done) return done.result;
    } catch {
      // Refused: for good, or by a browser that has only just started.
    }
    await new Promise((done) => setTimeout(done, PAUSE_MS));
  }
  // The browser's own pages, its add-on store: no extension may run there.
  return 'pageIsRestricted';
}
