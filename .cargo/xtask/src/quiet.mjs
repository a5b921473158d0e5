// Takes out of a Wasm module what Rust would say in a panic: `quiet.mjs BINARYEN WASM`.
//
// On wasm32-unknown-unknown a panic has nobody to speak to: the standard library writes
// its message to an error stream that is not there, and traps. The message is put
// together all the same, which takes formatting, tables of printable characters, and the
// file and line of each place that might panic. So each function that starts a panic traps
// at once, wasm-opt takes away what nobody calls any more, and places and words are wiped
// out: 8 KiB after gzip.
import { readFileSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';

/** The functions of the standard library that end in a panic, and do nothing else. */
const PANICS = /^core\[\w+\]::panicking::|^<?(core|alloc|std|__rustc)\[.*(_failed?(_rt)?|::panic_\w+|::rust_begin_unwind|::handle_error)$/;

/** What the standard library says in a panic. Where it is another in the next version, a few bytes stay. */
const SAID = [
  /called `Option::unwrap\(\)` on a `None` value/g,
  /begin > end \(| when slicing `|(start|end) byte index | is out of bounds of `/g,
  / is not a char boundary; it is inside /g,
  /slice index starts at | but ends at |range (start|end) index | out of range for slice of length /g,
  /index out of bounds: the len is | but the index is |removal index \(is |\) should be < len \(is /g,
  /copy_from_slice: source slice length \(|\) does not match destination slice length \(/g,
  /a formatting trait implementation returned an error when the underlying stream did not/g,
  /user-provided comparison function does not correctly implement a total order/g,
  /attempt to join into collection with len > usize::MAX|Tried to shrink to a larger capacity/g,
  /RefCell already (mutably )?borrowed|(Hash table )?capacity overflow|assertion failed: [\w.() <>=+]+/g,
];

/** A source file as the compiler names it, in our crate or another. */
const FILE = /^[\w./+-]+\/[\w./+-]+\.rs$/;

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
const module = Buffer.from(wasm.emitBinary());
wipe(module, wasm.getDataSegmentInfo(wasm.getDataSegment('.rodata')));
writeFileSync(file, module);

/**
 * Fills the places and the words among the constants with zeros: a `core::panic::Location` is
 * the address and length of a file's name, a line and a column, and only a panic reads it.
 *
 * @param {Buffer} module
 * @param {{offset: number, data: ArrayBuffer}} segment
 */
function wipe(module, { offset, data }) {
  const bytes = Buffer.from(data);
  const start = module.indexOf(bytes);
  if (start < 0) throw new Error('the module does not hold its constants as binaryen tells them');
  for (let at = 0; at + 16 <= bytes.length; at += 4) {
    const [address, length] = [bytes.readUInt32LE(at) - offset, bytes.readUInt32LE(at + 4)];
    if (address < 0 || 256 < length || bytes.length < address + length) continue;
    if (!FILE.test(bytes.toString('latin1', address, address + length))) continue;
    module.fill(0, start + at, start + at + 16);
    module.fill(0, start + address, start + address + length);
  }
  const words = bytes.toString('latin1');
  for (const it of SAID.flatMap((said) => [...words.matchAll(said)])) {
    module.fill(0, start + it.index, start + it.index + it[0].length);
  }
}
