// The sidebar's edge: drag it, or move it with the arrow keys.
'use strict';

var pullquoteGrip = (() => {
  const { element } = pullquoteView;

  const WIDTHS = [260, 800];
  const HEIGHTS = [20, 85];
  const STEP_PX = 20;
  const STEP_PERCENT = 5;

  /**
   * @param {Say} say
   * @param {InstanceType<typeof pullquoteKeeper.Keeper>} keeper
   */
  function make(say, keeper) {
    const node = element('div', {
      class: 'grip',
      role: 'separator',
      tabindex: 0,
      'aria-label': say('resize'),
      'aria-orientation': 'vertical',
      'aria-valuemin': WIDTHS[0],
      'aria-valuemax': WIDTHS[1],
      'aria-valuenow': keeper.stand.width || 360,
    });
    const isSheet = () => getComputedStyle(node).cursor === 'ns-resize';
    const area = () => /** @type {HTMLElement} */ (node.parentElement).getBoundingClientRect();

    function tell() {
      const { width, height } = area();
      const [from, to] = isSheet() ? HEIGHTS : WIDTHS;
      const now = isSheet() ? (height / innerHeight) * 100 : width;
      node.setAttribute('aria-orientation', isSheet() ? 'horizontal' : 'vertical');
      node.setAttribute('aria-valuemin', String(from));
      node.setAttribute('aria-valuemax', String(to));
      node.setAttribute('aria-valuenow', String(Math.round(now)));
    }

    /** @param {number} to pixels wide, or percent high */
    function resize(to) {
      const [min, max] = isSheet() ? HEIGHTS : WIDTHS;
      const size = Math.round(Math.min(max, Math.max(min, to)));
      keeper.move(isSheet() ? { height: size } : { width: size });
      tell();
    }

    node.addEventListener('keydown', (event) => {
      const { width, height } = area();
      const outward = keeper.stand.side === 'left' ? 'ArrowRight' : 'ArrowLeft';
      const inward = keeper.stand.side === 'left' ? 'ArrowLeft' : 'ArrowRight';
      const now = isSheet() ? (height / innerHeight) * 100 : width;
      const step = isSheet() ? STEP_PERCENT : STEP_PX;
      const sign = { [isSheet() ? 'ArrowUp' : outward]: 1, [isSheet() ? 'ArrowDown' : inward]: -1 }[event.key];
      if (!sign) return;
      event.preventDefault();
      resize(now + sign * step);
    });
    node.addEventListener('focus', tell);
    node.addEventListener('pointerdown', (event) => {
      node.setPointerCapture(event.pointerId);
      event.preventDefault();
    });
    node.addEventListener('pointermove', ({ pointerId, clientX, clientY }) => {
      if (!node.hasPointerCapture(pointerId)) return;
      if (isSheet()) resize((1 - clientY / innerHeight) * 100);
      else resize(keeper.stand.side === 'left' ? clientX : innerWidth - clientX);
    });
    return node;
  }

  return { make };
})();
