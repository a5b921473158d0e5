// The pop-up under the toolbar button: says why this page cannot be read.
'use strict';

(() => {
  const { say } = pullquoteApi;
  document.documentElement.lang = say('language');
  document.documentElement.dir = say('direction');
  const place = /** @type {HTMLElement} */ (document.querySelector('p'));
  place.textContent = say(location.hash.slice(1));
})();
