// The options page: sites that are always read, what was set for sites, and reading settings.
'use strict';

(() => {
  const { say, allow, revoke, allowed, registers, set, onSet, recall, keep, setMenu, hasMenu } = pullquoteApi;
  const { element, icon, language, number } = pullquoteView;

  /** Long enough for the browser to have read a saved file's bytes. */
  const REVOKE_MS = 10_000;

  /** Rules that somebody made are a few pages at most. */
  const MAX_FILE_BYTES = 1e6;

  /** What can have the focus. */
  const CONTROLS = 'button, input, textarea, select, summary';

  const store = { registers, set, onSet };
  const site = new pullquoteSite.Site(store, () => '', draw);
  const looked = new pullquoteRegisters.Registers(store, pullquoteSettings.ROOTS, draw);
  const copies = import('../store/copies.js');
  // What is being typed stays: another tab's template comes with the next visit.
  const noted = new pullquoteRegisters.Registers(store, [pullquoteNotes.ROOT], () => {});

  const status = element('p', { class: 'status', role: 'status' });

  /** @param {string} sentence */
  function announce(sentence) {
    status.textContent = sentence;
  }

  /** The site that the reader came to allow, in the page's address. */
  function asked() {
    const origin = new URLSearchParams(location.hash.slice(1)).get('always');
    return origin && /^https?:\/\/[^/*]+$/.test(origin) ? origin : null;
  }

  /** @param {string} origin */
  function ask(origin) {
    const onclick = async () => {
      const done = await allow(origin);
      if (done) history.replaceState(null, '', location.pathname);
      announce(say(done ? 'alwaysGranted' : 'alwaysRefused', origin));
      await draw();
    };
    return element(
      'section',
      { class: 'ask', 'aria-labelledby': 'ask' },
      element('h3', { id: 'ask' }, say('alwaysAsk', origin)),
      element('p', { class: 'soft' }, say('alwaysMeans')),
      element('div', { class: 'tools' }, element('button', { type: 'button', onclick }, say('alwaysAllow'))),
    );
  }

  async function always() {
    const sites = await allowed();
    const items = sites.map((pattern) => {
      const name = pattern.replace(/\/\*$/, '');
      const onclick = async () => {
        await revoke(pattern);
        announce(say('alwaysEnded', name));
        await draw();
      };
      return element('li', {}, element('span', {}, element('bdi', {}, name)), element('button', { type: 'button', 'aria-label': say('alwaysEndOf', name), onclick }, say('alwaysEnd')));
    });
    const origin = asked();
    return section(
      'always',
      origin !== null && !sites.includes(origin + '/*') && ask(origin),
      element('p', { class: 'soft' }, say(items.length === 0 ? 'alwaysNone' : 'alwaysMeans')),
      items.length !== 0 && element('ul', {}, ...items),
    );
  }

  function rules() {
    const { all } = site;
    const sites = Object.entries(all).map(([name, own]) => {
      const lines = [
        ...own.kinds.map((it) => say('ruleKind', say('hidden_' + it))),
        ...own.show.map((it) => say('ruleShow', it)),
        ...own.hide.map((it) => say('ruleHide', it)),
      ];
      const onclick = async () => {
        site.forget(name);
        await draw();
        announce(say('rulesForgotten', name));
      };
      return element(
        'div',
        {},
        element('h3', {}, element('bdi', {}, name)),
        element('ul', {}, ...lines.map((it) => element('li', {}, element('code', { dir: 'auto' }, it)))),
        element('button', { type: 'button', 'aria-label': say('forgetOf', name), onclick }, say('forget')),
      );
    });
    const file = element('input', { type: 'file', accept: '.json,application/json', 'aria-label': say('rulesImport'), onchange: () => take(file) });
    return section(
      'rules',
      element('p', { class: 'soft' }, say(sites.length === 0 ? 'rulesNone' : 'rulesMean')),
      ...sites,
      element(
        'div',
        { class: 'tools' },
        sites.length !== 0 && element('button', { type: 'button', name: 'export', onclick: () => save(all) }, say('rulesExport')),
        element('label', { class: 'file' }, say('rulesImport'), file),
      ),
    );
  }

  /** @param {Record<string, SiteRules>} all */
  function save(all) {
    const url = URL.createObjectURL(new Blob([pullquoteSite.file(all)], { type: 'application/json' }));
    element('a', { href: url, download: 'pullquote-rules.json' }).click();
    setTimeout(() => URL.revokeObjectURL(url), REVOKE_MS);
  }

  /**
   * Adds the rules of a file.
   *
   * @param {HTMLInputElement} input
   */
  async function take({ files }) {
    const file = files?.[0];
    if (!file) return;
    const isRead = file.size <= MAX_FILE_BYTES;
    // It may be gone since it was chosen.
    const more = pullquoteSite.parse(isRead ? await file.text().catch(() => '') : '');
    const count = Object.keys(more ?? {}).length;
    if (more) site.add(more);
    await draw();
    announce(!more ? say('rulesNewer') : count === 0 ? say('rulesUnread') : say('rulesRead', number(say, count)));
  }

  function looks() {
    const names = Object.keys(pullquoteSettings.parse(looked.tree).sites);
    const items = names.map((name) => {
      const onclick = async () => {
        looked.forget('sites', name);
        await draw();
        announce(say('rulesForgotten', name));
      };
      return element('li', {}, element('span', {}, element('bdi', {}, name)), element('button', { type: 'button', 'aria-label': say('forgetOf', name), onclick }, say('forget')));
    });
    const reset = async () => {
      looked.forget();
      await draw();
      announce(say('looksReset'));
    };
    return section(
      'reading',
      element('p', { class: 'soft' }, say('looksMean'), items.length !== 0 && ' ' + say('looksSites')),
      items.length !== 0 && element('ul', {}, ...items),
      element('div', { class: 'tools' }, element('button', { type: 'button', name: 'reset', onclick: reset }, say('reset'))),
    );
  }

  /** @type {HTMLElement | undefined} Made once: what is typed in it outlives a drawing. */
  let form;

  function notes() {
    form ??= section('notes', pullquoteNoteForm.make(say, noted, announce));
    return form;
  }

  /** Highlighting has a shortcut and a bar; the context menu takes a permission more. */
  async function highlights() {
    const has = await hasMenu();
    if (has === null) return null;
    const onclick = async () => {
      const is = await setMenu(!has);
      announce(say(is ? 'menuAdded' : 'menuRemoved'));
      await draw();
    };
    return section(
      'highlights',
      element('p', { class: 'soft' }, say('menuMeans')),
      element('div', { class: 'tools' }, element('button', { type: 'button', onclick }, say(has ? 'menuRemove' : 'menuAdd'))),
    );
  }

  /** What is remembered for comparing; only here it is forgotten. */
  async function opened() {
    const { countCopies, forgetCopies } = await copies;
    const isOff = (await recall('remember')) === 'off';
    const count = await countCopies().catch(() => 0);
    const turn = async () => {
      await keep('remember', isOff ? 'on' : 'off');
      announce(say(isOff ? 'openedIsOn' : 'openedIsOff'));
      await draw();
    };
    const forget = async () => {
      await forgetCopies();
      announce(say('openedForgotten'));
      await draw();
    };
    return section(
      'opened',
      element('p', { class: 'soft' }, say('openedMeans')),
      element('p', {}, say('openedCount', number(say, count))),
      element(
        'div',
        { class: 'tools' },
        element('button', { type: 'button', name: 'remember', onclick: turn }, say(isOff ? 'openedOn' : 'openedOff')),
        0 < count && element('button', { type: 'button', name: 'forget', onclick: forget }, say('openedForget')),
      ),
    );
  }

  /**
   * @param {string} key
   * @param {...Child} children
   */
  function section(key, ...children) {
    return element('section', { 'aria-labelledby': key }, element('h2', { id: key, tabindex: -1 }, say(key)), ...children);
  }

  const PARTS = [always, rules, looks, notes, highlights, opened];
  const places = PARTS.map(() => element('div', {}));

  /** Draws every part anew but those that are the same. */
  async function draw() {
    const drawn = await Promise.all(PARTS.map((it) => it()));
    const back = held();
    places.forEach((place, i) => {
      const part = drawn[i];
      if (part !== place.firstChild) place.replaceChildren(...(part ? [part] : []));
    });
    back();
  }

  /**
   * Where the focus is: on a control, by its place in its part.
   *
   * @returns {() => void} brings it back: to what has that place now, or else to the heading
   */
  function held() {
    const controls = (/** @type {Element} */ it) => /** @type {HTMLElement[]} */ ([...it.querySelectorAll(CONTROLS)]);
    const { activeElement } = document;
    const place = places.find((it) => it.contains(activeElement));
    const at = place ? controls(place).indexOf(/** @type {HTMLElement} */ (activeElement)) : -1;
    return () => {
      if (!place || place.contains(activeElement)) return;
      const next = controls(place)[at] ?? /** @type {HTMLElement | null} */ (place.querySelector('h2'));
      next?.focus();
    };
  }

  document.documentElement.lang = language(say);
  document.documentElement.dir = say('direction');
  document.title = say('options');
  document.body.replaceChildren(element('main', {}, element('h1', {}, icon('mark'), say('options')), ...places, status));
  addEventListener('hashchange', draw);
  registers().then((it) => Promise.all([site.load(it), looked.load(it), noted.load(it)])).then(draw);
})();
