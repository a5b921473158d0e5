// The library page: everything that was kept, found, changed, carried in and out.
import { asStoreError } from '../store/database.js';
import * as store from '../store/store.js';
import * as carry from './carry.js';
import { edit } from './edit.js';
import * as filters from './filters.js';
import { Asker } from './finder.js';
import * as frame from './frame.js';
import { bind, help } from './keys.js';
import { List } from './list.js';
import * as rows from './rows.js';

const { plural } = pullquoteView;
const { ask, say } = pullquoteApi;

/** What is painted before anything else is read. */
const FIRST_ROWS = 12;

/** After a change, so long until other machines are told. */
const CARRY_MS = 2500;

/** Pixels that a row takes until it is measured. */
const GUESS = 112;

/** @type {import('./find.js').Query} */
const query = { view: 'articles', text: '', facets: {}, sort: 'newest' };

/** @type {Set<string>} The ids of the rows that are chosen. */
const chosen = new Set();

/** @type {Article | undefined} The one whose highlights are shown alone. */
let home;

/** Where a choice with Shift begins. */
let anchor = -1;

/** @type {import('./worker.js').Found | undefined} */
let found;

/** @type {string[]} Tags in use. */
let tags = [];

/** @type {(() => Promise<unknown>) | undefined} Takes back what was done last. */
let takeBack;

const sieve = filters.make(query, search);
const page = frame.make(sieve.node, { search, type, show, sort, undo, leave, selectAll, removeChosen, unchoose, bringIn, takeOut, help });
const list = new List(page.list, page.scroller, { load, make, focused: () => page.say('') }, GUESS);

/** Which of the two the list shows now; a new query may be on its way. */
let shown = query.view;

const asker = new Asker((told) => {
  if ('failure' in told) return page.fail(say(told.failure));
  if ('ready' in told) document.documentElement.dataset.usable = String(Math.round(performance.now()));
  if ('kept' in told) document.documentElement.dataset.kept = 'true';
  search({ keep: true });
  clearTimeout(timer);
  timer = setTimeout(carryOver, CARRY_MS);
});

let timer = 0;

/** The background may be asleep: it is told that there is something to carry. */
async function carryOver() {
  const answer = await ask({ kind: 'sync/now' }).catch(() => ({}));
  const { left, unset, fault } = 'report' in answer ? answer.report : { left: 0, unset: 0, fault: say('noBackground') };
  if (fault) return page.carried(say('shelfNotSynced', fault));
  page.carried([left && plural(say, 'shelfLeft', left), unset && plural(say, 'shelfUnset', unset)].filter(Boolean).join(' '));
}

/** @type {import('./rows.js').Hand} */
const hand = {
  chosen: (id) => chosen.has(id),
  choose,
  enter: (article) => {
    home = article;
    query.article = article.id;
    query.text = page.search.value = '';
    sieve.reset();
    show('highlights');
  },
  edit: async (it) => {
    const change = await edit(it, tags);
    if (!change) return;
    await attempt(() => store.changeHighlight(it.id, change));
    page.say(say('shelfChanged'));
  },
  remove: (id) => remove([id]),
  tag: (tag) => {
    query.facets.tags = [tag];
    search();
  },
};

start()
  .catch((error) => page.fail(say(asStoreError(error).message)))
  // Only now: it would take the disk and the processor from the first rows.
  .finally(() => asker.start());

/** Paints the newest articles at once; the worker knows the rest a little later. */
async function start() {
  const wanted = new URLSearchParams(location.search).get('article');
  const article = wanted ? await store.getArticle(wanted) : null;
  if (article) return hand.enter(article);
  const articles = await store.newest(FIRST_ROWS);
  await list.reset(articles.length, await withCounts(articles));
  const counts = articles.length === 0 ? await store.count() : { articles: 1, highlights: 0 };
  if (counts.articles + counts.highlights === 0) page.empty(say('shelfEmpty'), say('shelfEmptyHow'));
  document.documentElement.dataset.painted = String(Math.round(performance.now()));
}

/** @param {{keep?: boolean}} [options] `keep` stays where the reader is */
async function search({ keep = false } = {}) {
  const start = performance.now();
  const { view } = query;
  const answer = await asker.find(query);
  if (!answer) return;
  found = answer;
  if (view === 'highlights') tags = answer.facets.tags.map(([it]) => it);
  const first = await fetchRows(view, answer.ids.slice(0, keep ? answer.ids.length : FIRST_ROWS));
  if (found !== answer) return;
  shown = view;
  page.totals(answer.totals);
  sieve.show(answer.facets);
  page.home(home);
  await list.reset(answer.total, first, { keep });
  page.empty(...nothing(answer));
  page.results(plural(say, view === 'articles' ? 'countArticles' : 'countHighlights', answer.total));
  page.chosen(chosen.size);
  document.documentElement.dataset.searched = String(performance.now() - start);
  if (!keep) page.say(plural(say, 'shelfFound', answer.total));
  page.space(await carry.space());
}

/**
 * What stands where there is no row.
 *
 * @param {import('./worker.js').Found} found
 * @returns {[string?, string?]}
 */
