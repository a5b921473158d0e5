// Finds in the library: full text, filters, order and counts, over columns in memory.
import { Column, Lists, Names, joined, parted } from './columns.js';
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
 * @property {number[]} rows in order; `ids` says which records they are
 * @property {Record<Facet, [string, number][]>} facets the most frequent first
 * @property {Record<View, number>} totals how many there are of each, whatever is asked
 *
 * @typedef {any} Packed plain data, as a database keeps it
 */

/** @type {readonly Facet[]} */
export const FACETS = ['sites', 'speakers', 'colors', 'tags'];

/** More values than this of one facet help nobody. */
const MAX_VALUES = 60;

/** What words are found in: titles, what is said and counted, and texts of articles; highlights. */
const FIELDS = /** @type {const} */ (['titles', 'bodies', 'texts', 'marks']);

/** A value alone, for those who want a list; read at once. */
const ALONE = new Uint32Array(1);

export class Finder {
  /** @param {Packed} [packed] what another one was packed to */
  constructor({ names = {}, articles = {}, highlights = {}, words = {} } = {}) {
    const column = (/** @type {any} */ it) => new Column(it ?? new Uint32Array(0));
    /** What rows hold by number; `homes` are the articles that highlights say they stand in. */
    this.names = { sites: new Names(names.sites), speakers: new Names(names.speakers), colors: new Names(names.colors), tags: new Names(names.tags), homes: new Names(parted(names.homes)) };
    const rows = (/** @type {any} */ it) => ({
      ids: parted(it.ids),
      time: new Column(it.time ?? new Float64Array(0)),
      gone: new Column(new Uint8Array(it.time?.length ?? 0)),
      home: column(it.home),
      site: column(it.site),
      speakers: new Lists(it.speakers),
    });
    this.rows = {
      articles: { ...rows(articles), titles: parted(articles.titles, articles.time?.length) },
      highlights: { ...rows(highlights), color: column(highlights.color), tags: new Lists(highlights.tags) },
    };
    /** @type {Record<View, number>} */
    this.totals = { articles: this.rows.articles.ids.length, highlights: this.rows.highlights.ids.length };
    /** @type {number[]} The row of each home that is here. */
    this.stories = [];
    this.rows.articles.ids.forEach((_, at) => (this.stories[this.rows.articles.home.data[at]] = at));
    this.words = { titles: new Postings(words.titles), bodies: new Postings(words.bodies), texts: new Postings(words.texts), marks: new Postings(words.marks) };
    /** @type {Partial<Record<View, Map<string, number>>>} The row of each id, once somebody has asked. */
    this.at = {};
    /** @type {Map<string, number[]>} Orders that hold until something changes. */
    this.orders = new Map();
    /** @type {{colors: Set<number>[], tags: Set<number>[]} | undefined} What the highlights of each home hold. */
    this.within = undefined;
  }

  /** Everything, without what is gone. */
  pack() {
    const { articles, highlights } = this.rows;
    const kept = { articles: this.order('articles', 'oldest'), highlights: this.order('highlights', 'oldest') };
    const [stories, marks] = [renumbered(articles.ids.length, kept.articles), renumbered(highlights.ids.length, kept.highlights)];
    const rows = (/** @type {View} */ view) => {
      const { ids, time, home, site, speakers } = this.rows[view];
      const those = kept[view];
      return { ids: joined(those.map((it) => ids[it])), time: time.pick(those), home: home.pick(those), site: site.pick(those), speakers: speakers.pick(those) };
    };
    return {
      names: Object.fromEntries(Object.entries(this.names).map(([name, it]) => [name, name === 'homes' ? joined(it.list) : it.list])),
      articles: { ...rows('articles'), titles: joined(kept.articles.map((it) => articles.titles[it])) },
      highlights: { ...rows('highlights'), color: highlights.color.pick(kept.highlights), tags: highlights.tags.pick(kept.highlights) },
      words: Object.fromEntries(FIELDS.map((it) => [it, this.words[it].pack(it === 'marks' ? marks : stories)])),
    };
  }

  /** @param {any} it an article, or its tombstone */
  putArticle(it) {
    this.forget('articles', it.id);
    if (it.deleted) return;
    const site = it.site || host(it.url);
    const row = this.push('articles', it.id, it.id, Date.parse(it.saved), site, [...it.quotes, ...it.figures].map((one) => one.speaker));
    this.rows.articles.titles.push(it.title);
    this.stories[this.rows.articles.home.data[row]] = row;
    this.words.titles.add(row, [it.title, site, ...it.byline].join(' '));
    const quotes = it.quotes.flatMap((/** @type {any} */ one) => [...(one.runs ?? []), one.speaker, one.role]);
    const figures = it.figures.flatMap((/** @type {any} */ one) => [one.text, one.normalized, one.subject, one.speaker]);
    this.words.bodies.add(row, [it.dek, ...quotes, ...figures].filter(Boolean).join(' '));
  }

