// The note of a highlight: its color, the reader's words and tags, and the way to delete it.
'use strict';

/**
 * @typedef {object} Pen What an editor needs of the marks.
 * @property {Say} say
 * @property {(id: string, change: Partial<Pick<HighlightRecord, 'color' | 'note' | 'tags'>>) => void} edit
 * @property {(id: string) => void} remove
 */

var pullquoteEditor = (() => {
  const { element, icon } = pullquoteView;

  /** As many as a reader can tell apart in a list. */
  const MAX_TAGS = 50;

  /**
   * Makes the form. What is typed is kept when a field is left, and when `save` is
   * called: nobody presses a button to keep a note.
   *
   * @param {HighlightRecord} highlight
   * @param {Pen} pen
   * @param {() => void} done
   * @returns {{node: HTMLElement, note: HTMLTextAreaElement, save: () => void}}
   */
  function make(highlight, pen, done) {
    const { id } = highlight;
    const { say } = pen;
    const note = element('textarea', { class: 'field', id: 'note-' + id, rows: 3, dir: 'auto', onchange: save }, highlight.note);
    const tags = element('input', {
      class: 'field',
      id: 'tags-' + id,
      type: 'text',
      dir: 'auto',
      autocomplete: 'off',
      value: highlight.tags.join(', '),
      'aria-describedby': 'hint-' + id,
      onchange: save,
    });
    let gone = false;

    function save() {
      if (!gone) pen.edit(id, { note: note.value.trim(), tags: split(tags.value) });
    }

    const node = element(
      'div',
      { class: 'editor' },
      colors(highlight, say, (color) => pen.edit(id, { color })),
      element('label', { class: 'label', for: note.id }, say('note')),
      note,
      element('label', { class: 'label', for: tags.id }, say('tags')),
      tags,
      element('p', { class: 'hint', id: 'hint-' + id }, say('tagsHint')),
      element(
        'div',
        { class: 'actions' },
        element(
          'button',
          {
            class: 'tool delete',
            type: 'button',
            onclick: () => {
              gone = true;
              pen.remove(id);
            },
          },
          icon('bin'),
          say('delete'),
        ),
        element('button', { class: 'tool done', type: 'button', onclick: done }, say('done')),
      ),
    );
    return { node, note, save };
  }

  /**
   * The five colors, as radio buttons: one stop for the Tab key, arrows between.
   *
   * @param {HighlightRecord} highlight
   * @param {Say} say
   * @param {(color: Color) => void} choose
   */
  function colors({ id, color }, say, choose) {
    const inks = pullquotePaint.COLORS.map((it) =>
      element(
        'label',
        { class: 'ink ' + it, title: say('color_' + it) },
        element('input', {
          class: 'ink-input',
          type: 'radio',
          name: 'color-' + id,
          'aria-label': say('color_' + it),
          checked: it === color,
          onchange: () => choose(it),
        }),
      ),
    );
    return element('fieldset', { class: 'inks' }, element('legend', { class: 'hushed' }, say('color')), ...inks);
  }

  /**
   * Tags between commas, each once.
   *
   * @param {string} text
   */
  function split(text) {
    const tags = text.split(/[,،、，;]/).map((it) => it.trim().replace(/^#/, ''));
    return [...new Set(tags.filter(Boolean))].slice(0, MAX_TAGS);
  }

  return { make };
})();
