// The sidebar's looks, as constructed sheets: no page's policy can refuse those.
'use strict';

var pullquoteStyle = (() => {
  /** Unless the reader has said another. */
  const WIDTH = 'clamp(320px, 27vw, 380px)';

  const { NARROW } = pullquoteFit;

  /**
   * For the page: what is left of it stands beside the sidebar, or above, and no long word
   * runs on under it.
   *
   * @param {Stand} stand
   */
  function room({ side, width, height }) {
    return `
    html { overflow-wrap: break-word !important; }
    @media not ${NARROW} {
      html { --pullquote-${side}: ${size(width)}; margin-${side}: var(--pullquote-${side}) !important; width: auto !important; min-width: 0 !important; }
    }
    @media ${NARROW} {
      html { --pullquote-foot: ${height}vh; scroll-padding-bottom: var(--pullquote-foot) !important; }
      body { padding-bottom: var(--pullquote-foot) !important; }
    }
    @media print { html { margin-${side}: 0 !important; } body { padding-bottom: 0 !important; } }
  `;
  }

  /** @param {number} width */
  function size(width) {
    return width === 0 ? WIDTH : `min(${width}px, 60vw)`;
  }

  /**
   * Important, because the page's rules reach the host and would win otherwise.
   *
   * @param {Stand} stand
   */
  function host({ side, width, height }) {
    const inset = side === 'left' ? '0 auto 0 0' : '0 0 0 auto';
    const corner = side === 'left' ? '16px auto auto 16px' : '16px 16px auto auto';
    const inner = side === 'left' ? 'right' : 'left';
    return `
    :host { all: initial !important; display: block !important; position: fixed !important;
      z-index: 2147483647 !important; inset: ${inset} !important; width: ${size(width)} !important; }
    :host([data-pullquote=notice]) { inset: ${corner} !important; }
    .grip { ${inner}: -4px; }
    .sidebar:not(.notice) { border-${inner}: 1px solid var(--line); box-shadow: ${side === 'left' ? 8 : -8}px 0 28px var(--shadow); }
    @media ${NARROW} {
      :host { inset: auto 0 0 0 !important; width: auto !important; height: ${height}vh !important; }
      :host([data-pullquote=notice]) { inset: auto 8px 8px 8px !important; height: auto !important; }
    }
    @media print { :host { display: none !important; } }
  `;
  }

  const COLORS = `
    .sidebar, .float {
      --paper: #fbfaf6; --ink: #211f1a; --soft: #6a6458; --line: #e5e0d3; --hover: #f2eee2;
      --quote: #e0a11b; --figure: #2a9d84; --value: #1a705c; --accent: #7d5200; --focus: #1f5fd0; --on: #2a7d6b;
      --shadow: rgb(60 50 20 / 0.14);
      color-scheme: light;
    }
    @media (prefers-color-scheme: dark) {
      .sidebar, .float {
        --paper: #1d1c19; --ink: #ece8de; --soft: #aaa497; --line: #37352e; --hover: #292722;
        --quote: #e5ae3c; --figure: #4cc0a5; --value: #5fcdb3; --accent: #efbf60; --focus: #8fb8ff; --on: #4cc0a5;
        --shadow: rgb(0 0 0 / 0.32);
        color-scheme: dark;
      }
    }
  `;

  const FRAME = `
    *, *::before, *::after { box-sizing: border-box; }
    [hidden] { display: none !important; }
    .sidebar {
      display: flex; flex-direction: column; height: 100%; margin: 0; overflow: hidden;
      background: var(--paper); color: var(--ink); text-align: start; overflow-wrap: anywhere;
      font: 400 0.9375em/1.45 system-ui, "Segoe UI", Roboto, "Helvetica Neue", sans-serif;
    }
    .notice { height: auto; padding: 4px 18px 18px; border: 1px solid var(--line); border-radius: 12px;
      box-shadow: 0 8px 32px var(--shadow); gap: 6px; }
    .notice .top { margin-inline: -10px; }
    p, h2, h3, ul { margin: 0; padding: 0; font: inherit; }
    ul { list-style: none; }
    button { font: inherit; color: inherit; background: none; border: 0; margin: 0; cursor: pointer; }
    :focus { outline: none; }
    :focus-visible { outline: 2px solid var(--focus); outline-offset: -2px; }
    button:focus-visible, a:focus-visible { border-radius: 6px; }
    .icon { inline-size: 1.05em; block-size: 1.05em; flex: none; fill: none; stroke: currentColor;
      stroke-width: 1.5; stroke-linecap: round; stroke-linejoin: round; vertical-align: -0.16em; }
    .sidebar:dir(rtl) .icon-out { scale: -1 1; }
    .site:dir(rtl) { letter-spacing: normal; }
    :is(:lang(ar), :lang(zh)) i { font-style: normal; }
    .top { display: flex; align-items: center; gap: 2px; min-block-size: 44px; }
    .brand { flex: 1; min-inline-size: 0; overflow: hidden; display: flex; align-items: center; gap: 7px; color: var(--accent);
      font-weight: 650; letter-spacing: 0.01em; white-space: nowrap; }
    .brand .icon { stroke-width: 1.8; }
    .notice .brand { padding-inline-start: 10px; }
    .tool { display: inline-flex; align-items: center; gap: 6px; min-block-size: 34px; padding: 0 10px;
      border-radius: 8px; color: var(--soft); font-size: 0.9em; }
    .tool { white-space: nowrap; }
    .round { padding: 0; inline-size: 34px; justify-content: center; }
    /* Where the sidebar is at its narrowest, the words need the room. */
    @media (min-width: 700px) and (max-width: 1250px) {
      .menu-box > .tool .icon { display: none; }
      .sidebar .tabs { padding: 0 4px; }
    }
    .tool:hover, .tool[aria-expanded=true] { background: var(--hover); color: var(--ink); }
    .head { flex: none; padding: 4px 18px 12px; }
    .head .top { margin-inline-end: -10px; }
    .site { color: var(--soft); font-size: 0.8em; letter-spacing: 0.06em; text-transform: uppercase; margin-block: 4px 3px; }
    .title { font: 600 1.22em/1.28 Charter, "Iowan Old Style", "Source Serif 4", Georgia, "Noto Serif", serif;
      text-wrap: pretty; display: -webkit-box; -webkit-box-orient: vertical; -webkit-line-clamp: 4; overflow: hidden; }
    .facts { color: var(--soft); font-size: 0.87em; margin-block-start: 6px; }
    .fact + .fact::before { content: "·"; margin-inline: 0.45em; }
    .original { display: inline-flex; align-items: center; gap: 5px; margin-block-start: 7px; font-size: 0.9em;
      color: var(--accent); text-decoration-thickness: 1px; text-underline-offset: 3px; }
    p.original { color: var(--soft); }
    .sentence, .detail { color: var(--soft); }
    .detail { font-size: 0.85em; }
    .menu-box { position: relative; }
    /* Under all of the head, whose whole width a menu may take and no more. */
    .head .top { position: relative; }
    .head .menu-box { position: static; }
    .head .menu { max-inline-size: 100%; }
    .menu { position: absolute; inset-block-start: calc(100% + 4px); inset-inline-end: 0; z-index: 1; inline-size: max-content;
      padding: 5px; background: var(--paper); border: 1px solid var(--line); border-radius: 10px; box-shadow: 0 10px 30px var(--shadow); overflow-y: auto; }
    .menu-item { display: flex; align-items: center; gap: 9px; inline-size: 100%; min-block-size: 36px; padding-inline: 10px 14px;
      border-radius: 6px; text-align: start; }
    .menu-item:hover, .menu-item:focus { background: var(--hover); }
    .menu-item .icon { color: var(--soft); }
    .tabs { flex: none; display: flex; flex-wrap: wrap; padding: 0 8px; border-block-end: 1px solid var(--line); }
    .tab { flex: 1 0 auto; display: flex; flex-direction: column; align-items: center; padding: 7px 2px 6px; border-block-end: 2px solid transparent; margin-block-end: -1px;
      color: var(--soft); font-size: 0.83em; white-space: nowrap; }
    .tab:hover { color: var(--ink); }
    .tab[aria-selected=true] { color: var(--ink); border-block-end-color: var(--accent); font-weight: 600; }
    .count { color: var(--soft); font-size: 0.88em; font-weight: 400; font-variant-numeric: tabular-nums; }
    .panels { flex: 1; min-block-size: 0; }
    .panel { block-size: 100%; overflow-y: auto; overscroll-behavior: contain; scrollbar-width: thin; scrollbar-color: var(--line) transparent; }
    .panel:focus-visible { outline-offset: -3px; }
    .sidebar:focus-visible { outline: none; }
    .none { padding: 26px 18px; color: var(--soft); text-align: center; text-wrap: balance; }
    .status { flex: none; padding: 6px 18px; font-size: 0.82em; color: var(--soft); border-block-start: 1px solid var(--line);
      max-block-size: 5.2em; overflow-y: auto; text-wrap: pretty; }
    .status:empty, .notice .status { position: absolute; inline-size: 1px; block-size: 1px; padding: 0; border: 0; overflow: hidden; clip-path: inset(50%); }
    .unseen { position: fixed; inset: 0 auto auto 0; inline-size: 1px; block-size: 1px; opacity: 0; }
  `;

  const CARDS = `
    .list > li { content-visibility: auto; contain-intrinsic-size: auto 7em; }
    .list > li + li { border-block-start: 1px solid var(--line); }
    .card { position: relative; display: flex; flex-direction: column; align-items: stretch; gap: 4px; inline-size: 100%;
      padding-block: 14px 12px; padding-inline: 22px 18px; text-align: start; line-height: 1.45; }
    .card::before { content: ""; position: absolute; inset-block: 15px; inset-inline-start: 9px; border-inline-start: 3px solid var(--line); border-radius: 2px; }
    .card.quote::before { border-color: var(--quote); }
    .card.figure::before { border-color: var(--figure); }
    .card:hover { background: var(--hover); }
    .card:focus-visible { outline-offset: -3px; border-radius: 8px; }
    .said { font: 400 1.08em/1.45 Charter, "Iowan Old Style", "Source Serif 4", Georgia, "Noto Serif", serif; text-wrap: pretty; }
    .said { quotes: "\u201c" "\u201d"; }
    .said::before { content: open-quote; } .said::after { content: close-quote; }
    .speaker { margin-block-start: 2px; display: flex; flex-direction: column; }
    .name { font-weight: 600; }
    i.name, i.snippet { font-weight: 400; color: var(--soft); }
    .role { color: var(--soft); font-size: 0.92em; }
    .written { font: 650 1.18em/1.3 Charter, "Iowan Old Style", "Source Serif 4", Georgia, "Noto Serif", serif; font-variant-numeric: lining-nums; }
    .value { font-size: 0.87em; color: var(--value); font-variant-numeric: tabular-nums; font-weight: 550; }
    .subject { font-weight: 500; }
    .card .sentence { font-size: 0.92em; display: -webkit-box; -webkit-box-orient: vertical; -webkit-line-clamp: 4; overflow: hidden; }
    .caption { font-weight: 550; }
    .row { color: var(--soft); font-size: 0.8em; margin-block-start: 2px; }
    .cite { position: absolute; inset-block-end: 8px; inset-inline-end: 8px; z-index: 1; padding: 0; inline-size: 32px; block-size: 32px;
      border-radius: 8px; display: inline-flex; align-items: center; justify-content: center; color: var(--soft); }
    .cite:hover { background: var(--line); color: var(--ink); }
    li:has(> .cite) { position: relative; }
    li:has(> .cite) .card { padding-inline-end: 44px; }
    .sift { display: flex; flex-wrap: wrap; gap: 8px; padding: 12px 18px 10px; border-block-end: 1px solid var(--line); }
    .sift select { flex: 1 1 11em; min-inline-size: 0; font: inherit; font-size: 0.9em; color: var(--ink); background: var(--paper);
      border: 1px solid var(--soft); border-radius: 8px; min-block-size: 34px; padding: 0 8px; }
    .sift .plain { margin-block-start: 0; }
    .sift .plain[aria-pressed=true] { background: var(--on); border-color: var(--on); color: var(--paper); }
    .of-speaker + .of-speaker, .list + .of-speaker { border-block-start: 1px solid var(--line); }
    .of-speaker h3 { padding: 14px 18px 0; }
    .figure-tools { display: flex; flex-wrap: wrap; align-items: center; gap: 6px; padding: 10px 18px; border-block-end: 1px solid var(--line); }
    .order { font: inherit; font-size: 0.85em; color: var(--ink); background: var(--paper); border: 1px solid var(--soft); border-radius: 8px;
      min-block-size: 28px; padding: 0 6px; max-inline-size: 100%; }
    .chip { min-block-size: 28px; padding: 0 9px; border: 1px solid var(--line); border-radius: 14px; color: var(--soft); font-size: 0.85em; }
    .chip:hover { background: var(--hover); color: var(--ink); }
    .chip[aria-pressed=true] { border-color: var(--on); color: var(--ink); font-weight: 600; }
    .chart { margin: 0; padding: 12px 18px; border-block-end: 1px solid var(--line); }
    .bar-row { display: flex; align-items: center; gap: 8px; inline-size: 100%; min-block-size: 26px; padding: 0; text-align: start; font-size: 0.88em; }
    .bar-row:hover { background: var(--hover); }
    .bar-name { flex: 0 0 38%; font-variant-numeric: tabular-nums; }
    .bar-track { flex: 1; }
    .bar-size { display: block; block-size: 9px; min-inline-size: 2px; border-radius: 2px; background: var(--figure); }
    .sheet { position: absolute; inset-block-end: 8px; inset-inline-end: 8px; z-index: 1; }
    li:has(> .sheet) { position: relative; }
    li > .sheet ~ .card, li:has(> .sheet) .card { padding-block-end: 46px; }
    .kind { padding: 12px 18px; }
    .kind-head { display: flex; align-items: center; gap: 10px; }
    .kind h3 { flex: 1; font-weight: 600; }
    .items { margin-block-start: 4px; }
    .items li { padding-block: 5px; font-size: 0.88em; line-height: 1.4; }
    .items li + li { border-block-start: 1px dotted var(--line); }
    .snippet { display: block; }
    .reason { display: block; color: var(--soft); font-size: 0.93em; }
    .switch { flex: none; position: relative; inline-size: 38px; block-size: 22px; padding: 0; border: 2px solid var(--soft); border-radius: 11px; }
    .switch::before { content: ""; position: absolute; inset-block-start: 3px; inset-inline-start: 3px; inline-size: 12px; block-size: 12px;
      border-radius: 50%; background: var(--soft); }
    .switch[aria-checked=true] { background: var(--on); border-color: var(--on); }
    .switch[aria-checked=true]::before { inset-inline-start: 19px; background: var(--paper); }
    .switch:focus-visible { outline-offset: 2px; border-radius: 11px; }
    @media (prefers-reduced-motion: no-preference) {
      .switch::before { transition: inset-inline-start 0.12s; }
      .tool, .card, .menu-item { transition: background-color 0.12s; }
    }
    @media (forced-colors: active) {
      .tab[aria-selected=true] { border-block-end-color: Highlight; }
      .switch[aria-checked=true] { background: Highlight; forced-color-adjust: none; }
      .sift .plain[aria-pressed=true] { outline: 2px solid Highlight; }
      .bar-size { background: CanvasText; forced-color-adjust: none; }
      .chip[aria-pressed=true] { border-color: Highlight; }
      .menu-item:focus, .card:hover { outline: 2px solid Highlight; outline-offset: -2px; }
    }
  `;

  /** A narrow window: a sheet at the foot, its head on two lines. */
  const SHEET = `
    @media ${NARROW} {
      .sidebar:not(.notice) { border-width: 1px 0 0; border-style: solid; border-color: var(--line); border-radius: 14px 14px 0 0; box-shadow: 0 -8px 28px var(--shadow); }
      .notice { border-radius: 14px; }
      .head { padding-block-end: 4px; }
      .head .site, .head .facts { display: none; }
      .head .title { font-size: 1.05em; -webkit-line-clamp: 1; }
      .original { margin-block-start: 3px; }
    }
    /* And a short one, as at twice the size: all of the sheet scrolls, or the head would fill it. */
    @media ${NARROW} and (max-height: 559.98px) {
      .sidebar:not(.notice) { overflow-y: auto; overscroll-behavior: contain; scrollbar-width: thin; }
      .tabs { position: sticky; inset-block-start: 0; z-index: 1; background: var(--paper); }
      .panels { flex: none; }
      .panel { block-size: auto; overflow-y: visible; }
      .sidebar:not(.notice) .status { position: absolute; inline-size: 1px; block-size: 1px; padding: 0; border: 0; overflow: hidden; clip-path: inset(50%); }
    }
  `;

  const READING = `
    .grip { position: absolute; inset-block: 0; inline-size: 9px; cursor: ew-resize; touch-action: none; z-index: 2; }
    .grip:focus-visible, .grip:hover { background: var(--focus); outline: none; opacity: 0.7; }
    .grip-area { position: relative; height: 100%; }
    @media ${NARROW} {
      .grip { inset: -5px 0 auto 0 !important; inline-size: auto; block-size: 12px; cursor: ns-resize; }
    }
    .hidden-tools { display: flex; flex-wrap: wrap; gap: 8px; padding: 0 18px 10px; }
    .hidden-item { display: flex; align-items: center; gap: 10px; }
    .hidden-item > div { flex: 1; }
    .pick-frame { position: fixed; pointer-events: none; box-sizing: border-box; border: 3px solid #d0342c; background: rgb(208 52 44 / 0.14); border-radius: 3px; }
    .away { display: none !important; }
    .reading { padding: 6px 18px 18px; }
    .field { display: flex; flex-direction: column; gap: 5px; margin: 12px 0 0; padding: 0; border: 0; min-inline-size: 0; font-size: 0.94em; }
    .field legend, .field-name { padding: 0; color: var(--soft); }
    .field-name { display: flex; justify-content: space-between; }
    .field output { color: var(--ink); font-variant-numeric: tabular-nums; }
    .field select, .field input[type=range] { inline-size: 100%; margin: 0; }
    .field select { font: inherit; color: var(--ink); background: var(--paper); border: 1px solid var(--soft); border-radius: 8px; min-block-size: 34px; padding: 0 8px; }
    .field input { accent-color: var(--on); }
    .check { flex-direction: row; align-items: center; min-block-size: 28px; margin-block-start: 8px; }
    .choices { display: flex; flex-wrap: wrap; gap: 6px; margin-block-start: 5px; }
    .choice { display: inline-flex; align-items: center; gap: 6px; padding-block: 4px; padding-inline: 7px 10px; border: 1px solid var(--line); border-radius: 8px; }
    .choice input { margin: 0; }
    .plain { border: 1px solid var(--soft); color: var(--ink); margin-block-start: 12px; }
    .aloud { display: flex; flex-wrap: wrap; gap: 0 8px; }
    .aloud .field { inline-size: 100%; }
    .turns::before { content: '\\25B6'; display: inline-block; }
    .turns.back::before, .turns.on:dir(rtl)::before { transform: scaleX(-1); }
    .turns.back:dir(rtl)::before { transform: none; }
    .outline { margin-block-start: 18px; }
    .outline h3 { color: var(--soft); font-size: 0.94em; }
    .outline-item { inline-size: 100%; text-align: start; padding: 6px 0; border-block-end: 1px dotted var(--line); }
    .outline-item:hover { background: var(--hover); }
    .progress { flex: none; block-size: 2px; background: var(--line); }
    .progress span { display: block; block-size: 100%; inline-size: 0; background: var(--accent); }
    @media (forced-colors: active) { .progress span { background: Highlight; } .grip:focus-visible { background: Highlight; } }
  `;

  return { room, host, SIDEBAR: COLORS + FRAME + CARDS + SHEET + READING };
})();
