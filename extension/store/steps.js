// The versions of the database: each step makes the next one of the one before.
import * as story from './story.js';

/**
 * @typedef {object} Step
 * @property {number} to the version that it makes
 * @property {(db: any, transaction: any) => void | Promise<void>} run
 */

/** The name of every store and what its records are called by. */
export const STORES = /** @type {const} */ (['articles', 'highlights', 'texts', 'copies']);

/** @type {Step[]} */
export const STEPS = [
  {
    // Articles and highlights by id, highlights by article.
    to: 1,
    run(db) {
      db.createObjectStore('articles', { keyPath: 'id' }).createIndex('saved', 'saved');
      const highlights = db.createObjectStore('highlights', { keyPath: 'id' });
      highlights.createIndex('article', 'article');
      highlights.createIndex('modified', 'modified');
    },
  },
  {
    // The full text on its own, so that lists need not read it; and the keys by which
    // a story is found on another address.
    to: 2,
    async run(db, transaction) {
      const texts = db.createObjectStore('texts', { keyPath: 'id' });
      const articles = transaction.objectStore('articles');
      articles.createIndex('keys', 'keys', { multiEntry: true });
      articles.createIndex('modified', 'modified');
      for (let cursor = await articles.openCursor(); cursor; cursor = await cursor.continue()) {
        const { text, ...rest } = cursor.value;
        if (text) texts.put({ id: rest.id, text });
        cursor.update({ ...rest, modified: rest.modified ?? rest.saved, ...story.trace(cursor.value) });
      }
      const highlights = transaction.objectStore('highlights');
      highlights.createIndex('keys', 'keys', { multiEntry: true });
      for (let cursor = await highlights.openCursor(); cursor; cursor = await cursor.continue()) {
        cursor.update({ ...cursor.value, keys: story.keys({ url: cursor.value.url }) });
      }
    },
  },
  {
    // Copies of stories that were opened, for comparing others with them.
    to: 3,
    run(db) {
      const copies = db.createObjectStore('copies', { keyPath: 'id' });
      copies.createIndex('page', 'page');
      copies.createIndex('opened', 'opened');
    },
  },
  {
    // In which order records were written, whatever they say themselves: so that what is
    // made of them, such as an index of their words, learns what has changed since.
    to: 4,
    run(_, transaction) {
      for (const name of ['articles', 'highlights']) transaction.objectStore(name).createIndex('written', 'written');
    },
  },
];
