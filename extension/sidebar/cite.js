// A quote as it is cited: the words, who said them, where it was published, and a link that
// scrolls to them.
'use strict';

var pullquoteCite = (() => {
  const { day } = pullquoteView;

  /** Words at each end that name a longer passage. */
  const END_WORDS = 5;

  /** With fewer words than this a passage may stand on the page twice. */
  const ENOUGH_WORDS = 4;

  /** Words before such a passage that tell which one it is. */
  const WORDS_BEFORE = 3;

  /**
   * @param {Say} say
   * @param {Quote} quote
   * @param {Page['metadata']} metadata
   */
  function cite(say, quote, { title, site, published, url }) {
    // The comma before “he said” belongs to the reporter's sentence.
    const said = say('citeWords', quote.runs.join(' … ').replace(/[,;]$/, ''));
    const parts = [
      [quote.speaker ?? say('quoteNoSpeaker'), quote.role],
      [title && say('citeWords', title), site, day(say, published)],
    ];
    const sentences = parts.map((it) => it.filter(Boolean).join(', ')).filter(Boolean);
    return [`${said} — ${sentences.map((it) => it + '.').join(' ')}`, url && url.replace(/#.*$/s, '') + fragment(quote)].filter(Boolean).join(' ');
  }

  /**
   * What browsers scroll to (WICG, “URL Fragment Text Directives”).
   *
   * @param {Quote} quote
   */
  function fragment({ runs, sentence }) {
    const all = runs.flatMap((it) => it.trim().split(/\s+/));
    const short = runs.length === 1 && all.length < ENOUGH_WORDS && inside(sentence, runs[0]);
    const long = 1 < runs.length || 2 * END_WORDS < all.length;
    const first = runs[0].trim().split(/\s+/).slice(0, END_WORDS);
    const last = runs[runs.length - 1].trim().split(/\s+/).slice(-END_WORDS);
    const ends = short ? [short] : long ? [first.join(' '), last.join(' ')] : [all.join(' ')];
    // The dash has a meaning of its own there, and encodeURIComponent leaves it.
    return '#:~:text=' + ends.map((it) => encodeURIComponent(it).replaceAll('-', '%2D')).join(',');
  }

  /**
   * A short passage with the words before it; nothing where they were cut.
   *
   * @param {string} sentence
   * @param {string} passage
   */
  function inside(sentence, passage) {
    const at = sentence.indexOf(passage);
    const before = sentence.slice(0, at).split(' ').slice(-WORDS_BEFORE - 1).join(' ');
    return at < 1 || before.includes('…') ? null : before + passage;
  }

  return { cite };
})();
