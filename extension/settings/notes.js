// How notes are written for a reader: after a template of her own, and where Obsidian puts them.
'use strict';

var pullquoteNotes = (() => {
  /** Where this stands among all that is set: below it the names of `ExportOptions`. */
  const ROOT = 'notes';

  const NAMES = /** @type {const} */ (['template', 'vault', 'folder']);

  /** Longer addresses are refused by some systems; the rest goes by the clipboard. */
  const MAX_ADDRESS_CHARS = 8000;

  /**
   * How to export.
   *
   * @param {Record<string, Register>} registers all that is set
   * @returns {ExportOptions}
   */
  function options(registers) {
    /** @type {ExportOptions} */
    const res = {};
    for (const name of NAMES) {
      const { value } = registers[`${ROOT}\n${name}`] ?? {};
      if (typeof value === 'string' && value.trim() !== '') res[name] = value;
    }
    return res;
  }

  /**
   * The address that has Obsidian make a note, and whether the note's words are to be on
   * the clipboard by then.
   *
   * @param {string} address with the whole note
   * @returns {{address: string, byClipboard: boolean}}
   */
  function handed(address) {
    const byClipboard = MAX_ADDRESS_CHARS < address.length;
    return { address: byClipboard ? address.replace(/&content=[^&]*$/, '&clipboard') : address, byClipboard };
  }

  return { ROOT, NAMES, options, handed };
})();

// Modules import this file too, where a `var` stays inside.
globalThis.pullquoteNotes = pullquoteNotes;
