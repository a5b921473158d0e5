// Takes out of a Wasm module what Rust would say in a panic: `quiet.mjs BINARYEN WASM`.
//
// On wasm32-unknown-unknown a panic has nobody to speak to: the standard library writes
// its message to an error stream that is not there, and traps. The message is put
// together all the same, which takes formatting, tables of printable characters, and the
// file and line of each place that might panic. So each function that starts a panic traps
// at once, wasm-opt takes away what nobody calls any more, and `wasm/unread.rs` the words:
// 10 KiB after gzip.
import { readFileSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';

/**
 * The functions of the standard library that end in a panic, and do nothing else; and those that
 * write a value for its developer, which only panics do (clippy forbids us `{:?}`).
 */
const PANICS = /^core\[\w+\]::panicking::|^<?(core|alloc|std|__rustc)\[.*(_failed?(_rt)?|::panic_\w+|::rust_begin_unwind|::handle_error)$|^<.* as core\[\w+\]::fmt::Debug>::fmt/;

const [binaryenFolder, file] = process.argv.slice(2);
const { default: binaryen } = await import(pathToFileURL(binaryenFolder + '/index.js').href);
// Names are needed by whoever looks at the module before the last step takes them off.
binaryen.setDebugInfo(true);
const wasm = binaryen.readBinary(readFileSync(file));
const functions = Array.from({ length: wasm.getNumFunctions() }, (_, i) => wasm.getFunctionByIndex(i));
const found = functions.filter((it) => {
  const { name, base } = binaryen.getFunctionInfo(it);
  return !base && PANICS.test(name);
});
if (found.length === 0) {
  console.error(`${file} has no function that panics: has the standard library renamed them?`);
  process.exit(1);
}
for (const it of found) binaryen.Function.setBody(it, wasm.unreachable());
writeFileSync(file, wasm.emitBinary());
