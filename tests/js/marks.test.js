import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { injected, open, sentences, source, until } from './page.js';

/** Everything that a page gets, but for the browser and what runs last. */
const SCRIPTS = injected().filter((it) => !/^(ahead|api|content|live\/always)\.js$|press\.js$/.test(it));

const STORY = `<!doctype html><html><head><title>Heron</title></head><body><nav>Menu</nav>
  <p id="one">For eleven winters a <b>heron</b> has stood here.</p><aside style="display:none">An advertisement</aside>
  <p id="two">Nobody has asked the heron.</p></body></html>`;

/** A background that keeps everything in a map, and finds words where they stand. */
function background() {
  /** @type {Map<string, any>} */
  const kept = new Map();
  /** @type {any[]} */
  const asked = [];
  const texts = (/** @type {string} */ pack) => {
    let node = -1;
    return pack.split('\0').flatMap((it) => {
      if (it[0] === '<' || it[0] === '"') node += 1;
      return it[0] === '"' ? [{ node, text: it.slice(1) }] : [];
    });
  };
  /** @param {any} it */
  const answer = (it) => {
    if (it.kind === 'highlights/for') return { highlights: [...kept.values()].filter((record) => !record.deleted) };
    if (it.kind === 'highlights/put') {
      const record = { created: '2026-01-01T00:00:00.000Z', ...it.highlight };
      kept.set(record.id, record);
      return { highlight: record };
    }
    if (it.kind === 'highlights/remove' || it.kind === 'highlights/restore') {
      const record = { ...kept.get(it.id), deleted: it.kind === 'highlights/remove' ? 'now' : undefined };
      kept.set(it.id, record);
      return { highlight: record };
    }
    if (it.kind === 'describe') {
      const all = new Map(texts(it.pack).map(({ node, text }) => [node, text]));
      const exact = it.places.map((/** @type {any} */ { node, start, end }) => all.get(node)?.slice(start, end)).join('');
      return { selectors: { exact, prefix: '', suffix: '', start: 0, end: 0 }, article: { title: it.title } };
    }
    if (it.kind === 'place') {
      const placed = it.highlights.map((/** @type {any} */ { id, selectors: { exact } }) => {
        const found = texts(it.pack).find(({ text }) => text.includes(exact));
        const start = found?.text.indexOf(exact) ?? 0;
        return { id, places: found ? [{ node: found.node, start, end: start + exact.length }] : [], score: 100, lost: !found };
      });
      return { placed };
    }
    return { failure: { message: 'coreFailed' } };
  };
  /** @type {any} */
  const res = { kept, asked, fault: null };
  res.ask = async (/** @type {any} */ question) => {
    asked.push(question);
    await new Promise((done) => setTimeout(done, question.kind === 'highlights/put' ? 5 - (asked.length % 5) : 0));
    return res.fault ? { failure: { message: res.fault } } : answer(question);
  };
  return res;
}

/**
 * Nothing of a page without layout is pointed at.
 *
 * @param {(selector: string) => boolean} matches
 */
function plain(matches) {
  return function (/** @type {string} */ selector) {
    return !selector.includes(':hover') && matches.call(this, selector);
  };
}

/** @param {any} shelf */
async function opened(shelf = background(), html = STORY) {
  const window = open(html, SCRIPTS);
  const { document } = window;
  // What jsdom lacks.
  window.Element.prototype.scrollIntoView = () => {};
  window.requestAnimationFrame = () => 0;
  window.Element.prototype.matches = plain(window.Element.prototype.matches);
  const { host, root } = window.eval('pullquoteView').host(document);
  document.documentElement.append(host);
  const marks = window.eval('pullquoteMarks').make(document, root, {
    say: sentences(),
    ask: shelf.ask,
    url: () => 'https://news.example/story',
    color: async () => undefined,
    shadow: (/** @type {any} */ it) => it.shadowRoot, keepColor: () => {},
  });
  await marks.start(null);
  const select = (/** @type {string} */ selector, /** @type {string} */ words) => {
    const node = document.querySelector(selector).firstChild;
    const start = node.data.indexOf(words);
    window.getSelection().setBaseAndExtent(node, start, node, start + words.length);
  };
  const painted = () =>
    [...window.CSS.highlights].flatMap(([name, ranges]) => [...ranges].map((it) => name.replace('pullquote-', '') + ': ' + it));
  return { window, document, root, host, marks, shelf, select, painted };
}

