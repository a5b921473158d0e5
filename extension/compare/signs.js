// The sign and the word for what became of something; the sign is a drawing, so that
// nobody needs the color.

const { element, icon } = pullquoteView;

/** Whether it was kept, is another now, is lost, or new: four colors, four sorts of bars. */
const SENSES = /** @type {const} */ ({
  kept: 'kept',
  copied: 'kept',
  wordsChanged: 'changed',
  wordsKept: 'changed',
  paraphrased: 'changed',
  speakerChanged: 'changed',
  speakerLost: 'changed',
  rewritten: 'changed',
  rounded: 'changed',
  converted: 'changed',
  changed: 'changed',
  vague: 'lost',
  dropped: 'lost',
  added: 'new',
});

const DRAWINGS = /** @type {const} */ ({
  kept: 'same',
  copied: 'same',
  wordsChanged: 'unlike',
  wordsKept: 'unquoted',
  paraphrased: 'wave',
  speakerChanged: 'person',
  speakerLost: 'person',
  rewritten: 'wave',
  rounded: 'about',
  converted: 'turned',
  changed: 'unlike',
  vague: 'fog',
  dropped: 'minus',
  added: 'plus',
});

/** In the order of filters: what matters most to a reader comes first. */
export const QUOTE_FATES = /** @type {const} */ (['dropped', 'paraphrased', 'wordsKept', 'wordsChanged', 'speakerChanged', 'speakerLost', 'kept', 'added']);
export const FIGURE_FATES = /** @type {const} */ (['dropped', 'vague', 'changed', 'rounded', 'converted', 'kept', 'added']);
export const SENTENCE_FATES = /** @type {const} */ (['dropped', 'rewritten', 'copied', 'added']);

/** @typedef {keyof typeof SENSES} Fate */

/** @param {Fate} fate */
export function sense(fate) {
  return SENSES[fate];
}

/**
 * The sign alone.
 *
 * @param {Fate} fate
 */
export function sign(fate) {
  return element('span', { class: 'sign ' + SENSES[fate] }, icon(DRAWINGS[fate]));
}

/**
 * The sign with its word.
 *
 * @param {Say} say
 * @param {'quote' | 'figure' | 'sentence'} kind
 * @param {Fate} fate
 */
export function badge(say, kind, fate) {
  return element('span', { class: 'badge ' + SENSES[fate] }, sign(fate), word(say, kind, fate));
}

/**
 * @param {Say} say
 * @param {'quote' | 'figure' | 'sentence'} kind
 * @param {Fate} fate
 */
export function word(say, kind, fate) {
  return pullquoteView.told(say, `${kind}Fate_${fate}`, fate);
}
