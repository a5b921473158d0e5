// The Quotes tab: everybody's or one speaker's, in order or by speaker, and on request the
// marked words that quote nobody.
'use strict';

/**
 * @typedef {object} Lens How the reader looks at the quotes.
 * @property {string | null} speaker only this one's; nothing for everybody's, no name for
 *   those of whom the text does not say
 * @property {boolean} grouped
 * @property {boolean} scare
 */

var pullquoteQuotes = (() => {
  const { element, number, words } = pullquoteView;
  const { quote: card, scare: scareCard } = pullquoteCards;

  /**
   * @param {Quote[]} quotes
   * @param {Quote[]} scare
   * @param {Deck} deck
   * @param {Lens} lens what the reader has chosen, which stays for a later reading
   * @returns {HTMLElement}
   */
  function make(quotes, scare, deck, lens) {
    const { say } = deck;
    const speakers = bySpeaker(quotes);
    if (lens.speaker !== null && !speakers.has(lens.speaker)) lens.speaker = null;
    const found = element('div', {});

    function draw() {
      const chosen = [...speakers].filter(([name]) => lens.speaker === null || name === lens.speaker);
      const seen = quotes.filter((it) => lens.speaker === null || (it.speaker ?? '') === lens.speaker);
      const lists = lens.grouped ? chosen.map(([name, list]) => group(name, list, deck)) : [cards(seen.map((it) => card(it, deck)))];
      found.replaceChildren(
        ...(quotes.length === 0 ? [element('p', { class: 'none' }, say('noQuotes'))] : lists),
        ...(lens.scare && 0 < scare.length ? [section(say('quoteNobody'), scare.length, scare.map((it) => scareCard(it, deck)), deck)] : []),
      );
    }

    /** @param {Partial<Lens>} next */
    function look(next) {
      Object.assign(lens, next);
      draw();
    }

    const several = 1 < speakers.size;
    const tools = [
      several && choice(quotes, speakers, deck, lens, (speaker) => look({ speaker })),
      several && toggle(say('quoteGrouped'), lens.grouped, (grouped) => look({ grouped })),
      0 < scare.length && toggle(say('quoteScare', number(say, scare.length)), lens.scare, (on) => look({ scare: on })),
    ];
    draw();
    return element('div', {}, tools.some(Boolean) && element('div', { class: 'sift' }, ...tools), found);
  }

  /**
   * The quotes of each speaker, in the order in which they first speak.
   *
   * @param {Quote[]} quotes
   */
  function bySpeaker(quotes) {
    /** @type {Map<string, Quote[]>} */
    const res = new Map();
    for (const it of quotes) {
      const name = it.speaker ?? '';
      res.set(name, [...(res.get(name) ?? []), it]);
    }
    return res;
  }

  /**
   * @param {Quote[]} quotes
   * @param {Map<string, Quote[]>} speakers
   * @param {Deck} deck
   * @param {Lens} lens
   * @param {(speaker: string | null) => void} chosen
   */
  function choice(quotes, speakers, { say }, lens, chosen) {
    const names = [null, ...speakers.keys()];
    const options = names.map((name, at) => {
      const text = name === null ? say('quoteEverybody') : name || say('quoteNoSpeaker');
      const count = number(say, (name === null ? quotes : speakers.get(name) ?? []).length);
      return element('option', { value: at, selected: name === lens.speaker, dir: 'auto' }, `${text} (${count})`);
    });
    const onchange = (/** @type {{currentTarget: HTMLSelectElement}} */ { currentTarget }) => chosen(names[Number(currentTarget.value)]);
    return element('select', { 'aria-label': say('quoteSpeaker'), onchange }, ...options);
  }

  /**
   * A button that stays pressed.
   *
   * @param {string} label
   * @param {boolean} on
   * @param {(on: boolean) => void} turned
   */
  function toggle(label, on, turned) {
    const onclick = (/** @type {{currentTarget: HTMLElement}} */ { currentTarget }) => {
      const next = currentTarget.getAttribute('aria-pressed') !== 'true';
      currentTarget.setAttribute('aria-pressed', String(next));
      turned(next);
    };
    return element('button', { class: 'tool plain', type: 'button', 'aria-pressed': String(on), onclick }, label);
  }

  /**
   * @param {string} name
   * @param {Quote[]} list
   * @param {Deck} deck
   */
  function group(name, list, deck) {
    return section(name || deck.say('quoteNoSpeaker'), list.length, list.map((it) => card(it, deck)), deck);
  }

  /**
   * @param {string} title
   * @param {number} count
   * @param {HTMLElement[]} items
   * @param {Deck} deck
   */
  function section(title, count, items, { say }) {
    return element(
      'section',
      { class: 'of-speaker' },
      element('h3', {}, words('span', 'name', title), ' ', element('span', { class: 'count' }, number(say, count))),
      cards(items),
    );
  }

  /** @param {HTMLElement[]} items */
  function cards(items) {
    return element('ul', { class: 'list' }, ...items);
  }

  return { make };
})();
