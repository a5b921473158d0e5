// The playground: any page, read by the extension's own code, without its browser.
import { answer } from './extension/core.js';
import init, { readFile, toPage } from './extension/core/pullquote.js';
import { sentences } from './sentences.js';

/** Nothing is loaded for the page, whatever it asks for. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'; img-src data:";

/** What would knock at other servers before any policy is asked, or leave the page. */
const REACHING_OUT =
  'link[rel~=preconnect i], link[rel~=dns-prefetch i], link[rel~=prefetch i], link[rel~=preload i], ' +
  'link[rel~=modulepreload i], meta[http-equiv=refresh i]';

const part = {
  start: get('start'),
  reading: get('reading'),
  tools: get('tools'),
  toggle: get('toggle'),
  source: /** @type {HTMLTextAreaElement} */ (get('source')),
  file: /** @type {HTMLInputElement} */ (get('file')),
  drop: get('drop'),
  fault: get('fault'),
  frame: /** @type {HTMLIFrameElement} */ (get('page')),
  sidebar: get('sidebar'),
};

const say = await sentences();

const { SIDEBAR } = pullquoteStyle;
const root = part.sidebar.attachShadow({ mode: 'open' });
pullquoteView.dress(root, ':host { display: block; }' + SIDEBAR);

/** @type {Map<string, Register>} What is set, until the page is left. */
const kept = new Map();

/** @type {Store} */
const shelf = {
  registers: async () => Object.fromEntries(kept),
  set: (some) => Object.entries(some).forEach(([name, it]) => kept.set(name, it)),
  onSet: () => () => {},
};

/** @type {{stop: () => void} | undefined} */
let reader;

/** @type {string | undefined} The tab that was read last. */
let tab;

/**
 * @param {string} id
 * @returns {HTMLElement}
 */
function get(id) {
  return /** @type {HTMLElement} */ (document.getElementById(id));
}

/**
 * Shows a page, cleaned.
 *
 * @param {string} text
 */
async function show(text) {
  part.fault.textContent = '';
  await init();
  const source = new DOMParser().parseFromString(toPage(text), 'text/html');
  for (const it of source.querySelectorAll(REACHING_OUT)) it.remove();
  const page = await blank();
  page.replaceChild(page.adoptNode(source.documentElement), page.documentElement);
  still(page);
  part.start.hidden = true;
  part.reading.hidden = false;
  part.tools.hidden = false;
  await clean();
}

/**
 * An empty page in the frame, under the policy.
 *
 * @returns {Promise<Document>}
 */
function blank() {
  return new Promise((done) => {
    part.frame.onload = () => done(/** @type {Document} */ (part.frame.contentDocument));
    part.frame.srcdoc = `<!doctype html><meta http-equiv="Content-Security-Policy" content="${POLICY}">`;
  });
}

/**
 * Keeps the reader on the page, and out of sight what a browser with scripts hides.
 *
 * @param {Document} page
 */
function still(page) {
  const view = /** @type {Window & typeof globalThis} */ (page.defaultView);
  const sheet = new view.CSSStyleSheet();
  sheet.replaceSync('noscript { display: none !important; }');
  page.adoptedStyleSheets = [sheet];
  for (const type of ['click', 'auxclick', 'submit']) {
    page.addEventListener(type, (event) => event.preventDefault(), { capture: true });
  }
}

async function clean() {
  const page = /** @type {Document} */ (part.frame.contentDocument);
  part.sidebar.setAttribute('data-pullquote', '');
  const next = new pullquoteReader.Reader(page, root, {
    say,
    ask: answer,
    url: () => '',
    site: () => '',
    room: () => '',
    place: () => {},
    store: shelf,
    shadow: (it) => it.shadowRoot,
    open: () => {},
    isAlways: false,
    compare: undefined,
    options: undefined,
    tab: async () => tab,
    keepTab: (it) => {
      tab = it;
    },
    close: restore,
  });
  reader = next;
  part.toggle.setAttribute('aria-pressed', 'true');
  await next.start();
}

function restore() {
  reader?.stop();
  reader = undefined;
  root.replaceChildren();
  part.toggle.setAttribute('aria-pressed', 'false');
  part.toggle.focus();
}

/** @param {Promise<string>} text */
async function open(text) {
  try {
    await show(await text);
  } catch (error) {
    part.fault.textContent = error instanceof Error ? error.message : String(error);
  }
}

/** @param {string} name */
async function sample(name) {
  const file = await fetch('samples/' + name);
  return file.text();
}

part.toggle.addEventListener('click', () => (reader ? restore() : clean()));
get('another').addEventListener('click', () => {
  reader?.stop();
  reader = undefined;
  root.replaceChildren();
  part.start.hidden = false;
  part.reading.hidden = true;
  part.tools.hidden = true;
  part.source.focus();
});
get('paste').addEventListener('submit', (event) => {
  event.preventDefault();
  if (part.source.value.trim()) open(Promise.resolve(part.source.value));
  else part.source.focus();
});
part.file.addEventListener('change', async () => {
  const file = part.file.files?.[0];
  await init();
  if (file) await open(readFile(file));
  part.file.value = '';
});
for (const it of document.querySelectorAll('[data-sample]')) {
  it.addEventListener('click', () => open(sample(/** @type {string} */ (it.getAttribute('data-sample')))));
}
for (const type of ['dragover', 'dragleave', 'drop']) {
  document.addEventListener(type, (event) => {
    event.preventDefault();
    part.drop.classList.toggle('over', type === 'dragover');
  });
}
document.addEventListener('drop', async ({ dataTransfer }) => {
  const file = dataTransfer?.files[0];
  const text = dataTransfer?.getData('text/html') || dataTransfer?.getData('text/plain');
  await init();
  if (file) await open(readFile(file));
  else if (text) await open(Promise.resolve(text));
});
// A sample may be linked to: `#aggregator.html`.
if (/^#[a-z-]+\.html$/.test(location.hash)) open(sample(location.hash.slice(1)));
