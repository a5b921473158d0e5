// The tab of the reader's own highlights, and the button that keeps a card.
'use strict';

/** @typedef {ReturnType<typeof pullquoteMarks.make>} Marks */

var pullquoteHighlights = (() => {
  const { element, icon, words } = pullquoteView;

  /** Characters of a passage that tell a screen reader which one it is. */
  const NAME_CHARS = 60;

  /**
   * The tab; its list follows what happens on the page.
   *
   * @param {Marks} marks
   * @param {ShadowRoot} root
   * @param {(sentence: string) => void} announce
   * @returns {Tab}
   */
  function tab(marks, root, announce) {
    const { say } = marks;
    marks.listeners.add(() => {
      const place = root.querySelector('#tab-highlights .count');
      if (place) place.textContent = String(marks.list.length);
    });
    return {
      id: 'highlights',
      name: say('highlights'),
      of: [marks.list],
      fill: () => new List(marks, announce).node,
    };
  }

  /** @typedef {{highlight: HighlightRecord, lost: boolean, node: HTMLElement, save: (() => void) | null}} Item */

  class List {
    /**
     * @param {Marks} marks
     * @param {(sentence: string) => void} announce
     */
    constructor(marks, announce) {
      this.marks = marks;
      this.say = marks.say;
      this.announce = announce;
      /** @type {Map<string, Item>} */
      this.items = new Map();
      this.none = element('p', { class: 'none' }, this.say('noHighlights'));
      this.list = element('ul', { class: 'list' });
      const open = () => void marks.collection.ask({ kind: 'shelf/open' });
      const library = element('button', { class: 'tool plain', type: 'button', name: 'library', onclick: open }, icon('mark'), this.say('openLibrary'));
      this.node = element('div', {}, this.none, this.list, element('p', { class: 'none' }, library));
      marks.listeners.add(() => this.update());
      this.update();
    }

    update() {
      const all = this.marks.list;
      const before = [...this.list.children];
      const at = before.findIndex((it) => it.contains(focused(this.list)));
      const items = all.map((it) => this.item(it));
      this.items = new Map(items.map((it) => [it.highlight.id, it]));
      this.none.hidden = 0 < items.length;
      if (items.length === before.length && items.every((it, i) => it.node === before[i])) return;
      this.list.replaceChildren(...items.map((it) => it.node));
      // What had the focus is gone or drawn anew: the one in its place has it now.
      if (0 <= at && !this.list.contains(focused(this.list))) this.focus(Math.min(at, items.length - 1));
    }

    /** @param {number} at */
    focus(at) {
      const next = /** @type {HTMLElement | undefined} */ (this.list.children[at]?.querySelector('.card'));
      const panel = /** @type {HTMLElement | null} */ (this.node.closest('[role=tabpanel]'));
      (next ?? panel)?.focus({ preventScroll: true });
    }

    /**
     * The item of a highlight: the one that stands there, unless it has changed.
     *
     * @param {Standing} kept
     * @returns {Item}
     */
    item({ highlight, ranges }) {
      const lost = ranges.length === 0;
      const before = this.items.get(highlight.id);
      if (before && (before.save || (before.highlight === highlight && before.lost === lost))) {
        return { ...before, highlight, lost };
      }
      return { highlight, lost, save: null, node: this.draw(highlight, lost) };
    }

    /**
     * @param {HighlightRecord} highlight
     * @param {boolean} lost
     */
    draw(highlight, lost) {
      const { say } = this;
      const { id, color, note, tags, speaker, selectors } = highlight;
      const name = short(selectors.exact);
      return element(
        'li',
        { class: `kept ${color}${lost ? ' lost' : ''}` },
        element(
          'button',
          { class: 'card', type: 'button', onclick: () => this.jump(highlight) },
          lost && element('span', { class: 'missing' }, icon('missing'), say('notFound')),
          words('span', 'words', selectors.exact),
          words('b', 'name', speaker),
          words('span', 'note', note),
          element('span', { class: 'hushed' }, say('color_' + color)),
          tags.length > 0 && element('span', { class: 'tags-row' }, ...tags.map((it) => words('span', 'tag', it))),
        ),
        element(
          'div',
          { class: 'foot' },
          button('pen', say('edit'), say('editHighlight', name), () => this.edit(highlight)),
          button('bin', say('delete'), say('deleteHighlight', name), () => this.marks.remove(id)),
        ),
      );
    }

    /** @param {HighlightRecord} highlight */
    jump({ id, selectors }) {
      const there = this.marks.jump(id);
      this.announce(there ? this.say('marked', short(selectors.exact)) : this.say('gone'));
    }

    /**
     * Opens the note in its place.
     *
     * @param {HighlightRecord} highlight
     */
    edit({ id }) {
      const item = this.items.get(id);
      const foot = item?.node.querySelector('.foot');
      if (!item || !foot) return;
      const { node, note, save } = pullquoteEditor.make(item.highlight, this.marks, () => this.done(id));
      node.addEventListener('keydown', (event) => {
        if (event.key !== 'Escape') return;
        event.stopPropagation();
        this.done(id);
      });
      item.save = save;
      foot.replaceWith(node);
      note.focus();
    }

    /** @param {string} id */
    async done(id) {
      const item = this.items.get(id);
      if (!item?.save) return;
      item.save();
      const { highlight, lost } = item;
      // Drawn anew, with what was written.
      const node = this.draw(this.marks.collection.kept.get(id)?.highlight ?? highlight, lost);
      this.items.set(id, { highlight, lost, node, save: null });
      item.node.replaceWith(node);
      /** @type {HTMLElement | null} */ (node.querySelector('.foot button'))?.focus();
      this.update();
    }
  }

  /**
   * The button that keeps a card, or lets it go.
   *
   * @param {Marks} marks
   * @param {HighlightRecord['kind']} kind
   * @param {() => Range[]} ranges where it stands on the page now
   * @param {{name: string, speaker?: string, normalized?: string}} card
   */
  function keep(marks, kind, ranges, { name, ...facts }) {
    const { say } = marks;
    const key = kind === 'quote' ? 'keepQuote' : 'keepFigure';
    const res = element(
      'button',
      { class: 'keep', type: 'button', 'aria-label': say(key, short(name)), title: say('keep'), onclick: press },
      icon('keep'),
    );
    let wasThere = false;

    function kept() {
      const [first] = ranges();
      return first && marks.collection.from(kind, first);
    }

    async function press() {
      const before = kept();
      if (before) await marks.remove(before.highlight.id);
      else await marks.keep({ ranges: ranges(), kind, color: marks.color, ...facts });
    }

    function update() {
      // Another reading has replaced the card.
      if (wasThere && !res.isConnected) marks.listeners.delete(update);
      wasThere = res.isConnected;
      res.setAttribute('aria-pressed', String(Boolean(kept())));
    }

    marks.listeners.add(update);
    update();
    return res;
  }

  /**
   * @param {'pen' | 'bin'} drawing
   * @param {string} text
   * @param {string} label
   * @param {() => void} onclick
   */
  function button(drawing, text, label, onclick) {
    return element('button', { class: 'tool', type: 'button', 'aria-label': label, onclick }, icon(drawing), text);
  }

  /** @param {string} text */
  function short(text) {
    const line = text.replace(/\s+/g, ' ');
    return line.length <= NAME_CHARS ? line : line.slice(0, NAME_CHARS).trimEnd() + '…';
  }

  /**
   * @param {Node} node
   */
  function focused(node) {
    return /** @type {Document | ShadowRoot} */ (node.getRootNode()).activeElement ?? null;
  }

  return { tab, keep };
})();
