// The sidebar: what was found on the page, in tabs.
'use strict';

/**
 * @typedef {object} Desk What the sidebar needs of the reader.
 * @property {Say} say
 * @property {(places: Place[]) => boolean} locate
 * @property {(node: number) => boolean} locateNode
 * @property {Omit<Closet, 'say'>} closet
 * @property {(format: Format) => Promise<Answer>} ask
 * @property {(tab: string) => void} keepTab
 * @property {() => void} close
 * @property {InstanceType<typeof pullquoteKeeper.Keeper>} keeper
 * @property {((always: boolean) => void) | undefined} options
 * @property {(() => void) | undefined} compare
 * @property {() => {name: string, go: () => void}[]} outline
 * @property {(changed: (mute: boolean) => void, rate: () => number) => Speech} speech
 * @property {(heard: (part: number) => void) => () => void} onProgress tells how much of the
 *   story has been scrolled by, from 0 to 1; returns what ends it
 * @property {Marks} [marks] the reader's highlights; the playground has none
 * @property {(places: Place[]) => Range[]} ranges
 */

var pullquoteSidebar = (() => {
  const { day, element, facts, icon, language, link, plural, words } = pullquoteView;
  const { make: makeTabs } = pullquoteTabs;
  const { make: makeMenu, save, copy } = pullquoteMenu;

  /** Until a screen reader has taken notice of a new region. */
  const KNOWN_MS = 100;

  class Sidebar {
    /**
     * @param {ShadowRoot} root
     * @param {Desk} desk
     */
    constructor(root, desk) {
      this.root = root;
      this.desk = desk;
      this.say = desk.say;
      this.status = element('div', { class: 'status', role: 'status' });
      /** @type {() => boolean} */
      this.closeMenu = () => false;
      this.closePanel = () => false;
      /** @type {(tabs: Tab[]) => void} */
      this.updateTabs = () => {};
      this.updatePanel = () => {};
      /** @type {HTMLElement | undefined} */
      this.area = undefined;
      /** @type {Tab | undefined} */
      this.ownTab = undefined;
      this.endProgress = () => {};
      /** @type {Lens} How the reader looks at the quotes. */
      this.lens = { speaker: null, grouped: false, scare: false };
      // Keys pressed in here are not the page's shortcuts.
      for (const type of ['keydown', 'keyup', 'keypress']) {
        root.addEventListener(type, (event) => event.stopPropagation());
      }
    }

    /**
     * Shows a reading.
     *
     * @param {Page} reading
     * @param {string} [tab] the one to open, if there is something in it
     */
    show(reading, tab) {
      const { say } = this;
      const menu = makeMenu(say, (format, toFile) => this.deliver(format, toFile));
      this.closeMenu = menu.close;
      this.root.host.setAttribute('data-pullquote', '');
      const tabs = makeTabs(this.tabs(reading), say('tabsLabel'), tab, this.desk.keepTab);
      this.updateTabs = tabs.update;
      const head = element(
        'header',
        { class: 'head' },
        element('div', { class: 'top' }, this.brand(), this.comparer(), this.letters(tabs), menu.node, this.closer()),
        ...this.story(reading),
      );
      this.fill('sidebar', head, this.progress(), tabs.list, tabs.panels);
      const counts = [
        plural(say, 'countQuotes', reading.quotes.length),
        plural(say, 'countFigures', reading.figures.length),
        plural(say, 'countHidden', reading.hide.length),
      ];
      // A screen reader hears what changes in a region that it knows already.
      setTimeout(() => this.status.textContent || this.announce(counts.join(' · ')), KNOWN_MS);
    }

    /**
     * Shows a later reading of the same story; what did not change stays as it is.
     *
     * @param {Page} reading
     */
    update(reading) {
      this.updateTabs(this.tabs(reading));
    }

    /**
     * Says one sentence in place of a reading.
     *
     * @param {string} title
     * @param {string} sentence
     * @param {string} [detail]
     */
    notice(title, sentence, detail) {
      this.root.host.setAttribute('data-pullquote', 'notice');
      this.fill(
        'sidebar notice',
        element('div', { class: 'top' }, this.brand(), this.closer()),
        element('h2', { class: 'title' }, title),
        element('p', { class: 'sentence' }, sentence),
        words('p', 'detail', detail),
      );
      this.announce(sentence);
    }

    /**
     * @param {string} className
     * @param {...Child} children
     */
    fill(className, ...children) {
      const { say } = this;
      const onkeydown = (/** @type {KeyboardEvent} */ { key }) => {
        if (key === 'Escape' && !this.closeMenu() && !this.closePanel()) this.desk.close();
      };
      this.body = element(
        'aside',
        { class: className, lang: language(say), dir: say('direction'), 'aria-label': say('name'), tabindex: -1, onkeydown },
        ...children,
        this.status,
      );
      const grip = className === 'sidebar' && pullquoteGrip.make(say, this.desk.keeper);
      this.area?.remove();
      this.area = element('div', { class: 'grip-area' }, this.body, grip);
      // What floats beside the sidebar stays.
      this.root.prepend(this.area);
    }

    /**
     * The button that shows the reading panel in the tabs' place.
     *
     * @param {{list: HTMLElement, panels: HTMLElement}} tabs
     */
    letters({ list, panels }) {
      const { say, desk } = this;
      const told = (/** @type {boolean} */ mute) => {
        panel.update();
        if (mute) this.announce(say('noVoice'));
      };
      const speech = desk.speech(told, () => desk.keeper.rate);
      const panel = pullquotePanel.make({ say, keeper: desk.keeper, outline: desk.outline, options: desk.options, speech: () => speech });
      this.updatePanel = panel.update;
      panel.node.hidden = true;
      panel.node.id = 'reading';
      const label = say('reading');
      const onclick = () => {
        const open = panel.node.hidden;
        if (open) panel.update();
        panel.node.hidden = !open;
        list.hidden = open;
        for (const it of panels.children) it.classList.toggle('away', open && it !== panel.node);
        button.setAttribute('aria-expanded', String(open));
      };
      const button = element(
        'button',
        { class: 'tool round', type: 'button', 'aria-label': label, title: label, 'aria-expanded': 'false', 'aria-controls': 'reading', onclick },
        icon('letters'),
      );
      panels.append(panel.node);
      this.closePanel = () => {
        if (panel.node.hidden) return false;
        onclick();
        button.focus();
        return true;
      };
      return button;
    }

    /** A thin line for how much is read. */
    progress() {
      const bar = element('span', {});
      const label = this.say('progress');
      const node = element(
        'div',
        { class: 'progress', role: 'progressbar', 'aria-label': label, 'aria-valuemin': 0, 'aria-valuemax': 100, 'aria-valuenow': 0 },
        bar,
      );
      this.endProgress();
      this.endProgress = this.desk.onProgress((part) => {
        const percent = Math.round(part * 100);
        bar.style.inlineSize = percent + '%';
        node.setAttribute('aria-valuenow', String(percent));
      });
      return node;
    }

    stop() {
      this.endProgress();
    }

    /** The next Tab leads into the sidebar, wherever the reader was on the page. */
    focus() {
      this.body?.focus({ preventScroll: true });
    }

    brand() {
      return element('span', { class: 'brand' }, icon('mark'), this.say('name'));
    }

    /** The way to the page that compares two copies. */
    comparer() {
      const { compare } = this.desk;
      const label = this.say('compareWith');
      return compare && element('button', { class: 'tool round', type: 'button', 'aria-label': label, title: label, onclick: compare }, icon('compare'));
    }

    closer() {
      const label = this.say('close');
      return element(
        'button',
        { class: 'tool round', type: 'button', 'aria-label': label, title: label, onclick: () => this.desk.close() },
        icon('close'),
      );
    }

    /**
     * What the page says of its story.
     *
     * @param {Page} reading
     */
    story({ metadata, minutes }) {
      const { say } = this;
      const { source } = metadata;
      const small = [metadata.byline.join(', '), day(say, metadata.published), plural(say, 'minutes', minutes)];
      const original = source?.name ? say('originalAt', source.name) : say('original');
      return [
        words('p', 'site', metadata.site),
        words('h2', 'title', metadata.title, metadata.lang),
        element('p', { class: 'facts' }, ...facts(small)),
        source?.url && link('original', source.url, original, icon('out')),
        !source?.url && source?.name && element('p', { class: 'original' }, say('sourceIs', source.name)),
      ];
    }

    /**
     * The tabs; cards are made when theirs is first opened.
     *
     * @param {Page} reading
     * @returns {Tab[]}
     */
    tabs({ metadata, quotes, scare, figures, pictures, tables, hide }) {
      const deck = { ...this.deck(metadata), lang: metadata.lang };
      const { picture, table } = pullquoteCards;
      const tab = (
        /** @type {string} */ id,
        /** @type {unknown[][]} */ of,
        /** @type {string} */ none,
        /** @type {() => HTMLElement[]} */ cards,
      ) => ({ id, of, name: this.say(id), fill: () => this.list(cards(), none) });
      return [
        { id: 'quotes', of: [quotes], name: this.say('quotes'), fill: () => pullquoteQuotes.make(quotes, scare, deck, this.lens) },
        { id: 'figures', of: [figures], name: this.say('figures'), fill: () => (figures.length ? pullquoteFigures.make(figures, deck) : this.list([], 'noFigures')) },
        tab('media', [pictures, tables], 'noMedia', () => [
          ...pictures.map((it) => picture(it, deck)),
          ...tables.map((it) => table(it, deck)),
        ]),
        { id: 'hidden', of: [hide], name: this.say('hidden'), fill: () => pullquoteHidden.make(hide, { ...this.desk.closet, say: this.say }) },
        ...this.own(),
      ];
    }

    /**
     * The tab of what the reader keeps, where that can be kept.
     *
     * @returns {Tab[]}
     */
    own() {
      const { marks } = this.desk;
      if (!marks) return [];
      this.ownTab ??= pullquoteHighlights.tab(marks, this.root, (it) => this.announce(it));
      return [this.ownTab];
    }

    /**
     * @param {HTMLElement[]} cards
     * @param {string} none what to say in place of an empty list
     */
    list(cards, none) {
      if (cards.length === 0) return element('p', { class: 'none' }, this.say(none));
      return element('ul', { class: 'list' }, ...cards);
    }

    /**
     * @param {Page['metadata']} metadata
     * @returns {Deck}
     */
    deck(metadata) {
      const { desk, say } = this;
      const marked = (/** @type {boolean} */ there, /** @type {string} */ name) =>
        this.announce(there ? say('marked', name) : say('gone'));
      return {
        say,
        locate: (places, name) => marked(desk.locate(places), name),
        locateNode: (node, name) => marked(desk.locateNode(node), name),
        keep: (kind, places, card) => {
          const { marks } = desk;
          return marks ? pullquoteHighlights.keep(marks, kind, () => desk.ranges(places), card) : null;
        },
        cite: (quote) => this.copy(pullquoteCite.cite(say, quote, metadata)),
      };
    }

    /**
     * Exports the page's quotes and figures.
     *
     * @param {Format} format
     * @param {boolean} toFile or to the clipboard
     */
    async deliver(format, toFile) {
      const { say } = this;
      const answer = await this.desk.ask(format);
      if (!('file' in answer)) {
        const { message = 'coreFailed', detail } = 'failure' in answer ? answer.failure : {};
        // A reader's own template may be wrong: the core says how.
        this.announce(detail && message === 'coreFailed' ? say('shelfNotExported', detail) : say(message));
      } else if (format === 'obsidian') {
        await this.hand(answer.file.text.trim());
      } else if (toFile) {
        save(answer.file);
        this.announce(say('saved', answer.file.name));
      } else {
        await this.copy(answer.file.text);
      }
    }

    /**
     * Has Obsidian make a note.
     *
     * @param {string} whole the address with all its words
     */
    async hand(whole) {
      const { address, byClipboard } = pullquoteNotes.handed(whole);
      if (byClipboard) {
        const note = await this.desk.ask('markdown');
        const done = 'file' in note && (await copy(note.file.text, /** @type {HTMLElement} */ (this.body)));
        if (!done) return this.announce(this.say('notCopied'));
      }
      element('a', { href: address }).click();
      this.announce(this.say('handed'));
    }

    /** @param {string} text */
    async copy(text) {
      const done = await copy(text, /** @type {HTMLElement} */ (this.body));
      this.announce(this.say(done ? 'copied' : 'notCopied'));
    }

    /**
     * Says it to everybody: a line at the foot, read aloud by a screen reader.
     *
     * @param {string} sentence
     */
    announce(sentence) {
      this.status.textContent = sentence;
    }
  }

  return { Sidebar };
})();
