// Runs first where the reader has allowed a site for good: the page is read without a press.
'use strict';

/** Whether this injection is the browser's own doing. @type {boolean | undefined} */
var pullquoteAlways = true;
