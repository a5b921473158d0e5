// Reads one page and shows what was found; for the extension and the playground alike.
'use strict';

/**
 * @typedef {object} Face What reads for a reader differs from face to face.
 * @property {Say} say
 * @property {(question: CoreQuestion, decided: (page: Page) => void) => Promise<Answer>} ask
 * @property {string} url
 * @property {string} room style that makes room for the sidebar
 * @property {() => void} open puts the sidebar in its place, when there is something to show
 * @property {() => Promise<string | undefined>} tab the tab that was read last
 * @property {(tab: string) => void} keepTab
 * @property {() => void} close
 */

var pullquoteReader = (() => {
  class Reader {
    /**
     * @param {Document} page
     * @param {ShadowRoot} root where the sidebar stands
     * @param {Face} face
     */
    constructor(page, root, face) {
      this.page = page;
      this.face = face;
      this.stopped = false;
      this.sidebar = new pullquoteSidebar.Sidebar(root, {
        say: face.say,
        close: face.close,
        keepTab: face.keepTab,
        locate: (places) => this.applied?.locate(places) ?? false,
        locateNode: (node) => this.applied?.locateNode(node) ?? false,
        words: (node, length) => this.applied?.words(node, length) ?? '',
        setShown: (list, shown) => (shown ? this.applied?.show(list) : this.applied?.hide(list)),
        // The same pack again: the background keeps nothing, and the page has changed since.
        ask: (format) => this.ask({ kind: 'export', pack: this.pack, url: face.url, format }),
      });
      const { pack, nodes } = pullquotePack.pack(page);
      this.pack = pack;
      this.nodes = nodes;
    }

    /** Reads the page, cleans it and opens the sidebar, or says why not. */
    async start() {
      const { say } = this.face;
      /** @type {Page | undefined} */
      let page;
      const question = /** @type {const} */ ({ kind: 'read', pack: this.pack, url: this.face.url });
      const asked = this.ask(question, (it) => {
        page = it;
        if (!this.stopped) this.clean(it);
      });
      const [answer, tab] = await Promise.all([asked, this.face.tab()]);
      if (this.stopped) return;
      if ('failure' in answer) {
        this.face.open();
        this.sidebar.notice(say('failed'), say(answer.failure.message), answer.failure.detail);
      } else if (page?.article && 'cards' in answer) {
        const whole = { ...page, ...answer.cards };
        this.applied?.paint(whole);
        this.sidebar.show(whole, tab);
      }
    }

    /**
     * The page first: its list of quotes and figures follows.
     *
     * @param {Page} page
     */
    clean(page) {
      const { say, open, room } = this.face;
      if (page.article) this.applied = pullquoteApply.apply(this.page, this.nodes, page, room);
      open();
      if (!page.article) this.sidebar.notice(say('noArticle'), say('noArticle_' + (page.reason ?? 'notProse')));
    }

    /** Takes everything back. */
    stop() {
      this.stopped = true;
      this.applied?.restore();
    }

    /**
     * @param {CoreQuestion} question
     * @param {(page: Page) => void} [decided]
     * @returns {Promise<Answer>}
     */
    async ask(question, decided = () => {}) {
      try {
        return await this.face.ask(question, decided);
      } catch (error) {
        // The extension was updated under the page, or the page is too large to send.
        return { failure: { message: 'noBackground', detail: String(error) } };
      }
    }
  }

  return { Reader };
})();
