// The dialog in which a highlight's color, note and tags are changed.
import { COLORS } from '../store/record.js';

const { element } = pullquoteView;
const { say } = pullquoteApi;

/**
 * Asks for changes.
 *
 * @param {HighlightRecord} it
 * @param {string[]} tags those in use, to choose from
 * @returns {Promise<Partial<HighlightRecord> | null>} nothing when the reader changed her mind
 */
export function edit(it, tags) {
  const colors = COLORS.map((color) => {
    const input = element('input', { type: 'radio', name: 'color', value: color });
    input.checked = it.color === color;
    return element('label', { class: `swatch ${color}`, title: say('color_' + color) }, input, element('span', { class: 'unseen' }, say('color_' + color)));
  });
  const note = element('textarea', { rows: 5, dir: 'auto', name: 'note' });
  note.value = it.note;
  const field = element('input', { type: 'text', dir: 'auto', name: 'tags', list: 'known-tags', autocomplete: 'off' });
  field.value = it.tags.join(', ');
  return ask(
    say('shelfEditTitle'),
    [
      element('blockquote', { class: 'exact', dir: 'auto' }, it.selectors.exact),
      element('fieldset', { class: 'swatches' }, element('legend', {}, say('color')), ...colors),
      element('label', { class: 'field' }, say('note'), note),
      element('label', { class: 'field' }, say('tags'), field, element('small', {}, say('tagsHint'))),
      element('datalist', { id: 'known-tags' }, ...tags.map((tag) => element('option', { value: tag }))),
    ],
    say('done'),
    () => ({
      color: /** @type {Color} */ (colors.map((label) => label.querySelector('input')).find((input) => input?.checked)?.value ?? it.color),
      note: note.value.trim(),
      // As where it was written: marks/editor.js.
      tags: [...new Set(field.value.split(/[,،、，;]/).map((tag) => tag.trim().replace(/^#/, '')).filter(Boolean))],
    }),
    note,
  );
}

/**
 * Shows a dialog, and waits for what comes of it.
 *
 * @template T
 * @param {string} title
 * @param {Child[]} content
 * @param {string | null} action the button that does it; nothing where there is nothing to do
 * @param {() => T} answer
 * @param {HTMLElement} [first] what gets the focus
 * @returns {Promise<T | null>}
 */
export function ask(title, content, action, answer, first) {
  const before = /** @type {HTMLElement | null} */ (document.activeElement);
  return new Promise((done) => {
    const dialog = element(
      'dialog',
      { 'aria-labelledby': 'dialog-title', onclose: close },
      element(
        'form',
        { method: 'dialog' },
        element('h2', { id: 'dialog-title' }, title),
        element('div', { class: 'content' }, ...content),
        element(
          'div',
          { class: 'buttons' },
          element('button', { type: 'button', class: 'button', onclick: () => dialog.close() }, say(action ? 'shelfCancel' : 'shelfClose')),
          action && element('button', { type: 'submit', class: 'button main', value: 'yes' }, action),
        ),
      ),
    );
    document.body.append(dialog);
    dialog.showModal();
    (first ?? dialog.querySelector('button'))?.focus();

    function close() {
      const res = dialog.returnValue === 'yes' ? answer() : null;
      dialog.remove();
      before?.focus();
      done(res);
    }
  });
}
