// Builds the nodes of the interface; no other file does, and text stays text.
'use strict';

/**
 * @typedef {Node | string | null | undefined | false} Child
 *   Nothing stands for "leave it out".
 */

var pullquoteView = (() => {
  /** Outlines on a grid of 16, drawn with a round pen. */
  const ICONS = {
    about: 'M3 6.6c1.7-2 3.3-2 5-.7s3.3 1.3 5-.7M3 10.6c1.7-2 3.3-2 5-.7s3.3 1.3 5-.7',
    bin: 'M3 4.5h10M6.5 4.5V3h3v1.5M4.5 4.5l.5 9h6l.5-9M6.8 7v4M9.2 7v4',
    close: 'M4 4l8 8M12 4l-8 8',
    compare: 'M2.5 3h4.3v10H2.5zM9.2 3h4.3v10H9.2zM4.2 5.6h1M4.2 8h1M10.9 5.6h1M10.9 8h1',
    export: 'M8 10V2.5M5 5l3-3 3 3M3 9v4h10V9',
    fog: 'M3 5h5.5M11 5h2M3 8h1.5M7 8h6M3 11h6.5M12 11h1',
    in: 'M8 2.5V10M5 7l3 3 3-3M3 9v4h10V9',
    out: 'M6 3.5h6.5V10M12 4L4 12',
    copy: 'M5.5 5.5v-3h8v8h-3M2.5 5.5h8v8h-8z',
    minus: 'M3.5 8h9',
    pen: 'M3 13l.7-2.9L10.6 3.2l2.2 2.2-6.9 6.9z',
    note: 'M3 2.5h10v7L9.5 13H3zM13 9.5H9.5V13M5.5 5.5h5M5.5 8h3',
    keep: 'M4 2.5h8v11L8 10.5l-4 3z',
    person: 'M8 7.3a2.4 2.4 0 1 0 0-4.8 2.4 2.4 0 0 0 0 4.8zM3.5 13.5c.3-2.6 2.2-4 4.5-4s4.2 1.4 4.5 4',
    plus: 'M8 3.5v9M3.5 8h9',
    missing: 'M8 2.5l6 10.5H2zM8 6.5v3M8 11.3v.1',
    same: 'M3 8.6l3.2 3.2L13 4.6',
    save: 'M8 2.5v7M5 7l3 3 3-3M3 13h10',
    turned: 'M3 5.4h9.5M10 2.9l2.5 2.5L10 7.9M13 10.6H3.5M6 8.1l-2.5 2.5L6 13.1',
    unlike: 'M3.5 6.2h9M3.5 9.8h9M11 3L5 13',
    unquoted: 'M6 5C4.4 5.7 3.6 7 3.6 9M11.4 5C9.8 5.7 9 7 9 9M13.2 3.2L2.8 12.8',
    wave: 'M2.5 9.2c1.8-3.4 3.7-3.4 5.5-1s3.7 2.4 5.5-1',
    search: 'M11 11l3 3M7 12A5 5 0 1 0 7 2a5 5 0 0 0 0 10z',
    letters: 'M1.5 12L5 3.5 8.5 12M2.7 9.2h4.6M14.2 7.5v4.5M14.2 9.8c0 1.3-.9 2.3-2.1 2.3s-2-.9-2-2.3.8-2.3 2-2.3 2.1 1 2.1 2.3',
    mark: 'M6.8 4.2C4.4 5 3 6.9 3 9.4c0 1.5.9 2.4 2.1 2.4s2-.9 2-2-.8-1.9-1.9-1.9M13.2 4.2c-2.4.8-3.8 2.7-3.8 5.2 0 1.5.9 2.4 2.1 2.4s2-.9 2-2-.8-1.9-1.9-1.9',
  };

  const SVG = 'http://www.w3.org/2000/svg';

  /**
   * Makes an element.
   *
   * @template {keyof HTMLElementTagNameMap} T
   * @param {T} tag
   * @param {Record<string, string | number | boolean | null | undefined | ((event: any) => void)>} attributes
   *   `on…` listens; nothing and `false` leave the attribute out
   * @param {...Child} children
   * @returns {HTMLElementTagNameMap[T]}
   */
  function element(tag, attributes, ...children) {
    const res = document.createElement(tag);
    for (const [name, value] of Object.entries(attributes)) {
      if (typeof value === 'function') res.addEventListener(name.slice(2), value);
      else if (value === true) res.setAttribute(name, '');
      else if (value !== false && value !== null && value !== undefined) res.setAttribute(name, String(value));
    }
    for (const child of children) if (child) res.append(child);
    return res;
  }

  /**
   * Text of the page, in whatever direction it runs.
   *
   * @template {keyof HTMLElementTagNameMap} T
   * @param {T} tag
   * @param {string} className
   * @param {string | null | undefined} text
   * @param {string} [lang] its language, where the page says: for voices and for letters that
   *   languages draw differently
   * @returns {HTMLElementTagNameMap[T] | null} nothing where there is no text
   */
  function words(tag, className, text, lang) {
    return text ? element(tag, { class: className, dir: 'auto', lang }, text) : null;
  }

  /**
   * Facts in a row, with dots between them, each in its own direction.
   *
   * @param {(string | false | null | undefined)[]} facts
   * @returns {HTMLElement[]}
   */
  function facts(facts) {
    return facts.flatMap((it) => (it ? element('span', { class: 'fact' }, element('bdi', {}, it)) : []));
  }

  /**
   * The language of the sentences, in the variety that the reader has set. Not the
   * browser's own where there are no sentences in that.
   *
   * @param {Say} say
   */
  function language(say) {
    const own = say('@@ui_locale').replaceAll('_', '-');
    const ours = say('language');
    return own.split('-')[0] === ours.split('-')[0] ? own : ours;
  }

  /** @type {Intl.NumberFormat | undefined} */
  let numbers;

  /**
   * A number as the reader's language writes it.
   *
   * @param {Say} say
   * @param {number} count
   */
  function number(say, count) {
    numbers ??= new Intl.NumberFormat(language(say));
    return numbers.format(count);
  }

  /**
   * Words with numbers as the core writes them, `EUR 1,234.50`, with these as the reader's
   * language writes them.
   *
   * @param {Say} say
   * @param {string} text
   */
  function decimals(say, text) {
    return text.replaceAll(/\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+\.\d+/g, (it) => {
      const digits = it.split('.')[1]?.length ?? 0;
      const format = new Intl.NumberFormat(language(say), { minimumFractionDigits: digits, maximumFractionDigits: digits });
      // A string, because the value is exact and may have more digits than a number holds.
      return format.format(/** @type {any} */ (it.replaceAll(',', '')));
    });
  }

  /**
   * A part of a hundred, as the reader's language writes it.
   *
   * @param {Say} say
   * @param {number} part
   */
  function percent(say, part) {
    return (part / 100).toLocaleString(language(say), { style: 'percent' });
  }

  /**
   * What the core names, in the reader's language; the core's own name where a newer one
   * names more than there are sentences for.
   *
   * @param {Say} say
   * @param {string} key
   * @param {string} name
   * @param {...string} values of the sentence
   */
  function told(say, key, name, ...values) {
    const res = say(key, ...values);
    return res === key ? name : res;
  }

  /**
   * Why the core hides something or takes somebody for the speaker, which it says in English.
   *
   * @param {Say} say
   * @param {string} why
   * @param {string} [prefix] of the sentences' keys
   */
  function reason(say, why, prefix = 'reason_') {
    const name = why.replaceAll("'", '').replaceAll(/\W+(\w)/g, (_, letter) => letter.toUpperCase());
    return told(say, prefix + name, why);
  }

  /**
   * A day for a person; nothing for what is no date.
   *
   * @param {Say} say
   * @param {string | undefined} iso
   */
  function day(say, iso) {
    const date = new Date(iso ?? '');
    if (Number.isNaN(date.getTime())) return null;
    // A day without an hour is that day everywhere.
    const timeZone = /** @type {string} */ (iso).includes('T') ? undefined : 'UTC';
    return date.toLocaleDateString(language(say), { dateStyle: 'medium', timeZone });
  }

  /** @type {Intl.PluralRules | undefined} */
  let rules;

  /**
   * A sentence with a number in it, in the language's own plural.
   *
   * @param {Say} say
   * @param {string} key
   * @param {number} count
   */
  function plural(say, key, count) {
    // Made once: it costs more than the card that it is for.
    rules ??= new Intl.PluralRules(language(say));
    return say(`${key}_${rules.select(count)}`, number(say, count));
  }

  /**
   * A drawing without meaning of its own.
   *
   * @param {keyof typeof ICONS} name
   */
  function icon(name) {
    const res = document.createElementNS(SVG, 'svg');
    res.setAttribute('viewBox', '0 0 16 16');
    res.setAttribute('class', 'icon icon-' + name);
    res.setAttribute('aria-hidden', 'true');
    const path = document.createElementNS(SVG, 'path');
    path.setAttribute('d', ICONS[name]);
    res.append(path);
    return res;
  }

  /**
   * A link that leaves the page; anything but the web's own schemes is text.
   *
   * @param {string} className
   * @param {string} url
   * @param {...Child} children
   */
  function link(className, url, ...children) {
    if (!/^https?:\/\//i.test(url)) return element('span', { class: className }, ...children);
    return element('a', { class: className, href: url, target: '_blank', rel: 'noreferrer noopener' }, ...children);
  }

  /**
   * The sidebar's place: one element for the page, closed to the page's scripts.
   *
   * @param {Document} page
   * @returns {{host: HTMLElement, root: ShadowRoot}}
   */
  function host(page) {
    const res = page.createElement('div');
    res.setAttribute('data-pullquote', '');
    const root = res.attachShadow({ mode: 'closed' });
    return { host: res, root };
  }

  /**
   * Gives a shadow root its style; a constructed sheet, which no page's policy refuses.
   *
   * @param {ShadowRoot} root
   * @param {string} style
   */
  function dress(root, style) {
    const view = /** @type {Window & typeof globalThis} */ (root.ownerDocument.defaultView);
    const sheet = new view.CSSStyleSheet();
    sheet.replaceSync(style);
    root.adoptedStyleSheets = [sheet];
  }

  return { element, words, facts, language, number, decimals, percent, day, plural, reason, told, icon, link, host, dress };
})();
