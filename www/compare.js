// The playground's comparison: two pages or texts, by the extension's own code and view.
import { compare } from './extension/compare/core.js';
import * as frame from './extension/compare/frame.js';
import { asCopy } from './extension/compare/paste.js';
import * as view from './extension/compare/view.js';
import { answer } from './extension/core.js';
import init, { readFile } from './extension/core/pullquote.js';
import { sentences } from './sentences.js';

const say = await sentences();
const start = get('start');
const fields = { a: field('a'), b: field('b') };
const fault = get('fault');
const page = frame.make(say, { again, swap });
page.node.hidden = true;
document.body.append(page.node);

/**
 * @param {string} id
 * @returns {HTMLElement}
 */
function get(id) {
  return /** @type {HTMLElement} */ (document.getElementById(id));
}

/**
 * @param {string} id
 * @returns {HTMLTextAreaElement}
 */
function field(id) {
  return /** @type {HTMLTextAreaElement} */ (get(id));
}

/** @param {string} pack */
async function read(pack) {
  const res = await answer({ kind: 'copy', pack, url: '' }, () => {});
  if ('failure' in res) throw new Error(say(res.failure.message));
  return 'copy' in res ? res.copy : null;
}

async function show() {
  fault.textContent = '';
  try {
    const [a, b] = await Promise.all([asCopy(fields.a.value, read), asCopy(fields.b.value, read)]);
    if (!a || !b) throw new Error(say('compareNoWords'));
    const outcome = await compare(a, b);
    start.hidden = true;
    page.node.hidden = false;
    page.show(view.make(say, outcome, page.announce).node, { pair: outcome, chosen: true });
  } catch (error) {
    again();
    fault.textContent = error instanceof Error ? error.message : String(error);
  }
}

function again() {
  start.hidden = false;
  page.node.hidden = true;
  fields.a.focus();
}

function swap() {
  [fields.a.value, fields.b.value] = [fields.b.value, fields.a.value];
  return show();
}

/** @param {string[]} names */
async function samples(names) {
  const files = await Promise.all(names.map((it) => fetch('samples/' + it)));
  const [a, b] = await Promise.all(files.map((it) => it.text()));
  fields.a.value = a;
  fields.b.value = b;
  await show();
}

/**
 * @param {HTMLTextAreaElement} into
 * @param {File | undefined} file
 */
async function open(into, file) {
  if (!file) return;
  await init();
  try {
    into.value = await readFile(file);
  } catch (error) {
    fault.textContent = error instanceof Error ? error.message : String(error);
  }
}

get('copies').addEventListener('submit', (event) => {
  event.preventDefault();
  const empty = Object.values(fields).find((it) => !it.value.trim());
  if (empty) empty.focus();
  else show();
});
for (const it of /** @type {NodeListOf<HTMLInputElement>} */ (document.querySelectorAll('input[data-for]'))) {
  it.addEventListener('change', async () => {
    await open(it.dataset.for === 'a' ? fields.a : fields.b, it.files?.[0]);
    it.value = '';
  });
}
for (const it of Object.values(fields)) {
  it.addEventListener('dragover', (event) => event.preventDefault());
  it.addEventListener('drop', (event) => {
    const file = event.dataTransfer?.files[0];
    if (!file) return;
    event.preventDefault();
    open(it, file);
  });
}
for (const it of document.querySelectorAll('[data-samples]')) {
  it.addEventListener('click', () => samples((it.getAttribute('data-samples') ?? '').split('+')));
}
// Two samples may be linked to: `#aggregator.html+rewrite.html`.
if (/^#[a-z-]+\.html\+[a-z-]+\.html$/.test(location.hash)) samples(location.hash.slice(1).split('+'));
