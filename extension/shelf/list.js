// A long list of which only what is seen stands in the page; rows are as high as they are.

/** Rows kept above and below what is seen, so that a turn of the wheel finds them made. */
const SPARE = 6;

/** Rows whose heights are added up as one. */
const BLOCK = 256;

export class List {
  /**
   * @param {HTMLElement} place the list; it grows to its full height
   * @param {HTMLElement} scroller what scrolls it
   * @param {object} face
   * @param {(from: number, to: number) => Promise<any[]>} face.load records of these positions
   * @param {(record: any, position: number) => HTMLElement} face.make
   * @param {(position: number) => void} face.focused
   * @param {number} guess a row's height until it is measured, in pixels
   */
  constructor(place, scroller, face, guess) {
    Object.assign(this, { place, scroller, face });
    this.place = place;
    this.scroller = scroller;
    this.face = face;
    this.guess = guess;
    this.total = 0;
    /** The row that has, or gets, the focus. */
    this.current = 0;
    this.heights = new Float32Array(0);
    this.blocks = new Float64Array(0);
    /** @type {Map<number, HTMLElement>} The rows in the page. */
    this.rows = new Map();
    /** Grows with each reset: what is loaded for an older one is dropped. */
    this.age = 0;
    this.measurer = new ResizeObserver((entries) => this.measure(entries));
    scroller.addEventListener('scroll', () => this.draw(), { passive: true });
    new ResizeObserver(() => this.draw()).observe(scroller);
  }

  /**
   * Shows another list.
   *
   * @param {number} total
   * @param {any[]} first records that are known already
   * @param {{keep?: boolean}} [options] `keep` stays where the reader is
   */
  reset(total, first = [], { keep = false } = {}) {
    this.age += 1;
    this.total = total;
    this.heights = new Float32Array(total);
    this.blocks = new Float64Array(Math.ceil(total / BLOCK)).map((_, i) => Math.min(BLOCK, total - i * BLOCK) * this.guess);
    this.current = keep ? Math.max(0, Math.min(this.current, total - 1)) : 0;
    if (!keep) this.scroller.scrollTop = 0;
    this.known = { from: 0, records: first };
    this.stale = new Map(this.rows);
    this.rows.clear();
    return this.draw();
  }

  /** @param {number} position */
  height(position) {
    return this.heights[position] || this.guess;
  }

  /** @param {number} position */
  top(position) {
    let res = 0;
    const block = Math.floor(position / BLOCK);
    for (let i = 0; i < block; i += 1) res += this.blocks[i];
    for (let i = block * BLOCK; i < position; i += 1) res += this.height(i);
    return res;
  }

  /** @param {number} y */
  at(y) {
    let block = 0;
    let top = 0;
    while (block < this.blocks.length - 1 && top + this.blocks[block] <= y) top += this.blocks[block++];
    let position = block * BLOCK;
    while (position < this.total - 1 && top + this.height(position) <= y) top += this.height(position++);
    return position;
  }

  /** Makes the rows that are seen, and drops those that are not. */
  async draw() {
    const age = this.age;
    this.place.style.blockSize = this.blocks.reduce((sum, it) => sum + it, 0) + 'px';
    const seen = this.scroller.scrollTop - this.place.offsetTop;
    const from = Math.max(0, this.at(Math.max(0, seen)) - SPARE);
    const to = Math.min(this.total, this.at(seen + this.scroller.clientHeight) + 1 + SPARE);
    for (const [position, row] of this.rows) {
      // The one with the focus stays: without it the keyboard would be lost.
      if ((position < from || to <= position) && !row.contains(document.activeElement)) this.drop(position, row);
    }
    const missing = [];
    for (let i = from; i < to; i += 1) if (!this.rows.has(i)) missing.push(i);
    if (0 < missing.length) {
      const [first, last] = [missing[0], missing[missing.length - 1] + 1];
      const records = await this.records(first, last);
      if (age !== this.age) return;
      for (const i of missing) if (!this.rows.has(i) && records[i - first]) this.put(i, records[i - first]);
    }
    this.clear();
    this.settle();
  }

  /** Takes the rows of the list before away, once there are new ones. */
  clear() {
    for (const row of this.stale?.values() ?? []) {
      this.measurer.unobserve(row);
      row.remove();
    }
    this.stale = undefined;
  }

  /**
   * @param {number} from
   * @param {number} to
   */
  async records(from, to) {
    const { records = [] } = this.known ?? {};
    if (to <= records.length) return records.slice(from, to);
    return this.face.load(from, to);
  }

  /**
   * @param {number} position
   * @param {any} record
   */
  put(position, record) {
    const row = this.face.make(record, position);
    row.setAttribute('aria-posinset', String(position + 1));
    row.setAttribute('aria-setsize', String(this.total));
    row.tabIndex = position === this.current ? 0 : -1;
    row.dataset.position = String(position);
    const next = [...this.rows.keys()].filter((it) => position < it).sort((a, b) => a - b)[0];
    // In the order of the list, as screen readers read it.
    this.place.insertBefore(row, next === undefined ? null : (this.rows.get(next) ?? null));
    this.rows.set(position, row);
    this.measurer.observe(row);
  }

  /**
   * @param {number} position
   * @param {HTMLElement} row
   */
  drop(position, row) {
    this.measurer.unobserve(row);
    row.remove();
    this.rows.delete(position);
  }

  /** @param {ResizeObserverEntry[]} entries */
  measure(entries) {
    let shift = 0;
    const seen = this.scroller.scrollTop - this.place.offsetTop;
    for (const { target, borderBoxSize } of entries) {
      const position = Number(/** @type {HTMLElement} */ (target).dataset.position);
      const now = borderBoxSize[0].blockSize;
      if (!this.rows.has(position) || now === 0) continue;
      const change = now - this.height(position);
      if (Math.abs(change) < 0.5 && this.heights[position]) continue;
      // What grows above what is read must not push it down.
      if (this.top(position) + this.height(position) <= seen) shift += change;
      this.heights[position] = now;
      this.blocks[Math.floor(position / BLOCK)] += change;
    }
    if (shift) this.scroller.scrollTop += shift;
    this.draw();
  }

  /** Puts each row in its place. */
  settle() {
    for (const [position, row] of this.rows) row.style.transform = `translateY(${this.top(position)}px)`;
  }

  /**
   * Gives a row the focus, wherever it is.
   *
   * @param {number} position
   */
  async focus(position) {
    if (this.total === 0) return;
    const next = Math.max(0, Math.min(position, this.total - 1));
    const before = this.rows.get(this.current);
    if (before) before.tabIndex = -1;
    this.current = next;
    const top = this.top(next) + this.place.offsetTop;
    const { scrollTop, clientHeight } = this.scroller;
    const bottom = top + this.height(next);
    if (top < scrollTop) this.scroller.scrollTop = top;
    else if (scrollTop + clientHeight < bottom) this.scroller.scrollTop = Math.min(top, bottom - clientHeight);
    await this.draw();
    const row = this.rows.get(next);
    if (!row) return;
    row.tabIndex = 0;
    row.focus({ preventScroll: true });
    this.face.focused(next);
  }

  /**
   * The position of the row that an event came from.
   *
   * @param {Event} event
   * @returns {number} -1 where it came from none
   */
  position({ target }) {
    const row = /** @type {HTMLElement} */ (target).closest?.('[data-position]');
    return row instanceof HTMLElement ? Number(row.dataset.position) : -1;
  }
}