function nothing({ total, totals }) {
  if (0 < total) return [];
  if (totals.articles + totals.highlights === 0) return [say('shelfEmpty'), say('shelfEmptyHow')];
  if (query.article) return [say('shelfNoneHere'), ''];
  return [say('shelfNothing'), say('shelfNothingHow')];
}

/**
 * @param {number} from
 * @param {number} to
 */
async function load(from, to) {
  const view = shown;
  return fetchRows(view, await asker.window(from, to));
}

/**
 * @param {import('./find.js').View} view
 * @param {string[]} ids
 */
async function fetchRows(view, ids) {
  const records = (await store.getMany(view, ids)).filter((it) => it && !it.deleted);
  if (view === 'articles') return withCounts(records);
  const homes = [...new Set(records.map((it) => it.article))];
  const articles = new Map((await store.getMany('articles', homes)).flatMap((it) => (it ? [[it.id, it]] : [])));
  return records.map((it) => ({ it, article: articles.get(it.article) }));
}

/** @param {Article[]} articles */
async function withCounts(articles) {
  const counts = await store.countIn(articles.map((it) => it.id));
  return articles.map((it, i) => ({ it, count: counts[i] }));
}

/** @param {any} record */
function make({ it, article, count }) {
  return count === undefined ? rows.highlight(it, article, hand) : rows.article(it, count, hand);
}

/** @param {string} text */
function type(text) {
  query.text = text;
  search();
}

/** @param {import('./find.js').View} view */
function show(view) {
  if (view === 'articles') leaveQuietly();
  if (query.view !== view) unchoose();
  query.view = view;
  page.view(view);
  search();
}

/** @param {import('./find.js').Sort} order */
function sort(order) {
  query.sort = order;
  search();
}

/** Back from one article's highlights to all. */
function leave() {
  leaveQuietly();
  show('articles');
}

function leaveQuietly() {
  home = undefined;
  query.article = undefined;
}

/**
 * @param {string} id
 * @param {boolean} wanted
 * @param {boolean} range
 */
async function choose(id, wanted, range) {
  const at = [...list.rows].find(([, row]) => row.dataset.id === id)?.[0] ?? -1;
  const ids = range && 0 <= anchor && 0 <= at ? await asker.window(Math.min(anchor, at), Math.max(anchor, at) + 1) : [id];
  for (const it of ids) wanted ? chosen.add(it) : chosen.delete(it);
  anchor = at;
  mark();
}

async function selectAll() {
  for (const id of await asker.window(0, found?.total ?? 0)) chosen.add(id);
  mark();
}

function unchoose() {
  chosen.clear();
  mark();
}

/** Brings the boxes and the bar in line with what is chosen. */
function mark() {
  for (const row of list.rows.values()) {
    const box = row.querySelector('input');
    if (box) box.checked = chosen.has(row.dataset.id ?? '');
  }
  page.chosen(chosen.size);
}

function removeChosen() {
  return remove([...chosen]);
}

/** @param {string[]} ids */
async function remove(ids) {
  if (ids.length === 0) return;
  const done = await attempt(() => store.remove({ [query.view]: ids }));
  if (!done) return;
  takeBack = () => store.restore(done);
  ids.forEach((it) => chosen.delete(it));
  mark();
  page.offer(plural(say, query.view === 'articles' ? 'shelfRemovedArticles' : 'shelfRemovedHighlights', ids.length));
}

async function undo() {
  if (!takeBack || !(await attempt(takeBack))) return;
  takeBack = undefined;
  page.taken();
  page.say(say('undone'));
}

/**
 * Does something to the store, or says why not.
 *
 * @template T
 * @param {() => Promise<T>} work
 * @returns {Promise<T | null>}
 */
async function attempt(work) {
  try {
    return await work();
  } catch (error) {
    page.fail(say(asStoreError(error).message));
    return null;
  }
}

async function takeOut() {
  const ids = 0 < chosen.size ? [...chosen] : await asker.window(0, found?.total ?? 0);
  await carry.out(query.view, ids, chosen.size, page);
}

/** @param {File} [file] one that was dropped */
async function bringIn(file) {
  const taken = await carry.bring(page, file);
  if (!taken) return;
  const ids = (/** @type {{id: string}[]} */ list) => list.map((it) => it.id);
  takeBack = () => store.remove({ articles: ids(taken.articles), highlights: ids(taken.highlights) });
  page.offer(plural(say, 'shelfBrought', taken.articles.length + taken.highlights.length));
}

bind({
  search: page.search,
  list,
  choose: (at) => list.rows.get(at)?.querySelector('input')?.click(),
  edit: (at) => press(at, '.tools button:not(:last-child)'),
  remove: (at) => (0 < chosen.size ? removeChosen() : press(at, '.tools button:last-child')),
  selectAll,
  undo,
  leave: () => (0 < chosen.size ? unchoose() : home && leave()),
});

/**
 * @param {number} at
 * @param {string} selector
 */
function press(at, selector) {
  /** @type {HTMLElement | null | undefined} */ (list.rows.get(at)?.querySelector(selector))?.click();
}

addEventListener('dragover', (event) => event.preventDefault());
addEventListener('drop', (event) => {
  event.preventDefault();
  const file = event.dataTransfer?.files[0];
  if (file) bringIn(file);
});
