// The pop-up under the toolbar button: says why this page cannot be read.
'use strict';

(() => {
  const { say } = pullquoteApi;
  document.documentElement.lang = say('@@ui_locale').replace('_', '-');
  document.documentElement.dir = say('@@bidi_dir');
  const place = /** @type {HTMLElement} */ (document.querySelector('p'));
  place.textContent = say(location.hash.slice(1));
})();
