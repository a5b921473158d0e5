// A thousand highlights on a megabyte, for us and for the matcher of Hypothesis; wherever
// there is Wasm: speed.js asks node, tests/browser/marks.rs asks browsers.

const BYTES = 1_000_000;
const HIGHLIGHTS = 1000;
/** The peer is asked for fewer, and the time multiplied: it takes minutes. */
const ASKED = 20;
const RUNS = 5;

/**
 * @param {{describe: (pack: string, places: string) => string, place: (pack: string, highlights: string) => string}} wasm the library's
 * @param {(text: string, pattern: string, errors: number) => unknown} search the peer's
 * @param {() => number} now in milliseconds
 * @returns {{name: string, found: number, ours: number, theirs: number}[]} milliseconds for all of them
 */
export function measure(wasm, search, now) {
  /** @type {{name: string, found: number, ours: number, theirs: number}[]} */
  const res = [];
  let seed = 1;
  const roll = (/** @type {number} */ sides) => (seed = (seed * 48271) % 2147483647) % sides;
  const stock = Array.from({ length: 8000 }, () => Array.from({ length: 2 + roll(9) }, () => 'etaoinshrdlucmf'[roll(15)]).join(''));
  const paragraphs = [];
  for (let bytes = 0; bytes < BYTES; ) {
    const paragraph = Array.from({ length: 60 }, () => stock[roll(stock.length)]).join(' ') + '.';
    paragraphs.push(paragraph);
    bytes += paragraph.length;
  }
  const packed = (/** @type {string[]} */ lines) => '<body\0' + lines.map((it) => `<p\0"${it}\0/\0`).join('') + '=' + (1 + 2 * lines.length);
  const pack = packed(paragraphs);

  const highlights = Array.from({ length: HIGHLIGHTS }, (_, idx) => {
    const at = roll(paragraphs.length);
    // The index of the paragraph's text node.
    const node = 2 + 2 * at;
    const start = roll(100);
    const small = packed([paragraphs[at]]);
    const selectors = JSON.parse(wasm.describe(small, JSON.stringify([{ node: 2, start, end: start + 40 + roll(160) }])));
    return { id: String(idx), node, selectors: { ...selectors, start: 0, end: 0 } };
  });
  // Every tenth word of every paragraph is another now.
  const edited = paragraphs.map((it) => it.split(' ').map((word, idx) => (idx % 10 === 7 ? stock[roll(stock.length)] : word)).join(' '));

  for (const [name, text] of /** @type {[string, string][]} */ ([['unchanged', pack], ['edited', packed(edited)]])) {
    const times = [];
    let found = 0;
    for (let run = 0; run < RUNS; run += 1) {
      const start = now();
      const placed = JSON.parse(wasm.place(text, JSON.stringify(highlights)));
      times.push(now() - start);
      found = placed.filter((/** @type {any} */ it, /** @type {number} */ idx) => it.places[0]?.node === highlights[idx].node).length;
    }
    const lines = (name === 'edited' ? edited : paragraphs).join('\n');
    const start = now();
    for (const { selectors } of highlights.slice(0, ASKED)) {
      if (!lines.includes(selectors.exact)) search(lines, selectors.exact, Math.min(256, selectors.exact.length / 2));
    }
    const theirs = ((now() - start) * HIGHLIGHTS) / ASKED;
    const ours = Math.min(...times);
    res.push({ name, found, ours, theirs });
  }
  return res;
}
