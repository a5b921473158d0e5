// The rows: one for an article, one for a highlight; and the words that a row is called by.
import { host } from './find.js';
import { passage } from './link.js';

const { element, facts, icon, language, link, plural, words } = pullquoteView;
const { say } = pullquoteApi;

/** Enough words to tell one row from another. */
const NAME_CHARS = 80;

const dates = new Intl.DateTimeFormat(language(say), { dateStyle: 'medium' });

/**
 * A highlight's row.
 *
 * @param {HighlightRecord} it
 * @param {Article | undefined} article
 * @param {Hand} hand
 */
export function highlight(it, article, hand) {
  const name = short(it.selectors.exact);
  return element(
    'li',
    { class: `row mark ${it.color}`, 'data-id': it.id, 'aria-label': `${say('color_' + it.color)}: ${name}` },
    choice(it.id, name, hand),
    element(
      'div',
      { class: 'body' },
      element('blockquote', { class: 'exact', dir: 'auto' }, it.selectors.exact),
      it.note ? element('p', { class: 'note', dir: 'auto' }, icon('pen'), it.note) : null,
      0 < it.tags.length ? element('p', { class: 'tags' }, ...it.tags.map((tag) => element('button', { class: 'tag', type: 'button', dir: 'auto', tabindex: -1, onclick: () => hand.tag(tag) }, tag))) : null,
      element(
        'p',
        { class: 'facts' },
        it.speaker ? element('b', { class: 'fact speaker' }, element('bdi', {}, it.speaker)) : null,
        article ? element('button', { class: 'fact home', type: 'button', tabindex: -1, dir: 'auto', onclick: () => hand.enter(article) }, article.title || article.url) : null,
        ...facts([article?.site || host(it.url), day(it.created)]),
      ),
    ),
    element(
      'div',
      { class: 'tools' },
      opener(passage(it), name),
      tool('pen', 'shelfEdit', name, () => hand.edit(it)),
      tool('bin', 'shelfDelete', name, () => hand.remove(it.id)),
    ),
  );
}

/**
 * An article's row.
 *
 * @param {Article} it
 * @param {number} count of its highlights
 * @param {Hand} hand
 */
export function article(it, count, hand) {
  const name = short(it.title || it.url);
  const parts = [
    it.quotes.length && plural(say, 'countQuotes', it.quotes.length),
    it.figures.length && plural(say, 'countFigures', it.figures.length),
  ];
  return element(
    'li',
    { class: 'row story', 'data-id': it.id, 'aria-label': name },
    choice(it.id, name, hand),
    element(
      'div',
      { class: 'body' },
      element('p', { class: 'site', dir: 'auto' }, it.site || host(it.url)),
      element('h2', { class: 'title' }, element('button', { type: 'button', tabindex: -1, dir: 'auto', onclick: () => hand.enter(it) }, it.title || it.url)),
      element('p', { class: 'facts' }, element('b', { class: 'fact' }, plural(say, 'countHighlights', count)), ...facts([...parts.map((one) => one || null), it.byline.join(', '), day(it.published ?? it.saved)])),
    ),
    element('div', { class: 'tools' }, opener(it.url, name), tool('bin', 'shelfDelete', name, () => hand.remove(it.id))),
  );
}

/**
 * @typedef {object} Hand What a row can ask for.
 * @property {(id: string) => boolean} chosen
 * @property {(id: string, chosen: boolean, range: boolean) => void} choose
 * @property {(it: HighlightRecord) => void} edit
 * @property {(article: Article) => void} enter
 * @property {(id: string) => void} remove
 * @property {(tag: string) => void} tag
 */

/**
 * @param {string} id
 * @param {string} name
 * @param {Hand} hand
 */
function choice(id, name, hand) {
  const box = element('input', {
    type: 'checkbox',
    class: 'choice',
    tabindex: -1,
    'aria-label': say('shelfChoose', name),
    onclick: (/** @type {MouseEvent} */ event) => hand.choose(id, box.checked, event.shiftKey),
  });
  box.checked = hand.chosen(id);
  return element('label', { class: 'choice-box' }, box);
}

/**
 * @param {string} url
 * @param {string} name
 */
function opener(url, name) {
  const it = link('tool open', url, icon('out'));
  it.setAttribute('aria-label', say('shelfOpen', name));
  it.title = say('shelfOpenTitle');
  it.tabIndex = -1;
  return it;
}

/**
 * @param {'pen' | 'bin'} drawing
 * @param {'shelfEdit' | 'shelfDelete'} key
 * @param {string} name
 * @param {() => void} onclick
 */
function tool(drawing, key, name, onclick) {
  return element('button', { class: 'tool', type: 'button', tabindex: -1, 'aria-label': say(key, name), title: say(key === 'shelfEdit' ? 'shelfEditTitle' : 'delete'), onclick }, icon(drawing));
}

/** @param {string} text */
export function short(text) {
  const line = text.trim().replace(/\s+/g, ' ');
  return line.length <= NAME_CHARS ? line : [...line].slice(0, NAME_CHARS).join('').trimEnd() + '…';
}

/** @param {string | undefined} moment */
export function day(moment) {
  const time = Date.parse(moment ?? '');
  return Number.isNaN(time) ? null : dates.format(time);
}

export { words };
