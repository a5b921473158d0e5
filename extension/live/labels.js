// An attribute of ours on the page's elements, taken off again to the byte.
'use strict';

var pullquoteLabels = (() => {
  class Labels {
    /** @param {string} name of the attribute */
    constructor(name) {
      this.name = name;
      /** @type {Map<Element, string | null>} Elements that carry it, and its value before. */
      this.before = new Map();
    }

    /** @returns {Element[]} in the order they got it */
    get elements() {
      return [...this.before.keys()];
    }

    /**
     * Whether the element got it from us; the page may have thrown it out since.
     *
     * @param {Element} element
     */
    has(element) {
      return this.before.has(element);
    }

    /**
     * @param {Element} element
     * @param {string} value
     */
    put(element, value) {
      const now = element.getAttribute(this.name);
      if (!this.before.has(element)) this.before.set(element, now);
      if (now !== value) element.setAttribute(this.name, value);
    }

    /**
     * Puts words beside those that are there.
     *
     * @param {Element} element
     * @param {string[]} words
     */
    add(element, words) {
      const now = element.getAttribute(this.name)?.split(' ').filter(Boolean) ?? [];
      this.put(element, [...new Set([...now, ...words])].join(' '));
    }

    /**
     * Gives an element its own value back.
     *
     * @param {Element} element
     */
    off(element) {
      const before = this.before.get(element);
      if (before === undefined) return;
      if (before === null) element.removeAttribute(this.name);
      else element.setAttribute(this.name, before);
      this.before.delete(element);
    }

    /** Gives every element its own value back. */
    restore() {
      for (const it of this.elements) this.off(it);
    }
  }

  return { Labels };
})();
