// What wasm-pack makes of src/wasm: the glue that extension/core.js and www/playground.js load.
declare module '*/core/pullquote.js' {
  export default function init(): Promise<unknown>;
  export function readPage(pack: string, url: string): Page;
  export function exportPage(pack: string, url: string, format: Format): Exported;
  export function version(): string;
  export function readFile(file: File): Promise<string>;
  export function toPage(text: string): string;
}

// The build puts it there as npm has it; see .cargo/xtask/src/extension.rs.
declare module '*/idb.js' {
  export * from 'idb';
}
