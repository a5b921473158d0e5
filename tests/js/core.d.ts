// What wasm-pack makes of src/wasm: the glue that extension/core.js,
// extension/library/core.js, extension/compare and www/playground.js load.
declare module '*/core/pullquote.js' {
  export default function init(): Promise<unknown>;
  export class PageReading {
    constructor(pack: string, url: string);
    page(): Page;
    cards(): Cards;
    complete(): void;
    text(): string;
    free(): void;
  }
  export function version(): string;
  export function readFile(file: File): Promise<string>;
  export function toPage(text: string): string;
}

declare module '*/compare/pullquote.js' {
  export default function init(): Promise<unknown>;
  export function compare(a: string, b: string): string;
}

declare module '*/pullquote.js' {
  export default function init(): Promise<unknown>;
  export function describe(pack: string, places: string): string;
  export function place(pack: string, highlights: string): string;
  export function articleOf(page: string, url: string, saved: string): string;
  export function articleId(url: string): string;
  export function keyOf(url: string, exact: string): string;
  export function formats(): string;
  export function exportRecords(records: string, format: string, options: string): string;
  export function importRecords(text: string, options: string): string;
  export function merge(one: string, other: string): string;
}

// The build puts it there as npm has it; see .cargo/xtask/src/extension.rs.
declare module '*/idb.js' {
  export * from 'idb';
}
