// Puts a reader's settings on the story, and takes them off again.
'use strict';

var pullquoteWear = (() => {
  const { MARK, OWN, isOwn, style } = pullquoteSettings;

  class Wear {
    constructor() {
      this.settings = OWN;
      this.labels = new pullquoteLabels.Labels(MARK);
    }

    /**
     * Marks the story, where there is something to wear.
     *
     * @param {Settings} settings
     * @param {Element[]} blocks the story's
     */
    put(settings, blocks) {
      this.settings = settings;
      const wanted = isOwn(settings) ? new Map() : roles(blocks);
      for (const it of this.labels.elements) if (!wanted.has(it)) this.labels.off(it);
      for (const [it, role] of wanted) this.labels.put(it, role);
      return [...new Set([...wanted.keys()].map((it) => /** @type {Document | ShadowRoot} */ (it.getRootNode())))];
    }

    /**
     * @param {boolean} isPage or a shadow root of it
     * @returns {string}
     */
    style(isPage) {
      return isOwn(this.settings) ? '' : style(this.settings, isPage);
    }

    restore() {
      this.labels.restore();
    }
  }

  /**
   * The story's blocks, the element that holds them all, and what is around that.
   *
   * @param {Element[]} blocks
   * @returns {Map<Element, string>}
   */
  function roles(blocks) {
    /** @type {Map<Element, string>} */
    const res = new Map();
    if (blocks.length === 0) return res;
    /** @type {Map<Element, number>} How many blocks stand in an element. */
    const counts = new Map();
    for (const block of blocks) {
      let it = pullquotePack.parent(block);
      for (; it; it = pullquotePack.parent(it)) counts.set(it, (counts.get(it) ?? 0) + 1);
    }
    const holding = [...counts].filter(([, count]) => count === blocks.length).map(([it]) => it);
    const root = holding[0] ?? blocks[0];
    for (const it of holding) if (it.parentElement !== null && it.localName !== 'body') res.set(it, 'around');
    for (const it of blocks) res.set(it, 'block');
    res.set(root, root === blocks[0] ? 'root block' : 'root');
    return res;
  }

  return { Wear };
})();
