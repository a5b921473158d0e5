// Keeps the settings between pages, and hears when another tab changes them.
'use strict';

/**
 * @typedef {object} Store What is kept in this browser, by name.
 * @property {(name: string) => Promise<string | undefined>} recall
 * @property {(name: string, value: string) => void} keep
 * @property {(heard: (name: string, value: string | undefined) => void) => () => void} onKept
 *   returns what ends it
 */

var pullquoteKeeper = (() => {
  const { OWN, STAND, on, parse } = pullquoteSettings;

  const NAME = 'settings';

  class Keeper {
    /**
     * @param {Store} store
     * @param {() => string} site
     * @param {(settings: Settings, stand: Stand) => void} changed
     */
    constructor(store, site, changed) {
      this.store = store;
      this.site = site;
      this.changed = changed;
      this.all = parse(undefined);
      /** @type {Set<string>} */
      this.written = new Set();
      this.end = store.onKept((name, value) => {
        // What we wrote ourselves is no news, and may be older than what holds by now.
        if (name === NAME && !this.written.delete(value ?? '')) this.take(value);
      });
    }

    async load() {
      this.take(await this.store.recall(NAME));
    }

    /** @param {string | undefined} text */
    take(text) {
      this.all = parse(text);
      this.changed(this.settings, this.stand);
    }

    /** What holds here. */
    get settings() {
      return on(this.all, this.site());
    }

    /** @returns {Stand} */
    get stand() {
      return { ...STAND, ...this.all.sidebar };
    }

    /** Whether this site has settings of its own. */
    get isOfSite() {
      return this.site() in this.all.sites;
    }

    /** @param {Partial<Settings>} some */
    set(some) {
      const next = { ...this.settings, ...some };
      if (this.isOfSite) this.all.sites[this.site()] = next;
      else this.all.everywhere = next;
      this.save();
    }

    /**
     * Gives this site settings of its own, beginning with those that hold; or none.
     *
     * @param {boolean} isOfSite
     */
    setScope(isOfSite) {
      if (isOfSite) this.all.sites[this.site()] = this.settings;
      else delete this.all.sites[this.site()];
      this.save();
    }

    /** The page's own look, here or everywhere. */
    reset() {
      this.set(OWN);
    }

    /** @param {Partial<Stand>} some */
    move(some) {
      this.all.sidebar = { ...this.all.sidebar, ...some };
      this.save();
    }

    save() {
      this.changed(this.settings, this.stand);
      const text = JSON.stringify(this.all);
      this.written.add(text);
      this.store.keep(NAME, text);
    }

    stop() {
      this.end();
    }
  }

  return { Keeper };
})();
