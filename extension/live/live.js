// A page over time: what was read of it, and what a later reading changes.
'use strict';

/**
 * @typedef {'first' | 'same' | 'more' | 'other' | 'none' | 'ignored'} Verdict
 *   What a reading is to the one before: the first story, word for word the same, more or
 *   less of the same story, another story in its place, none any more, or nothing to go by.
 */

var pullquoteLive = (() => {
  class Live {
    /**
     * @param {Document} page
     * @param {Element} host our own element, which is not the page's
     * @param {ShadowOf} shadow
     */
    constructor(page, host, shadow) {
      this.page = page;
      /** Style that makes room for the sidebar. */
      this.room = '';
      /** @type {Settings} */
      this.settings = pullquoteSettings.OWN;
      /** @type {Memory} */
      this.memory = {
        facts: new WeakMap(),
        isHidden: (it) => this.applied?.isHidden(it) ?? false,
        isLeftOut: (it) => it === host || this.others.has(it),
        shadow,
      };
      /** @type {Node[]} */
      this.nodes = [];
      /** @type {Page | undefined} */
      this.reading = undefined;
      /** @type {ReturnType<typeof pullquoteApply.apply> | undefined} */
      this.applied = undefined;
      /** @type {InstanceType<typeof pullquoteSite.Site> | undefined} */
      this.rules = undefined;
      /** @type {Node[]} */
      this.roots = [page];
      /** @type {Set<Element>} Stories that came after the one that is read. */
      this.others = new Set();
    }

    /**
     * Packs the page as it is now, and as it was where we hid something.
     *
     * @returns {{pack: string, nodes: Node[], roots: Node[]}}
     */
    pack() {
      const res = pullquotePack.pack(this.page, this.memory);
      this.roots = res.roots;
      return res;
    }

    /**
     * Applies what was read.
     *
     * @param {Page} reading
     * @param {Node[]} nodes those that it was packed from
     * @returns {Verdict}
     */
    adopt(reading, nodes) {
      this.list(reading, nodes);
      const verdict = this.judge(reading, nodes);
      if (verdict === 'ignored') {
        if (reading.article) this.leaveOut(reading, nodes);
        return verdict;
      }
      if (verdict === 'none') {
        this.applied?.restore();
        this.applied = this.reading = undefined;
        return verdict;
      }
      this.nodes = nodes;
      if (this.reading) graft(this.reading, reading);
      this.reading = reading;
      if (this.applied) this.applied.update(nodes, reading, this.roots);
      else this.applied = pullquoteApply.apply(this.page, nodes, reading, this, (it) => this.isShown(it));
      return verdict;
    }

    /**
     * @param {Page} reading
     * @param {Node[]} nodes
     * @returns {Verdict}
     */
    judge(reading, nodes) {
      if (!this.reading) return reading.article ? 'first' : 'none';
      const old = elements(this.reading.blocks, this.nodes);
      const there = old.filter((it) => it.isConnected && it.checkVisibility());
      const isGone = there.length * 2 < old.length;
      if (!reading.article) return isGone ? 'none' : 'ignored';
      if (isSame(reading, this.reading)) return 'same';
      if (isGone) return 'other';
      const now = new Set(elements(reading.blocks, nodes));
      const kept = there.filter((it) => now.has(it));
      // The story that the reader came for is still there; another was loaded under it.
      return kept.length * 2 < there.length ? 'ignored' : 'more';
    }

    /**
     * Leaves a story that came after the one that is read out of later packs, so that
     * they are read without it.
     *
     * @param {Page} other
     * @param {Node[]} nodes
     */
    leaveOut(other, nodes) {
      const kept = new Set();
      for (const block of elements(this.reading?.blocks ?? [], this.nodes)) {
        for (let it = /** @type {Element | null} */ (block); it && !kept.has(it); it = pullquotePack.parent(it)) kept.add(it);
      }
      for (const block of elements(other.blocks, nodes)) {
        if (kept.has(block)) continue;
        let top = block;
        for (let up = pullquotePack.parent(top); up && !kept.has(up); up = pullquotePack.parent(top)) top = up;
        this.others.add(top);
      }
    }

    /**
     * Lists such stories with what is to be hidden.
     *
     * @param {Page} reading
     * @param {Node[]} nodes
     */
    list(reading, nodes) {
      if (!reading.article) return;
      const picked = this.rules?.hidden(this.roots) ?? new Set();
      const story = elements(reading.blocks, nodes);
      for (const it of picked) if (story.every((block) => isIn(block, it))) picked.delete(it);
      if (this.others.size + picked.size === 0) return;
      const listed = new Set(reading.hide.map((it) => nodes[it.node]));
      nodes.forEach((it, node) => {
        if (listed.has(it)) return;
        const element = /** @type {Element} */ (it);
        if (picked.has(element)) reading.hide.push({ node, kind: 'picked', reason: '' });
        else if (this.others.has(element)) reading.hide.push({ node, kind: 'related', reason: '' });
      });
    }

    /**
     * Whether the reader wants to see it all the same.
     *
     * @param {Hide} hide
     */
    isShown({ node, kind }) {
      const element = /** @type {Element | undefined} */ (this.nodes[node]);
      return element !== undefined && (this.rules?.shows(element, kind) ?? false);
    }

    /**
     * Whether something of the story would be left.
     *
     * @param {Element} element
     */
    canHide(element) {
      return !this.blocks().every((it) => isIn(it, element));
    }

    /**
     * @param {Settings} settings
     * @param {string} room
     */
    wear(settings, room) {
      this.settings = settings;
      this.room = room;
      this.applied?.wear(this);
    }

    /** Whether part of the story was opened that nobody has read; asked once. */
    takeNews() {
      const { freed } = this.applied ?? {};
      const isNews = freed?.isNews ?? false;
      if (freed) freed.isNews = false;
      return isNews;
    }

    /** @returns {Element[]} the story's blocks, in order */
    blocks() {
      return elements(this.reading?.blocks ?? [], this.nodes);
    }

    stop() {
      this.applied?.restore();
    }
  }

  /**
   * @param {number[]} indices
   * @param {Node[]} nodes
   */
  function elements(indices, nodes) {
    return indices.map((it) => /** @type {Element} */ (nodes[it])).filter((it) => it?.nodeType === 1);
  }

  /**
   * Whether an element stands in another as the page is drawn, shadow roots and all.
   *
   * @param {Element} inner
   * @param {Element} outer
   */
  function isIn(inner, outer) {
    for (let it = /** @type {Element | null} */ (inner); it; it = pullquotePack.parent(it)) if (it === outer) return true;
    return false;
  }

  /** What of a reading is shown, each part in its place. */
  const PARTS = /** @type {const} */ (['hide', 'quotes', 'scare', 'figures', 'pictures', 'tables']);

  /**
   * What a part of a reading says, without where on the page it says so.
   *
   * @param {unknown} part
   */
  function key(part) {
    return JSON.stringify(part, (name, value) => (name === 'node' ? undefined : value));
  }

  /**
   * Whether two readings say the same, word for word.
   *
   * @param {Page} a
   * @param {Page} b
   */
  function isSame(a, b) {
    const isEqual = (/** @type {keyof Page} */ it) => key(a[it]) === key(b[it]);
    return a.blocks.length === b.blocks.length && [...PARTS, /** @type {const} */ ('metadata')].every(isEqual);
  }

  /**
   * Keeps the lists that say the same, with their places as they are now: what was
   * made of them, the cards, holds on.
   *
   * @param {Page} old
   * @param {Page} now
   */
  function graft(old, now) {
    for (const part of PARTS) {
      if (key(old[part]) !== key(now[part])) continue;
      old[part].forEach((it, i) => Object.assign(it, now[part][i]));
      Object.assign(now, { [part]: old[part] });
    }
  }

  return { Live };
})();
