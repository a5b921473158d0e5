// A page with the extension's scripts in it, as the browser would inject them.
import { readFileSync } from 'node:fs';
import { runInContext } from 'node:vm';
import { JSDOM } from 'jsdom';

export const EXTENSION = new URL('../../extension/', import.meta.url);

/** @param {string} name */
export function source(name) {
  return readFileSync(new URL(name, EXTENSION), 'utf8');
}

/** @returns {string[]} what background.js injects, in order; of those that run last, each */
export function injected() {
  return [...source('background.js').matchAll(/'([\w/]+\.js)'[,;]$/gm)].map((it) => it[1]);
}

/** The sentences of a language, as the browser gives them. */
export function sentences(locale = 'en') {
  const messages = JSON.parse(source(`_locales/${locale}/messages.json`));
  return (/** @type {string} */ key, /** @type {(string | number)[]} */ ...values) => {
    if (key === '@@ui_locale') return locale;
    if (!messages[key]) return key;
    const { message, placeholders } = messages[key];
    return message.replaceAll(/\$(\w+)\$/g, (/** @type {string} */ _, /** @type {string} */ name) =>
      String(values[placeholders[name.toLowerCase()].content.slice(1) - 1]),
    );
  };
}

/**
 * A page with the scripts run in it.
 *
 * @param {string} html
 * @param {string[]} scripts
 */
export function open(html, scripts = ['pack.js', 'settings/settings.js', 'live/labels.js', 'settings/wear.js', 'live/unfold.js', 'live/free.js', 'live/columns.js', 'live/gaps.js', 'live/scroll.js', 'live/fit.js', 'live/locks.js', 'apply.js']) {
  const page = new JSDOM(html, { runScripts: 'outside-only', pretendToBeVisual: true, url: 'https://news.example/story' });
  lendLayout(page.window);
  // As scripts, not by eval: what they declare is the page's own, as after an injection.
  const inject = (/** @type {string} */ it) => runInContext(source(it), page.getInternalVMContext(), { filename: it });
  scripts.forEach(inject);
  return Object.assign(page.window, { inject });
}

/**
 * What jsdom lacks: visibility by inline style, constructed sheets, painted ranges.
 *
 * @param {any} window
 */
function lendLayout(window) {
  window.Element.prototype.checkVisibility = function () {
    for (let it = this; it; it = it.parentElement) {
      const style = window.getComputedStyle(it);
      if (style.display === 'none' || style.visibility === 'hidden' || style.opacity === '0') return false;
    }
    return true;
  };
  window.CSSStyleSheet = class {
    text = '';
    /** @param {string} text */
    replaceSync(text) {
      this.text = text;
    }
  };
  window.document.adoptedStyleSheets = [];
  window.CSS = { highlights: new Map() };
  window.Highlight = class extends Set {
    /** @param {...Range} ranges */
    constructor(...ranges) {
      super(ranges);
    }
  };
  window.document.elementFromPoint = () => null;
  window.matchMedia = () => ({ matches: true });
  window.scrollBy = window.scrollTo = () => {};
  window.Range.prototype.getBoundingClientRect = () => ({ top: 0 });
}

/**
 * Waits until something holds, however busy the machine is.
 *
 * @param {() => boolean} holds
 */
export async function until(holds) {
  const end = Date.now() + 60_000;
  while (!holds()) {
    if (end < Date.now()) throw new Error('never came true: ' + holds);
    await new Promise((done) => setTimeout(done, 5));
  }
}

/** A reading as the core would give it, with what a test says. */
export function reading(over = {}) {
  return {
    version: 1,
    article: true,
    metadata: { title: 'A headline', byline: [] },
    hide: [],
    blocks: [],
    quotes: [],
    scare: [],
    figures: [],
    pictures: [],
    tables: [],
    words: 3,
    minutes: 1,
    ...over,
  };
}
