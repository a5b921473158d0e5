// What the parts of the extension say to each other; types only; src/wire.rs writes the shapes.

/**
 * @typedef {{node: number, start: number, end: number}} Place
 *   A part of a text node: its index in the pack, and UTF-16 units.
 *
 * @typedef {{node: number, kind: string, reason: string}} Hide
 *
 * @typedef {object} Quote
 * @property {string[]} runs
 * @property {'direct' | 'mixed'} kind
 * @property {string} [speaker]
 * @property {string} [role]
 * @property {boolean} unnamed
 * @property {string} [cue]
 * @property {number} confidence
 * @property {string} reason
 * @property {string} sentence
 * @property {Place[]} places
 *
 * @typedef {object} Figure
 * @property {string} text
 * @property {string} kind
 * @property {string} normalized
 * @property {string} [subject]
 * @property {string[]} equivalents
 * @property {string} [partOf]
 * @property {string} [speaker]
 * @property {string} sentence
 * @property {Place[]} places
 *
 * @typedef {{node: number, src?: string, alt?: string, caption?: string, credit?: string}} Picture
 * @typedef {{node: number, caption?: string, header: string[], rows: string[][]}} Table
 *
 * @typedef {object} Metadata
 * @property {string} [title]
 * @property {string} [dek]
 * @property {string[]} byline
 * @property {string} [published]
 * @property {string} [modified]
 * @property {string} [site]
 * @property {string} [lang]
 * @property {string} [url]
 * @property {string} [credit]
 * @property {{name?: string, url?: string, evidence: string[]}} [source]
 *
 * @typedef {object} Page
 * @property {number} version
 * @property {boolean} article
 * @property {string} [reason]
 * @property {Metadata} metadata
 * @property {Hide[]} hide
 * @property {number[]} blocks
 * @property {Quote[]} quotes
 * @property {Figure[]} figures
 * @property {Picture[]} pictures
 * @property {Table[]} tables
 * @property {number} words
 * @property {number} minutes
 *
 * @typedef {'markdown' | 'json'} Format
 * @typedef {{name: string, mediaType: string, text: string}} Exported
 *
 * @typedef {{kind: 'read', pack: string, url: string}} ReadQuestion
 * @typedef {{kind: 'export', pack: string, url: string, format: Format}} ExportQuestion
 * @typedef {ReadQuestion | ExportQuestion} CoreQuestion
 * @typedef {CoreQuestion | ShelfQuestion} Question
 *
 * @typedef {{message: string, detail?: string}} Failure
 *   `message` is a key of _locales, `detail` what the browser said.
 * @typedef {{page: Page} | {file: Exported} | ShelfAnswer | {failure: Failure}} Answer
 *
 * @typedef {'yellow' | 'green' | 'blue' | 'pink' | 'purple'} Color
 *
 * @typedef {object} Selectors The W3C's two: the words with what stands around them, and the place.
 * @property {string} exact
 * @property {string} prefix
 * @property {string} suffix
 * @property {number} [start] in UTF-16 units of the article's text
 * @property {number} [end]
 *
 * @typedef {object} HighlightRecord What a reader keeps of a page. Times are ISO 8601 in UTC.
 * @property {string} id a UUID
 * @property {string} article the id of its article
 * @property {string} url where it was made
 * @property {string} created
 * @property {string} modified
 * @property {Color} color
 * @property {string} note
 * @property {string[]} tags
 * @property {'text' | 'quote' | 'figure'} kind
 * @property {Selectors} selectors
 * @property {string} [speaker]
 * @property {string} [deleted] when it was removed: it is a tombstone
 *
 * @typedef {object} Article
 * @property {string} id
 * @property {string} url
 * @property {string} [canonical]
 * @property {string} title
 * @property {string[]} byline
 * @property {string} [published]
 * @property {string} [site]
 * @property {string} [lang]
 * @property {string} saved
 * @property {string} modified
 * @property {any[]} quotes
 * @property {any[]} figures
 * @property {string} [text]
 * @property {string} [deleted]
 *
 * @typedef {{url: string, canonical?: string, title?: string, site?: string, text?: string}} Story
 *   What a story is known by, here and on other addresses.
 * @typedef {{articles: Article[], highlights: HighlightRecord[]}} Kept
 *
 * @typedef {{kind: 'highlights/put', highlight: Partial<HighlightRecord>, article?: Partial<Article>}} KeepQuestion
 *   The store sets `created` and `modified`; with `article` it keeps that first, and sets
 *   the highlight's `article` to the id that it has or gets.
 * @typedef {{kind: 'highlights/for'} & Story} FindQuestion
 * @typedef {KeepQuestion | FindQuestion
 *   | {kind: 'highlights/remove' | 'highlights/restore', id: string}
 *   | {kind: 'articles/for'} & Story
 *   | {kind: 'articles/put', article: Partial<Article>}} ShelfQuestion
 * @typedef {{highlights: HighlightRecord[]} | {highlight: HighlightRecord | null} | {article: Article | null}} ShelfAnswer
 *
 * @typedef {(key: string, ...values: (string | number)[]) => string} Say
 *   Looks up a sentence of the interface.
 */
