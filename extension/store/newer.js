// Which version of a record is the later one, and moments that never go back.

/**
 * Which of two versions wins, on every machine alike: the later one, a removal before
 * a change of the same moment, and else the one whose words come later.
 *
 * @param {any} a
 * @param {any} b
 * @returns {boolean} whether `a` wins
 */
export function isNewer(a, b) {
  if (a.modified !== b.modified) return b.modified < a.modified;
  if (Boolean(a.deleted) !== Boolean(b.deleted)) return Boolean(a.deleted);
  return order(b) < order(a);
}

/**
 * A record's words in one fixed order, without what only the database needs.
 *
 * @param {any} it
 */
function order({ keys: _keys, prints: _prints, empty: _empty, written: _written, ...it }) {
  return JSON.stringify(it, (_, value) =>
    value && typeof value === 'object' && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
      : value,
  );
}

/**
 * A moment after another, by this machine's clock if it allows.
 *
 * @param {string | undefined} moment
 */
export function after(moment) {
  const earliest = moment ? new Date(moment).getTime() + 1 : 0;
  return new Date(Math.max(Date.now(), earliest)).toISOString();
}
