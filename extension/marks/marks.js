// Highlighting in the page: the bar, the note, the toast, and the painted passages.
'use strict';

/**
 * @typedef {{stop: () => void, marks: Marks, reads: boolean, isQuiet: () => boolean}} Session
 *   What is done with a page now: it is read, or only its highlights are shown; quiet
 *   while nothing is to be seen of it.
 *
 * @typedef {object} MarksFace
 * @property {Say} say
 * @property {(question: Question, decided?: (page: Page) => void) => Promise<Answer>} ask
 * @property {() => string} url
 * @property {ShadowOf} shadow
 * @property {() => Promise<string | undefined>} color the one that was used last
 * @property {(color: string) => void} keepColor
 */

var pullquoteMarks = (() => {
  const { element, language, plural } = pullquoteView;
  const { Collection } = pullquoteCollection;
  const { Paint, COLORS } = pullquotePaint;
  const { selected, unselect, caretAt, holds } = pullquotePassage;
  const { putBeside } = pullquoteBar;

  /** Until a selection made by keyboard or by touch has come to rest. */
  const SETTLED_MS = 300;

  /** What a click on is meant for, whatever is painted over it. */
  const BUSY = 'a[href], button, input, select, textarea, label, summary, video, audio, [role=button], [contenteditable]';

  /** Where in the free part of the window a passage comes to stand. */
  const PASSAGE_HEIGHT = 0.3;

  class Marks {
    /**
     * @param {Document} page
     * @param {ShadowRoot} root
     * @param {MarksFace} face
     */
    constructor(page, root, face) {
      this.page = page;
      this.root = root;
      this.face = face;
      this.say = face.say;
      this.view = /** @type {Window & typeof globalThis} */ (page.defaultView);
      /** @type {Set<() => void>} */
      this.listeners = new Set();
      /** @type {Standing[]} Always the same list, of what there is now. */
      this.list = [];
      /** @type {Color} */
      this.color = COLORS[0];
      /** @type {(() => void) | undefined} */
      this.unwatch = undefined;
      /** @type {{id: string, node: HTMLElement, save: () => void, before: Element | null} | null} */
      this.popup = null;
      this.ended = new AbortController();
      this.collection = new Collection(page, face.ask, face.url, face.shadow, () => this.changed());
      this.paint = new Paint(page);
      this.bar = pullquoteBar.make(face.say, (color, withNote) => this.keepSelection(color, withNote));
      this.toast = pullquoteToast.make((node) => this.putAtFoot(node));
      this.layer = element('div', { class: 'marks', lang: language(face.say), dir: face.say('direction') }, this.bar, this.toast.node);
      root.append(this.layer);
      this.listen();
    }

    /**
     * Finds what was kept of this page, now and when more of it has come.
     *
     * @param {Page | null} reading what was read of it, if it was
     */
    async start(reading) {
      this.collection.reading = reading;
      const [, color] = await Promise.all([this.load(), this.face.color()]);
      if (COLORS.some((it) => it === color)) this.color = /** @type {Color} */ (color);
    }

    /**
     * Hears of the page's quotes and figures, which come later.
     *
     * @param {Page} reading
     */
    know(reading) {
      this.collection.reading = reading;
      this.changed();
    }

    async load() {
      this.loaded = this.face.url();
      const done = await this.collection.load();
      if (this.ended.signal.aborted) return;
      if (!done) this.toast.show(this.say(this.collection.fault || 'failed'));
      this.unwatch ??= pullquoteLate.watch(
        this.page,
        () => this.loaded !== this.face.url() || 0 < this.collection.missing().length,
        // Another story without a load has highlights of its own.
        () => (this.loaded !== this.face.url() ? this.load() : this.collection.place(this.collection.missing())),
      );
    }

    /** Takes everything off the page; what was typed is kept. */
    stop() {
      this.close();
      this.ended.abort();
      this.unwatch?.();
      this.toast.clear();
      this.layer.remove();
      this.paint.restore();
    }

    listen() {
      const { signal } = this.ended;
      const on = (/** @type {string} */ type, /** @type {(event: any) => void} */ hear) =>
        this.view.addEventListener(type, hear, { capture: true, passive: true, signal });
      on('pointerdown', (event) => {
        if (this.isOurs(event)) return;
        this.pressed = true;
        this.hideBar();
        this.close();
      });
      on('pointerup', () => this.settle(0));
      on('pointercancel', () => this.settle(0));
      this.page.addEventListener('selectionchange', () => this.selectionChanged(), { signal });
      on('click', (event) => this.clicked(event));
      for (const type of ['scroll', 'resize']) on(type, () => this.follow());
      // Keys pressed in here are not the page's shortcuts.
      for (const type of ['keydown', 'keyup', 'keypress']) {
        this.layer.addEventListener(type, (event) => event.stopPropagation());
      }
      const key = (/** @type {any} */ event) => this.key(event);
      this.root.addEventListener('keydown', key, { capture: true, signal });
    }

    /** @param {Event} event */
    isOurs(event) {
      return event.composedPath().includes(this.root.host);
    }

    /** @param {KeyboardEvent} event */
    key(event) {
      const { key, ctrlKey, metaKey, shiftKey, altKey, target } = event;
      const isUndo = key.toLowerCase() === 'z' && (ctrlKey || metaKey) && !shiftKey && !altKey;
      // A field takes back its own letters first.
      if (!isUndo || /** @type {Element} */ (target).matches('textarea, input[type=text], input[type=search]')) return;
      event.preventDefault();
      this.undo();
    }

    /** @param {number} ms */
    settle(ms) {
      this.pressed = false;
      clearTimeout(this.timer);
      this.timer = setTimeout(() => this.showBar(), ms);
    }

    selectionChanged() {
      // In a shadow root it looks collapsed from here: what is there is seen when it has settled.
      if (this.page.getSelection()?.isCollapsed) this.hideBar();
      if (!this.pressed) this.settle(SETTLED_MS);
    }

    selected() {
      return selected(this.page, this.collection.roots);
    }

    showBar() {
      if (this.ended.signal.aborted || this.pressed) return;
      const ranges = this.selected();
      this.bar.hidden = ranges.length === 0;
      // At once: it must not be seen, or clicked, where it stood before.
      if (ranges.length) this.place();
    }

    hideBar() {
      clearTimeout(this.timer);
      this.bar.hidden = true;
    }

    /** Keeps what floats beside its words, as they scroll. */
    follow() {
      if (this.following) return;
      this.following = true;
      this.view.requestAnimationFrame(() => {
        this.following = false;
        this.place();
      });
    }

    place() {
      if (!this.bar.hidden) {
        const range = this.selected().at(-1);
        // The system's own bar for touch stands over the words.
        const coarse = this.view.matchMedia('(pointer: coarse)').matches;
        if (range) putBeside(this.bar, range.getBoundingClientRect(), this.free(), coarse);
      }
      const range = this.popup && this.collection.kept.get(this.popup.id)?.ranges.at(-1);
      if (this.popup && range) putBeside(this.popup.node, range.getBoundingClientRect(), this.free(), true);
    }

    /** The part of the window that our sidebar leaves to the page. */
    free() {
      const right = this.page.documentElement.clientWidth;
      const bottom = this.view.innerHeight;
      const side = this.root.host.getBoundingClientRect();
      if (side.width === 0 || side.height === 0) return { left: 0, right, bottom };
      if (right <= side.width) return { left: 0, right, bottom: side.top };
      // A notice covers a corner only.
      if (side.height < bottom) return { left: 0, right, bottom };
      return side.left <= 0 ? { left: side.right, right, bottom } : { left: 0, right: side.left, bottom };
    }

    /** @param {HTMLElement} node */
    putAtFoot(node) {
      const { left, right, bottom } = this.free();
      node.style.left = (left + right) / 2 + 'px';
      node.style.bottom = this.view.innerHeight - bottom + 20 + 'px';
    }

    changed() {
      if (this.ended.signal.aborted) return;
      this.paint.show([...this.collection.kept.values()].map((it) => ({ color: it.highlight.color, ranges: it.ranges })));
      this.list.splice(0, this.list.length, ...this.collection.all());
      for (const it of this.listeners) it();
    }

    /**
     * Keeps what is selected.
     *
     * @param {Color} [color]
     * @param {boolean} [withNote]
     */
    async keepSelection(color = this.color, withNote = false) {
      const ranges = this.selected().map((it) => it.cloneRange());
      this.hideBar();
      const kept = await this.keep({ ranges, kind: 'text', color });
      if (!kept) return;
      if (color !== this.color) this.face.keepColor(color);
      this.color = color;
      // The paint is to be seen; the caret stays, for the next press of the command.
      unselect(this.page);
      if (withNote) this.open(kept.id, true);
    }

    /**
     * Keeps a passage and says so.
     *
     * @param {Draft} draft
     */
    async keep(draft) {
      const kept = await this.collection.add(draft);
      if (kept) this.told(this.say('highlighted', this.say('color_' + kept.color)), kept.id);
      else this.toast.show(this.say(this.collection.fault));
      return kept;
    }

    /**
     * Says what was done, and offers to take it back.
     *
     * @param {string} sentence
     * @param {string} [id] of what may want a note
     */
    told(sentence, id) {
      const note = id ? [{ name: this.say('note'), act: () => this.open(id, true) }] : [];
      this.toast.show(sentence, [...note, { name: this.say('undo'), act: () => this.undo() }]);
    }

    async undo() {
      this.close();
      const done = await this.collection.undo();
      this.toast.show(this.say(done ? 'undone' : this.collection.steps.length ? this.collection.fault : 'nothingToUndo'));
    }

    /**
     * @param {string} id
     * @param {Partial<Pick<HighlightRecord, 'color' | 'note' | 'tags'>>} change
     */
    async edit(id, change) {
      if (!(await this.collection.edit(id, change))) this.toast.show(this.say(this.collection.fault));
    }

    /** @param {string} id */
    async remove(id) {
      if (this.popup?.id === id) this.close();
      const done = await this.collection.remove(id);
      if (done) this.told(this.say('deleted'));
      else this.toast.show(this.say(this.collection.fault));
    }

    /** @param {MouseEvent} event */
    clicked(event) {
      const { clientX: x, clientY: y, button, target } = event;
      if (button !== 0 || this.isOurs(event) || 0 < this.selected().length) return;
      if (target instanceof this.view.Element && target.closest(BUSY)) return;
      const caret = caretAt(this.page, x, y, this.collection.roots);
      const kept = caret && this.collection.at(caret.node, caret.offset);
      // The caret goes to the nearest letter, which may be far from the click.
      const rects = kept?.ranges.flatMap((it) => [...it.getClientRects()]) ?? [];
      const isOn = rects.some((it) => it.left <= x && x <= it.right && it.top <= y && y <= it.bottom);
      if (kept && isOn) this.open(kept.highlight.id, false);
    }

    /**
     * Opens the note of a highlight beside its words.
     *
     * @param {string} id
     * @param {boolean} toWrite whether the focus goes to the note at once
     */
    open(id, toWrite) {
      this.close();
      const kept = this.collection.kept.get(id);
      if (!kept) return;
      this.toast.clear();
      const { node: form, note, save } = pullquoteEditor.make(kept.highlight, this, () => this.close());
      const onkeydown = (/** @type {KeyboardEvent} */ event) => event.key === 'Escape' && this.close();
      const label = this.say('highlight');
      const node = element('div', { class: 'popup float', role: 'dialog', 'aria-label': label, tabindex: -1, onkeydown }, form);
      this.popup = { id, node, save, before: this.page.activeElement };
      this.layer.append(node);
      this.place();
      (toWrite ? note : node).focus({ preventScroll: true });
    }

    /** Closes the note, kept as it is, and gives the focus back. */
    close() {
      const { popup } = this;
      if (!popup) return false;
      this.popup = null;
      popup.save();
      const hadFocus = popup.node.contains(this.root.activeElement);
      popup.node.remove();
      if (hadFocus && popup.before instanceof this.view.HTMLElement) popup.before.focus({ preventScroll: true });
      return true;
    }

    /**
     * What the shortcut does: keeps what is selected, or opens the note at the caret.
     *
     * @returns {Promise<boolean>} whether there was anything to do
     */
    async press() {
      if (this.close()) return true;
      const ranges = this.selected();
      const { anchorNode, anchorOffset } = this.page.getSelection() ?? {};
      const under = anchorNode && this.collection.at(anchorNode, anchorOffset ?? 0);
      if (ranges.length === 0) {
        if (under) this.open(under.highlight.id, true);
        return Boolean(under);
      }
      const covered = under && ranges.every((it) => holds(under.ranges, it.endContainer, it.endOffset));
      if (covered) this.open(under.highlight.id, true);
      else await this.keepSelection();
      return true;
    }

    /** Says what there is on this page, when only highlights are shown. */
    greet() {
      const all = this.list;
      const lost = all.filter((it) => it.ranges.length === 0).length;
      const here = all.length ? plural(this.say, 'highlightsHere', all.length) : this.say('noHighlightsHere');
      this.toast.show(lost ? here + ' ' + plural(this.say, 'highlightsLost', lost) : here);
    }

    /** Says that there is nothing to keep, and where words cannot be selected by us. */
    refuse() {
      const inside = this.page.activeElement?.localName ?? '';
      this.toast.show(this.say(/^(iframe|frame|object|embed)$/.test(inside) || inside.includes('-') ? 'cannotKeepHere' : 'selectFirst'));
    }

    /**
     * Scrolls to a highlight and marks it.
     *
     * @param {string} id
     * @returns {boolean} whether it is on the page
     */
    jump(id) {
      const ranges = this.collection.kept.get(id)?.ranges.filter((it) => it.startContainer.isConnected) ?? [];
      this.paint.point(ranges);
      const element = ranges[0] && /** @type {Element | undefined} */ (pullquotePack.parent(ranges[0].startContainer));
      if (!element) return false;
      // Boxes that scroll by themselves first, at once, then the page.
      element.scrollIntoView({ block: 'nearest', behavior: 'instant' });
      const still = this.view.matchMedia('(prefers-reduced-motion: reduce)').matches;
      const top = ranges[0].getBoundingClientRect().top - this.free().bottom * PASSAGE_HEIGHT;
      this.view.scrollBy({ top, behavior: still ? 'instant' : 'smooth' });
      return true;
    }
  }

  /**
   * Lets a reader highlight on a page.
   *
   * @param {Document} page
   * @param {ShadowRoot} root
   * @param {MarksFace} face
   */
  function make(page, root, face) {
    return new Marks(page, root, face);
  }

  return { make };
})();
