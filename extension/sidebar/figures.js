// The figures' panel: their order, those of one kind, and small charts.
'use strict';

var pullquoteFigures = (() => {
  const { element, words } = pullquoteView;

  const ORDERS = ['story', 'size', 'kind'];

  /** Fewer need no order. */
  const FEW = 4;
  const MAX_CHARTS = 3;
  const MAX_BARS = 8;

  /** What the reader has chosen stays, when more of the story comes. */
  const chosen = { order: 'story', kind: '' };

  /**
   * The figures in the order and of the kind that the reader has chosen.
   *
   * @param {Figure[]} figures
   * @param {Deck} deck
   * @returns {HTMLElement}
   */
  function make(figures, deck) {
    const cards = new Map(figures.map((it) => [it, pullquoteCards.figure(it, deck)]));
    const list = element('ul', { class: 'list' });
    const kinds = [...new Set(figures.map((it) => it.kind))];
    if (!kinds.includes(chosen.kind)) chosen.kind = '';

    function fill() {
      const wanted = figures.filter((it) => !chosen.kind || it.kind === chosen.kind);
      const nodes = sorted(wanted, chosen.order).map((it) => /** @type {Node} */ (cards.get(it)));
      list.replaceChildren(...nodes);
    }

    fill();
    return element(
      'div',
      {},
      figures.length >= FEW && tools(figures, kinds, deck, fill),
      ...charts(figures).map((it) => chart(it, deck)),
      list,
    );
  }

  /**
   * @param {Figure[]} figures
   * @param {string[]} kinds
   * @param {Deck} deck
   * @param {() => void} fill
   */
  function tools(figures, kinds, { say }, fill) {
    const onchange = (/** @type {Event} */ { target }) => {
      chosen.order = /** @type {HTMLSelectElement} */ (target).value;
      fill();
    };
    const orders = ORDERS.map((it) => element('option', { value: it, selected: it === chosen.order }, say('figuresBy_' + it)));
    const chips = kinds.map((kind) => {
      const count = figures.filter((it) => it.kind === kind).length;
      const onclick = () => {
        chosen.kind = chosen.kind === kind ? '' : kind;
        chips.forEach((it, i) => it.setAttribute('aria-pressed', String(kinds[i] === chosen.kind)));
        fill();
      };
      return element(
        'button',
        { class: 'chip', type: 'button', 'aria-pressed': String(kind === chosen.kind), onclick },
        say('figure_' + kind),
        ' ',
        element('span', { class: 'count' }, pullquoteView.number(say, count)),
      );
    });
    return element(
      'div',
      { class: 'figure-tools', role: 'group', 'aria-label': say('shelfFilters') },
      element('select', { class: 'order', 'aria-label': say('shelfSort'), onchange }, ...orders),
      ...(kinds.length > 1 ? chips : []),
    );
  }

  /**
   * A copy of the list in an order: by size, the largest of each unit first.
   *
   * @param {Figure[]} figures
   * @param {string} order
   */
  function sorted(figures, order) {
    if (order === 'story') return figures;
    const key = (/** @type {Figure} */ it) => (order === 'kind' ? it.kind : [it.kind, it.unit, it.per].join('|'));
    const groups = grouped(figures, key);
    if (order === 'size') for (const it of groups) it.sort((a, b) => size(b) - size(a));
    return groups.flat();
  }

  /**
   * The figures with one key each, in order of appearance.
   *
   * @param {Figure[]} figures
   * @param {(figure: Figure) => string} key
   */
  function grouped(figures, key) {
    /** @type {Map<string, Figure[]>} */
    const res = new Map();
    for (const it of figures) {
      const group = res.get(key(it));
      if (group) group.push(it);
      else res.set(key(it), [it]);
    }
    return [...res.values()];
  }

  /** @param {Figure} figure */
  function size({ value, valueHigh }) {
    return Math.abs(Number(valueHigh ?? value ?? 0));
  }

  /**
   * The figures that can stand side by side: of one unit, about one thing.
   *
   * @param {Figure[]} figures
   * @returns {Figure[][]}
   */
  function charts(figures) {
    const fit = figures.filter((it) => it.subject && it.value && !it.change && !['date', 'time', 'score', 'rank', 'age'].includes(it.kind));
    const key = (/** @type {Figure} */ it) => JSON.stringify([it.kind, it.unit, it.per, it.subject?.toLowerCase()]);
    const groups = grouped(fit, key);
    const full = groups.filter((it) => new Set(it.map(size)).size > 1 && it.every((one) => Number(one.value) >= 0));
    return full.slice(0, MAX_CHARTS).map((it) => it.slice(0, MAX_BARS));
  }

  /**
   * Bars, each as long as its figure is large; one leads to its place like a card.
   *
   * @param {Figure[]} figures
   * @param {Deck} deck
   */
  function chart(figures, { lang, locate }) {
    const most = Math.max(...figures.map(size));
    const bars = figures.map((it) => {
      const bar = element('span', { class: 'bar-size' });
      bar.style.inlineSize = (100 * size(it)) / most + '%';
      const onclick = () => locate(it.places, it.text);
      return element('li', {}, element('button', { class: 'bar-row', type: 'button', onclick }, words('span', 'bar-name', it.text, lang), element('span', { class: 'bar-track' }, bar)));
    });
    const [{ subject }] = figures;
    return element('figure', { class: 'chart' }, words('figcaption', 'subject', subject, lang), element('ul', {}, ...bars));
  }

  return { make };
})();
