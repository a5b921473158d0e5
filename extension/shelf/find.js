// Finds in the library: full text, filters, order and counts, over columns in memory.
import { Postings, terms } from './postings.js';

/**
 * @typedef {'articles' | 'highlights'} View
 * @typedef {'sites' | 'speakers' | 'colors' | 'tags'} Facet
 *
 * @typedef {object} Query
 * @property {View} view
 * @property {string} text
 * @property {Partial<Record<Facet, string[]>>} facets one of each list must hold
 * @property {string} [from] the first day, ISO 8601
 * @property {string} [to] the last day
 * @property {string} [article] only what belongs to this one
 * @property {Sort} sort
 *
 * @typedef {'newest' | 'oldest' | 'title' | 'site'} Sort
 *
 * @typedef {object} Result
 * @property {string[]} ids in order
 * @property {Record<Facet, [string, number][]>} facets the most frequent first
 * @property {Record<View, number>} totals how many there are of each, whatever is asked
 *
 * @typedef {object} Row What of a record takes part in filters and order.
 * @property {string} id
 * @property {boolean} gone
 * @property {number} time when it was saved or made
 * @property {string} title of the article
 * @property {string} site
 * @property {string[]} speakers
 * @property {string[]} colors
 * @property {string[]} tags
 * @property {string} article the article's id
 * @property {number} [home] the row of a highlight's article, once somebody has asked
 * @property {string[][]} [values] of each facet, once somebody has asked
 */

/** @type {readonly Facet[]} */
export const FACETS = ['sites', 'speakers', 'colors', 'tags'];

/** More values than this of one facet help nobody. */
const MAX_VALUES = 60;

export class Finder {
  constructor() {
    /** @type {Record<View, Row[]>} */
    this.rows = { articles: [], highlights: [] };
    /** @type {Record<View, Map<string, number>>} The row of each id. */
    this.at = { articles: new Map(), highlights: new Map() };
    /** What the words of titles, of articles and of highlights are found by. */
    this.titles = new Postings();
    this.bodies = new Postings();
    this.marks = new Postings();
    /** @type {Map<string, Set<number>>} The rows of an article's highlights. */
    this.within = new Map();
    /** @type {Map<string, number[]>} Orders that hold until something changes. */
    this.orders = new Map();
  }

  /** @param {any} it an article, or its tombstone */
  putArticle(it) {
    this.forget('articles', it.id);
    if (it.deleted) return;
    const speakers = [...it.quotes, ...it.figures].flatMap((one) => one.speaker ?? []);
    const site = it.site || host(it.url);
    const row = this.push('articles', { id: it.id, article: it.id, title: it.title, site, speakers, time: Date.parse(it.saved) });
    this.titles.add(row, [it.title, site, ...it.byline].join(' '));
    const quotes = it.quotes.flatMap((/** @type {any} */ one) => [...(one.runs ?? []), one.speaker, one.role]);
    const figures = it.figures.flatMap((/** @type {any} */ one) => [one.text, one.normalized, one.subject, one.speaker]);
    this.bodies.add(row, [it.dek, ...quotes, ...figures].filter(Boolean).join(' '));
    // Its highlights carry its name.
    for (const mark of this.within.get(it.id) ?? []) {
      Object.assign(this.rows.highlights[mark], { title: it.title, site, values: undefined, home: row });
    }
  }

  /** @param {any} it a highlight, or its tombstone */
  putHighlight(it) {
    this.forget('highlights', it.id);
    if (it.deleted) return;
    const home = this.rows.articles[this.at.articles.get(it.article) ?? -1];
    const row = this.push('highlights', {
      id: it.id,
      article: it.article,
      title: home?.title ?? '',
      site: home?.site ?? host(it.url),
      speakers: it.speaker ? [it.speaker] : [],
      colors: [it.color],
      tags: it.tags,
      time: Date.parse(it.created),
    });
    const marks = this.within.get(it.article) ?? new Set();
    this.within.set(it.article, marks.add(row));
    this.refresh(it.article);
    this.marks.add(row, [it.selectors.exact, it.note, it.speaker ?? '', it.normalized ?? '', ...it.tags].join(' '));
  }

  /**
   * @param {View} view
   * @param {Partial<Row>} row
   */
  push(view, row) {
    const at = this.rows[view].length;
    this.rows[view].push(/** @type {Row} */ ({ gone: false, colors: [], tags: [], ...row }));
    this.at[view].set(/** @type {string} */ (row.id), at);
    this.orders.clear();
    return at;
  }

  /**
   * @param {View} view
   * @param {string} id
   */
  forget(view, id) {
    const at = this.at[view].get(id);
    if (at === undefined) return;
    this.at[view].delete(id);
    this.orders.clear();
    const row = this.rows[view][at];
    row.gone = true;
    if (view === 'articles') return;
    this.within.get(row.article)?.delete(at);
    this.refresh(row.article);
  }

  /** Makes what comes after fast. */
  settle() {
    for (const it of [this.titles, this.bodies, this.marks]) it.settle();
    for (const view of /** @type {View[]} */ (['articles', 'highlights'])) this.order(view, 'newest');
  }

