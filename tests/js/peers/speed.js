// How long a thousand highlights on a megabyte take, beside the matcher of
// Hypothesis: node speed.js PACKAGE, after `cargo xtask build`.
import { readFile } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';
import search from 'approx-string-match';
import { measure } from './thousand.js';

const folder = new URL('library/', pathToFileURL(process.argv[2] + '/'));
const { default: init, ...wasm } = await import(new URL('pullquote.js', folder).href);
await init({ module_or_path: await readFile(new URL('pullquote_bg.wasm', folder)) });

/** Milliseconds of processor time: a busy machine does not change them much. */
const now = () => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};

for (const { name, found, ours, theirs } of measure(wasm, search, now)) {
  console.log(`${name}: ${found} of 1000 right, ${ours.toFixed(1)} ms; the peer ${theirs.toFixed(0)} ms, ${(theirs / ours).toFixed(1)} times as long`);
}
