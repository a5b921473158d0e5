// What stands around a comparison: the bar above it, the export, and what is said.
import { write } from './report.js';

const { element, icon, language } = pullquoteView;
const { copy, save } = pullquoteMenu;

/** @type {{format: import('./report.js').ReportFormat, save: boolean}[]} */
const ITEMS = [
  { format: 'markdown', save: false },
  { format: 'html', save: false },
  { format: 'json', save: false },
  { format: 'markdown', save: true },
  { format: 'html', save: true },
  { format: 'json', save: true },
];

/**
 * Makes the frame.
 *
 * @param {Say} say
 * @param {{again: () => void, swap: () => void}} face what its buttons do
 */
export function make(say, { again, swap }) {
  const status = element('p', { class: 'status', role: 'status' });
  const alert = element('p', { class: 'alert', role: 'alert' });
  const main = element('main', { class: 'stage' });
  const choose = element('button', { class: 'button', type: 'button', hidden: true, onclick: again }, icon('compare'), element('span', {}, say('compareAgain')));
  const turn = element('button', { class: 'button', type: 'button', hidden: true, onclick: swap }, icon('turned'), element('span', {}, say('compareSwap')));
  const exports = element('div', { class: 'exports' });
  const node = element(
    'div',
    { class: 'compare', lang: language(say), dir: say('direction') },
    element('header', { class: 'top' }, element('p', { class: 'brand' }, icon('mark'), element('span', {}, say('compareTitle'))), element('div', { class: 'acts' }, choose, turn, exports)),
    main,
    element('footer', { class: 'foot' }, alert, status),
  );

  /** @param {string} text */
  function announce(text) {
    alert.textContent = '';
    status.textContent = text;
  }

  /** @param {string} text */
  function fail(text) {
    status.textContent = '';
    alert.textContent = text;
  }

  /**
   * Shows something in the middle, and says what it is.
   *
   * @param {Node} content
   * @param {{pair?: Outcome, chosen?: boolean}} [about] what can be done with it
   */
  function show(content, { pair, chosen = false } = {}) {
    main.replaceChildren(content);
    choose.hidden = !chosen;
    turn.hidden = !pair;
    exports.replaceChildren(...(pair ? [menu(pair)] : []));
    const title = main.querySelector('h1');
    title?.focus({ preventScroll: true });
    scrollTo(0, 0);
    announce('');
  }

  /** @param {Outcome} outcome */
  function menu(outcome) {
    const { node, close } = pullquoteMenu.make(say, (format, isFile) => deliver(outcome, /** @type {import('./report.js').ReportFormat} */ (format), isFile), ITEMS);
    node.addEventListener('keydown', ({ key }) => {
      if (key === 'Escape') close();
    });
    return node;
  }

  /**
   * @param {Outcome} outcome
   * @param {import('./report.js').ReportFormat} format
   * @param {boolean} isFile
   */
  async function deliver(outcome, format, isFile) {
    const file = write(say, outcome, format);
    if (isFile) save(file);
    if (isFile) return announce(say('saved', file.name));
    announce(say((await copy(file.text, main)) ? 'copied' : 'notCopied'));
  }

  return { node, announce, fail, show };
}

