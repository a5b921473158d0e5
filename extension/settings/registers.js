// What a reader has set, thing by thing: to set one thing here undoes nothing set elsewhere.
'use strict';

/**
 * @typedef {{value: any, modified: number}} Register One thing that is set, and when, in
 *   milliseconds; `null` takes it back, which travels like a value.
 *
 * @typedef {object} Store What is kept in this browser, by name: the parts of a name, the
 *   first of which is its root, stand in lines of their own.
 * @property {() => Promise<Record<string, Register>>} registers
 * @property {(registers: Record<string, Register>) => unknown} set
 * @property {(heard: (registers: Record<string, Register>) => void) => () => void} onSet
 *   returns what ends it
 */

var pullquoteRegisters = (() => {
  class Registers {
    /**
     * @param {Store} store
     * @param {string[]} roots those that are of interest
     * @param {() => void} changed hears when something is set elsewhere
     */
    constructor(store, roots, changed) {
      this.store = store;
      this.roots = roots;
      this.changed = changed;
      /** @type {Map<string, Register>} */
      this.all = new Map();
      this.end = store.onSet((it) => this.hear(it));
    }

    /** @param {Record<string, Register>} [all] what is set, where somebody has asked already */
    async load(all) {
      this.take(all ?? (await this.store.registers()));
    }

    /** @param {Record<string, Register>} registers */
    hear(registers) {
      const { isNews, overwritten } = this.take(registers);
      // Another had not heard of what was set here meanwhile, and wrote over it.
      if (0 < Object.keys(overwritten).length) this.store.set(overwritten);
      if (isNews) this.changed();
    }

    /** @param {Record<string, Register>} registers */
    take(registers) {
      let isNews = false;
      /** @type {Record<string, Register>} */
      const overwritten = {};
      for (const [name, it] of Object.entries(registers)) {
        if (!isRegister(it) || !this.roots.includes(name.split('\n', 1)[0])) continue;
        const own = this.all.get(name);
        if (own && isLater(own, it)) overwritten[name] = own;
        if (own && !isLater(it, own)) continue;
        this.all.set(name, it);
        isNews = true;
      }
      return { isNews, overwritten };
    }

    /**
     * @param {[string[], any][]} values each with the parts of its name; `null` takes back
     */
    set(values) {
      /** @type {Record<string, Register>} */
      const res = {};
      for (const [parts, value] of values) {
        const name = parts.join('\n');
        const old = this.all.get(name);
        if ((old?.value ?? null) === value) continue;
        // Later than what it takes the place of, whatever the clocks say.
        res[name] = { value, modified: Math.max(Date.now(), (old?.modified ?? 0) + 1) };
        this.all.set(name, res[name]);
      }
      if (0 < Object.keys(res).length) this.store.set(res);
    }

    /**
     * Takes back everything whose name begins with these parts.
     *
     * @param {...string} parts
     */
    forget(...parts) {
      const names = [...this.all.keys()].map((it) => it.split('\n'));
      this.set(names.filter((it) => parts.every((part, i) => it[i] === part)).map((it) => [it, null]));
    }

    /**
     * What is set, as objects in objects by the parts of the names; the first set first.
     *
     * @returns {any}
     */
    get tree() {
      const set = [...this.all].filter(([, it]) => it.value !== null);
      set.sort(([a, { modified: one }], [b, { modified: other }]) => one - other || (a < b ? -1 : 1));
      // Without a prototype, as any word may be a name.
      const res = Object.create(null);
      for (const [name, { value }] of set) {
        const parts = name.split('\n');
        const last = /** @type {string} */ (parts.pop());
        const home = parts.reduce((it, part) => (it[part] = Object(it[part] ?? Object.create(null))), res);
        home[last] = value;
      }
      return res;
    }

    stop() {
      this.end();
    }
  }

  /** @param {any} it */
  function isRegister(it) {
    return Number.isFinite(it?.modified) && it.value !== undefined;
  }

  /**
   * Which of two wins, on every machine alike.
   *
   * @param {Register} a
   * @param {Register} b
   * @returns {boolean} whether `a` does
   */
  function isLater(a, b) {
    if (a.modified !== b.modified) return b.modified < a.modified;
    return JSON.stringify(b.value) < JSON.stringify(a.value);
  }

  return { Registers, isLater, isRegister };
})();

// The background imports this file as a module, where a `var` stays inside.
globalThis.pullquoteRegisters = pullquoteRegisters;
