// The one line that says what happened to a story.

const { language, number } = pullquoteView;

/**
 * What happened, with how often: quotes before figures, the most frequent first.
 *
 * @param {Say} say
 * @param {Outcome} outcome
 * @returns {{line: string[], also: string[]}} what the line says, and what is left to say
 */
export function parts(say, { summary: { quotes, figures, sentences } }) {
  const some = (/** @type {number} */ all, /** @type {[string, number][]} */ list) =>
    list
      .filter(([, count]) => 0 < count)
      .sort(([, one], [, other]) => other - one)
      .map(([key, count]) => say(key, number(say, count), number(say, all)));
  const lost = [
    some(quotes.a, [
      ['comparedUnquoted', quotes.wordsKept + quotes.paraphrased],
      ['comparedQuotesGone', quotes.dropped],
      ['comparedSpeakers', quotes.speakerChanged + quotes.speakerLost],
      ['comparedWords', quotes.wordsChanged],
    ]),
    some(figures.a, [
      ['comparedFiguresGone', figures.dropped],
      ['comparedVague', figures.vague],
      ['comparedFigures', figures.changed],
      ['comparedRounded', figures.rounded + figures.converted],
    ]),
  ];
  const kept = [some(quotes.a, [['comparedQuotesKept', quotes.kept]]), some(figures.a, [['comparedFiguresKept', figures.kept]])];
  const line = lost.flatMap(([worst]) => worst ?? []);
  const rest = [...lost.flatMap((it) => it.slice(1)), ...kept.flat()];
  if (0 < line.length) return { line, also: rest };
  return { line: 0 < rest.length ? rest : some(sentences.a, [['comparedSentences', sentences.copied]]), also: [] };
}

/**
 * The line: "8 of 8 quotes lost their quotation marks, 2 of 4 figures gone".
 *
 * @param {Say} say
 * @param {Outcome} outcome
 */
export function line(say, outcome) {
  if (!outcome.sameStory) return say('comparedOther');
  return list(say, parts(say, outcome).line) || say('comparedNothing');
}

/**
 * What the line leaves out.
 *
 * @param {Say} say
 * @param {Outcome} outcome
 */
export function also(say, outcome) {
  return outcome.sameStory ? list(say, parts(say, outcome).also) : '';
}

/**
 * @param {Say} say
 * @param {string[]} parts
 */
function list(say, parts) {
  return new Intl.ListFormat(language(say), { type: 'unit', style: 'long' }).format(parts);
}

/**
 * A piece of evidence as a sentence.
 *
 * @param {Say} say
 * @param {Point} point
 * @param {Outcome} outcome
 */
export function point(say, { key, side, values }, outcome) {
  const names = { a: 'A', b: 'B' };
  const copy = side ? [names[side]] : [];
  const own = side ? outcome[side === 'a' ? 'b' : 'a'] : null;
  const said = values.map((it) => {
    if (key === 'earlier') return day(say, it) ?? it;
    if (/^\d+$/.test(it)) return number(say, Number(it));
    return it || own?.site || own?.url || say('comparedNoName');
  });
  return say('evidence_' + key, ...copy, ...said);
}

/**
 * @param {Say} say
 * @param {string | null | undefined} iso
 */
export function day(say, iso) {
  const date = new Date(iso ?? '');
  if (Number.isNaN(date.getTime())) return null;
  // A day without an hour is that day everywhere.
  return date.toLocaleDateString(language(say), { dateStyle: 'medium', timeZone: iso?.includes('T') ? undefined : 'UTC' });
}

/**
 * @param {Say} say
 * @param {number} share 0 to 1
 */
export function percent(say, share) {
  return share.toLocaleString(language(say), { style: 'percent' });
}
