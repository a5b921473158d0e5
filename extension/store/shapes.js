// What is kept, and what the store is asked; types only, the shapes that files carry too.

/**
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
 * @property {string} [normalized] what it says in normal form, of a figure
 * @property {string} [deleted] when it was removed: it is a tombstone
 *
 * @typedef {object} Article
 * @property {string} id
 * @property {string} url
 * @property {string} [canonical]
 * @property {string} title
 * @property {string} [dek]
 * @property {string[]} byline
 * @property {string} [published]
 * @property {string} [updated] when the publisher changed it
 * @property {string} [site]
 * @property {string} [lang]
 * @property {{name?: string, url?: string, evidence?: string[]}} [source] who published it first
 * @property {string} saved
 * @property {string} modified
 * @property {any[]} quotes
 * @property {any[]} figures
 * @property {string} [text]
 * @property {string} [deleted] when it was removed: it is a tombstone
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
 *   | {kind: 'articles/put', article: Partial<Article>}
 *   | {kind: 'shelf/open', article?: string}
 *   | {kind: 'sync/now'}} ShelfQuestion
 * @typedef {{highlights: HighlightRecord[]} | {highlight: HighlightRecord | null} | {article: Article | null}
 *   | {report: import('../sync.js').Report} | {}} ShelfAnswer
 */
