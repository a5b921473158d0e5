// The head of a comparison: what happened in one line, the two copies, and the evidence.
import { badge, sign } from './signs.js';
import { also, day, line, percent, point } from './summary.js';

const { element, facts, link, number, words } = pullquoteView;

/**
 * @param {Say} say
 * @param {Outcome} outcome
 */
export function make(say, outcome) {
  const { sameStory, evidence } = outcome;
  return element(
    'header',
    { class: sameStory ? 'verdict' : 'verdict other' },
    element('p', { class: 'kicker' }, sign(sameStory ? 'kept' : 'changed'), say(sameStory ? 'comparedSame' : 'comparedNotSame')),
    element('h1', { class: 'line', tabindex: -1 }, line(say, outcome)),
    words('p', 'lead', sameStory ? also(say, outcome) : say('comparedOtherHow')),
    element('div', { class: 'copies' }, card(say, outcome, 'a'), card(say, outcome, 'b')),
    sameStory ? shares(say, outcome) : null,
    element(
      'details',
      { class: 'why', open: !sameStory },
      element('summary', {}, say('comparedWhy')),
      element('ul', {}, ...evidence.map((it) => element('li', { dir: 'auto' }, point(say, it, outcome)))),
    ),
  );
}

/**
 * One of the copies, with why it looks like the original.
 *
 * @param {Say} say
 * @param {Outcome} outcome
 * @param {Side} side
 */
function card(say, outcome, side) {
  const { summary, original, originalEvidence, sameStory } = outcome;
  const { title, site, byline, published, url } = outcome[side];
  const name = title || say('comparedNoName');
  const isOriginal = sameStory && original === side;
  const small = [byline.join(', '), day(say, published), say('comparedHas', number(say, summary.quotes[side]), number(say, summary.figures[side]))];
  return element(
    'article',
    { class: isOriginal ? 'copy original' : 'copy' },
    element('span', { class: 'letter' }, side.toUpperCase()),
    element(
      'div',
      { class: 'about' },
      words('p', 'site', site),
      element('h2', { dir: 'auto' }, url ? link('title', url, name) : element('span', { class: 'title' }, name)),
      element('p', { class: 'facts' }, ...facts(small)),
      isOriginal && element('p', { class: 'seems' }, sign('kept'), say('comparedOriginal')),
      isOriginal && element('ul', { class: 'reasons' }, ...originalEvidence.map((it) => element('li', { dir: 'auto' }, point(say, it, outcome)))),
    ),
  );
}

/**
 * What became of the text, as a bar and in words.
 *
 * @param {Say} say
 * @param {Outcome} outcome
 */
function shares(say, { summary: { sentences } }) {
  const parts = /** @type {const} */ (['copied', 'rewritten', 'dropped']).map((fate) => ({ fate, share: sentences[`${fate}Share`] }));
  const bar = parts.filter((it) => 0 < it.share).map(({ fate, share }) => {
    const res = element('span', { class: `stretch ${fate === 'copied' ? 'kept' : fate === 'rewritten' ? 'changed' : 'lost'}` });
    res.style.flexGrow = String(share);
    return res;
  });
  const legend = [...parts, { fate: /** @type {const} */ ('added'), share: sentences.addedShare }].map(({ fate, share }) =>
    element('li', {}, badge(say, 'sentence', fate), ' ', element('b', {}, percent(say, share)), ' ', element('span', { class: 'soft' }, say(fate === 'added' ? 'comparedOfB' : 'comparedOfA'))),
  );
  const moved = 0 < sentences.moved && element('li', {}, element('span', { class: 'badge changed' }, sign('converted'), say('comparedMovedCount', number(say, sentences.moved))));
  return element('div', { class: 'shares' }, element('div', { class: 'whole', 'aria-hidden': 'true' }, ...bar), element('ul', { class: 'legend', 'aria-label': say('comparedText') }, ...legend, moved));
}
