// The page that compares: what is chosen stands in its address, so that it can be come back to.
import { compare } from './core.js';
import * as frame from './frame.js';
import { asCopy } from './paste.js';
import * as picker from './picker.js';
import { candidate, candidates, put, take } from './sources.js';
import * as table from './table.js';
import * as view from './view.js';

const { ask, say } = pullquoteApi;

/** More columns than these nobody reads. */
const MAX_COPIES = 12;

const page = frame.make(say, { again: () => go(chosen().slice(0, 1)), swap: () => go(chosen().reverse()) });

/** Counts what was begun: only the last may show itself. */
let turn = 0;

document.documentElement.lang = page.node.lang;
document.documentElement.dir = page.node.dir;
document.title = `${say('compareTitle')} – ${say('name')}`;
document.body.append(page.node);
addEventListener('hashchange', draw);
draw();

/** @returns {string[]} the keys of what is compared, the first one's first */
function chosen() {
  return location.hash.slice(1).split('+').filter(Boolean).map(decodeURIComponent);
}

/** @param {string[]} keys */
function go(keys) {
  location.hash = keys.map(encodeURIComponent).join('+');
}

async function draw() {
  turn += 1;
  const own = turn;
  try {
    const keys = chosen().slice(0, MAX_COPIES);
    const copies = await Promise.all(keys.map(take));
    if (own !== turn) return;
    const there = copies.flatMap((copy, i) => (copy ? [{ key: keys[i], copy }] : []));
    if (there.length < 2) return await pick(there[0], own);
    page.announce(say('compareBusy'));
    await new Promise((done) => setTimeout(done));
    const [first, ...others] = there.map((it) => it.copy);
    const outcomes = [];
    for (const it of others) outcomes.push(await compare(first, it));
    if (own !== turn) return;
    if (outcomes.length === 1) showPair(outcomes[0]);
    else showMany(there, outcomes);
    if (there.length < keys.length) page.fail(say('compareGone'));
  } catch (error) {
    if (own === turn) page.fail(say('compareFailed', error instanceof Error ? error.message : String(error)));
  }
  document.documentElement.dataset.drawn = String(own);
}

/** @param {Outcome} outcome */
function showPair(outcome) {
  const { node } = view.make(say, outcome, page.announce);
  page.show(node, { pair: outcome, chosen: true });
}

/**
 * @param {{key: string, copy: Copy}[]} there
 * @param {Outcome[]} outcomes
 */
function showMany(there, outcomes) {
  const names = there.map(({ copy: { site, title, text } }) => site || title || text.slice(0, 60));
  page.show(table.make(say, names, outcomes, (at) => go([there[0].key, there[at + 1].key])), { chosen: true });
}

/**
 * @param {{key: string, copy: Copy} | undefined} base
 * @param {number} own
 */
async function pick(base, own) {
  const all = await candidates();
  if (own !== turn) return;
  const first = base && candidate(base.key, base.copy, 'page', base.copy.saved ?? '');
  // As it was opened, this very copy is no other.
  const others = all.filter((it) => !base || !(it.from === 'opened' && it.url === base.copy.url && it.gist === first?.gist));
  const keys = base ? [base.key] : [];
  const { node, focus } = picker.make(say, first, others, (more) => go([...keys, ...more]), (pasted) => paste(pasted, keys), page.announce);
  page.show(node);
  focus();
  document.documentElement.dataset.drawn = String(own);
}

/**
 * @param {string} pasted
 * @param {string[]} keys
 */
async function paste(pasted, keys) {
  const copy = await asCopy(pasted, async (pack) => {
    const answer = await ask({ kind: 'copy', pack, url: '' });
    if ('failure' in answer) throw new Error(say(answer.failure.message));
    return 'copy' in answer ? answer.copy : null;
  }).catch((error) => {
    page.fail(say('compareFailed', error.message));
    return undefined;
  });
  if (copy === null) page.fail(say('compareNoWords'));
  if (copy) go([...keys, await put(copy)]);
}
