// The highlights of one page: kept, changed, found again; each step can be taken back.
'use strict';

/**
 * @typedef {object} Standing A highlight and where it stands on the page now.
 * @property {HighlightRecord} highlight
 * @property {Range[]} ranges none where it was not found
 *
 * @typedef {object} Draft What is to be kept.
 * @property {Range[]} ranges
 * @property {HighlightRecord['kind']} kind
 * @property {Color} color
 * @property {string} [speaker]
 * @property {string} [normalized]
 */

var pullquoteCollection = (() => {
  /** Steps that can be taken back. */
  const MAX_STEPS = 100;

  class Collection {
    /**
     * @param {Document} page
     * @param {(question: Question, decided?: (page: Page) => void) => Promise<Answer>} ask
     * @param {() => string} url the page's address now; other pages may follow without a load
     * @param {ShadowOf} shadow
     * @param {() => void} changed hears of every change
     */
    constructor(page, ask, url, shadow, changed) {
      this.page = page;
      this.askBackground = ask;
      this.url = url;
      this.shadow = shadow;
      this.changed = changed;
      /** @type {Node[] | undefined} The page, and the shadow roots and frames in it, once packed. */
      this.found = undefined;
      /** @type {Map<string, Standing>} */
      this.kept = new Map();
      /** @type {Page | null} What was read of the page. */
      this.reading = null;
      /** @type {(() => Promise<unknown>)[]} */
      this.steps = [];
      /** One change after the other: each begins with what the one before has left. */
      this.queue = Promise.resolve(/** @type {unknown} */ (undefined));
      /** Why the last step failed: a key of _locales. */
      this.fault = '';
    }

    /** In the order of the page; those not found at the end, by age. */
    all() {
      const res = [...this.kept.values()];
      const found = res.filter((it) => it.ranges.length);
      const lost = res.filter((it) => it.ranges.length === 0);
      found.sort((a, b) => pullquotePassage.order(a.ranges[0], b.ranges[0]));
      lost.sort((a, b) => a.highlight.created.localeCompare(b.highlight.created));
      return [...found, ...lost];
    }

    /** Takes the page's highlights from the store and finds them on the page. */
    async load() {
      const answer = await this.ask({ kind: 'highlights/for', ...this.story() });
      if (!('highlights' in answer)) return false;
      this.kept = new Map(
        answer.highlights.filter(isHighlight).map((it) => [it.id, { highlight: it, ranges: [] }]),
      );
      return this.place([...this.kept.values()]);
    }

    pack() {
      const { shadow } = this;
      const res = pullquotePack.pack(this.page, { facts: new WeakMap(), isHidden: () => false, isLeftOut: () => false, shadow });
      this.found = res.roots;
      return res;
    }

    /** @returns {Node[]} the page, and the shadow roots and frames in it */
    get roots() {
      return (this.found ??= this.pack().roots);
    }

    /**
     * Looks for highlights on the page as it is now.
     *
     * @param {Standing[]} list
     */
    async place(list) {
      if (list.length === 0) {
        this.changed();
        return true;
      }
      const { pack, nodes } = this.pack();
      const highlights = list.map(({ highlight: { id, selectors } }) => ({ id, selectors }));
      const answer = await this.ask({ kind: 'place', pack, highlights });
      if ('placed' in answer) {
        for (const it of answer.placed) {
          const kept = this.kept.get(it.id);
          if (kept) kept.ranges = pullquotePassage.ranges(it.places, nodes);
        }
      }
      this.changed();
      return 'placed' in answer;
    }

    /**
     * @template T
     * @param {() => Promise<T>} change
     * @returns {Promise<T>}
     */
    inTurn(change) {
      const res = this.queue.then(change);
      this.queue = res.catch(() => undefined);
      return res;
    }

    /**
     * Keeps a passage.
     *
     * @param {Draft} draft
     * @returns {Promise<HighlightRecord | null>} nothing where it could not be kept; `fault` says why
     */
    add(draft) {
      return this.inTurn(() => this.keep(draft));
    }

    /** @param {Draft} draft */
    async keep({ ranges, kind, color, ...facts }) {
      const { pack, nodes } = this.pack();
      const places = pullquotePassage.places(ranges, nodes);
      if (places.length === 0) return this.fail('cannotKeepHere');
      const url = this.url();
      const page = await this.read(pack);
      const answer = await this.ask({ kind: 'describe', pack, places, url, title: this.page.title, page });
      if (!('selectors' in answer)) return null;
      if (!answer.selectors) return this.fail('cannotKeepHere');
      const { selectors, article } = answer;
      const highlight = { id: uuid(), url, color, note: '', tags: [], kind, selectors, ...facts };
      const kept = await this.put(highlight, pullquotePassage.ranges(places, nodes), article);
      if (kept) this.step(() => this.drop(kept.id));
      return kept;
    }

    /**
     * The page as it was read. Where only highlights are shown nobody has read it yet:
     * that waits until something is kept of it.
     *
     * @param {string} pack
     */
    async read(pack) {
      if (this.reading) return this.reading;
      const answer = await this.ask({ kind: 'read', pack, url: this.url() }, (it) => {
        this.reading = it;
      });
      if ('cards' in answer) Object.assign(this.reading ?? {}, answer.cards);
      return this.reading;
    }

    /** What the page's story is known by, also on another address. */
    story() {
      const { url: canonical, title, site } = this.reading?.metadata ?? {};
      return { url: this.url(), canonical, title, site };
    }

    /**
     * Changes color, note or tags.
     *
     * @param {string} id
     * @param {Partial<Pick<HighlightRecord, 'color' | 'note' | 'tags'>>} change
     * @returns {Promise<boolean>}
     */
    edit(id, change) {
      return this.inTurn(async () => {
        const kept = this.kept.get(id);
        if (!kept) return false;
        const before = kept.highlight;
        const after = { ...before, ...change };
        if (JSON.stringify(after) === JSON.stringify(before)) return true;
        if (!(await this.put(after, kept.ranges))) return false;
        this.step(() => this.put(before, this.kept.get(id)?.ranges ?? []));
        return true;
      });
    }

    /**
     * @param {string} id
     * @returns {Promise<boolean>}
     */
    remove(id) {
      return this.inTurn(async () => {
        const kept = this.kept.get(id);
        if (!kept || !(await this.drop(id))) return false;
        this.step(() => this.restore(id, kept.ranges));
        return true;
      });
    }

    /**
     * Takes the last step back.
     *
     * @returns {Promise<boolean>}
     */
    undo() {
      return this.inTurn(async () => {
        const step = this.steps.at(-1);
        if (!step || !(await step())) return false;
        this.steps.splice(this.steps.indexOf(step), 1);
        return true;
      });
    }

    /** @param {() => Promise<unknown>} back */
    step(back) {
      this.steps.push(back);
      if (MAX_STEPS < this.steps.length) this.steps.shift();
    }

    /**
     * @param {Partial<HighlightRecord>} highlight
     * @param {Range[]} ranges
     * @param {Partial<Article>} [article]
     */
    async put(highlight, ranges, article) {
      return this.set(await this.ask({ kind: 'highlights/put', highlight, article }), ranges);
    }

    /**
     * @param {string} id
     * @param {Range[]} ranges
     */
    async restore(id, ranges) {
      return this.set(await this.ask({ kind: 'highlights/restore', id }), ranges);
    }

    /**
     * @param {Answer} answer
     * @param {Range[]} ranges
     */
    set(answer, ranges) {
      if (!('highlight' in answer) || !answer.highlight) return null;
      this.kept.set(answer.highlight.id, { highlight: answer.highlight, ranges });
      this.changed();
      return answer.highlight;
    }

    /** @param {string} id */
    async drop(id) {
      const answer = await this.ask({ kind: 'highlights/remove', id });
      if (!('highlight' in answer)) return false;
      this.kept.delete(id);
      this.changed();
      return true;
    }

    /**
     * The highlight at a caret; of several the shortest, which may lie within another.
     *
     * @param {Node} node
     * @param {number} offset
     */
    at(node, offset) {
      const under = [...this.kept.values()].filter((it) => pullquotePassage.holds(it.ranges, node, offset));
      const length = (/** @type {Standing} */ it) => it.highlight.selectors.exact.length;
      return under.sort((a, b) => length(a) - length(b))[0];
    }

    /**
     * The highlight that a card was kept as.
     *
     * @param {HighlightRecord['kind']} kind
     * @param {Range} first where the card's words begin
     */
    from(kind, first) {
      return [...this.kept.values()].find(({ highlight, ranges: [it] }) => {
        if (highlight.kind !== kind || !it || !it.startContainer.isConnected) return false;
        return it.startContainer === first.startContainer && it.startOffset === first.startOffset;
      });
    }

    /** Those that are not on the page, or no longer where they were painted. */
    missing() {
      return [...this.kept.values()].filter(
        (it) => it.ranges.length === 0 || it.ranges.some((range) => range.collapsed || !range.startContainer.isConnected),
      );
    }

    /**
     * @param {Question} question
     * @param {(page: Page) => void} [decided]
     * @returns {Promise<Answer>}
     */
    async ask(question, decided) {
      try {
        const answer = await this.askBackground(question, decided);
        if ('failure' in answer) this.fault = answer.failure.message;
        return answer;
      } catch (error) {
        // The extension was updated under the page.
        this.fault = 'noBackground';
        return { failure: { message: 'noBackground', detail: String(error) } };
      }
    }

    /** @param {string} fault */
    fail(fault) {
      this.fault = fault;
      return null;
    }
  }

  /**
   * Whether a record is what we can show; another version's may not be.
   *
   * @param {HighlightRecord} it
   */
  function isHighlight(it) {
    const { id, color, note, tags, selectors, created, deleted } = it;
    const texts = [id, note, created, selectors?.exact, selectors?.prefix, selectors?.suffix];
    return (
      !deleted &&
      texts.every((text) => typeof text === 'string') &&
      Array.isArray(tags) &&
      tags.every((tag) => typeof tag === 'string') &&
      pullquotePaint.COLORS.includes(color)
    );
  }

  /** A random UUID; pages without https have no `crypto.randomUUID`. */
  function uuid() {
    const bytes = crypto.getRandomValues(new Uint8Array(16));
    bytes[6] = (bytes[6] & 0x0f) | 0x40;
    bytes[8] = (bytes[8] & 0x3f) | 0x80;
    const hex = Array.from(bytes, (it) => it.toString(16).padStart(2, '0')).join('');
    return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
  }

  return { Collection };
})();
