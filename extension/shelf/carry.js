// Carries records out as files or by the clipboard, and in, after a look at what would come.
import { RecordError, article, highlight } from '../store/record.js';
import * as store from '../store/store.js';
import '../settings/notes.js';
import { ask } from './edit.js';

const { element, language, plural, told } = pullquoteView;
const { registers, say } = pullquoteApi;

/** Files are written and read by the library's Wasm, which is fetched when it is wanted. */
const library = () => import('../library/core.js');

/** Long enough for the browser to have read a saved file's bytes. */
const REVOKE_MS = 10_000;

/** Problems of a file that are told one by one. */
const MAX_PROBLEMS = 20;

/** Records that are written in one transaction. */
const BATCH = 2000;

/**
 * @typedef {object} Teller
 * @property {(text: string) => void} say
 * @property {(text: string) => void} fail
 */

/**
 * Asks how, and carries out.
 *
 * @param {'articles' | 'highlights'} view what `ids` are ids of
 * @param {string[]} ids
 * @param {number} chosen how many of them were chosen one by one
 * @param {Teller} page
 */
export async function out(view, ids, chosen, page) {
  const { exportRecords, formats } = await library();
  const all = await formats();
  const format = element('select', {}, ...all.map((it) => element('option', { value: it.name }, told(say, 'format_' + it.name, it.title))));
  const scope = element('select', {}, element('option', { value: 'these' }, plural(say, chosen ? 'shelfTheseChosen' : 'shelfTheseShown', ids.length)), element('option', { value: 'all' }, say('shelfEverything')));
  const way = ['file', 'clipboard'].map((it, i) => {
    const input = element('input', { type: 'radio', name: 'way', value: it });
    input.checked = i === 0;
    return element('label', { class: 'way' }, input, say('shelfTo_' + it));
  });
  const answer = await ask(
    say('export'),
    [element('label', { class: 'field' }, say('shelfWhat'), scope), element('label', { class: 'field' }, say('shelfFormat'), format), element('fieldset', { class: 'ways' }, element('legend', {}, say('shelfTo')), ...way)],
    say('export'),
    () => ({ format: format.value, everything: scope.value === 'all', copy: way[1].querySelector('input')?.checked ?? false }),
    scope,
  );
  if (!answer) return;
  try {
    const records = answer.everything ? await everything() : await gather(view, ids);
    const file = await exportRecords(records, answer.format, pullquoteNotes.options(await registers()));
    if (answer.format === 'obsidian' && !answer.copy && file.text.trim().split('\n').length === 1) await hand(file.text.trim(), records);
    else if (answer.copy) await navigator.clipboard.writeText(file.text);
    else save(file);
    page.say(answer.copy ? say('copied') : say('saved', file.name));
  } catch (error) {
    page.fail(say('shelfNotExported', error instanceof Error ? error.message : String(error)));
  }
}

/**
 * Hands one story to Obsidian.
 *
 * @param {string} whole
 * @param {Kept} records
 */
async function hand(whole, records) {
  const { address, byClipboard } = pullquoteNotes.handed(whole);
  if (byClipboard) {
    const { exportRecords } = await library();
    await navigator.clipboard.writeText((await exportRecords(records, 'markdown', pullquoteNotes.options(await registers()))).text);
  }
  element('a', { href: address }).click();
}

async function everything() {
  const [articles, highlights] = await Promise.all([store.getAll('articles'), store.getAll('highlights')]);
  return { articles, highlights };
}

/**
 * The records of these ids and what belongs to them: highlights go with their
 * articles, articles with all their highlights.
 *
 * @param {'articles' | 'highlights'} view
 * @param {string[]} ids
 * @returns {Promise<Kept>}
 */
async function gather(view, ids) {
  const there = (/** @type {any[]} */ list) => list.filter((it) => it && !it.deleted);
  if (view === 'articles') {
    const articles = there(await store.getMany('articles', ids));
    return { articles, highlights: (await Promise.all(ids.map(store.highlightsIn))).flat() };
  }
  const highlights = there(await store.getMany('highlights', ids));
  const homes = [...new Set(highlights.map((it) => it.article))];
  return { articles: there(await store.getMany('articles', homes)), highlights };
}

/**
 * Saves a file through the browser's own downloads; needs no permission.
 *
 * @param {Exported} file
 */
function save(file) {
  const url = URL.createObjectURL(new Blob([file.text], { type: file.mediaType }));
  element('a', { href: url, download: file.name }).click();
  setTimeout(() => URL.revokeObjectURL(url), REVOKE_MS);
}

/**
 * Asks for a file, shows what would come in, and takes it in if the reader agrees.
 *
 * @param {Teller} page
 * @param {File} [dropped]
 * @returns {Promise<Kept | null>} what came in
 */
