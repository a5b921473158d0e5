// Keeps the settings between pages, and hears when another tab changes them.
'use strict';

var pullquoteKeeper = (() => {
  const { OWN, ROOTS, STAND, on, parse } = pullquoteSettings;

  class Keeper {
    /**
     * @param {Store} store
     * @param {() => string} site
     * @param {(settings: Settings, stand: Stand) => void} changed
     */
    constructor(store, site, changed) {
      this.site = site;
      this.changed = changed;
      this.registers = new pullquoteRegisters.Registers(store, ROOTS, () => this.take());
      this.all = parse(undefined);
    }

    /** @param {Record<string, Register>} [all] what is set, where somebody has asked already */
    async load(all) {
      await this.registers.load(all);
      this.take();
    }

    take() {
      this.all = parse(this.registers.tree);
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

    /** How fast stories are read aloud, in percent. */
    get rate() {
      return this.all.speaking.rate ?? 100;
    }

    /** @param {number} rate */
    setRate(rate) {
      this.write(['speaking'], { rate });
    }

    /** Whether this site has settings of its own. */
    get isOfSite() {
      return this.site() in this.all.sites;
    }

    /** @param {Partial<Settings>} some */
    set(some) {
      const home = this.isOfSite ? ['sites', this.site()] : ['everywhere'];
      this.write(home, some);
    }

    /**
     * Gives this site settings of its own, beginning with those that hold; or none.
     *
     * @param {boolean} isOfSite
     */
    setScope(isOfSite) {
      if (isOfSite) return this.write(['sites', this.site()], this.settings);
      this.registers.forget('sites', this.site());
      this.take();
    }

    /** The page's own look, here or everywhere. */
    reset() {
      this.set(OWN);
    }

    /** @param {Partial<Stand>} some */
    move(some) {
      this.write(['sidebar'], some);
    }

    /**
     * @param {string[]} home
     * @param {object} some
     */
    write(home, some) {
      this.registers.set(Object.entries(some).map(([name, value]) => [[...home, name], value]));
      this.take();
    }

    stop() {
      this.registers.stop();
    }
  }

  return { Keeper };
})();
