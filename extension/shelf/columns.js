// Columns of numbers, as the library's index is made of: they are kept and read back whole.

/** @typedef {Uint32Array | Float64Array | Uint8Array} Numbers */

/**
 * A column that grows.
 *
 * @template {Numbers} T
 */
export class Column {
  /** @param {T} data what it begins with */
  constructor(data) {
    this.data = data;
    this.length = data.length;
  }

  /** @param {number} it */
  push(it) {
    if (this.length === this.data.length) {
      const more = /** @type {T} */ (new /** @type {any} */ (this.data.constructor)(Math.max(64, 2 * this.length)));
      more.set(this.data);
      this.data = more;
    }
    this.data[this.length] = it;
    this.length += 1;
  }

  /**
   * Only these rows, in this order.
   *
   * @param {ArrayLike<number>} rows
   * @returns {T}
   */
  pick(rows) {
    const res = new /** @type {any} */ (this.data.constructor)(rows.length);
    for (let i = 0; i < rows.length; i += 1) res[i] = this.data[rows[i]];
    return res;
  }
}

/** A column of lists of numbers. */
export class Lists {
  /** @param {{ends: Uint32Array, items: Uint32Array}} [packed] */
  constructor({ ends, items } = { ends: new Uint32Array(0), items: new Uint32Array(0) }) {
    this.ends = new Column(ends);
    this.items = new Column(items);
  }

  /** @param {Iterable<number>} items */
  push(items) {
    for (const it of items) this.items.push(it);
    this.ends.push(this.items.length);
  }

  /** @param {number} row */
  from(row) {
    return row === 0 ? 0 : this.ends.data[row - 1];
  }

  /**
   * @param {number} row
   * @returns {Uint32Array}
   */
  at(row) {
    return this.items.data.subarray(this.from(row), this.ends.data[row]);
  }

  /** @param {ArrayLike<number>} rows */
  pick(rows) {
    const res = new Lists();
    for (let i = 0; i < rows.length; i += 1) res.push(this.at(rows[i]));
    return { ends: res.ends.data.slice(0, res.ends.length), items: res.items.data.slice(0, res.items.length) };
  }
}

/**
 * A list of lines as one text, which a database reads back many times as fast: Firefox
 * takes half a second for a hundred thousand texts.
 *
 * @param {string[]} list
 */
export function joined(list) {
  return list.map((it) => it.replaceAll('\n', ' ')).join('\n');
}

/**
 * The lines of such a text.
 *
 * @param {string} [text]
 * @param {number} [length] how many there are; one empty line looks like none
 * @returns {string[]}
 */
export function parted(text = '', length = text === '' ? 0 : 1) {
  return length === 0 ? [] : text.split('\n');
}

/** Words that stand for numbers, each once. */
export class Names {
  /** @param {string[]} [list] */
  constructor(list = []) {
    this.list = list;
    /** @type {Map<string, number> | undefined} Made when it is asked for. */
    this.known = undefined;
  }

  get numbers() {
    this.known ??= new Map(this.list.map((it, i) => [it, i]));
    return this.known;
  }

  /**
   * The number of a name, new if it has to be.
   *
   * @param {string} name
   */
  number(name) {
    const known = this.numbers.get(name);
    if (known !== undefined) return known;
    this.numbers.set(name, this.list.length);
    return this.list.push(name) - 1;
  }
}