export async function bring(page, dropped) {
  const file = dropped ?? (await choose());
  if (!file) return null;
  try {
    const { importRecords } = await library();
    const now = new Date().toISOString();
    const read = sound(await importRecords(await file.text(), { now }), now);
    const news = await unknown(read);
    const count = news.articles.length + news.highlights.length;
    const agreed = await ask(say('shelfImport'), preview(file.name, read, news), 0 < count ? say('shelfBring') : null, () => true);
    return agreed ? await takeIn(news) : null;
  } catch (error) {
    page.fail(say('shelfNotImported', error instanceof Error ? error.message : String(error)));
    return null;
  }
}

/**
 * Without what the store would refuse; that is told before anything comes in.
 *
 * @param {Imported} read
 * @param {string} now
 * @returns {Imported}
 */
function sound(read, now) {
  const problems = [...read.problems];
  const keep = (/** @type {any[]} */ list, /** @type {(it: any) => unknown} */ check) =>
    list.filter((it, i) => {
      try {
        check(it);
        return true;
      } catch (error) {
        if (!(error instanceof RecordError)) throw error;
        problems.push({ record: i + 1, reason: 'brokenRecord' });
        return false;
      }
    });
  const articles = keep(read.articles.map((it) => ({ ...it, saved: it.saved || now })), article);
  return { ...read, articles, highlights: keep(read.highlights, highlight), problems };
}

/** @returns {Promise<File | null>} */
function choose() {
  return new Promise((done) => {
    const input = element('input', { type: 'file', accept: '.json,.jsonld,.csv,.txt,application/json,text/csv' });
    input.onchange = () => done(input.files?.[0] ?? null);
    input.oncancel = () => done(null);
    input.click();
  });
}

/**
 * What of a file is new here, or newer than what is here.
 *
 * @param {Imported} read
 * @returns {Promise<Kept & {known: number, newer: number}>}
 */
async function unknown({ articles, highlights }) {
  const [oldArticles, oldHighlights] = await Promise.all([
    store.getMany('articles', articles.map((it) => it.id)),
    store.getMany('highlights', highlights.map((it) => it.id)),
  ]);
  // The same words kept of the same page, under another id.
  const kept = new Set();
  for await (const batch of store.each('highlights')) for (const it of batch) kept.add(store.sameWords(it));
  const isNew = (/** @type {any} */ it, /** @type {any} */ old) => !old || old.modified < (it.modified ?? it.saved ?? '');
  const res = {
    articles: articles.filter((it, i) => isNew(it, oldArticles[i])),
    highlights: highlights.filter((it, i) => isNew(it, oldHighlights[i]) && (oldHighlights[i] || !kept.has(store.sameWords(it)))),
  };
  const newer = oldHighlights.filter((old, i) => old && res.highlights.includes(highlights[i])).length;
  return { ...res, newer, known: highlights.length - res.highlights.length };
}

/**
 * @param {string} name
 * @param {Imported} read
 * @param {Kept & {known: number, newer: number}} news
 */
function preview(name, read, news) {
  const fact = (/** @type {string} */ key, /** @type {number} */ count) => 0 < count && element('li', {}, plural(say, key, count));
  const whys = read.problems.map(({ record, reason }) => {
    const why = told(say, 'problem_' + reason, reason);
    return record == null ? why : `${record}: ${why}`;
  });
  const isNone = news.articles.length + news.highlights.length + news.known === 0;
  // What is wrong with the file itself is all that there is to say.
  const isWhole = isNone && read.problems.length === 1 && read.problems[0].record == null;
  return [
    element('p', { class: 'file' }, element('bdi', {}, name), read.format ? ` (${read.format})` : ''),
    element('ul', { class: 'news' }, fact('shelfNewArticles', news.articles.length), fact('shelfNewHighlights', news.highlights.length - news.newer), fact('shelfNewer', news.newer), fact('shelfKnown', news.known), isNone && element('li', {}, isWhole ? whys[0] : say('shelfNothingIn'))),
    0 < whys.length && !isWhole && element('details', { open: isNone }, element('summary', {}, plural(say, 'shelfProblems', whys.length)), element('ul', {}, ...whys.slice(0, MAX_PROBLEMS).map((it) => element('li', {}, it)))),
  ];
}

/**
 * @param {Kept} news
 * @returns {Promise<Kept>}
 */
async function takeIn({ articles, highlights }) {
  /** @type {Kept} */
  const res = { articles: [], highlights: [] };
  for (let i = 0; i < Math.max(articles.length, highlights.length); i += BATCH) {
    const part = await store.merge({
      articles: articles.slice(i, i + BATCH),
      highlights: highlights.slice(i, i + BATCH),
    });
    res.articles.push(...part.articles);
    res.highlights.push(...part.highlights);
  }
  return res;
}

/** How much space everything takes, for a reader. */
export async function space() {
  const { usage, quota } = await navigator.storage.estimate();
  if (usage === undefined) return '';
  const megabytes = (/** @type {number} */ it) => (it / 1e6).toLocaleString(language(say), { maximumFractionDigits: it < 1e7 ? 1 : 0 });
  return quota ? say('shelfSpaceOf', megabytes(usage), megabytes(quota)) : say('shelfSpace', megabytes(usage));
}
