import assert from 'node:assert/strict';
import { test } from 'node:test';
import { injected, open, reading, sentences } from './page.js';

const PAGE = '<body><nav class="menu">Home</nav><aside>More</aside><article><p>One</p></article></body>';
const RULES = { 'rules\nnews.example\nshow\nnav.menu': { value: true, modified: 1 } };

const turn = () => new Promise((done) => setTimeout(done));

/** A page with the reader's files in it, and a core that takes nav and aside for menus. */
function page() {
  const files = injected();
  const own = files.slice(0, files.indexOf('reader.js') + 1).filter((it) => !['api.js', 'ahead.js'].includes(it));
  const window = open(PAGE, own);
  window.requestIdleCallback = window.requestAnimationFrame = () => 0;
  Object.defineProperty(window.document, 'hidden', { value: false });
  /** @type {any[]} */
  const questions = [];
  const ask = async (/** @type {any} */ question, /** @type {(page: any) => void} */ decided) => {
    questions.push(question);
    const nodes = question.pack.split('\0').filter((/** @type {string} */ it) => /^[<"]/.test(it));
    const node = (/** @type {string} */ tag) => nodes.indexOf('<' + tag);
    const hide = ['nav', 'aside'].map((it) => ({ node: node(it), kind: 'menu', reason: '' }));
    decided(reading({ hide, blocks: [node('p')] }));
    return { cards: { quotes: [], figures: [] } };
  };
  window.pullquoteApi = { ask, shadow: () => null };
  const hidden = () => [...window.document.querySelectorAll('[data-pullquote-hide]')].map((it) => it.localName);
  return { window, ask, questions, hidden };
}

/** A reader on it, whose store answers when the test says. */
function reader(/** @type {ReturnType<typeof page>} */ { window, ask }, ahead = undefined) {
  const { host, root } = window.eval('pullquoteView').host(window.document);
  /** @type {(() => void)[]} */
  const recalls = [];
  const registers = () =>
    new Promise((done) => {
      recalls.push(() => done(RULES));
    });
  const it = new (window.eval('pullquoteReader').Reader)(window.document, root, {
    ...{ say: sentences(), ask, url: () => 'https://news.example/story', site: () => 'news.example', shadow: () => null },
    ...{ store: { registers, set: () => {}, onSet: () => () => {} }, room: () => '', place: () => {} },
    ...{ isAlways: false, options: undefined, tab: async () => undefined, keepTab: () => {}, close: () => {} },
    open: () => window.document.documentElement.append(host),
    ahead,
  });
  return { it, recalls };
}

test('what the reader set for the site holds however late the browser recalls it', async () => {
  const desk = page();
  const { it, recalls } = reader(desk);
  const started = it.start();
  await turn();
  assert.deepEqual(desk.hidden(), []);
  for (const recall of recalls) recall();
  await started;
  assert.deepEqual(desk.hidden(), ['aside']);
  it.stop();
  assert.deepEqual(desk.hidden(), []);
});

test('what was asked ahead of the reader is asked once, and answered', async () => {
  const desk = page();
  desk.window.inject('ahead.js');
  await turn();
  const { it, recalls } = reader(desk, desk.window.pullquoteAhead);
  for (const recall of recalls) recall();
  const started = it.start();
  for (const recall of recalls) recall();
  await started;
  assert.deepEqual(desk.hidden(), ['aside']);
  assert.equal(desk.questions.length, 1);
  assert.equal(it.watch.timer, undefined);
});

test('a page that changes before its reader is there is read again', async () => {
  const desk = page();
  desk.window.inject('ahead.js');
  desk.window.document.querySelector('article').append('Two');
  const { it } = reader(desk, desk.window.pullquoteAhead);
  assert.notEqual(it.watch.timer, undefined);
  it.stop();
});

test('where something of ours is at work, nothing is asked ahead', () => {
  const { window, questions } = page();
  window.pullquoteSession = {};
  window.inject('ahead.js');
  assert.equal(window.pullquoteAhead, undefined);
  assert.equal(questions.length, 0);
});
