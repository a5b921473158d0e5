// The background: puts the reader into the page at a press, and owns the core.
import './api.js';
import { warm } from './core.js';
import { route } from './route.js';

const { badge, inject, onAsk, onPress, popUp, say } = pullquoteApi;

/** In this order: a file uses only those above it. */
const FILES = [
  'api.js',
  'pack.js',
  'settings/settings.js',
  'settings/wear.js',
  'settings/keeper.js',
  'settings/speech.js',
  'live/free.js',
  'apply.js',
  'live/live.js',
  'live/watch.js',
  'settings/lectern.js',
  'view.js',
  'settings/panel.js',
  'sidebar/style.js',
  'sidebar/cards.js',
  'sidebar/tabs.js',
  'sidebar/menu.js',
  'sidebar/grip.js',
  'sidebar/sidebar.js',
  'reader.js',
  'content.js',
];

/**
 * Right after a start Chromium may refuse a press that it has itself allowed; the
 * next try passes.
 */
const TRIES = 5;
const PAUSE_MS = 60;

onAsk(route);
onPress(async ({ id }) => {
  warm();
  const fault = await read(id);
  await badge(id, fault ? '×' : '', say(fault ?? 'actionTitle'));
  if (fault) await popUp(id, 'sidebar/notice.html#' + fault).catch(quiet);
});

/** Older browsers open no pop-up here; the button says the sentence anyway. */
function quiet() {}

/**
 * Reads a tab's page, or puts it back.
 *
 * @param {number} tabId
 * @returns {Promise<string | null>} why it cannot be read: a key of _locales
 */
async function read(tabId) {
  for (let tries = 1; tries <= TRIES; tries += 1) {
    try {
      const done = await inject(tabId, FILES);
      if (done) return done.result;
    } catch {
      // Refused: for good, or by a browser that has only just started.
    }
    await new Promise((done) => setTimeout(done, PAUSE_MS));
  }
  // The browser's own pages, its add-on store: no extension may run there.
  return 'pageIsRestricted';
}