test('what is selected is kept, painted and said, and the page stays as it is', async () => {
  const { document, marks, select, painted, shelf, root } = await opened();
  const before = document.body.outerHTML;
  select('#two', 'asked the heron');
  assert.equal(await marks.press(), true);
  assert.deepEqual(painted(), ['yellow: asked the heron']);
  assert.equal(document.body.outerHTML, before);
  const [record] = shelf.kept.values();
  assert.match(record.id, /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  assert.equal(record.selectors.exact, 'asked the heron');
  assert.equal(root.querySelector('.toast [role=status]').textContent, 'Highlighted: Yellow.');
});

test('a selection over several elements leaves out what nobody sees, and space at its ends', async () => {
  const { window, document } = await opened();
  const range = document.createRange();
  range.setStart(document.querySelector('#one').firstChild, 11);
  range.setEnd(document.querySelector('#two').firstChild, 7);
  const { nodes } = window.eval('pullquotePack').pack(document);
  const { places, ranges } = window.eval('pullquotePassage');
  const found = places([range], nodes);
  const words = ranges(found, nodes).map(String);
  assert.deepEqual([...words].filter((it) => it.trim()), ['winters a ', 'heron', ' has stood here.', 'Nobody']);
});

test('words without a place in the pack cannot be kept, and that is said', async () => {
  const { document, marks, root, shelf } = await opened();
  const range = document.createRange();
  range.selectNodeContents(document.querySelector('title'));
  await marks.keep({ ranges: [range], kind: 'text', color: 'yellow' });
  assert.equal(shelf.kept.size, 0);
  assert.equal(root.querySelector('.toast [role=status]').textContent, sentences()('cannotKeepHere'));
});

test('changes at once both stay', async () => {
  const { marks, select, shelf, painted } = await opened();
  select('#two', 'Nobody');
  await marks.press();
  const [id] = shelf.kept.keys();
  await Promise.all([marks.edit(id, { note: 'Why?' }), marks.edit(id, { color: 'pink' }), marks.edit(id, { tags: ['bird'] })]);
  const { note, color, tags } = shelf.kept.get(id);
  assert.deepEqual({ note, color, tags }, { note: 'Why?', color: 'pink', tags: ['bird'] });
  assert.deepEqual(painted(), ['pink: Nobody']);
});

test('each step is taken back, the last first', async () => {
  const { marks, select, shelf, painted } = await opened();
  select('#two', 'Nobody');
  await marks.press();
  const [id] = shelf.kept.keys();
  await marks.edit(id, { color: 'blue' });
  await marks.remove(id);
  assert.deepEqual(painted(), []);
  await marks.undo();
  assert.deepEqual(painted(), ['blue: Nobody']);
  await marks.undo();
  assert.deepEqual(painted(), ['yellow: Nobody']);
  await marks.undo();
  assert.deepEqual(painted(), []);
  assert.ok(shelf.kept.get(id).deleted);
});

test('what the store refuses stays as it was, and can be tried again', async () => {
  const { marks, select, shelf, painted, root } = await opened();
  select('#two', 'Nobody');
  await marks.press();
  const [id] = shelf.kept.keys();
  shelf.fault = 'storeFailed';
  await marks.remove(id);
  assert.deepEqual(painted(), ['yellow: Nobody']);
  assert.equal(root.querySelector('.toast [role=status]').textContent, sentences()('storeFailed'));
  await marks.undo();
  shelf.fault = null;
  await marks.undo();
  assert.deepEqual(painted(), [], 'the step is still there to be taken back');
});

test('what is not on the page is listed with its words, marked, at the end', async () => {
  const shelf = background();
  const { marks, select } = await opened(shelf);
  for (const words of ['asked the heron', 'Nobody']) {
    select('#two', words);
    await marks.press();
  }
  const { window, root, marks: again } = await opened(shelf, STORY.replace('asked the heron', 'asked'));
  const node = window.eval('pullquoteHighlights').tab(again, root, () => {}).fill();
  const items = [...node.querySelectorAll('.kept')];
  assert.deepEqual(items.map((it) => [it.querySelector('.words').textContent, it.matches('.lost')]), [
    ['Nobody', false],
    ['asked the heron', true],
  ]);
  assert.match(items[1].textContent, /Not found on this page/);
});

test('words that come late, and words drawn anew, are found', async () => {
  const shelf = background();
  const { marks, select } = await opened(shelf);
  select('#two', 'Nobody');
  await marks.press();
  const { document, painted } = await opened(shelf, STORY.replace('Nobody has asked the heron.', ''));
  assert.deepEqual(painted(), []);
  const isFound = () => painted().join() === 'yellow: Nobody';
  document.querySelector('#two').textContent = 'Nobody has come.';
  await until(isFound);
  document.querySelector('#two').replaceChildren('Nobody, drawn anew.');
  assert.ok(!isFound());
  await until(isFound);
});

test('off means off: no paint, no sheet, no layer, and no more looking', async () => {
  const { window, document, marks, select, root, shelf } = await opened();
  select('#two', 'Nobody');
  await marks.press();
  marks.stop();
  assert.equal(window.CSS.highlights.size, 0);
  assert.equal(document.adoptedStyleSheets.length, 0);
  assert.equal(root.querySelector('.marks'), null);
  const asked = shelf.asked.length;
  document.querySelector('#two').remove();
  await new Promise((done) => setTimeout(done, 600));
  assert.equal(shelf.asked.length, asked);
});

test("a note's markup is text, its tags are parted at commas and each stands once", async () => {
  const { window, root, marks, select, shelf } = await opened();
  select('#two', 'Nobody');
  await marks.press();
  const [id] = shelf.kept.keys();
  marks.open(id, true);
  assert.equal(root.activeElement.localName, 'textarea');
  root.activeElement.value = '<img src=x onerror=alert(1)>';
  root.querySelector('.popup input[type=text]').value = ' bird, #basin ,, bird';
  root.activeElement.dispatchEvent(new window.KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
  await until(() => shelf.kept.get(id).tags?.length > 0);
  assert.deepEqual([...shelf.kept.get(id).tags], ['bird', 'basin']);
  const list = window.eval('pullquoteHighlights').tab(marks, root, () => {}).fill();
  assert.equal(list.querySelector('img'), null);
  assert.equal(list.querySelector('.note').textContent, '<img src=x onerror=alert(1)>');
});

test('Ctrl+Z in our interface takes back, in a field it is the field’s', async () => {
  const { window, root, marks, select, painted, shelf } = await opened();
  select('#two', 'Nobody');
  await marks.press();
  const press = (/** @type {Element} */ at) =>
    at.dispatchEvent(new window.KeyboardEvent('keydown', { key: 'z', ctrlKey: true, bubbles: true, composed: true, cancelable: true }));
  marks.open([...shelf.kept.keys()][0], true);
  press(root.querySelector('textarea'));
  await new Promise((done) => setTimeout(done, 20));
  assert.deepEqual(painted(), ['yellow: Nobody']);
  press(root.querySelector('.popup'));
  await until(() => painted().length === 0);
});

test("records that are none, or another version's, are left out", async () => {
  const shelf = background();
  const selectors = { exact: 'Nobody', prefix: '', suffix: '' };
  const good = { id: '1', color: 'green', note: '', tags: [], created: '', selectors };
  for (const it of [good, { ...good, id: '2', color: 'red' }, { ...good, id: '3', tags: 'x' }, { ...good, id: '4', selectors: null }]) {
    shelf.kept.set(it.id, it);
  }
  const { painted, marks } = await opened(shelf);
  assert.equal(marks.collection.kept.size, 1);
  assert.deepEqual(painted(), ['green: Nobody']);
});

test('page and store know the same colors', () => {
  const store = /COLORS = .*?\(\[(.*?)\]/.exec(source('store/record.js'))?.[1].match(/\w+/g);
  assert.deepEqual([...open(STORY, SCRIPTS).eval('pullquotePaint').COLORS], store);
});

test('axe finds nothing to blame in the bar, the note, the list and the keep buttons', async () => {
  const { window, document, marks, select, root, shelf } = await opened();
  select('#two', 'Nobody');
  await marks.press();
  const [id] = shelf.kept.keys();
  await marks.edit(id, { note: 'Why?', tags: ['bird'] });
  marks.open(id, false);
  marks.bar.hidden = false;
  const { tab, keep } = window.eval('pullquoteHighlights');
  const button = keep(marks, 'quote', () => [], { name: 'We will not' });
  // Out of the closed root, where axe may not look.
  const main = document.createElement('main');
  main.append(...root.children, tab(marks, root, () => {}).fill(), button);
  document.documentElement.lang = 'en';
  document.body.replaceChildren(main);
  window.eval(readFileSync(new URL('node_modules/axe-core/axe.min.js', import.meta.url), 'utf8'));
  // jsdom draws nothing, so it cannot tell contrast; sidebar.test.js reckons that.
  const rules = { 'color-contrast': { enabled: false }, 'page-has-heading-one': { enabled: false } };
  const { violations, passes } = await window.axe.run(main, { rules });
  assert.ok(8 < passes.length, 'it looked');
  assert.deepEqual([...violations].map((/** @type {any} */ it) => it.id + ': ' + it.nodes[0].html), []);
});
