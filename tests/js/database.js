// A database in memory, and the store's modules over it, as node can load them.
import 'fake-indexeddb/auto';
import { register } from 'node:module';

// The build puts idb beside the store; here it comes from where npm has it.
const hook = `export const resolve = (it, context, next) =>
  it.endsWith('/idb.js') ? next('idb', { ...context, parentURL: ${JSON.stringify(import.meta.url)} }) : next(it, context);`;
register('data:text/javascript,' + encodeURIComponent(hook));

const EXTENSION = new URL('../../extension/', import.meta.url);

/**
 * A module of the extension.
 *
 * @param {string} name
 * @returns {Promise<any>}
 */
export const load = (name) => import(new URL(name, EXTENSION).href);

const store = await load('store/store.js');
const { NAME, open } = await load('store/database.js');
const { deleteDB } = await import('idb');

export { NAME, open, store };

/** Forgets everything. */
export async function forget(name = NAME) {
  await store.close();
  await deleteDB(name);
  await deleteDB(name + '-backup');
}

let serial = 0;

/** A UUID that tells the tests' records apart. */
export function uuid() {
  serial += 1;
  return `00000000-0000-4000-8000-${serial.toString(16).padStart(12, '0')}`;
}

/** A highlight with what a test says. */
export function highlight(over = {}) {
  return {
    id: uuid(),
    article: 'a',
    url: 'https://news.example/story',
    color: 'yellow',
    note: '',
    tags: [],
    kind: 'text',
    selectors: { exact: 'The lamp burned on', prefix: 'In the tower. ', suffix: ' all night.' },
    ...over,
  };
}

/** An article with what a test says. */
export function article(over = {}) {
  return { url: 'https://news.example/story', title: 'Fog keeps the ferries in the harbor', byline: ['Ruth Abara'], ...over };
}