  /**
   * The whole text of an article that is here.
   *
   * @param {string} id
   * @param {string} text
   */
  putText(id, text) {
    const row = this.row('articles', id);
    if (row !== undefined) this.words.texts.add(row, text);
  }

  /** @param {any} it a highlight, or its tombstone */
  putHighlight(it) {
    this.forget('highlights', it.id);
    if (it.deleted) return;
    const row = this.push('highlights', it.id, it.article, Date.parse(it.created), host(it.url), [it.speaker]);
    this.rows.highlights.color.push(this.names.colors.number(it.color));
    this.rows.highlights.tags.push(new Set(it.tags.map((/** @type {string} */ tag) => this.names.tags.number(tag))));
    this.words.marks.add(row, [it.selectors.exact, it.note, it.speaker ?? '', it.normalized ?? '', ...it.tags].join(' '));
  }

  /**
   * @param {View} view
   * @param {string} id
   * @param {string} home
   * @param {number} time
   * @param {string} site
   * @param {(string | undefined)[]} speakers
   * @returns {number} its row
   */
  push(view, id, home, time, site, speakers) {
    const rows = this.rows[view];
    this.numbers(view).set(id, rows.ids.length);
    rows.time.push(time);
    rows.gone.push(0);
    rows.home.push(this.names.homes.number(home));
    rows.site.push(this.names.sites.number(site));
    rows.speakers.push(new Set(speakers.flatMap((it) => (it ? this.names.speakers.number(it) : []))));
    this.totals[view] += 1;
    this.turn();
    return rows.ids.push(id) - 1;
  }

  /**
   * @param {View} view
   * @param {string} id
   */
  forget(view, id) {
    const at = this.row(view, id);
    if (at === undefined) return;
    const { gone, home } = this.rows[view];
    gone.data[at] = 1;
    this.numbers(view).delete(id);
    if (view === 'articles') delete this.stories[home.data[at]];
    this.totals[view] -= 1;
    this.turn();
  }

  /** Something has changed. */
  turn() {
    this.orders.clear();
    this.within = undefined;
  }

  /**
   * @param {View} view
   * @returns {Map<string, number>} the row of each id
   */
  numbers(view) {
    return (this.at[view] ??= new Map(this.rows[view].ids.map((it, at) => [it, at])));
  }

  /**
   * @param {View} view
   * @param {string} id
   */
  row(view, id) {
    return this.numbers(view).get(id);
  }

  /** Makes what comes after fast. */
  settle() {
    for (const it of FIELDS) this.words[it].settle();
    for (const view of /** @type {View[]} */ (['articles', 'highlights'])) this.order(view, 'newest');
  }

  /**
   * @param {View} view
   * @param {number[]} rows
   */
  ids(view, rows) {
    return rows.map((it) => this.rows[view].ids[it]);
  }

  /**
   * @param {Query} query
   * @returns {Result}
   */
  find(query) {
    const { view } = query;
    const { time, home } = this.rows[view];
    const found = this.match(view, query.text);
    const counts = FACETS.map((it) => new Uint32Array(this.names[it].list.length));
    const wanted = FACETS.map((it) => (query.facets[it]?.length ? new Set(query.facets[it].map((name) => this.names[it].numbers.get(name) ?? -1)) : null));
    const [from, to] = [query.from ? Date.parse(query.from) : -Infinity, query.to ? Date.parse(query.to) + 86_400_000 : Infinity];
    const within = query.article === undefined ? -1 : (this.names.homes.numbers.get(query.article) ?? -2);
    const rows = [];
    for (const at of this.order(view, query.sort)) {
      if ((found && !found[at]) || time.data[at] < from || to <= time.data[at]) continue;
      if (within !== -1 && home.data[at] !== within) continue;
      // Of each facet those values are counted that another choice in it would show.
      let failed = -1;
      let failures = 0;
      for (let i = 0; i < FACETS.length; i += 1) {
        const set = wanted[i];
        if (!set || this.holds(view, FACETS[i], at, set)) continue;
        failed = i;
        failures += 1;
      }
      if (failures === 0) rows.push(at);
      if (1 < failures) continue;
      for (let i = 0; i < FACETS.length; i += 1) {
        if (failures === 0 || failed === i) for (const it of this.values(view, FACETS[i], at)) counts[i][it] += 1;
      }
    }
    const facets = Object.fromEntries(FACETS.map((it, i) => [it, top(this.names[it].list, counts[i])]));
    return { rows, facets: /** @type {Result['facets']} */ (facets), totals: { ...this.totals } };
  }

  /**
   * @param {View} view
   * @param {Facet} facet
   * @param {number} at
   * @param {Set<number>} wanted
   */
  holds(view, facet, at, wanted) {
    for (const it of this.values(view, facet, at)) if (wanted.has(it)) return true;
    return false;
  }

