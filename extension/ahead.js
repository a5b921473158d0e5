// Runs right after what packs: the core reads the page while the browser still loads the
// rest of us into it.
'use strict';

/**
 * @typedef {object} Ahead A question that was asked before there was a reader.
 * @property {string} pack
 * @property {Node[]} nodes
 * @property {Node[]} roots
 * @property {WeakMap<Node, string>} facts
 * @property {(decided: (page: Page) => void) => Promise<Answer>} answer
 * @property {() => boolean} end says whether the page has changed since, and listens no more
 */

/**
 * See content.js.
 *
 * @type {Session | undefined}
 */
var pullquoteSession;

/** @type {Ahead | undefined} */
var pullquoteAhead;

(() => {
  pullquoteAhead = undefined;
  // Where something of ours is at work already, the press means something else, or little.
  if (pullquoteSession || !(document.body instanceof HTMLBodyElement)) return;
  const { ask, shadow } = pullquoteApi;
  const facts = new WeakMap();
  const packed = pullquotePack.pack(document, { facts, isHidden: () => false, isLeftOut: () => false, shadow });
  let changed = false;
  const observer = new MutationObserver(() => {
    changed = true;
    observer.disconnect();
  });
  for (const it of packed.roots) observer.observe(it, { subtree: true, childList: true, characterData: true, attributes: true });
  /** @type {(page: Page) => void} */
  let tell = () => {};
  /** @type {Promise<Page>} */
  const decision = new Promise((done) => {
    tell = done;
  });
  const asked = ask({ kind: 'read', pack: packed.pack, url: location.href }, tell);
  // Whoever takes the answer hears of a failure; if nobody does, it is of no account.
  asked.catch(() => {});
  pullquoteAhead = {
    ...packed,
    facts,
    answer: (decided) => {
      decision.then(decided);
      return asked;
    },
    end: () => {
      const res = changed || observer.takeRecords().length !== 0;
      observer.disconnect();
      return res;
    },
  };
})();
