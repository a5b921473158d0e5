// Reads one page and shows what was found; for the extension and the playground alike.
'use strict';

/**
 * @typedef {object} Face What reads for a reader differs from face to face.
 * @property {Say} say
 * @property {(question: CoreQuestion, decided: (page: Page) => void) => Promise<Answer>} ask
 * @property {() => string} url
 * @property {(stand: Stand) => string} room style that makes room for the sidebar
 * @property {(stand: Stand) => void} place puts the sidebar where it is to stand
 * @property {Store} store
 * @property {() => string} site
 * @property {ShadowOf} shadow
 * @property {boolean} isAlways whether nobody has pressed: then there is no word where there is no story
 * @property {((always: boolean) => void) | undefined} options opens the options page
 * @property {((pack: string) => Promise<Answer>) | undefined} compare opens the page that compares;
 *   the playground has another way there
 * @property {() => void} open puts the sidebar in its place, when there is something to show
 * @property {() => Promise<string | undefined>} tab the tab that was read last
 * @property {(tab: string) => void} keepTab
 * @property {() => void} close
 * @property {Marks} [marks] the reader's highlights; the playground has none
 * @property {Ahead} [ahead] what was asked already
 */

var pullquoteReader = (() => {
  /** A page that throws the sidebar out each time may have its way: it stays clean without. */
  const MAX_THROWN = 5;

  class Reader {
    /**
     * @param {Document} page
     * @param {ShadowRoot} root where the sidebar stands
     * @param {Face} face
     */
    constructor(page, root, face) {
      this.page = page;
      this.root = root;
      this.face = face;
      /** @type {(() => void) | undefined} While the reader points at something. */
      this.endPick = undefined;
      this.thrown = 0;
      this.stopped = false;
      /** @type {Verdict | undefined} The last that counted. */
      this.verdict = undefined;
      /** @type {Node[]} The page's nodes, in the order of the last pack. */
      this.nodes = [];
      this.live = new pullquoteLive.Live(page, root.host, face.shadow);
      this.lectern = new pullquoteLectern.Lectern(page, this.live);
      this.keeper = new pullquoteKeeper.Keeper(face.store, face.site, (settings, stand) => {
        face.place(stand);
        this.live.wear(settings, face.room(stand));
      });
      this.rules = new pullquoteSite.Site(face.store, face.site, () => this.ruled());
      this.live.rules = this.rules;
      this.sidebar = new pullquoteSidebar.Sidebar(root, {
        say: face.say,
        close: face.close,
        keeper: this.keeper,
        options: face.options,
        compare: face.compare && (() => this.compare()),
        outline: () => this.lectern.outline(),
        speech: (changed, rate) => this.lectern.speech(changed, rate),
        onProgress: (heard) => this.lectern.onProgress(heard),
        marks: face.marks,
        ranges: (places) => places.flatMap((it) => this.applied?.range(it) ?? []),
        keepTab: face.keepTab,
        locate: (places) => this.applied?.locate(places) ?? false,
        locateNode: (node) => this.applied?.locateNode(node) ?? false,
        closet: this.closet(),
        // The same pack again: the background keeps nothing, and the page has changed since.
        ask: (format) => this.ask({ kind: 'export', pack: this.pack, url: face.url(), format }),
      });
      const view = /** @type {Window & typeof globalThis} */ (page.defaultView);
      this.watch = new pullquoteWatch.Watch(view, () => this.again());
      this.ahead = face.ahead;
      this.pack = this.ahead ? this.adopt(this.ahead) : this.take();
    }

    /**
     * What the Hidden tab does.
     *
     * @returns {Omit<Closet, 'say'>}
     */
    closet() {
      const { live, rules } = this;
      const tell = (/** @type {boolean} */ shown) => this.sidebar.announce(this.face.say(shown ? 'shownHere' : 'hiddenHere'));
      return {
        words: (node, length) => this.applied?.words(node, length) ?? '',
        isShown: (it) => live.isShown(it),
        setShown: (it, shown) => {
          const element = this.applied?.element(it.node);
          if (element) rules.setElement(element, shown);
          this.applied?.setShown([it], shown);
          tell(shown);
        },
        setKind: (kind, list, shown) => {
          rules.setKind(kind, shown);
          this.applied?.setShown(list, shown);
          tell(shown);
        },
        hasRules: () => rules.site() in rules.all,
        forget: () => {
          rules.forget();
          this.ruled();
        },
        pick: () => this.pick(),
      };
    }

    /** Other rules: what is hidden is another list, even if the same is found. */
    ruled() {
      const { reading } = this.live;
      if (reading) reading.hide = [...reading.hide];
      this.watch.changed();
    }

    /** Lets the reader point at what was missed; asked again, lets it be. */
    pick() {
      const { say } = this.face;
      const [first] = this.live.blocks();
      if (this.endPick) return this.endPick();
      if (!first) return;
      this.sidebar.announce(say('pickHow'));
      this.endPick = pullquotePick.start(this.page, this.root, first, this.face.shadow, (picked) => {
        this.endPick = undefined;
        if (picked && this.live.canHide(picked)) {
          this.rules.hide(picked);
          this.sidebar.announce(say('hiddenHere'));
          this.ruled();
        } else {
          this.sidebar.announce(say(picked ? 'pickIsStory' : 'pickEnded'));
        }
      });
    }

    get applied() {
      return this.live.applied;
    }

    /** Packs the page, and listens from then on for what changes. */
    take() {
      const { pack, nodes, roots } = this.live.pack();
      this.nodes = nodes;
      this.watch.listen(roots);
      return pack;
    }

    /**
     * Goes on from a pack that was taken before there was a reader.
     *
     * @param {Ahead} ahead
     */
    adopt({ pack, nodes, roots, facts, end }) {
      this.nodes = nodes;
      this.live.memory.facts = facts;
      this.live.roots = roots;
      this.watch.listen(roots);
      if (end()) this.watch.changed();
      return pack;
    }

    /** Reads the page, cleans it and opens the sidebar, or says why not. */
    start() {
      this.started = this.first();
      return this.started;
    }

    async first() {
      const { say, open, tab } = this.face;
      // They come long before the answer, mostly; but what the reader set for the site holds
      // from the first, so that nothing vanishes that was to stay.
      const kept = this.face.store.registers().then((it) => Promise.all([this.keeper.load(it), this.rules.load(it)]));
      /** @type {Promise<void> | undefined} */
      let cleaned;
      const asked = this.read((page) => {
        cleaned = kept.then(() => this.clean(page));
      });
      const [answer, wanted] = await Promise.all([asked, tab(), kept]);
      await cleaned;
      if (this.stopped) return;
      if ('failure' in answer && this.face.isAlways) return;
      if ('failure' in answer) {
        this.watch.unheard(open);
        if (!this.verdict) this.face.marks?.start(null);
        this.sidebar.notice(say('failed'), say(answer.failure.message), answer.failure.detail);
      } else if (this.live.reading && 'cards' in answer) {
        Object.assign(this.live.reading, answer.cards);
        this.applied?.paint(answer.cards);
        this.face.marks?.know(this.live.reading);
        this.sidebar.show(this.live.reading, wanted);
      }
      if (!this.face.isAlways) this.sidebar.focus();
    }

    /**
     * The page first: its list of quotes and figures follows.
     *
     * @param {Page} page
     */
    clean(page) {
      if (this.stopped) return;
      this.verdict = this.live.adopt({ ...page, quotes: [], scare: [], figures: [] }, this.nodes);
      if (this.live.takeNews()) this.watch.changed();
      this.face.marks?.start(page);
      if (this.verdict === 'none') this.none(page);
      else this.watch.unheard(this.face.open);
    }

    /**
     * Reads the page once more, after it changed.
     *
     * @returns {Promise<boolean>} whether that brought anything
     */
    async again() {
      await this.started;
      this.pack = this.take();
      /** @type {Page | undefined} */
      let page;
      const answer = await this.read((it) => {
        page = it;
      });
      if (this.stopped || !page || !('cards' in answer)) return false;
      return this.show({ ...page, ...answer.cards });
    }

    /**
     * @param {Page} page a later reading
     * @returns {boolean} whether it brought anything
     */
    show(page) {
      const before = this.verdict;
      const verdict = this.live.adopt(page, this.nodes);
      if (this.live.takeNews()) this.watch.changed();
      if (verdict === 'ignored') return false;
      this.verdict = verdict;
      const { reading } = this.live;
      if (!reading) {
        if (before !== 'none') this.none(page);
        return before !== 'none';
      }
      if (!this.root.host.isConnected && this.thrown < MAX_THROWN) {
        // The page has thrown the sidebar out, or there was nothing to show so far.
        this.thrown += 1;
        this.watch.unheard(this.face.open);
      }
      const isNew = verdict === 'first' || verdict === 'other';
      if (isNew) this.face.marks?.start(reading);
      else this.face.marks?.know(reading);
      if (isNew) this.sidebar.show(reading);
      else this.sidebar.update(reading);
      return verdict !== 'same';
    }

    /** @param {Page} page */
    none({ reason }) {
      const { say, open, isAlways } = this.face;
      // What is read aloud is no longer there.
      this.lectern.stop();
      if (isAlways) {
        this.root.host.remove();
        return;
      }
      this.watch.unheard(open);
      this.sidebar.notice(say('noArticle'), say('noArticle_' + (reason ?? 'notProse')));
    }

    /** Lets the reader choose what to compare the story with. */
    async compare() {
      const answer = await this.face.compare?.(this.pack);
      if (answer && 'failure' in answer) this.sidebar.announce(this.face.say(answer.failure.message));
    }

    /** Takes everything back. */
    stop() {
      this.stopped = true;
      this.watch.stop();
      this.keeper.stop();
      this.rules.stop();
      this.endPick?.();
      this.lectern.stop();
      this.sidebar.stop();
      this.live.stop();
    }

    /**
     * @param {(page: Page) => void} decided
     * @returns {Promise<Answer>}
     */
    read(decided) {
      return this.ask({ kind: 'read', pack: this.pack, url: this.face.url() }, decided);
    }

    /**
     * @param {CoreQuestion} question
     * @param {(page: Page) => void} [decided]
     * @returns {Promise<Answer>}
     */
    async ask(question, decided = () => {}) {
      const { ahead } = this;
      this.ahead = undefined;
      try {
        return await (ahead ? ahead.answer(decided) : this.face.ask(question, decided));
      } catch (error) {
        // The extension was updated under the page, or the page is too large to send.
        return { failure: { message: 'noBackground', detail: String(error) } };
      }
    }
  }

  return { Reader };
})();
