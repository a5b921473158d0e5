// The looks of the bar, the note and the toast, and of what a sidebar lists of them.
'use strict';

var pullquoteInks = (() => {
  /** Without a sidebar the host is a point; what floats has its place in the window. */
  const POINT = `
    :host { all: initial !important; display: block !important; position: fixed !important; z-index: 2147483647 !important;
      inset: 0 auto auto 0 !important; width: 0 !important; height: 0 !important; }
    @media print { :host { display: none !important; } }
  `;

  const INKS = `
    .yellow { --ink-color: #ffd000; } .green { --ink-color: #40be5a; } .blue { --ink-color: #4296ff; }
    .pink { --ink-color: #ff5ca0; } .purple { --ink-color: #a064ff; }
    .ink { position: relative; display: inline-block; inline-size: 34px; block-size: 34px; padding: 0; border-radius: 8px; cursor: pointer; flex: none; }
    .ink::before { content: ""; position: absolute; inset: 6px; border-radius: 50%; background: var(--ink-color);
      box-shadow: inset 0 0 0 1px rgb(0 0 0 / 0.18); forced-color-adjust: none; }
    .ink:hover { background: var(--hover); }
    .ink:has(:checked)::after { content: ""; position: absolute; inset: 2px; border: 2px solid var(--ink); border-radius: 50%; }
    .ink:has(:focus-visible) { outline: 2px solid var(--focus); outline-offset: -1px; }
    .ink-input { position: absolute; inset: 0; inline-size: 100%; block-size: 100%; margin: 0; opacity: 0; cursor: pointer; }
    .inks { display: flex; gap: 2px; border: 0; margin: 0; padding: 0; min-inline-size: 0; }
    .hushed { position: absolute; inline-size: 1px; block-size: 1px; padding: 0; overflow: hidden; clip-path: inset(50%); }
  `;

  const FLOATS = `
    .float { position: fixed; display: flex; background: var(--paper); color: var(--ink); border: 1px solid var(--line);
      border-radius: 12px; box-shadow: 0 6px 26px var(--shadow), 0 1px 4px var(--shadow); text-align: start; overflow-wrap: anywhere;
      font: 400 0.9375em/1.45 system-ui, "Segoe UI", Roboto, "Helvetica Neue", sans-serif; }
    .bar { align-items: center; gap: 2px; padding: 4px; inset: 0 auto auto 0; }
    .bar .tool { color: var(--ink); }
    .popup { flex-direction: column; inline-size: min(320px, 100vw - 16px); max-block-size: calc(100vh - 16px); overflow-y: auto; padding: 12px 14px; }
    .popup:focus-visible { outline: none; }
    .toast { align-items: center; gap: 4px; inset: auto auto 20px 50%; transform: translateX(-50%); inline-size: max-content;
      max-inline-size: min(460px, 100vw - 16px); padding-block: 5px; padding-inline: 16px 6px; min-block-size: 46px; }
    .toast:not(:has(:not(:empty))) { display: none; }
    .toast .said-now { flex: 1; }
    .toast .tool { color: var(--accent); font-weight: 600; font-size: 1em; flex: none; }
    .toast .tool:hover { background: var(--hover); }
    @media (prefers-reduced-motion: no-preference) {
      .toast, .popup, .bar { animation: appear 0.12s ease-out; }
      @keyframes appear { from { opacity: 0; } }
    }
  `;

  const EDITOR = `
    .editor { display: flex; flex-direction: column; gap: 4px; }
    .label { font-size: 0.85em; color: var(--soft); margin-block-start: 6px; }
    .editor .field { display: block; font: inherit; color: inherit; background: var(--hover); border: 1px solid var(--soft); border-radius: 7px;
      padding: 6px 9px; inline-size: 100%; margin: 0; }
    .editor textarea { resize: vertical; min-block-size: 4.2em; max-block-size: 40vh; }
    .editor .field:focus-visible { outline: 2px solid var(--focus); outline-offset: -1px; }
    .hint { font-size: 0.8em; color: var(--soft); }
    .actions { display: flex; justify-content: space-between; gap: 8px; margin-block-start: 6px; margin-inline: -10px; }
    .done { color: var(--accent); font-weight: 600; }
  `;

  const LIST = `
    .keep { position: absolute; inset-block-start: 8px; inset-inline-end: 8px; z-index: 1; padding: 0; inline-size: 32px; block-size: 32px;
      border-radius: 8px; display: inline-flex; align-items: center; justify-content: center; color: var(--soft); }
    .keep:hover { background: var(--line); color: var(--ink); }
    .keep[aria-pressed=true] { color: var(--accent); }
    .keep[aria-pressed=true] .icon { fill: currentColor; }
    li:has(> .keep) { position: relative; }
    li:has(> .keep) .card { padding-inline-end: 44px; }
    .kept .card { padding-block-end: 4px; }
    .kept .card::before { border-color: var(--ink-color); inset-block: 14px 4px; }
    .tabs:has(#tab-highlights) .tab { padding-inline: 4px; }
    .kept .words { display: -webkit-box; -webkit-box-orient: vertical; -webkit-line-clamp: 6; overflow: hidden;
      font: 400 1.04em/1.45 Charter, "Iowan Old Style", "Source Serif 4", Georgia, "Noto Serif", serif; white-space: pre-line; }
    .kept .note { white-space: pre-wrap; }
    .kept .tags-row { display: flex; flex-wrap: wrap; gap: 4px; padding-inline: 0; border: 0; }
    .tag { font-size: 0.82em; color: var(--value); background: var(--hover); border-radius: 9px; padding: 1px 8px; }
    .lost .words { color: var(--soft); }
    .missing { display: flex; gap: 6px; align-items: center; font-size: 0.87em; font-weight: 600; color: var(--accent); }
    .kept .foot { display: flex; gap: 2px; padding: 0 12px 8px; }
    .kept .editor { padding: 0 22px 12px; }
    @media (forced-colors: active) {
      .float { border-color: CanvasText; }
      .keep[aria-pressed=true] { color: Highlight; }
      .ink:has(:checked)::after { border-color: Highlight; }
    }
  `;

  return { POINT, ALL: INKS + FLOATS + EDITOR + LIST };
})();
