// Finds what of a story waits undrawn in the page behind a button: “continue reading”.
'use strict';

var pullquoteUnfold = (() => {
  /** What can be pressed, and leads to no other page. */
  const PRESSED = 'button, summary, label, [role=button], [aria-expanded=false], [aria-controls], a:not([href]), a[href^="#"], a[href^="javascript:"]';

  /** What asks for something is no part of a story. */
  const ASKS = 'form, input:not([type=checkbox]), textarea, select, iframe, dialog, nav, footer, aside';

  /** A paragraph, and not a label or a line of facts. */
  const MIN_CHARS = 80;

  /** One paragraph alone may be anything: a note, a thank-you, a message of failure. */
  const MIN_PARAGRAPHS = 2;

  /** More words than this are no label of a button. */
  const MAX_LABEL_CHARS = 60;

  /** To look at more would take longer than to read the page. */
  const MAX_CHILDREN = 500;

  /**
   * The undrawn parts of a story, each as it can be shown.
   *
   * @param {Element[]} blocks the story's
   * @param {(element: Element) => boolean} isOurs whether we hid it
   * @returns {Element[]}
   */
  function find(blocks, isOurs) {
    /** @type {Map<Element, number>} How many blocks stand in an element. */
    const homes = new Map();
    for (const block of blocks) {
      const { parentElement: home } = block;
      if (home) homes.set(home, (homes.get(home) ?? 0) + 1);
    }
    const known = new Set(blocks.map(words));
    return [...homes].filter(([, count]) => 1 < count).flatMap(([home]) => inside(home, new Set(blocks), known, isOurs));
  }

  /**
   * @param {Element} home of several blocks
   * @param {Set<Element>} blocks
   * @param {Set<string>} known what the story says already
   * @param {(element: Element) => boolean} isOurs
   */
  function inside(home, blocks, known, isOurs) {
    const all = [...home.children].slice(0, MAX_CHILDREN);
    const first = all.findIndex((it) => blocks.has(it));
    const single = all.slice(first).filter((it) => isUndrawn(it) && !isOurs(it) && isStory(it, known));
    const whole = single.filter((it) => MIN_PARAGRAPHS <= paragraphs(it).length);
    // Beside what holds several, one alone is something else: a thank-you for a letter.
    const waiting = 0 < whole.length ? whole : single;
    const count = waiting.reduce((sum, it) => sum + paragraphs(it).length, 0);
    return MIN_PARAGRAPHS <= count && isPressed(home, waiting, isOurs) ? waiting : [];
  }

  /** @param {Element} element */
  function isUndrawn(element) {
    return /** @type {Window} */ (element.ownerDocument.defaultView).getComputedStyle(element).display === 'none';
  }

  /**
   * Whether an undrawn element holds prose that is not said already, and nothing but that.
   *
   * @param {Element} element
   * @param {Set<string>} known
   */
  function isStory(element, known) {
    if (element.matches(ASKS) || element.querySelector(ASKS)) return false;
    const own = paragraphs(element);
    if (own.length === 0 || own.some((it) => known.has(words(it)))) return false;
    // Teasers are links with a few words about each.
    const length = words(element).length;
    const linked = [...element.querySelectorAll('a')].reduce((sum, it) => sum + words(it).length, 0);
    const prose = own.reduce((sum, it) => sum + words(it).length, 0);
    return linked * 3 < length && length < prose * 2;
  }

  /** @param {Element} element */
  function paragraphs(element) {
    const all = element.localName === 'p' ? [element] : [...element.querySelectorAll('p')];
    return all.filter((it) => MIN_CHARS <= words(it).length);
  }

  /**
   * Whether there is something to press that shows them: near their ends, or around them.
   *
   * @param {Element} home
   * @param {Element[]} waiting
   * @param {(element: Element) => boolean} isOurs
   */
  function isPressed(home, waiting, isOurs) {
    const [first, last] = [waiting[0], waiting[waiting.length - 1]];
    const near = [first.previousElementSibling, last.nextElementSibling, home.nextElementSibling, home.lastElementChild];
    return near.some((it) => {
      if (!it || waiting.includes(it) || MAX_LABEL_CHARS < words(it).length) return false;
      // To us the button may be clutter.
      if (!isOurs(it) && !it.checkVisibility()) return false;
      return it.matches(PRESSED) || it.querySelector(PRESSED) !== null;
    });
  }

  /** @param {Element} element */
  function words(element) {
    return (element.textContent ?? '').replace(/\s+/g, ' ').trim();
  }

  return { find };
})();
