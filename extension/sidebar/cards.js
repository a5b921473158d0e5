// The cards: one for each quote, figure, picture and table.
'use strict';

/**
 * @typedef {object} Deck What the cards need of the sidebar.
 * @property {Say} say
 * @property {string} [lang] the story's language
 * @property {(places: Place[], name: string) => void} locate
 * @property {(node: number, name: string) => void} locateNode
 * @property {(kind: 'quote' | 'figure', places: Place[], card: {name: string, speaker?: string, normalized?: string}) => Child} keep
 * @property {(quote: Quote) => void} cite copies it as it is cited
 */

var pullquoteCards = (() => {
  const { decimals, element, facts, icon, number, percent, plural, reason, told, words } = pullquoteView;

  const MAX_NAME_CHARS = 60;

  /** What the core writes before an amount. */
  const BOUNDS = { about: 'about ', over: 'over ', under: 'under ', up_to: 'up to ' };

  /**
   * @param {Quote} quote
   * @param {Deck} deck
   */
  function quote(quote, { say, lang, locate, keep, cite }) {
    const text = quote.runs.join(' … ');
    const label = say('quoteCite');
    return card(
      'quote',
      () => locate(quote.places, text),
      [
        keep('quote', quote.places, { name: text, speaker: quote.speaker }),
        element('button', { class: 'cite', type: 'button', 'aria-label': label, title: label, onclick: () => cite(quote) }, icon('copy')),
      ],
      words('span', 'said', text, lang),
      element(
        'span',
        { class: 'speaker' },
        words('b', 'name', quote.speaker, lang) ?? element('i', { class: 'name' }, say('quoteNoSpeaker')),
        words('span', 'role', quote.role, lang),
      ),
      row([
        quote.kind === 'mixed' && say('quoteMixed'),
        quote.unnamed && say('quoteUnnamed'),
        plural(say, 'quoteWords', countWords(quote.runs.join(' '))),
      ]),
      // How sure the speaker is, and why.
      row([quote.speaker && say('quoteSure', percent(say, quote.confidence)), reason(say, quote.reason, 'said_')]),
    );
  }

  /**
   * Marked words that quote nobody: a title, a nickname, a so-called thing.
   *
   * @param {Quote} quote
   * @param {Deck} deck
   */
  function scare({ runs, places, sentence }, { say, lang, locate }) {
    const text = runs.join(' … ');
    return card('scare', () => locate(places, text), [], words('span', 'said', text, lang), words('span', 'sentence', sentence, lang), row([say('quoteNobody')]));
  }

  /**
   * @param {Figure} figure
   * @param {Deck} deck
   */
  function figure(figure, { say, lang, locate, keep }) {
    // What it comes to, unless it is written that way.
    const values = [figure, ...figure.equivalents].map((it) => worth(it, say)).filter((it) => it !== figure.text);
    return card(
      'figure',
      () => locate(figure.places, figure.text),
      [keep('figure', figure.places, { name: figure.text, speaker: figure.speaker, normalized: figure.normalized })],
      words('b', 'written', figure.text, lang),
      words('span', 'value', values.join(' = ')),
      words('span', 'subject', figure.subject, lang),
      words('span', 'sentence', figure.sentence, lang),
      row([
        say('figure_' + figure.kind),
        figure.speaker && say('figureSaidBy', figure.speaker),
        figure.partOf && say('figurePartOf', figure.partOf),
        figure.from && say('figureFrom', figure.from),
        figure.to && say('figureTo', figure.to),
      ]),
    );
  }

  /**
   * What a figure comes to, in the reader's language.
   *
   * @param {Figure} figure
   * @param {Say} say
   */
  function worth({ kind, normalized, approx, change, iso, per }, say) {
    const from = approx ? BOUNDS[approx].length : 0;
    const to = normalized.length - (per ? ` per ${per}`.length : 0) - (change ? ` ${change}`.length : 0);
    let res = normalized.slice(from, to);
    // The numbers of a day are no decimals.
    if (!iso || iso.startsWith('P')) res = decimals(say, res);
    const [, points, size] = /^(.+) (percentage|basis) points$/.exec(res) ?? [];
    if (size) res = say('figurePoints_' + size, points);
    if (kind === 'rank') res = say('figureRank', res.replace('No. ', ''));
    if (approx) res = say('figureApprox_' + approx, res);
    if (per) res = told(say, 'figurePer_' + per, say('figurePer', res, per), res);
    if (change) res = say('figureChange_' + change, res);
    return res;
  }

  /**
   * @param {Picture} picture
   * @param {Deck} deck
   */
  function picture(picture, { say, lang, locateNode }) {
    const own = picture.caption ?? picture.alt;
    const name = own ?? say('pictureUnnamed');
    return card(
      'picture',
      () => locateNode(picture.node, name),
      [],
      words('span', 'caption', name, own ? lang : undefined),
      words('span', 'sentence', picture.caption ? picture.alt : null, lang),
      row([say('picture'), picture.credit && say('pictureCredit', picture.credit)]),
    );
  }

  /**
   * @param {Table} table
   * @param {Deck} deck
   */
  function table(table, { say, lang, locateNode }) {
    const own = table.caption ?? table.header.join(' · ');
    const name = own || say('tableUnnamed');
    const columns = table.header.length || (table.rows[0]?.length ?? 0);
    return card(
      'table',
      () => locateNode(table.node, name),
      [
        element(
          'button',
          { class: 'tool sheet', type: 'button', 'aria-label': say('tableSave', name), title: say('tableSave', name), onclick: () => pullquoteMenu.save(sheet(table, name)) },
          icon('save'),
          'CSV',
        ),
      ],
      words('span', 'caption', name, own ? lang : undefined),
      words('span', 'sentence', table.caption ? table.header.join(' · ') : null, lang),
      row([say('table'), say('tableSize', number(say, table.rows.length), number(say, columns))]),
    );
  }

  /**
   * A table as a file for spreadsheets.
   *
   * @param {Table} table
   * @param {string} name
   * @returns {Exported}
   */
  function sheet({ header, rows }, name) {
    const lines = (header.length ? [header, ...rows] : rows).map((it) => it.map(cell).join(','));
    const file = name.replaceAll(/[^\p{L}\p{N}]+/gu, '-').replaceAll(/^-|-$/g, '').slice(0, MAX_NAME_CHARS) || 'table';
    // The mark tells spreadsheets that it is UTF-8.
    return { name: file + '.csv', mediaType: 'text/csv', text: '\ufeff' + lines.join('\r\n') + '\r\n' };
  }

  /**
   * A cell that is no formula (OWASP, "CSV Injection"): a plain number stays one.
   *
   * @param {string} text
   */
  function cell(text) {
    const isNumber = /^[-+]?[\d.,\s]+%?$/.test(text);
    const guard = !isNumber && /^\s*[=+\-@＝＋－＠]/.test(text) ? "'" : '';
    return /[",;\n\r\t]|^\s|\s$/.test(text) || guard ? '"' + guard + text.replaceAll('"', '""') + '"' : text;
  }

  /**
   * @param {string} kind
   * @param {() => void} onclick
   * @param {Child[]} aside what stands beside it
   * @param {...Child} children
   */
  function card(kind, onclick, aside, ...children) {
    return element('li', {}, element('button', { class: 'card ' + kind, type: 'button', onclick }, ...children), ...aside);
  }

  /**
   * The small print of a card.
   *
   * @param {(string | false | undefined)[]} list
   */
  function row(list) {
    return element('span', { class: 'row' }, ...facts(list));
  }

  /** @type {Intl.Segmenter | undefined} Made once: it costs more than a card. */
  let segmenter;

  /** @param {string} text */
  function countWords(text) {
    segmenter ??= new Intl.Segmenter(undefined, { granularity: 'word' });
    return [...segmenter.segment(text)].filter((it) => it.isWordLike).length;
  }

  return { quote, scare, figure, picture, table };
})();
