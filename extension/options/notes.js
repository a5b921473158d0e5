// The part of the options about notes: a template with a look at what it makes, and Obsidian.
'use strict';

var pullquoteNoteForm = (() => {
  const { element } = pullquoteView;
  const { ROOT } = pullquoteNotes;

  /** Until somebody stops typing. */
  const PAUSE_MS = 300;

  /** What of a record a template may name; src/export/template.rs says how. */
  const VALUES = {
    '': ['title', 'dek', 'byline', 'authors', 'day', 'published', 'site', 'url', 'lang', 'words', 'source.name', 'source.url'],
    highlights: ['exact', 'note', 'tags', 'color', 'speaker', 'normalized', 'link', 'created'],
    quotes: ['words', 'speaker', 'role', 'cue', 'kind', 'sentence'],
    figures: ['text', 'normalized', 'subject', 'kind', 'value', 'unit', 'speaker', 'sentence'],
  };

  const SIGNS = ['{{title}}', '{{raw url}}', '{{yaml title}}', '{{block exact}}', '{{#quotes}}…{{/quotes}}', '{{^speaker}}…{{/speaker}}'];

  /**
   * Makes the form.
   *
   * @param {Say} say
   * @param {InstanceType<typeof pullquoteRegisters.Registers>} registers those of notes
   * @param {(sentence: string) => void} announce
   * @returns {HTMLElement}
   */
  function make(say, registers, announce) {
    const now = () => /** @type {Record<string, string>} */ (registers.tree[ROOT] ?? {});
    const keep = (/** @type {string} */ name, /** @type {string} */ value) => {
      registers.set([[[ROOT, name], value.trim() === '' ? null : value]]);
      announce(say('notesKept'));
    };
    const line = (/** @type {'vault' | 'folder'} */ name) => {
      const input = element('input', { type: 'text', name, dir: 'auto', autocomplete: 'off', value: now()[name] ?? '', onchange: () => keep(name, input.value.trim()) });
      return element('label', { class: 'field' }, say(name === 'vault' ? 'notesVault' : 'notesFolder'), input);
    };
    const template = element('textarea', { name: 'template', rows: 12, dir: 'ltr', spellcheck: 'false', 'aria-describedby': 'notes-names', onchange: () => keep('template', template.value), oninput: () => look() });
    template.value = now().template ?? '';
    const made = element('pre', { class: 'made', dir: 'auto', tabindex: 0, role: 'group', 'aria-label': say('notesPreview') });
    let timer = 0;

    function look() {
      clearTimeout(timer);
      timer = setTimeout(async () => {
        made.textContent = await preview(template.value);
      }, PAUSE_MS);
    }

    /** @param {string} text */
    function put(text) {
      template.value = text;
      keep('template', text);
      look();
    }

    const begin = async () => put((await import('./samples.js')).TEMPLATE);
    look();
    return element(
      'div',
      { class: 'notes' },
      element('p', { class: 'soft' }, say('notesMean')),
      line('vault'),
      line('folder'),
      element('label', { class: 'field' }, say('notesTemplate'), template),
      element('details', { id: 'notes-names' }, element('summary', {}, say('notesNames')), names()),
      element(
        'div',
        { class: 'tools' },
        element('button', { type: 'button', name: 'begin', onclick: begin }, say('notesBegin')),
        element('button', { type: 'button', name: 'builtIn', onclick: () => put('') }, say('notesReset')),
      ),
      element('h3', {}, say('notesPreview')),
      made,
    );
  }

  function names() {
    const row = (/** @type {string} */ home, /** @type {string[]} */ all) =>
      element('li', { dir: 'ltr' }, element('span', {}, element('code', {}, home && `#${home}: `), ...all.flatMap((it) => [element('code', {}, it), ' '])));
    return element('ul', {}, row('', SIGNS), ...Object.entries(VALUES).map(([home, all]) => row(home, all)));
  }

  /**
   * The note of the article that was kept last, or of one that we made up.
   *
   * @param {string} template
   * @returns {Promise<string>} or what is wrong with the template
   */
  async function preview(template) {
    const { exportRecords } = await import('../library/core.js');
    try {
      return (await exportRecords(await records(), 'markdown', { template })).text;
    } catch (error) {
      return error instanceof Error ? error.message : String(error);
    }
  }

  /** @returns {Promise<Kept>} */
  async function records() {
    const store = await import('../store/store.js');
    const [article] = await store.newest(1).catch(() => []);
    if (!article) return (await import('./samples.js')).STORY;
    return { articles: [article], highlights: await store.highlightsIn(article.id) };
  }

  return { make };
})();
