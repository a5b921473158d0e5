// How a reader likes to read: kept for one site or for all, checked, turned into style.
'use strict';

/**
 * @typedef {object} Settings
 * @property {number} width of a line in characters; 0 leaves it to the page
 * @property {'page' | 'serif' | 'sans' | 'mono' | 'dyslexic'} font
 * @property {number} size in percent of the page's own
 * @property {number} line the height of a line in percent of the letters'; 0 leaves it to the page
 * @property {'page' | 'light' | 'sepia' | 'dark' | 'contrast'} theme
 * @property {boolean} justify
 * @property {boolean} noPictures
 *
 * @typedef {{side: 'left' | 'right', width: number, height: number}} Stand
 *   Where the sidebar stands: its pixels beside the page, 0 for our own choice; percent of
 *   the window's height as a sheet at its foot.
 *
 * @typedef {{rate: number}} Speaking How fast stories are read aloud, in percent of the voice's own.
 *
 * @typedef {{speaking: Partial<Speaking>, everywhere: Partial<Settings>, sites: Record<string, Partial<Settings>>, sidebar: Partial<Stand>}} AllSettings
 */

var pullquoteSettings = (() => {
  /** @type {Settings} */
  const OWN = { width: 0, font: 'page', size: 100, line: 0, theme: 'page', justify: false, noPictures: false };

  /** @type {Stand} */
  const STAND = { side: 'right', width: 0, height: 46 };

  /** Where settings stand among all that is set. */
  const ROOTS = ['everywhere', 'sites', 'sidebar', 'speaking'];

  /** Numbers that mean something: from, to, in steps of; 0 besides where the page may decide. */
  const RATE = [50, 250, 10];
  const RANGES = { width: [40, 100, 5], size: [80, 200, 10], line: [120, 220, 10] };

  const CHOICES = {
    font: ['page', 'serif', 'sans', 'mono', 'dyslexic'],
    theme: ['page', 'light', 'sepia', 'dark', 'contrast'],
  };

  /**
   * Those on the system; the dyslexia-friendly ones are there where somebody needs them,
   * and the last of the row is plain and wide anywhere.
   *
   * @type {Record<string, string>}
   */
  const FONTS = {
    serif: 'Charter, "Iowan Old Style", "Source Serif 4", Georgia, "Noto Serif", serif',
    sans: 'system-ui, "Segoe UI", Roboto, "Noto Sans", "Helvetica Neue", sans-serif',
    mono: 'ui-monospace, "Cascadia Mono", Menlo, "Noto Sans Mono", "DejaVu Sans Mono", monospace',
    dyslexic: 'OpenDyslexic, "Atkinson Hyperlegible", Lexend, "Comic Neue", "Comic Sans MS", Verdana, "DejaVu Sans", sans-serif',
  };

  /** @type {Record<string, {paper: string, ink: string, link: string, scheme: string}>} */
  const THEMES = {
    light: { paper: '#ffffff', ink: '#1f1f1f', link: '#0b57a8', scheme: 'light' },
    sepia: { paper: '#f6ecd8', ink: '#3d3222', link: '#7a4100', scheme: 'light' },
    dark: { paper: '#1b1b1d', ink: '#e2e0db', link: '#9cc4ff', scheme: 'dark' },
    contrast: { paper: '#000000', ink: '#ffffff', link: '#ffff66', scheme: 'dark' },
  };

  /** How wide a letter of a story is, on average, in the size that most stories have. */
  const CHARACTER_PX = 8.4;

  const MARK = 'data-pullquote-read';

  /** What has colors of its own. */
  const DRAWN = 'img, picture, video, svg, svg *, canvas, iframe, object, embed';

  /**
   * @param {unknown} value
   * @param {number[]} range
   */
  function isIn(value, [from, to]) {
    return typeof value === 'number' && from <= value && value <= to;
  }

  /**
   * What of an object is a setting; anything may come from a file or an older version.
   *
   * @param {any} it
   * @returns {Partial<Settings>}
   */
  function checked(it) {
    /** @type {Record<string, unknown>} */
    const res = {};
    for (const [name, range] of Object.entries(RANGES)) {
      if (isIn(it?.[name], range) || (name !== 'size' && it?.[name] === 0)) res[name] = it[name];
    }
    for (const [name, values] of Object.entries(CHOICES)) if (values.includes(it?.[name])) res[name] = it[name];
    for (const name of ['justify', 'noPictures']) if (typeof it?.[name] === 'boolean') res[name] = it[name];
    return res;
  }

  /**
   * Reads what is set.
   *
   * @param {any} it objects in objects; anything may come from an older version
   * @returns {AllSettings}
   */
  function parse(it) {
    const { side, width, height } = it?.sidebar ?? {};
    const { rate } = it?.speaking ?? {};
    const sites = Object.entries(it?.sites ?? {}).map(([site, own]) => [site, checked(own)]);
    return {
      speaking: isIn(rate, RATE) ? { rate } : {},
      everywhere: checked(it?.everywhere),
      // Without a prototype, as any word may be a site's name.
      sites: Object.assign(Object.create(null), Object.fromEntries(sites)),
      sidebar: {
        ...(side === 'left' || side === 'right' ? { side } : {}),
        ...(isIn(width, [240, 900]) ? { width } : {}),
        ...(isIn(height, [20, 90]) ? { height } : {}),
      },
    };
  }

  /**
   * What holds on a site.
   *
   * @param {AllSettings} all
   * @param {string} site
   * @returns {Settings}
   */
  function on(all, site) {
    return { ...OWN, ...(all.sites[site] ?? all.everywhere) };
  }

  /** @param {Settings} settings */
  function isOwn(settings) {
    return JSON.stringify({ ...OWN, ...settings }) === JSON.stringify(OWN);
  }

  /**
   * The settings as style; `blocks`, what is `around` them and their `root` carry `MARK`.
   *
   * @param {Settings} settings
   * @param {boolean} isPage or a shadow root of it
   */
  function style(settings, isPage) {
    const { width, font, size, line, theme, justify, noPictures } = settings;
    const res = [];
    const text = `[${MARK}~=block]`;
    if (FONTS[font]) {
      const all = `:is([${MARK}~=root], ${text})`;
      res.push(`${all}, ${all} *:not(code, pre, kbd, samp, code *, pre *) { font-family: ${FONTS[font]} !important; }`);
    }
    if (size !== 100) res.push(`${text} { zoom: ${size / 100} !important; }`);
    if (line) res.push(`${text}, ${text} * { line-height: ${line / 100} !important; }`);
    if (justify) res.push(`${text} { text-align: justify !important; hyphens: auto !important; }`);
    // What stands beside the story in the same boxes, its title and picture, is of it.
    const column = `:is([${MARK}~=root], [${MARK}~=around] > :not([${MARK}~=around]))`;
    if (noPictures) res.push(`${column}:is(${DRAWN}, figure), ${column} :is(${DRAWN}, figure) { display: none !important; }`);
    if (width) {
      res.push(`[${MARK}~=around] { display: block !important; width: auto !important; max-width: none !important;
        min-width: 0 !important; margin-inline: 0 !important; padding-inline: 0 !important; float: none !important; }
        ${column} { box-sizing: border-box !important; width: auto !important; min-width: 0 !important; float: none !important;
        max-width: ${Math.round((width * CHARACTER_PX * size) / 100) + 40}px !important;
        margin-inline: auto !important; padding-inline: 20px !important; }
        [${MARK}~=root] :is(p, h1, h2, h3, h4, ul, ol, blockquote, div, section), ${column} :is(img, picture, video) { max-width: 100% !important; }`);
    }
    return res.join('\n') + (THEMES[theme] ? colors(THEMES[theme], isPage) : '');
  }

  /**
   * @param {typeof THEMES[string]} theme
   * @param {boolean} isPage
   */
  function colors({ paper, ink, link, scheme }, isPage) {
    const all = isPage ? 'body *' : '*';
    return `@media screen {
      ${isPage ? 'html, body' : ':host'} { background: ${paper} !important; color: ${ink} !important; color-scheme: ${scheme} !important; }
      ${all}:not(${DRAWN}) { background-color: transparent !important; background-image: none !important; color: inherit !important;
        border-color: color-mix(in srgb, ${ink} 30%, transparent) !important; box-shadow: none !important; text-shadow: none !important; }
      ${all}:is(a, a *):not(${DRAWN}) { color: ${link} !important; }
    }`;
  }

  return { OWN, ROOTS, STAND, RANGES, RATE, CHOICES, MARK, parse, checked, on, isOwn, style };
})();
