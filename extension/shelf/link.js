// Addresses that lead to a passage of a page.

/** A longer passage is named by so many words at each end. */
const EDGE_WORDS = 5;

/** So many words need none beside them to be told from others. */
const ENOUGH_WORDS = 8;

/**
 * The address of a passage: a text fragment, which browsers scroll to and mark. As
 * src/export/fragment.rs makes it.
 *
 * @param {HighlightRecord} it
 */
export function passage({ url, selectors: { exact, prefix = '', suffix = '' } }) {
  const words = exact.split(/\s+/).filter(Boolean);
  if (words.length === 0) return url;
  // What runs over several paragraphs is found by its ends alone.
  const isLong = 1 < words.length && (2 * EDGE_WORDS < words.length || exact.includes('\n'));
  const size = Math.min(EDGE_WORDS, Math.floor(words.length / 2));
  const text = isLong ? [words.slice(0, size), words.slice(-size)].map(encoded).join(',') : encoded(words);
  const isShort = !isLong && words.length < ENOUGH_WORDS;
  // A few words stand in many a place: those beside them tell which.
  const before = isShort && /\s$/.test(prefix) ? prefix.split('\n').slice(-1)[0].split(/\s+/).filter(Boolean).slice(1).slice(-3) : [];
  const after = isShort && /^\s/.test(suffix) ? suffix.split('\n')[0].split(/\s+/).filter(Boolean).slice(0, -1).slice(0, 3) : [];
  const parts = [before.length ? encoded(before) + '-,' : '', text, after.length ? ',-' + encoded(after) : ''];
  return `${url.replace(/#.*$/s, '')}#:~:text=${parts.join('')}`;
}

/** @param {string[]} words */
function encoded(words) {
  // The dash has a meaning of its own there, and encodeURIComponent leaves it.
  return words.map((it) => encodeURIComponent(it).replace(/[-!'()*]/g, (sign) => '%' + sign.charCodeAt(0).toString(16).toUpperCase())).join('%20');
}
