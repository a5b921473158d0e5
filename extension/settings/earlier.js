// Takes over what an earlier build kept: settings and rules of sites as one text each.
import '../api.js';
import './registers.js';

const { forget, recall, registers, set } = pullquoteApi;

/** The names of the two texts. */
const SETTINGS = 'settings';
const RULES = 'rules';

/** Nobody knows when these things were set; whatever was set since holds. */
const LONG_AGO = 1;

/**
 * Makes registers of both texts and throws the texts away. Cut off in the middle it is
 * done again at the next start, and comes to the same.
 *
 * @returns {Promise<void>}
 */
export async function takeOver() {
  for (const [name, read] of /** @type {const} */ ([[SETTINGS, settings], [RULES, rules]])) {
    const kept = parsed(await recall(name));
    if (!kept) continue;
    const own = await registers();
    const missing = read(kept).filter(([parts]) => !own[parts.join('\n')]);
    if (0 < missing.length) await set(Object.fromEntries(missing.map(([parts, value]) => [parts.join('\n'), { value, modified: LONG_AGO }])));
    await forget([name]);
  }
}

/**
 * @param {string | undefined} text
 * @returns {any} nothing where there is no text of ours; that stays where it is
 */
function parsed(text) {
  try {
    const it = JSON.parse(text ?? 'null');
    return it && typeof it === 'object' ? it : null;
  } catch {
    return null;
  }
}

/**
 * The things that are set, each with the parts of its name; who reads them checks them.
 *
 * @param {any} kept
 * @returns {[string[], any][]}
 */
function settings({ everywhere, sites, sidebar }) {
  const homes = [[['everywhere'], everywhere], [['sidebar'], sidebar], ...entries(sites).map(([site, own]) => [['sites', site], own])];
  return homes.flatMap(([home, own]) => named(entries(own).map(([name, value]) => [[...home, name], value])));
}

/**
 * @param {any} kept
 * @returns {[string[], any][]}
 */
function rules({ sites }) {
  const lists = entries(sites).flatMap(([site, own]) => ['show', 'hide', 'kinds'].map((list) => ({ home: [RULES, site, list], all: own?.[list] })));
  return lists.flatMap(({ home, all }) => named((Array.isArray(all) ? all : []).map((it) => [[...home, it], true])));
}

/**
 * @param {any} it
 * @returns {[string, any][]}
 */
function entries(it) {
  return it && typeof it === 'object' ? Object.entries(it) : [];
}

/**
 * @param {[any[], any][]} values
 * @returns {[string[], any][]} those whose name is one, and whose value is plain
 */
function named(values) {
  const isName = (/** @type {any} */ it) => typeof it === 'string' && it !== '' && !it.includes('\n');
  return values.filter(([parts, value]) => parts.every(isName) && ['string', 'number', 'boolean'].includes(typeof value));
}
