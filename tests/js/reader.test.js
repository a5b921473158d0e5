import assert from 'node:assert/strict';
import { test } from 'node:test';
import { injected, open, reading, sentences } from './page.js';

const PAGE = '<body><nav class="menu">Home</nav><aside>More</aside><article><p>One</p></article></body>';

/** A reader on a page whose answers and store come when the test says. */
function opened() {
  const files = injected();
  const window = open(PAGE, files.slice(0, files.indexOf('reader.js') + 1));
  window.requestIdleCallback = window.requestAnimationFrame = () => 0;
  const { host, root } = window.eval('pullquoteView').host(window.document);
  /** @type {(() => void)[]} */
  const recalls = [];
  const rules = JSON.stringify({ version: 1, sites: { 'news.example': { show: ['nav.menu'], hide: [], kinds: [] } } });
  const store = {
    recall: (/** @type {string} */ name) =>
      new Promise((done) => {
        recalls.push(() => done(name === 'rules' ? rules : undefined));
      }),
    keep: () => {},
    onKept: () => () => {},
  };
  const { Reader } = window.eval('pullquoteReader');
  const reader = new Reader(window.document, root, {
    ...{ say: sentences(), url: () => 'https://news.example/story', site: () => 'news.example', store },
    ...{ room: () => '', place: () => {}, shadow: () => null, open: () => window.document.documentElement.append(host) },
    ...{ isAlways: false, options: undefined, tab: async () => undefined, keepTab: () => {}, close: () => {} },
    ask: async (/** @type {any} */ _, /** @type {(page: any) => void} */ decided) => {
      const node = (/** @type {string} */ css) => reader.nodes.indexOf(window.document.querySelector(css));
      const hide = ['nav', 'aside'].map((it) => ({ node: node(it), kind: 'menu', reason: '' }));
      decided(reading({ hide, blocks: [node('p')] }));
      return { cards: { quotes: [], figures: [] } };
    },
  });
  const hidden = () => [...window.document.querySelectorAll('[data-pullquote-hide]')].map((it) => it.localName);
  return { reader, recalls, hidden };
}

const turn = () => new Promise((done) => setTimeout(done));

test('what the reader set for the site holds however late the browser recalls it', async () => {
  const { reader, recalls, hidden } = opened();
  const started = reader.start();
  await turn();
  assert.deepEqual(hidden(), []);
  for (const it of recalls) it();
  await started;
  assert.deepEqual(hidden(), ['aside']);
  reader.stop();
  assert.deepEqual(hidden(), []);
});
