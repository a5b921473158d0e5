// The story read aloud: sentence by sentence, each marked while it is said.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { open } from './page.js';

const PAGE = `<article><p id="a">The lamp <b>burned</b> on. Nobody came<span style="display:none"> at all</span>!</p><p>***</p><p>Dr. Abara left.</p></article>`;

/** A reader of PAGE with a voice that says nothing by itself. */
function voice(/** @type {number} */ rate = 100) {
  const window = /** @type {any} */ (open(PAGE, ['pack.js', 'live/scroll.js', 'settings/speech.js', 'settings/lectern.js']));
  /** @type {any[]} */
  const said = [];
  /** @type {(string | null)[]} */
  const shown = [];
  /** @type {boolean[]} */
  const told = [];
  window.speechSynthesis = { speak: (/** @type {any} */ it) => said.push(it), cancel() {}, pause() {}, resume() {} };
  window.SpeechSynthesisUtterance = class {
    /** @param {string} text */
    constructor(text) {
      this.text = text;
    }
  };
  const blocks = [...window.document.querySelectorAll('p')];
  for (const it of blocks) it.getBoundingClientRect = () => ({ bottom: 9 });
  const live = { blocks: () => blocks, reading: { metadata: { lang: 'en' } }, applied: { point: (/** @type {any} */ it) => shown.push(it && String(it)) } };
  const lectern = new (window.eval('pullquoteLectern').Lectern)(window.document, live);
  const speech = lectern.speech((/** @type {boolean} */ mute) => told.push(mute), () => rate);
  const last = () => said.at(-1);
  return { window, speech, said, shown, told, last };
}

test('sentences are said one after the other, and marked', () => {
  const { speech, said, shown, told, last } = voice(150);
  speech.toggle();
  while (speech.state === 'speaking') {
    last().onstart();
    last().onend();
  }
  assert.deepEqual(said.map((it) => it.text), ['The lamp burned on.', 'Nobody came!', 'Dr. Abara left.']);
  assert.deepEqual(shown, ['The lamp burned on.', 'Nobody came at all!', 'Dr. Abara left.', null]);
  assert.deepEqual([...new Set(said.map((it) => [it.lang, it.rate].join()))], ['en,1.5']);
  assert.deepEqual(told, [false]);
});

test('a reader goes back and on, and what was cut off says no more', () => {
  const { speech, said, last } = voice();
  speech.toggle();
  const [first] = said;
  speech.step(1);
  first.onend();
  assert.equal(last().text, 'Nobody came!');
  speech.step(-1);
  speech.step(-1);
  assert.equal(last().text, 'The lamp burned on.');
  speech.stop();
  last().onend();
  assert.equal(said.length, 4);
  assert.equal(speech.state, 'silent');
});

test('a pause holds the sentence, whatever the browser makes of a pause', () => {
  const { speech, said, last } = voice();
  speech.toggle();
  last().onstart();
  const [first] = said;
  speech.toggle();
  assert.equal(speech.state, 'paused');
  first.onend();
  assert.equal(said.length, 1);
  speech.toggle();
  assert.deepEqual([speech.state, last().text], ['speaking', first.text]);
});

test('a block in another language is read in that', () => {
  const { window, speech, last } = voice();
  window.document.querySelector('#a').lang = 'fr';
  speech.toggle();
  assert.equal(last().lang, 'fr');
  speech.step(2);
  assert.equal(last().lang, 'en');
});

test('where there is no voice that is said', () => {
  const { speech, told, last } = voice();
  speech.toggle();
  last().onerror();
  assert.deepEqual([speech.state, told], ['silent', [true]]);
});

test('a page that is left falls silent', () => {
  const { window, speech, shown } = voice();
  speech.toggle();
  window.dispatchEvent(new window.Event('pagehide'));
  assert.deepEqual([speech.state, shown], ['silent', [null]]);
});
