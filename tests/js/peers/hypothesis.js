// Finds passages as Hypothesis does: node hypothesis.js < {pages, cases} > [[start, end] | null, …]
//
// Its client looks for the words as they are, else with at most half of them
// wrong, and weighs what it finds: 50 for the words, 20 for those before them, 20
// for those after them, 2 for the position. approx-string-match is its own matcher.
import search from 'approx-string-match';

let input = '';
for await (const chunk of process.stdin.setEncoding('utf8')) input += chunk;
const { pages, cases } = JSON.parse(input);

/**
 * Every place of the words, with the errors in it.
 *
 * @param {string} text
 * @param {string} words
 * @param {number} errors
 */
function places(text, words, errors) {
  const same = [];
  for (let at = text.indexOf(words); at !== -1; at = text.indexOf(words, at + 1)) {
    same.push({ start: at, end: at + words.length, errors: 0 });
  }
  return 0 < same.length ? same : search(text, words, errors);
}

/**
 * @param {string} text
 * @param {string} words
 */
function likeness(text, words) {
  if (text === '' || words === '') return 0;
  return 1 - places(text, words, words.length)[0].errors / words.length;
}

/** @param {{page: number, exact: string, prefix: string, suffix: string, hint: number | null}} passage */
function find({ page, exact, prefix, suffix, hint }) {
  const text = pages[page];
  const found = places(text, exact, Math.min(256, exact.length / 2)).map((it) => {
    const before = text.slice(Math.max(0, it.start - prefix.length), it.start);
    const after = text.slice(it.end, it.end + suffix.length);
    const score =
      50 * (1 - it.errors / exact.length) +
      20 * (prefix ? likeness(before, prefix) : 1) +
      20 * (suffix ? likeness(after, suffix) : 1) +
      2 * (hint === null ? 1 : 1 - Math.abs(it.start - hint) / text.length);
    return { ...it, score };
  });
  const [best] = found.sort((one, other) => other.score - one.score);
  if (!best) return null;
  const characters = (/** @type {number} */ at) => [...text.slice(0, at)].length;
  return [characters(best.start), characters(best.end)];
}

process.stdout.write(JSON.stringify(cases.map(find)));
