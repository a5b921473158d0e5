// The background: puts the reader into the page at a press, and owns the core.
import './api.js';
import { answer } from './core.js';

const { badge, inject, onAsk, onPress, say } = pullquoteApi;

/** In this order: a file uses only those above it. */
const FILES = [
  'api.js',
  'pack.js',
  'apply.js',
  'view.js',
  'sidebar/style.js',
  'sidebar/cards.js',
  'sidebar/tabs.js',
  'sidebar/menu.js',
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

onAsk(answer);
onPress(async (tab) => {
  try {
    await injectWithPatience(tab.id);
    await badge(tab.id, '', say('actionTitle'));
  } catch {
    // The browser's own pages, its add-on store, a PDF: no extension may run there.
    await badge(tab.id, '×', say('pageIsRestricted'));
  }
});

/** @param {number} tabId */
async function injectWithPatience(tabId) {
  for (let tries = 1; ; tries += 1) {
    try {
      await inject(tabId, FILES);
      return;
    } catch (error) {
      if (tries === TRIES) throw error;
      await new Promise((done) => setTimeout(done, PAUSE_MS));
    }
  }
}
