// The reading panel: how the story looks, its outline, and reading it aloud.
'use strict';

/**
 * @typedef {object} Lectern What the panel needs of the reader.
 * @property {Say} say
 * @property {InstanceType<typeof pullquoteKeeper.Keeper>} keeper
 * @property {() => {name: string, go: () => void}[]} outline the story's headings
 * @property {() => Speech} speech
 * @property {((always: boolean) => void) | undefined} options
 *
 * @typedef {{toggle: () => void, stop: () => void, step: (by: number) => void, state: 'silent' | 'speaking' | 'paused'}} Speech
 */

var pullquotePanel = (() => {
  const { element, words } = pullquoteView;
  const { CHOICES, RANGES, RATE } = pullquoteSettings;

  /**
   * @param {Lectern} lectern
   * @returns {{node: HTMLElement, update: () => void}}
   */
  function make(lectern) {
    const { say, keeper } = lectern;
    const node = element('section', { class: 'panel reading', 'aria-label': say('reading'), tabindex: -1 });

    function update() {
      // A field in use stays: it is the one that changed.
      const { activeElement } = /** @type {Document | ShadowRoot} */ (node.getRootNode());
      const held = node.contains(activeElement) ? activeElement?.getAttribute('name') : null;
      node.replaceChildren(look(lectern, update), aloud(lectern, update), outline(lectern), more(lectern));
      if (!held) return;
      const one = node.querySelector(`[name="${held}"]:checked, select[name="${held}"], [type=range][name="${held}"], button[name="${held}"], [type=checkbox][name="${held}"]`);
      // The buttons beside it go when the voice falls silent.
      /** @type {HTMLElement | null} */ (one ?? node.querySelector('[name=speak]'))?.focus();
    }

    return { node, update };

    /**
     * @param {Lectern} lectern
     * @param {() => void} update
     */
    function look({ say }, update) {
      const { settings } = keeper;
      const set = (/** @type {Partial<Settings>} */ some) => {
        keeper.set(some);
        update();
      };
      return element(
        'div',
        { class: 'look' },
        radios(say, 'theme', settings.theme, CHOICES.theme, (theme) => set({ theme })),
        select(say, settings.font, (font) => set({ font })),
        ...Object.keys(RANGES).map((name) => slider(say, name, /** @type {any} */ (settings)[name], RANGES[/** @type {'size'} */ (name)], (it) => set({ [name]: it }))),
        check('justify', say('justify'), settings.justify, (justify) => set({ justify })),
        check('noPictures', say('noPictures'), settings.noPictures, (noPictures) => set({ noPictures })),
        keeper.site() !== '' && check('ofSite', say('ofSite', keeper.site()), keeper.isOfSite, (it) => {
          keeper.setScope(it);
          update();
        }),
        check('left', say('sidebarLeft'), keeper.stand.side === 'left', (it) => {
          keeper.move({ side: it ? 'left' : 'right' });
          update();
        }),
        element('button', { class: 'tool plain', type: 'button', name: 'reset', onclick: () => set(pullquoteSettings.OWN) }, say('reset')),
      );
    }
  }

  /**
   * @param {Say} say
   * @param {string} name
   * @param {string} now
   * @param {string[]} values
   * @param {(value: any) => void} choose
   */
  function radios(say, name, now, values, choose) {
    const items = values.map((value) =>
      element(
        'label',
        { class: 'choice ' + name + '-' + value },
        element('input', { type: 'radio', name, value, checked: value === now, onchange: () => choose(value) }),
        say(name + '_' + value),
      ),
    );
    return element('fieldset', { class: 'field' }, element('legend', {}, say(name)), element('div', { class: 'choices' }, ...items));
  }

  /**
   * @param {Say} say
   * @param {string} now
   * @param {(font: Settings['font']) => void} choose
   */
  function select(say, now, choose) {
    const options = CHOICES.font.map((value) => element('option', { value, selected: value === now }, say('font_' + value)));
    const onchange = (/** @type {{currentTarget: HTMLSelectElement}} */ { currentTarget }) =>
      choose(/** @type {Settings['font']} */ (currentTarget.value));
    return element('label', { class: 'field' }, element('span', { class: 'field-name' }, say('font')), element('select', { name: 'font', onchange }, ...options));
  }

  /**
   * @param {Say} say
   * @param {string} name
   * @param {number} now 0 where the page decides
   * @param {number[]} range
   * @param {(value: number) => void} choose
   */
  function slider(say, name, now, [from, to, step], choose) {
    // One step below the first stands for the page's own.
    const min = name === 'size' || name === 'rate' ? from : from - step;
    const meaning = (/** @type {number} */ it) => (it < from ? say('theme_page') : say('value_' + name, it));
    const onchange = (/** @type {{currentTarget: HTMLInputElement}} */ { currentTarget }) => {
      const value = Number(currentTarget.value);
      choose(value < from ? 0 : value);
    };
    const value = now || min;
    return element(
      'label',
      { class: 'field' },
      element('span', { class: 'field-name' }, say(name), element('output', {}, meaning(value))),
      element('input', { type: 'range', name, min, max: to, step, value, 'aria-valuetext': meaning(value), onchange }),
    );
  }

  /**
   * @param {string} name
   * @param {string} label
   * @param {boolean} checked
   * @param {(checked: boolean) => void} choose
   */
  function check(name, label, checked, choose) {
    const onchange = (/** @type {{currentTarget: HTMLInputElement}} */ { currentTarget }) => choose(currentTarget.checked);
    return element('label', { class: 'field check' }, element('input', { type: 'checkbox', name, checked, onchange }), label);
  }

  /**
   * @param {Lectern} lectern
   * @param {() => void} update
   */
  function aloud({ say, speech, keeper }, update) {
    const it = speech();
    const press = (/** @type {() => void} */ act) => () => {
      act();
      update();
    };
    const label = { silent: say('speak'), speaking: say('pauseSpeech'), paused: say('resumeSpeech') }[it.state];
    return element(
      'div',
      { class: 'aloud' },
      element('button', { class: 'tool plain', type: 'button', name: 'speak', onclick: press(it.toggle) }, label),
      it.state !== 'silent' &&
        element('button', { class: 'tool plain', type: 'button', name: 'hush', onclick: press(it.stop) }, say('stopSpeech')),
      it.state !== 'silent' && step(say('sentenceBack'), 'back', press(() => it.step(-1))),
      it.state !== 'silent' && step(say('sentenceOn'), 'on', press(() => it.step(1))),
      slider(say, 'rate', keeper.rate, RATE, (rate) => {
        keeper.setRate(rate);
        // What is being said is said anew, so that it is heard at once.
        it.step(0);
        update();
      }),
    );
  }

  /**
   * @param {string} label
   * @param {'back' | 'on'} name
   * @param {() => void} onclick
   */
  function step(label, name, onclick) {
    const drawing = element('span', { class: 'turns ' + name, 'aria-hidden': 'true' });
    return element('button', { class: 'tool plain', type: 'button', name, 'aria-label': label, title: label, onclick }, drawing);
  }

  /** @param {Lectern} lectern */
  function more({ say, options }) {
    if (!options) return '';
    return element(
      'div',
      { class: 'aloud' },
      element('button', { class: 'tool plain', type: 'button', name: 'always', onclick: () => options(true) }, say('alwaysHere')),
      element('button', { class: 'tool plain', type: 'button', name: 'options', onclick: () => options(false) }, say('openOptions')),
    );
  }

  /** @param {Lectern} lectern */
  function outline({ say, outline }) {
    const items = outline().map(({ name, go }) =>
      element('li', {}, element('button', { class: 'outline-item', type: 'button', dir: 'auto', onclick: go }, name)),
    );
    return element(
      'nav',
      { class: 'outline', 'aria-label': say('outline') },
      element('h3', {}, say('outline')),
      items.length === 0 ? words('p', 'none', say('noOutline')) : element('ul', {}, ...items),
    );
  }

  return { make };
})();
