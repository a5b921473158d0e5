// What waits behind a button is of the story, or it is not.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { open } from './page.js';

const LONG = 'The crew of the night ferry pulled a grand piano out of the strait, nine miles from the shore';
const says = (/** @type {string} */ it) => `<p>${LONG}, ${it}.</p>`;
const BUTTON = '<button>Continue</button>';

/** The ids of what is found in a story of two paragraphs, and what follows them. */
function found(/** @type {string} */ rest) {
  const window = open(`<div><p class="b">One.</p><p class="b">Two, ${LONG}, at night.</p>${rest}</div>`, ['live/unfold.js']);
  const blocks = [...window.document.querySelectorAll('.b')];
  return window.eval('pullquoteUnfold').find(blocks, () => false).map((/** @type {Element} */ it) => it.id).join();
}

const undrawn = (/** @type {string} */ inside, tag = 'div') => `<${tag} id="x" style="display: none">${inside}</${tag}>`;

test('paragraphs that wait behind a button are found, in one element or each by itself', () => {
  assert.equal(found(undrawn(says('one') + says('two')) + BUTTON), 'x');
  assert.equal(found(BUTTON + undrawn(says('one') + says('two'), 'section')), 'x');
  assert.equal(found(undrawn(`${LONG}, one.`, 'p') + undrawn(`${LONG}, two.`, 'p') + '<a href="#">More</a>'), 'x,x');
});

test('what nobody can press open, what asks, leads away or says nothing new is not', () => {
  assert.equal(found(undrawn(says('one') + says('two'))), '', 'no button');
  assert.equal(found(undrawn(says('one') + says('two')) + '<a href="/other">More</a>'), '', 'another page');
  assert.equal(found(undrawn(says('one')) + BUTTON), '', 'one alone');
  assert.equal(found(undrawn(says('one') + says('two') + '<input>') + BUTTON), '', 'a form');
  assert.equal(found(undrawn(`<p>Two, ${LONG}, at night.</p>` + says('two')) + BUTTON), '', 'said already');
  assert.equal(found(undrawn(`<p><a href="/a">${LONG}</a></p><p><a href="/b">${LONG}</a></p>`) + BUTTON), '', 'teasers');
});
