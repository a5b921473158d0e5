// Makes a page usable that an overlay held: it scrolls, is clear, and shows its whole story.
'use strict';

/**
 * @typedef {{element: Element, name: string, value: string, after: string[]}} Taken
 *   An attribute that we took off, and those that came after it.
 */

var pullquoteFree = (() => {
  /** What is opened of the story carries this; its value says what is done. */
  const OPEN = 'data-pullquote-open';

  const STYLE = `
    [${OPEN}~=clip] { max-height: none !important; height: auto !important; overflow: visible !important;
      -webkit-line-clamp: none !important; line-clamp: none !important; }
    [${OPEN}~=mask] { mask: none !important; -webkit-mask: none !important; }
    [${OPEN}~=filter] { filter: none !important; }
    [${OPEN}~=touch] { pointer-events: auto !important; user-select: auto !important; -webkit-user-select: auto !important; }
    [${OPEN}~=before]::before, [${OPEN}~=after]::after { display: none !important; }
    [${OPEN}~=show] { display: block !important; }
    [${OPEN}~=clear] { opacity: 1 !important; }
    [${OPEN}~=gone] { display: none !important; }
  `;

  /** A root or body that a pop-up has locked scrolls again. */
  const UNLOCK =
    '{ overflow-y: visible !important; height: auto !important; max-height: none !important; touch-action: auto !important; }';

  /** A body that a pop-up has fixed, usually scrolled up by its `top`, flows again. */
  const UNFIX = '{ position: static !important; width: auto !important; height: auto !important; }';

  /** Fewer pixels than this below the edge are a descender or a border, and no clipped text. */
  const MIN_CLIPPED = 4;

  /** To ask about more elements than this would take longer than to read the page. */
  const MAX_ASKED = 1500;

  /** What keeps keys and clicks, or voices, off what it stands on. */
  const HOLDS = '[inert], [aria-hidden=true]';

  class Freed {
    /**
     * @param {Document} page
     * @param {(root: Document | ShadowRoot) => void} dress puts our sheet into a tree of the page
     * @param {(element: Element) => boolean} isOurs whether we hid an element
     */
    constructor(page, dress, isOurs) {
      this.page = page;
      this.view = /** @type {Window & typeof globalThis} */ (page.defaultView);
      this.dress = dress;
      this.isOurs = isOurs;
      /** Whether something is drawn now that nobody has read. */
      this.isNews = false;
      this.opened = new pullquoteLabels.Labels(OPEN);
      /** @type {Set<string>} Rules that unlock the page. */
      this.rules = new Set();
      /** @type {Taken[]} What holds a reader off the story, and no style undoes. */
      this.taken = [];
      /** @type {Set<HTMLDialogElement>} Pop-ups that made all else of the page inert. */
      this.modal = new Set();
      /** @type {Map<HTMLDetailsElement, boolean>} Folded parts of the story, and whether we opened them. */
      this.unfolded = new Map();
    }

    /**
     * @param {Element[]} blocks the story's
     */
    free(blocks) {
      this.unlock();
      for (const it of pullquoteUnfold.find(blocks, this.isOurs)) {
        this.open(it, ['show']);
        this.isNews = true;
      }
      const around = new Set(blocks);
      for (const block of blocks) {
        let it = pullquotePack.parent(block);
        while (it && !around.has(it)) {
          around.add(it);
          it = pullquotePack.parent(it);
        }
      }
      for (const it of around) if (it.matches(HOLDS)) for (const name of ['inert', 'aria-hidden']) this.letGo(it, name);
      this.unfold(blocks);
      // All questions before the first change: the browser lays out once.
      const found = [...around].slice(0, MAX_ASKED).map((it) => ({ it, what: this.holdsBack(it) }));
      const all = new Map(found.map(({ it, what }) => [it, what]));
      for (const { it, what } of found) {
        // What an element has from the one around it goes with that.
        const around = all.get(/** @type {Element} */ (pullquotePack.parent(it)));
        const own = around?.includes('touch') ? what.filter((word) => word !== 'touch') : what;
        if (own.length !== 0) this.open(it, own);
      }
      for (const { it, what } of found) {
        if (!what.includes('clip')) continue;
        for (const fade of this.fades(it, around)) this.open(fade, ['gone']);
      }
    }

    /**
     * Opens what is folded of the story, as the answers to questions: once, for the reader
     * may close it again.
     *
     * @param {Element[]} blocks
     */
    unfold(blocks) {
      for (const block of blocks) {
        const label = block.closest('summary');
        for (let it = block.closest('details'); it; it = it.parentElement?.closest('details') ?? null) {
          if (label?.parentElement !== it) this.openFold(it);
        }
      }
    }

    /** @param {HTMLDetailsElement} fold */
    openFold(fold) {
      if (this.unfolded.has(fold)) return;
      this.unfolded.set(fold, !fold.open);
      if (fold.open) return;
      // Of those that share a name the browser leaves one open.
      if (fold.hasAttribute('name')) this.taken.push(take(fold, 'name'));
      fold.open = true;
    }

    /** Whether the page was held by what it has locked, or by a modal dialog. */
    isHeld() {
      return this.rules.size + this.modal.size !== 0;
    }

    /** Lets the page scroll; a lock that returns finds it unlocked. */
    unlock() {
      const { body, documentElement } = this.page;
      let scrolled = 0;
      const before = this.rules.size;
      for (const it of [documentElement, body]) {
        if (!it) continue;
        const { overflowY, touchAction, position, top } = this.view.getComputedStyle(it);
        if (overflowY === 'hidden' || overflowY === 'clip' || touchAction === 'none') this.rules.add(it.localName + UNLOCK);
        if (position !== 'fixed') continue;
        this.rules.add(it.localName + UNFIX);
        scrolled = -parseInt(top, 10) || 0;
      }
      if (this.rules.size === before) return;
      this.dress(this.page);
      if (scrolled) this.view.scrollTo(0, scrolled);
    }

    /**
     * @param {Element} element of the story, or around it
     * @param {string} name
     */
    letGo(element, name) {
      if (element.hasAttribute(name)) this.taken.push(take(element, name));
    }

    /**
     * Ends the hold of pop-ups that we hide: while one is open as a modal dialog, nothing
     * else on the page can be clicked or selected, our sidebar neither. To the page it is
     * still open, so that it has no reason to open it again.
     *
     * @param {Node[]} roots the page, and the shadow roots and frames in it
     */
    release(roots) {
      const modal = roots.flatMap((it) => [.../** @type {ParentNode & Node} */ (it).querySelectorAll('dialog:modal')]);
      for (const dialog of /** @type {HTMLDialogElement[]} */ (modal)) {
        if (!this.isGone(dialog)) continue;
        this.modal.add(dialog);
        giveBack(take(dialog, 'open', () => this.close(dialog)));
      }
    }

    /**
     * Whether we hid an element, or what it stands in.
     *
     * @param {Element} element
     */
    isGone(element) {
      for (let it = /** @type {Element | null} */ (element); it; it = pullquotePack.parent(it)) if (this.isOurs(it)) return true;
      return false;
    }

    /**
     * Closes a dialog without a word to the page: to it, nobody has answered.
     *
     * @param {HTMLDialogElement} dialog
     */
    close(dialog) {
      /** @type {Map<string, () => void>} What ends the wait for an event. */
      const waits = new Map();
      for (const type of ['beforetoggle', 'toggle', 'close']) {
        const hush = (/** @type {Event} */ event) => {
          if (event.target !== dialog) return;
          event.stopImmediatePropagation();
          end();
        };
        const end = () => {
          waits.delete(type);
          this.view.removeEventListener(type, hush, true);
        };
        waits.set(type, end);
        this.view.addEventListener(type, hush, true);
      }
      dialog.close();
      // A browser that did not say so before will not say so after.
      if (waits.has('beforetoggle')) for (const type of ['beforetoggle', 'toggle']) waits.get(type)?.();
    }

    /**
     * Lets a dialog hold the page again, as it did.
     *
     * @param {HTMLDialogElement} dialog
     */
    hold(dialog) {
      if (!dialog.isConnected || !dialog.open || dialog.matches(':modal')) return;
      const taken = take(dialog, 'open', () => this.close(dialog));
      dialog.showModal();
      giveBack(taken);
    }

    /**
     * What keeps a reader from the text of an element of the story, or around it.
     *
     * @param {Element} element
     * @returns {string[]} what to do about it
     */
    holdsBack(element) {
      const style = this.view.getComputedStyle(element);
      const res = [];
      const isRoot = element === this.page.body || element === this.page.documentElement;
      if (style.display === 'none' && element.matches(pullquotePack.STREAMED)) res.push('show');
      // It fades in as it is scrolled to, or would have done if the page's script ran.
      if (style.opacity === '0') res.push('clear');
      if (!isRoot && this.isClipped(element, style)) res.push('clip');
      if (style.maskImage && style.maskImage !== 'none') res.push('mask');
      if (style.filter.includes('blur(')) res.push('filter');
      if (style.pointerEvents === 'none' || style.userSelect === 'none') res.push('touch');
      if (res.includes('clip')) {
        for (const it of ['before', 'after']) {
          const { content, position } = this.view.getComputedStyle(element, '::' + it);
          if (content !== 'none' && position === 'absolute') res.push(it);
        }
      }
      return res;
    }

    /**
     * @param {Element} element
     * @param {CSSStyleDeclaration} style
     */
    isClipped(element, style) {
      const isCut = style.overflowY === 'hidden' || style.overflowY === 'clip';
      return isCut && element.clientHeight + MIN_CLIPPED < element.scrollHeight;
    }

    /**
     * What fades out the end of a clipped element: empty, and laid over it.
     *
     * @param {Element} clipped
     * @param {Set<Element>} around
     */
    fades(clipped, around) {
      const near = [...clipped.children, ...(clipped.parentElement?.children ?? [])];
      return near.filter((it) => {
        if (around.has(it) || it.textContent?.trim() || it.firstElementChild) return false;
        const { position, backgroundImage } = this.view.getComputedStyle(it);
        return position === 'absolute' && backgroundImage.includes('gradient(');
      });
    }

    /**
     * @param {Element} element
     * @param {string[]} what
     */
    open(element, what) {
      this.opened.add(element, what);
      this.dress(/** @type {Document | ShadowRoot} */ (element.getRootNode()));
    }

    restore() {
      this.opened.restore();
      for (const [it, isOurs] of this.unfolded) if (isOurs) it.open = false;
      for (const it of this.modal) this.hold(it);
      for (const it of this.taken) giveBack(it);
    }
  }

  /**
   * Takes an attribute off an element.
   *
   * @param {Element} element
   * @param {string} name
   * @param {() => void} [act] what takes it off
   * @returns {Taken}
   */
  function take(element, name, act = () => element.removeAttribute(name)) {
    const names = element.getAttributeNames();
    const value = element.getAttribute(name) ?? '';
    act();
    return { element, name, value, after: names.slice(names.indexOf(name) + 1) };
  }

  /**
   * Puts it back where it stood among the others.
   *
   * @param {Taken} taken
   */
  function giveBack({ element, name, value, after }) {
    if (!element.hasAttribute(name)) element.setAttribute(name, value);
    for (const it of after) {
      const own = element.getAttribute(it);
      if (own === null) continue;
      element.removeAttribute(it);
      element.setAttribute(it, own);
    }
  }

  return { Freed, STYLE };
})();