  /**
   * @param {Query} query
   * @returns {Result}
   */
  find(query) {
    const { view } = query;
    const rows = this.rows[view];
    const found = this.match(view, query.text);
    const counts = FACETS.map(() => new Map());
    const wanted = FACETS.map((it) => (query.facets[it]?.length ? new Set(query.facets[it]) : null));
    const [from, to] = [query.from ? Date.parse(query.from) : -Infinity, query.to ? Date.parse(query.to) + 86_400_000 : Infinity];
    const ids = [];
    for (const at of this.order(view, query.sort)) {
      const row = rows[at];
      if ((found && !found[at]) || row.time < from || to <= row.time) continue;
      if (query.article && row.article !== query.article) continue;
      row.values ??= this.values(view, row);
      // Of each facet those values are counted that another choice in it would show.
      let failed = -1;
      let failures = 0;
      for (let i = 0; i < wanted.length; i += 1) {
        const set = wanted[i];
        if (!set || row.values[i].some((it) => set.has(it))) continue;
        failed = i;
        failures += 1;
      }
      if (failures === 0) ids.push(row.id);
      if (1 < failures) continue;
      for (let i = 0; i < counts.length; i += 1) {
        if (failures === 1 && failed !== i) continue;
        const map = counts[i];
        for (const it of row.values[i]) map.set(it, (map.get(it) ?? 0) + 1);
      }
    }
    const facets = Object.fromEntries(FACETS.map((it, i) => [it, top(counts[i])]));
    return { ids, facets: /** @type {Result['facets']} */ (facets), totals: { articles: this.at.articles.size, highlights: this.at.highlights.size } };
  }

  /**
   * @param {View} view
   * @param {Row} row
   * @returns {string[][]} in the order of FACETS, none twice
   */
  values(view, row) {
    const speakers = [...new Set(row.speakers)];
    if (view === 'highlights') return [[row.site], speakers, row.colors, row.tags];
    const marks = [...(this.within.get(row.article) ?? [])].map((it) => this.rows.highlights[it]);
    return [[row.site], speakers, [...new Set(marks.flatMap((it) => it.colors))], [...new Set(marks.flatMap((it) => it.tags))]];
  }

  /**
   * What an article shows of its highlights is to be gathered anew.
   *
   * @param {string} article
   */
  refresh(article) {
    const home = this.at.articles.get(article);
    if (home !== undefined) this.rows.articles[home].values = undefined;
  }

  /**
   * The rows that hold every word of a text, or one that begins with it.
   *
   * @param {View} view
   * @param {string} text
   * @returns {Uint8Array | null} nothing where nothing is asked for
   */
  match(view, text) {
    const words = terms(text);
    if (words.length === 0) return null;
    /** @type {Uint8Array | null} */
    let res = null;
    for (const word of words) {
      const hits = this.hits(view, word);
      if (res) for (let i = 0; i < hits.length; i += 1) hits[i] &= res[i];
      res = hits;
    }
    return res;
  }

  /**
   * @param {View} view
   * @param {string} word
   */
  hits(view, word) {
    const hits = new Uint8Array(this.rows[view].length);
    const { articles, highlights } = this.rows;
    if (view === 'articles') {
      const found = (/** @type {number} */ at) => (hits[at] = 1);
      this.titles.each(word, found);
      this.bodies.each(word, found);
      this.marks.each(word, (at) => {
        const row = highlights[at];
        row.home ??= this.at.articles.get(row.article) ?? -1;
        if (!row.gone && 0 <= row.home) hits[row.home] = 1;
      });
    } else {
      this.marks.each(word, (at) => (hits[at] = 1));
      this.titles.each(word, (at) => {
        if (!articles[at].gone) for (const it of this.within.get(articles[at].id) ?? []) hits[it] = 1;
      });
    }
    return hits;
  }

  /**
   * The rows that are there, in an order.
   *
   * @param {View} view
   * @param {Sort} sort
   * @returns {number[]}
   */
  order(view, sort) {
    const key = view + sort;
    const known = this.orders.get(key);
    if (known) return known;
    const rows = this.rows[view];
    const res = [...this.at[view].values()];
    const newest = (/** @type {number} */ a, /** @type {number} */ b) => rows[b].time - rows[a].time || b - a;
    const by = (/** @type {'title' | 'site'} */ field) => (/** @type {number} */ a, /** @type {number} */ b) =>
      compare(rows[a][field], rows[b][field]) || newest(a, b);
    const orders = { newest, oldest: (/** @type {number} */ a, /** @type {number} */ b) => newest(b, a), title: by('title'), site: by('site') };
    res.sort(orders[sort] ?? newest);
    this.orders.set(key, res);
    return res;
  }
}

const { compare } = new Intl.Collator(undefined, { numeric: true, sensitivity: 'base' });

/** @param {Map<string, number>} counts */
function top(counts) {
  const all = [...counts].filter(([it]) => it).sort((a, b) => b[1] - a[1] || compare(a[0], b[0]));
  return all.slice(0, MAX_VALUES);
}

/**
 * Where an article is from when it does not say.
 *
 * @param {string} url
 */
export function host(url) {
  return URL.canParse(url) ? new URL(url).host.replace(/^www\./, '') : '';
}
