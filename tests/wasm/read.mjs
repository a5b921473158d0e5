// Reads packed pages with a package's own core: node read.mjs CORE_FOLDER < [{pack, url}, …]
import { readFile } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';

const core = pathToFileURL(process.argv[2] + '/');
const { default: init, PageReading, exportPage } = await import(new URL('pullquote.js', core).href);
await init({ module_or_path: await readFile(new URL('pullquote_bg.wasm', core)) });

/** The decisions, and with them the cards that follow. */
function read(pack, url) {
  const reading = new PageReading(pack, url);
  try {
    return { ...reading.page(), ...reading.cards() };
  } finally {
    reading.free();
  }
}

let input = '';
for await (const chunk of process.stdin.setEncoding('utf8')) input += chunk;
const answers = JSON.parse(input).map(({ pack, url }) => {
  try {
    return { page: read(pack, url), json: exportPage(pack, url, 'json') };
  } catch (error) {
    return { failure: error.message };
  }
});
process.stdout.write(JSON.stringify(answers));
