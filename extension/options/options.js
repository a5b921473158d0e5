// The options page: sites that are always read, what was set for sites, and reading settings.
'use strict';

(() => {
  const { say, allow, revoke, allowed, registers, set, onSet, recall, keep, setMenu, hasMenu } = pullquoteApi;
  const { element, icon, language, number } = pullquoteView;

  /** Long enough for the browser to have read a saved file's bytes. */
  const REVOKE_MS = 10_000;

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
        sites.length !== 0 && element('button', { type: 'button', onclick: () => save(all) }, say('rulesExport')),
        element('label', { class: 'file' }, say('rulesImport'), file),
      ),
    );
  }

  /** @param {Record<string, SiteRules>} all */
  function asFile(all) {
    return JSON.stringify({ version: 1, sites: all }, null, 2);
  }

  /** @param {Record<string, SiteRules>} all */
  function save(all) {
    const url = URL.createObjectURL(new Blob([asFile(all)], { type: 'application/json' }));
    element('a', { href: url, download: 'pullquote-rules.json' }).click();
    setTimeout(() => URL.revokeObjectURL(url), REVOKE_MS);
  }

  /**
   * Adds the rules of a file.
   *
   * @param {HTMLInputElement} file
   */
  async function take(file) {
    const more = pullquoteSite.parse(await file.files?.[0]?.text());
    const count = Object.keys(more).length;
    site.add(more);
    await draw();
    announce(count === 0 ? say('rulesUnread') : say('rulesRead', number(say, count)));
  }

  function looks() {
    const { sites } = pullquoteSettings.parse(looked.tree);
    const names = Object.keys(sites);
    const onclick = async () => {
      looked.forget();
      announce(say('looksReset'));
      await draw();
    };
    return section(
      'reading',
      element('p', { class: 'soft' }, say('looksMean')),
      names.length !== 0 && element('ul', {}, ...names.map((it) => element('li', {}, element('span', {}, element('bdi', {}, it))))),
      element('div', { class: 'tools' }, element('button', { type: 'button', onclick }, say('reset'))),
    );
  }

  /** @type {HTMLElement | undefined} Made once: what is typed in it outlives a drawing. */
  let form;

  function notes() {
    form ??= pullquoteNoteForm.make(say, noted, announce);
    return section('notes', form);
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
    return element('section', { 'aria-labelledby': key }, element('h2', { id: key }, say(key)), ...children);
  }

  async function draw() {
    const main = element('main', {}, element('h1', {}, icon('mark'), say('options')), await always(), rules(), looks(), notes(), await highlights(), await opened(), status);
    document.body.replaceChildren(main);
  }

  document.documentElement.lang = language(say);
  document.documentElement.dir = say('direction');
  document.title = say('options');
  addEventListener('hashchange', draw);
  registers().then((it) => Promise.all([site.load(it), looked.load(it), noted.load(it)])).then(draw);
})();
