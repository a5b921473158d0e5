// The frame of the page: head, filters, tools over the list, and what is said at its foot.

const { element, icon, language, number, plural } = pullquoteView;
const { say } = pullquoteApi;

const SORTS = /** @type {const} */ (['newest', 'oldest', 'title', 'site']);
const VIEWS = /** @type {const} */ (['articles', 'highlights']);

/** Typing faster than this is one search. */
const PAUSE_MS = 60;

/**
 * Builds the page.
 *
 * @param {HTMLElement} filters
 * @param {any} face what its parts do
 */
export function make(filters, face) {
  document.documentElement.lang = language(say);
  document.documentElement.dir = say('direction');
  document.title = `${say('shelfTitle')} – ${say('name')}`;

  let timer = 0;
  const search = element('input', {
    type: 'search',
    id: 'search',
    placeholder: say('shelfSearch'),
    'aria-label': say('shelfSearch'),
    autocomplete: 'off',
    spellcheck: 'false',
    oninput() {
      clearTimeout(timer);
      timer = setTimeout(() => face.type(search.value), PAUSE_MS);
    },
  });
  const views = VIEWS.map((it) => {
    const count = element('span', { class: 'count' });
    const button = element('button', { type: 'button', class: 'view', 'aria-pressed': String(it === 'articles'), onclick: () => face.show(it) }, say(it === 'articles' ? 'shelfArticles' : 'highlights'), ' ', count);
    return { it, count, button };
  });
  const order = element('select', { 'aria-label': say('shelfSort'), onchange: () => face.sort(order.value) }, ...SORTS.map((it) => element('option', { value: it }, say('shelfSort_' + it))));
  const results = element('p', { class: 'results' });
  const back = element('button', { type: 'button', class: 'plain', onclick: () => face.leave() }, say('shelfBack'));
  const name = element('h2', { dir: 'auto' });
  const home = element('div', { class: 'home-head', hidden: true }, back, name);
  const list = element('ul', { class: 'rows', 'aria-label': say('shelfTitle') });
  const empty = element('div', { class: 'empty', hidden: true });
  const scroller = element('div', { class: 'scroller', id: 'main' }, home, empty, list);
  const bar = selection(face);
  const status = element('p', { class: 'status', role: 'status' });
  const alert = element('p', { class: 'alert', role: 'alert' });
  const taken = element('span', {});
  const undo = element('button', { type: 'button', class: 'button', hidden: true, onclick: () => face.undo() }, say('undo'));
  const space = element('p', { class: 'space' });
  const carried = element('p', { class: 'space' });
  const toggle = element(
    'button',
    {
      type: 'button',
      class: 'button filters-toggle',
      'aria-expanded': 'false',
      'aria-controls': 'filters',
      onclick() {
        const open = document.body.classList.toggle('filtering');
        toggle.setAttribute('aria-expanded', String(open));
      },
    },
    say('shelfFilters'),
  );

  document.body.append(
    element(
      'header',
      { class: 'top' },
      element('h1', { class: 'brand' }, icon('mark'), element('span', {}, say('shelfTitle'))),
      element('div', { class: 'search', role: 'search' }, icon('search'), search),
      element(
        'div',
        { class: 'acts' },
        element('button', { type: 'button', class: 'button', onclick: () => face.bringIn() }, icon('in'), element('span', {}, say('shelfImport'))),
        element('button', { type: 'button', class: 'button', onclick: () => face.takeOut() }, icon('export'), element('span', {}, say('export'))),
        element('a', { class: 'button', href: '../options/options.html' }, say('shelfOptions')),
        element('button', { type: 'button', class: 'button round', 'aria-label': say('shelfKeys'), title: say('shelfKeys'), onclick: () => face.help() }, '?'),
      ),
    ),
    element('nav', { class: 'side', id: 'filters', 'aria-label': say('shelfFilters') }, filters, carried, space),
    element(
      'main',
      { class: 'desk' },
      element('div', { class: 'over' }, element('div', { class: 'views', role: 'group', 'aria-label': say('shelfShow') }, ...views.map((it) => it.button)), toggle, results, order),
      scroller,
      bar.node,
      element('div', { class: 'foot' }, alert, status, taken, undo),
    ),
  );

  /** @param {string} text */
  function tell(text) {
    status.textContent = text;
    alert.textContent = '';
  }

  return {
    search,
    list,
    scroller,
    say: tell,
    /** @param {string} text */
    fail(text) {
      alert.textContent = text;
      status.textContent = '';
    },
    /** @param {string} text what was done and can be taken back */
    offer(text) {
      tell(text);
      undo.hidden = false;
    },
    taken() {
      undo.hidden = true;
    },
    /** @param {{articles: number, highlights: number}} counts */
    totals(counts) {
      for (const { it, count } of views) count.textContent = number(say, counts[it]);
    },
    /** @param {'articles' | 'highlights'} now */
    view(now) {
      for (const { it, button } of views) button.setAttribute('aria-pressed', String(it === now));
    },
    /** @param {Article | undefined} article */
    home(article) {
      home.hidden = !article;
      name.textContent = article?.title || article?.url || '';
    },
    /**
     * @param {string} [title]
     * @param {string} [how]
     */
    empty(title, how) {
      empty.hidden = !title;
      document.body.classList.toggle('bare', Boolean(title));
      empty.replaceChildren(...(title ? [element('h2', {}, title), element('p', {}, how ?? '')] : []));
    },
    /** @param {string} text */
    results(text) {
      results.textContent = text;
    },
    chosen: bar.show,
    /** @param {string} text what the sync could not carry */
    carried(text) {
      carried.textContent = text;
    },
    /** @param {string} text */
    space(text) {
      space.textContent = text;
    },
  };
}

/** @param {any} face */
function selection(face) {
  const count = element('span', { class: 'chosen' });
  const node = element(
    'div',
    { class: 'selection', role: 'group', 'aria-label': say('shelfChosen'), hidden: true },
    count,
    element('button', { type: 'button', class: 'button', onclick: () => face.selectAll() }, say('shelfAll')),
    element('button', { type: 'button', class: 'button', onclick: () => face.takeOut() }, icon('export'), say('export')),
    element('button', { type: 'button', class: 'button danger', onclick: () => face.removeChosen() }, icon('bin'), say('delete')),
    element('button', { type: 'button', class: 'button', onclick: () => face.unchoose() }, say('shelfNone')),
  );
  return {
    node,
    /** @param {number} chosen */
    show(chosen) {
      node.hidden = chosen === 0;
      count.textContent = plural(say, 'countChosen', chosen);
    },
  };
}
