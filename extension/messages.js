// What the parts of the extension say to each other; types only; src/wire.rs writes the shapes.

/**
 * @typedef {{node: number, start: number, end: number}} Place
 *   A part of a text node: its index in the pack, and UTF-16 units.
 *
 * @typedef {{node: number, kind: string, reason: string}} Hide
 *
 * @typedef {object} Quote
 * @property {string[]} runs
 * @property {'direct' | 'mixed' | 'scare'} kind
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
 * @property {string} normalized in English, as it is exported: `about EUR 1,200 per year up`
 * @property {'about' | 'over' | 'under' | 'up_to'} [approx]
 * @property {string} [value]
 * @property {string} [valueHigh]
 * @property {string} [unit]
 * @property {string} [change]
 * @property {string} [per]
 * @property {string} [iso]
 * @property {string} [subject]
 * @property {Figure[]} equivalents the same amount otherwise
 * @property {string} [partOf]
 * @property {string} [from]
 * @property {string} [to]
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
 * @property {Quote[]} scare marked words that quote nobody
 * @property {Figure[]} figures
 * @property {Picture[]} pictures
 * @property {Table[]} tables
 * @property {number} words
 * @property {number} minutes
 *
 * @typedef {{quotes: Quote[], scare: Quote[], figures: Figure[]}} Cards
 *   What follows a page's decisions, which come without.
 *
 * @typedef {string} Format one of the names that `formats()` of library/core.js gives
 * @typedef {{name: string, mediaType: string, text: string}} Exported
 *
 * @typedef {{kind: 'read', pack: string, url: string}} ReadQuestion
 * @typedef {{kind: 'export', pack: string, url: string, format: Format, highlights?: HighlightRecord[], options?: ExportOptions}} ExportQuestion
 * @typedef {{kind: 'copy', pack: string, url: string}} CopyQuestion
 *   A page's story as a copy that others can be compared with.
 * @typedef {ReadQuestion | ExportQuestion | CopyQuestion} CoreQuestion
 * @typedef {{kind: 'compare/open', pack: string, url: string}} CompareQuestion
 *   Opens the page that compares, with a page's story as the first copy.
 * @typedef {{kind: 'options', always?: string}} OptionsQuestion
 *   Opens the options page, perhaps for one site that is to be allowed for good.
 * @typedef {{kind: 'describe', pack: string, places: Place[], url: string, title: string, page: Page | null}} DescribeQuestion
 *   How a passage is found again, and what is known of its story.
 * @typedef {{kind: 'place', pack: string, highlights: {id: string, selectors: Selectors}[]}} PlaceQuestion
 *   Where passages stand on the page now.
 * @typedef {{selectors: Selectors | null, article: Partial<Article>} | {placed: Placed[]}} AnchorAnswer
 * @typedef {CoreQuestion | ShelfQuestion | DescribeQuestion | PlaceQuestion | OptionsQuestion | CompareQuestion} Question
 *
 * What library/core.js answers; library/schema.json states the records.
 *
 * @typedef {{id: string, places: Place[], score: number, lost: boolean}} Placed
 *   `score` is how sure it is, in percent.
 * @typedef {{name: string, title: string, extension: string, mediaType: string}} FormatFacts
 * @typedef {{template?: string, vault?: string, folder?: string}} ExportOptions
 * @typedef {{format?: string, now: string}} ImportOptions
 * @typedef {{record?: number | null, reason: string}} Problem
 *
 * @typedef {object} Imported
 * @property {string | null} format what it was read as
 * @property {Article[]} articles
 * @property {HighlightRecord[]} highlights none of them twice
 * @property {string[]} keys for each highlight its `keyOf`
 * @property {number} repeated highlights that were in the file twice
 * @property {Problem[]} problems
 *
 * @typedef {{message: string, detail?: string}} Failure
 *   `message` is a key of _locales, `detail` what the browser said.
 * @typedef {{cards: Cards} | {file: Exported} | {copy: Copy | null} | ShelfAnswer | AnchorAnswer | {opened: true} | {failure: Failure}} Answer
 *
 * @typedef {(key: string, ...values: (string | number)[]) => string} Say
 *   Looks up a sentence of the interface.
 */
