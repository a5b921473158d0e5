import assert from 'node:assert/strict';
import { test } from 'node:test';
import { open } from './page.js';

/** A page in a tab that is looked at. */
function page() {
  const window = open('<p>Story</p>', ['live/watch.js']);
  Object.defineProperty(window.document, 'hidden', { value: false });
  window.requestIdleCallback = (/** @type {() => void} */ it) => it();
  return window;
}

/**
 * A watch over a page in a time of our own, with a storm on the page.
 *
 * @param {number} costMs what one reading takes
 * @param {number} everyMs how often the page changes
 * @param {number} seconds
 * @param {(n: number) => boolean} [fruitful]
 */
async function storm(costMs, everyMs, seconds, fruitful = () => false) {
  const window = page();
  let now = 0;
  /** @type {{at: number, run: () => void}[]} */
  let timers = [];
  const later = (/** @type {() => void} */ run, /** @type {number} */ ms) => timers.push({ at: now + ms, run });
  Object.assign(window, { setTimeout: later, clearTimeout: () => {} });
  window.performance.now = () => now;
  /** @type {number[]} */
  const reads = [];
  /** @type {any} */
  const watch = new (window.eval('pullquoteWatch').Watch)(window, async () => {
    reads.push(now);
    now += costMs;
    watch.listen([window.document]);
    return fruitful(reads.length);
  });
  watch.listen([window.document]);
  for (; now < seconds * 1000; now += everyMs) {
    const due = timers.filter((it) => it.at <= now);
    timers = timers.filter((it) => now < it.at);
    due.forEach((it) => it.run());
    watch.changed();
    await new Promise((done) => setImmediate(done));
  }
  watch.stop();
  return { reads, share: (reads.length * costMs) / now };
}

test('a page that changes a thousand times a second is read for under a twentieth of the time', async () => {
  for (const cost of [2, 20, 100, 400]) {
    const { share } = await storm(cost, 1, 30, (n) => n % 3 === 0);
    assert.ok(0 < share && share < 0.05, `${cost} ms: ${share}`);
  }
});

test('the first change is answered soon, and later ones that bring nothing at leisure', async () => {
  const { reads } = await storm(5, 1, 20);
  assert.ok(reads[0] <= 150, String(reads[0]));
  assert.ok(reads.length < 15, String(reads.length));
});

test('a change while the page is being read is not lost', async () => {
  const window = page();
  let reads = 0;
  await new Promise((done) => {
    const watch = new (window.eval('pullquoteWatch').Watch)(window, async () => {
      reads += 1;
      if (reads === 1) watch.changed();
      else done(undefined);
      return true;
    });
    watch.changed();
  });
  assert.equal(reads, 2);
});

test('nothing is heard of after the end', async () => {
  const window = page();
  const watch = new (window.eval('pullquoteWatch').Watch)(window, async () => assert.fail('it reads'));
  watch.listen([window.document]);
  watch.changed();
  watch.stop();
  window.document.body.append('More');
  window.dispatchEvent(new window.Event('popstate'));
  await new Promise((done) => setTimeout(done, 300));
});
