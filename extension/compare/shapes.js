// What a comparison is made of, and what it says; types only: src/wire/outcome.rs writes
// the shapes.

/**
 * @typedef {Partial<Article> & {text: string}} Copy A copy of a story: its record, of which
 *   only the text must be there.
 *
 * @typedef {{start: number, end: number}} TextPlace In UTF-16 units of a copy's text.
 *
 * @typedef {'kept' | 'wordsChanged' | 'wordsKept' | 'paraphrased' | 'speakerChanged' | 'speakerLost' | 'dropped' | 'added'} QuoteFate
 * @typedef {'kept' | 'rounded' | 'converted' | 'changed' | 'vague' | 'dropped' | 'added'} FigureFate
 * @typedef {'copied' | 'rewritten' | 'dropped' | 'added'} SentenceFate
 *
 * @typedef {TextPlace & {status: SentenceFate, moved: boolean, partners: number[]}} ComparedSentence
 *   `partners` are the sentences of the other copy that say it, the likest first.
 *
 * @typedef {object} ComparedCopy
 * @property {string | null} title
 * @property {string | null} url
 * @property {string | null} site
 * @property {string[]} byline
 * @property {string | null} published
 * @property {string | null} lang
 * @property {{name?: string | null, url?: string | null} | null} source
 * @property {string} text
 * @property {TextPlace[]} blocks
 * @property {ComparedSentence[]} sentences
 *
 * @typedef {TextPlace & {text: string, quoted: boolean, speaker: string | null}} Said
 *
 * @typedef {object} ComparedQuote
 * @property {QuoteFate} status
 * @property {Said | null} a
 * @property {Said | null} b
 * @property {{change: 'same' | 'removed' | 'added', text: string}[]} steps word by word, where words were changed
 *
 * @typedef {TextPlace & {text: string, normalized: string, subject: string | null}} Amount
 *
 * @typedef {object} ComparedFigure
 * @property {FigureFate} status
 * @property {'value' | 'unit' | 'direction' | 'rate' | 'measure' | null} aspect what changed
 * @property {boolean} card
 * @property {string} kind
 * @property {Amount | null} a
 * @property {Amount | null} b
 * @property {Said | null} vague what B says in its place
 *
 * @typedef {{key: string, side: 'a' | 'b' | null, values: string[]}} Point
 *   `key` is one of `evidence_…` in _locales.
 *
 * @typedef {object} Outcome
 * @property {number} version
 * @property {boolean} sameStory
 * @property {number} similarity
 * @property {Point[]} evidence
 * @property {'a' | 'b' | null} original
 * @property {Point[]} originalEvidence
 * @property {{quotes: Record<QuoteFate | 'a' | 'b', number>, figures: Record<FigureFate | 'a' | 'b', number>,
 *   sentences: Record<SentenceFate | 'a' | 'b' | 'moved' | 'copiedShare' | 'rewrittenShare' | 'droppedShare' | 'addedShare', number>}} summary
 * @property {ComparedCopy} a
 * @property {ComparedCopy} b
 * @property {ComparedQuote[]} quotes
 * @property {ComparedFigure[]} figures
 *
 * @typedef {'a' | 'b'} Side
 * @typedef {{a: TextPlace | null, b: TextPlace | null}} Pair Where something stands in both copies.
 */
