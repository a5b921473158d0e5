// The filters beside the list: days, and the values of each facet with how many there are.
import { FACETS } from './find.js';

const { element, number } = pullquoteView;
const { say } = pullquoteApi;

/** So many values of a facet are shown until somebody asks for more. */
const SHOWN = 7;

/**
 * Makes the filters.
 *
 * @param {import('./find.js').Query} query what they change
 * @param {() => void} changed
 */
export function make(query, changed) {
  const groups = FACETS.map((facet) => group(facet, query, changed));
  const days = element('fieldset', { class: 'group days' }, element('legend', {}, say('shelfDays')), field('from', query, changed), field('to', query, changed));
  const clear = element('button', { class: 'plain', type: 'button', onclick: reset }, say('shelfClear'));
  const node = element('form', { class: 'filters', 'aria-label': say('shelfFilters'), onsubmit: (/** @type {Event} */ event) => event.preventDefault() }, ...groups.map((it) => it.node), days, clear);

  function reset() {
    query.facets = {};
    query.from = query.to = undefined;
    node.reset();
    changed();
  }

  /** @param {import('./find.js').Result['facets']} facets */
  function show(facets) {
    groups.forEach((it, i) => it.show(facets[FACETS[i]]));
    clear.hidden = !isSet(query);
  }

  return { node, show, reset };
}

/**
 * Whether anything is left out.
 *
 * @param {import('./find.js').Query} query
 */
export function isSet(query) {
  return Boolean(query.from || query.to || Object.values(query.facets).some((it) => 0 < it.length));
}

/**
 * @param {'from' | 'to'} name
 * @param {import('./find.js').Query} query
 * @param {() => void} changed
 */
function field(name, query, changed) {
  const input = element('input', {
    type: 'date',
    onchange() {
      query[name] = input.value || undefined;
      changed();
    },
  });
  return element('label', { class: 'day' }, say('shelfDay_' + name), input);
}

/**
 * @param {import('./find.js').Facet} facet
 * @param {import('./find.js').Query} query
 * @param {() => void} changed
 */
function group(facet, query, changed) {
  const list = element('ul', {});
  let all = false;
  /** @type {[string, number][]} */
  let values = [];
  const more = element('button', {
    class: 'plain more',
    type: 'button',
    onclick() {
      all = !all;
      draw();
    },
  });
  const node = element('fieldset', { class: 'group', hidden: true }, element('legend', {}, say('shelfBy_' + facet)), list, more);

  /** @param {[string, number][]} facts */
  function show(facts) {
    const chosen = query.facets[facet] ?? [];
    const gone = chosen.filter((it) => facts.every(([value]) => value !== it));
    // What is chosen can be taken back, even where it now finds nothing.
    values = [...gone.map((it) => /** @type {[string, number]} */ ([it, 0])), ...facts];
    draw();
  }

  function draw() {
    const chosen = query.facets[facet] ?? [];
    const shown = values.filter(([value], i) => all || i < SHOWN || chosen.includes(value));
    const before = /** @type {HTMLInputElement | null} */ (list.contains(document.activeElement) ? document.activeElement : null)?.value;
    list.replaceChildren(...shown.map(([value, count]) => choice(value, count, chosen.includes(value))));
    if (before !== undefined) [...list.querySelectorAll('input')].find((it) => it.value === before)?.focus();
    more.hidden = values.length <= SHOWN;
    more.textContent = say(all ? 'shelfFewer' : 'shelfMore');
    more.setAttribute('aria-expanded', String(all));
    node.hidden = values.length === 0;
  }

  /**
   * @param {string} value
   * @param {number} count
   * @param {boolean} chosen
   */
  function choice(value, count, chosen) {
    const box = element('input', { type: 'checkbox', value, onchange: pick });
    box.checked = chosen;
    const name = facet === 'colors' ? say('color_' + value) : value;
    const dot = facet === 'colors' && element('span', { class: `dot ${value}` });
    return element('li', {}, element('label', {}, box, dot, element('span', { class: 'value', dir: 'auto', title: name }, name), element('span', { class: 'count' }, number(say, count))));
  }

  function pick() {
    query.facets[facet] = [...list.querySelectorAll('input')].filter((it) => it.checked).map((it) => it.value);
    changed();
  }

  return { node, show };
}
