// What wasm-pack makes of src/wasm: the glue that extension/core.js and www/playground.js load.
declare module '*/core/pullquote.js' {
  export default function init(): Promise<unknown>;
  export class PageReading {
    constructor(pack: string, url: string);
    page(): Page;
    cards(): Cards;
    free(): void;
  }
  export function exportPage(pack: string, url: string, format: Format): Exported;
  export function version(): string;
  export function readFile(file: File): Promise<string>;
  export function toPage(text: string): string;
}

// The build puts it there as npm has it; see .cargo/xtask/src/extension.rs.
declare module '*/idb.js' {
  export * from 'idb';
}
