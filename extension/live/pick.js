// The picker: point at something that was missed, by mouse, finger or keyboard, to hide it.
'use strict';

var pullquotePick = (() => {
  const { element } = pullquoteView;

  /** The page hears nothing of these while somebody points. */
  const HUSHED = ['pointerdown', 'pointerup', 'mousedown', 'mouseup', 'touchstart', 'touchend', 'click', 'auxclick', 'dblclick', 'contextmenu'];

  /**
   * Lets the reader point at an element of the page.
   *
   * @param {Document} page
   * @param {ShadowRoot} root of the sidebar: there the frame is drawn, and nothing can be picked
   * @param {Element} first where the keyboard begins
   * @param {ShadowOf} shadow
   * @param {(picked: Element | null) => void} done nothing, when the reader thinks better of it
   * @returns {() => void} ends it
   */
  function start(page, root, first, shadow, done) {
    const view = /** @type {Window & typeof globalThis} */ (page.defaultView);
    const frame = element('div', { class: 'pick-frame' });
    // Below the sidebar: what it covers is not pointed at.
    root.prepend(frame);
    /** @type {Element} */
    let current = first;
    const isOurs = (/** @type {Event} */ event) => event.composedPath().includes(root.host);

    function draw() {
      const { left, top, width, height } = current.getBoundingClientRect();
      Object.assign(frame.style, { left: left + 'px', top: top + 'px', width: width + 'px', height: height + 'px' });
    }

    /**
     * The element at a point, in whatever shadow root.
     *
     * @param {{clientX: number, clientY: number}} event
     */
    function hitBy({ clientX, clientY }) {
      let hit = page.elementFromPoint(clientX, clientY);
      for (let inner = hit; inner; ) {
        hit = inner;
        const next = shadow(inner)?.elementFromPoint(clientX, clientY) ?? null;
        // A root may answer with its own host.
        inner = next === inner ? null : next;
      }
      return hit;
    }

    /** @param {Element | null} to */
    function go(to) {
      if (!to || to === page.body || to === page.documentElement || to === root.host) return;
      current = to;
      if (!to.checkVisibility()) return;
      to.scrollIntoView({ block: 'nearest' });
      draw();
    }

    /** @param {Element | null} picked */
    function end(picked) {
      for (const it of HUSHED) view.removeEventListener(it, hush, true);
      view.removeEventListener('pointermove', point, true);
      view.removeEventListener('keydown', press, true);
      view.removeEventListener('scroll', draw, true);
      frame.remove();
      done(picked);
    }

    /** @param {Event} event */
    function hush(event) {
      if (isOurs(event)) return;
      // Without its default a touch is no click in the end.
      if (!event.type.startsWith('touch')) event.preventDefault();
      event.stopImmediatePropagation();
      if (event.type !== 'click') return;
      const hit = hitBy(/** @type {MouseEvent} */ (event));
      end(hit && hit !== page.body && hit !== page.documentElement ? hit : null);
    }

    /** @param {PointerEvent} event */
    function point(event) {
      const hit = hitBy(event);
      if (isOurs(event) || !hit || hit === page.body || hit === page.documentElement) return;
      current = hit;
      draw();
    }

    /** @param {KeyboardEvent} event */
    function press(event) {
      const steps = {
        ArrowUp: () => go(pullquotePack.parent(current)),
        ArrowDown: () => go(current.firstElementChild),
        ArrowRight: () => go(current.nextElementSibling),
        ArrowLeft: () => go(current.previousElementSibling),
        Enter: () => end(current),
        Escape: () => end(null),
      };
      const step = /** @type {Record<string, () => void>} */ (steps)[event.key];
      if (!step) return;
      event.preventDefault();
      event.stopImmediatePropagation();
      step();
    }

    for (const it of HUSHED) view.addEventListener(it, hush, { capture: true, passive: false });
    view.addEventListener('pointermove', /** @type {EventListener} */ (point), true);
    view.addEventListener('keydown', press, true);
    view.addEventListener('scroll', draw, true);
    go(first);
    draw();
    return () => end(null);
  }

  return { start };
})();
