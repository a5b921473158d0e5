// What a comparison is made of, and what it says; types only, the core writes the shapes.

/**
 * @typedef {object} Copy A copy of a story, as small as it can be compared.
 * @property {string} url
 * @property {string} [title]
 * @property {string} [site]
 * @property {string[]} [byline]
 * @property {string} [published]
 * @property {string} [lang]
 * @property {string} text
 */