  /**
   * @param {View} view
   * @param {Facet} facet
   * @param {number} at
   * @returns {Iterable<number>} none twice
   */
  values(view, facet, at) {
    const { articles, highlights } = this.rows;
    const rows = this.rows[view];
    if (facet === 'speakers') return rows.speakers.at(at);
    if (facet === 'sites') {
      // A highlight is from where its article says that it is from.
      const story = this.stories[rows.home.data[at]];
      ALONE[0] = story === undefined ? rows.site.data[at] : articles.site.data[story];
      return ALONE;
    }
    if (view === 'articles') return this.gathered()[facet][rows.home.data[at]] ?? [];
    if (facet === 'tags') return highlights.tags.at(at);
    ALONE[0] = highlights.color.data[at];
    return ALONE;
  }

  /** The colors and tags in each home. */
  gathered() {
    if (this.within) return this.within;
    /** @type {{colors: Set<number>[], tags: Set<number>[]}} */
    const res = { colors: [], tags: [] };
    const { home, gone, color, tags } = this.rows.highlights;
    for (let at = 0; at < home.length; at += 1) {
      if (gone.data[at]) continue;
      (res.colors[home.data[at]] ??= new Set()).add(color.data[at]);
      for (const it of tags.at(at)) (res.tags[home.data[at]] ??= new Set()).add(it);
    }
    this.within = res;
    return res;
  }

  /**
   * The rows that hold every word of a text, or one that begins with it.
   *
   * @param {View} view
   * @param {string} text
   * @returns {Uint8Array | null} nothing where nothing is asked for
   */
  match(view, text) {
    /** @type {Uint8Array | null} */
    let res = null;
    for (const word of terms(text)) {
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
    const { articles, highlights } = this.rows;
    const [stories, marks] = [new Uint8Array(articles.ids.length), new Uint8Array(highlights.ids.length)];
    this.words.titles.mark(word, stories);
    this.words.marks.mark(word, marks);
    if (view === 'articles') {
      this.words.bodies.mark(word, stories);
      this.words.texts.mark(word, stories);
      const { gone, home } = highlights;
      for (let at = 0; at < marks.length; at += 1) {
        const story = marks[at] && !gone.data[at] ? this.stories[home.data[at]] : undefined;
        if (story !== undefined) stories[story] = 1;
      }
      return stories;
    }
    // Highlights are found by what their articles are called.
    for (let at = 0; at < marks.length; at += 1) if (stories[this.stories[highlights.home.data[at]]]) marks[at] = 1;
    return marks;
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
    const { time, gone } = this.rows[view];
    const res = [];
    for (let at = 0; at < gone.length; at += 1) if (!gone.data[at]) res.push(at);
    const oldest = (/** @type {number} */ a, /** @type {number} */ b) => time.data[a] - time.data[b] || a - b;
    if (sort === 'title' || sort === 'site') {
      const ranks = this.ranks(view, sort, res);
      res.sort((a, b) => ranks[a] - ranks[b] || oldest(b, a));
    } else res.sort(sort === 'oldest' ? oldest : (a, b) => oldest(b, a));
    this.orders.set(key, res);
    return res;
  }

  /**
   * Where each row stands by its title or site; those without one come first.
   *
   * @param {View} view
   * @param {'title' | 'site'} by
   * @param {number[]} those
   * @returns {number[]}
   */
  ranks(view, by, those) {
    const { home } = this.rows[view];
    const { titles } = this.rows.articles;
    const wordOf = (/** @type {number} */ at) => {
      if (by === 'title') return titles[this.stories[home.data[at]]] ?? '';
      return this.names.sites.list[[...this.values(view, 'sites', at)][0]];
    };
    const words = those.map(wordOf);
    const sorted = [...new Set(words)].sort(compare);
    const rank = new Map(sorted.map((it, i) => [it, i]));
    /** @type {number[]} */
    const res = [];
    those.forEach((at, i) => (res[at] = rank.get(words[i]) ?? 0));
    return res;
  }
}

const { compare } = new Intl.Collator(undefined, { numeric: true, sensitivity: 'base' });

/**
 * @param {number} size
 * @param {number[]} kept
 * @returns {Int32Array} the new number of each old row; -1 where it is gone
 */
function renumbered(size, kept) {
  const res = new Int32Array(size).fill(-1);
  kept.forEach((it, i) => (res[it] = i));
  return res;
}

/**
 * @param {string[]} names
 * @param {Uint32Array} counts
 */
function top(names, counts) {
  const all = names.map((it, i) => /** @type {[string, number]} */ ([it, counts[i]])).filter(([it, count]) => it && 0 < count);
  return all.sort((a, b) => b[1] - a[1] || compare(a[0], b[0])).slice(0, MAX_VALUES);
}

/**
 * Where an article is from when it does not say.
 *
 * @param {string} url
 */
export function host(url) {
  return URL.canParse(url) ? new URL(url).host.replace(/^www\./, '') : '';
}
