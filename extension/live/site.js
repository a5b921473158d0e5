// What a reader has set for a site: what to show again there, and what more to hide.
'use strict';

/**
 * @typedef {object} SiteRules Plain data, to be carried between browsers.
 * @property {string[]} show selectors of what is no clutter to this reader
 * @property {string[]} hide selectors of what is
 * @property {string[]} kinds kinds of clutter that are to stay
 */

var pullquoteSite = (() => {
  /** Where rules stand among all that is set: below it the site, the list, and the rule. */
  const ROOT = 'rules';

  const LISTS = /** @type {const} */ (['show', 'hide', 'kinds']);

  /** Names that a tool made and its next run makes anew. */
  const MADE = /\d{3}|[0-9a-f]{6}|^(css|sc|jss|emotion|svelte|chakra)-|__[\w-]{5}$|[a-z][A-Z][a-z]*\d|^[^a-z]/;

  /** Attributes that say what an element is for. */
  const TELLING = ['data-testid', 'data-component', 'data-module', 'aria-label', 'role', 'name'];

  const FRAGMENT = 11;

  /** In a selector, the way into the shadow root of what stands before it. */
  const INTO = ' >>> ';

  /** More than this at once is no rule that somebody made. */
  const MAX_RULES = 500;
  const MAX_SELECTOR_CHARS = 500;

  /** What the files say that are written now. */
  const VERSION = 1;

  class Site {
    /**
     * @param {Store} store
     * @param {() => string} site
     * @param {() => void} changed hears when another tab changes the rules
     */
    constructor(store, site, changed) {
      this.site = site;
      /** @type {Record<string, SiteRules>} */
      this.all = {};
      this.registers = new pullquoteRegisters.Registers(store, [ROOT], () => {
        this.take();
        changed();
      });
    }

    /** @param {Record<string, Register>} [all] what is set, where somebody has asked already */
    async load(all) {
      await this.registers.load(all);
      this.take();
    }

    take() {
      this.all = checkedAll(this.registers.tree[ROOT]);
    }

    /** @returns {SiteRules} */
    get rules() {
      return this.all[this.site()] ?? { show: [], hide: [], kinds: [] };
    }

    /**
     * Whether the reader wants to see an element that is taken for clutter.
     *
     * @param {Element} element
     * @param {string} kind
     */
    shows(element, kind) {
      const { show, kinds } = this.rules;
      return kinds.includes(kind) || show.some((it) => matches(element, it));
    }

    /**
     * What else the reader wants hidden.
     *
     * @param {Node[]} roots the page, and the shadow roots and frames in it
     * @returns {Set<Element>}
     */
    hidden(roots) {
      const { hide } = this.rules;
      const found = hide.flatMap((it) => roots.flatMap((root) => all(/** @type {ParentNode & Node} */ (root), it)));
      return new Set(found);
    }

    /**
     * Remembers that an element is to be seen, or not.
     *
     * @param {Element} element
     * @param {boolean} shown
     */
    setElement(element, shown) {
      const { show, hide, kinds } = this.rules;
      const other = (/** @type {string} */ it) => !matches(element, it);
      // What was hidden by a rule of the reader's own is shown by taking that back.
      const isOwn = hide.some((it) => !other(it));
      this.write({
        kinds,
        show: shown && !isOwn ? [...show, selector(element)] : show.filter(other),
        hide: shown ? hide.filter(other) : hide,
      });
    }

    /**
     * Remembers that an element is clutter here.
     *
     * @param {Element} element
     */
    hide(element) {
      const { show, hide, kinds } = this.rules;
      this.write({ kinds, show: show.filter((it) => !matches(element, it)), hide: [...hide, selector(element)] });
    }

    /**
     * @param {string} kind
     * @param {boolean} shown
     */
    setKind(kind, shown) {
      const { show, hide, kinds } = this.rules;
      const others = kinds.filter((it) => it !== kind);
      this.write({ show, hide, kinds: shown ? [...others, kind] : others });
    }

    /**
     * Forgets all that was set for a site.
     *
     * @param {string} [site] this one
     */
    forget(site = this.site()) {
      this.registers.forget(ROOT, site);
      this.take();
    }

    /**
     * Adds rules, as a file has them; where a site has some already, both hold.
     *
     * @param {Record<string, SiteRules>} more
     */
    add(more) {
      this.registers.set(Object.entries(more).flatMap(([site, rules]) => LISTS.flatMap((list) => rules[list].map((it) => register(site, list, it, true)))));
      this.take();
    }

    /**
     * Sets what is new and takes back what has gone, rule by rule.
     *
     * @param {SiteRules} rules
     */
    write(rules) {
      const [site, before, after] = [this.site(), this.rules, checked(rules)];
      this.registers.set(
        LISTS.flatMap((list) => [
          ...after[list].filter((it) => !before[list].includes(it)).map((it) => register(site, list, it, true)),
          ...before[list].filter((it) => !after[list].includes(it)).map((it) => register(site, list, it, null)),
        ]),
      );
      this.take();
    }

    stop() {
      this.registers.stop();
    }
  }

  /**
   * @param {string} site
   * @param {string} list
   * @param {string} rule
   * @param {true | null} value
   * @returns {[string[], true | null]}
   */
  function register(site, list, rule, value) {
    return [[ROOT, site, list, rule], value];
  }

  /**
   * The rules as a file.
   *
   * @param {Record<string, SiteRules>} sites
   */
  function file(sites) {
    return JSON.stringify({ version: VERSION, sites }, null, 2);
  }

  /**
   * Reads the rules of a file.
   *
   * @param {string} text
   * @returns {Record<string, SiteRules> | null} nothing where a newer version wrote them,
   *   which may mean other things by the same words
   */
  function parse(text) {
    try {
      const { version = VERSION, sites } = JSON.parse(text) ?? {};
      return version === VERSION ? checkedAll(sites) : null;
    } catch {
      // Not ours: as if there were none.
      return {};
    }
  }

  /**
   * @param {any} sites
   * @returns {Record<string, SiteRules>} those that have any rule
   */
  function checkedAll(sites) {
    const all = Object.entries(sites ?? {}).filter(([site, rules]) => !site.includes('\n') && rules && typeof rules === 'object');
    const res = all.map(([site, rules]) => /** @type {[string, SiteRules]} */ ([site, checked(rules)]));
    // Without a prototype, as any word may be a site's name.
    return Object.assign(Object.create(null), Object.fromEntries(res.filter(([, rules]) => LISTS.some((it) => 0 < rules[it].length))));
  }

  /**
   * @param {any} rules
   * @returns {SiteRules}
   */
  function checked(rules) {
    // A list in a file; names in what is kept.
    const list = (/** @type {any} */ it, /** @type {(text: string) => boolean} */ isGood) => {
      const all = Array.isArray(it) ? it : it && typeof it === 'object' ? Object.keys(it) : [];
      return [...new Set(all)].filter((one) => typeof one === 'string' && isGood(one)).slice(0, MAX_RULES);
    };
    const isSelector = (/** @type {string} */ it) => it.length <= MAX_SELECTOR_CHARS && !it.includes('\n') && isValid(it);
    return { show: list(rules.show, isSelector), hide: list(rules.hide, isSelector), kinds: list(rules.kinds, (it) => /^[a-z]{1,20}$/.test(it)) };
  }

  /** @param {string} selector */
  function isValid(selector) {
    try {
      for (const it of selector.split(INTO)) new DocumentFragment().querySelector(it);
      return true;
    } catch {
      // The browser does not know it.
      return false;
    }
  }

  /**
   * @param {Element} element
   * @param {string} selector
   */
  function matches(element, selector) {
    const parts = selector.split(INTO);
    for (let it = element, i = parts.length - 1; it.matches(parts[i]); i -= 1) {
      if (i === 0) return true;
      const { host } = /** @type {ShadowRoot} */ (it.getRootNode());
      if (!host) return false;
      it = host;
    }
    return false;
  }

  /**
   * @param {ParentNode & Node} root
   * @param {string} selector
   */
  function all(root, selector) {
    const last = /** @type {string} */ (selector.split(INTO).at(-1));
    return root.isConnected ? [...root.querySelectorAll(last)].filter((it) => matches(it, selector)) : [];
  }

  /**
   * A selector that finds the element again when the page is built anew: by what it is
   * called and for, and only then by where it stands.
   *
   * @param {Element} element
   * @returns {string}
   */
  function selector(element) {
    const { host } = /** @type {ShadowRoot} */ (element.getRootNode());
    return host ? selector(host) + INTO + within(element) : within(element);
  }

  /**
   * @param {Element} element
   * @returns {string} what finds it in its own tree
   */
  function within(element) {
    const root = /** @type {ParentNode & Node} */ (element.getRootNode());
    const steps = [];
    for (let it = /** @type {Element | null} */ (element); it; it = it.parentElement) {
      for (const name of names(it)) {
        const whole = [name, ...steps].join(' > ');
        if (all(root, whole).length === 1) return whole;
      }
      steps.unshift(place(it));
    }
    // Directly in a shadow root there is nothing above to hold on to.
    if (root.nodeType === FRAGMENT) steps[0] += ':not(* > *)';
    return steps.join(' > ');
  }

  /**
   * What an element is called, the most telling first.
   *
   * @param {Element} element
   * @returns {string[]}
   */
  function names(element) {
    const tag = element.localName;
    const res = [];
    if (element.id && !MADE.test(element.id)) res.push('#' + CSS.escape(element.id));
    for (const it of TELLING) {
      const value = element.getAttribute(it);
      if (value && value.length < 60 && !MADE.test(value)) res.push(`${tag}[${it}="${CSS.escape(value)}"]`);
    }
    const classes = [...element.classList].filter((it) => !MADE.test(it)).map((it) => '.' + CSS.escape(it));
    if (classes.length !== 0) res.push(tag + classes.join(''));
    return res;
  }

  /** @param {Element} element */
  function place(element) {
    const siblings = /** @type {ParentNode | null} */ (/** @type {unknown} */ (element.parentNode))?.children ?? [];
    const alike = [...siblings].filter((it) => it.localName === element.localName);
    return alike.length < 2 ? element.localName : `${element.localName}:nth-of-type(${alike.indexOf(element) + 1})`;
  }

  return { Site, file, parse, selector };
})();
