// Reads and exports packed pages with a package's own Wasm: node read.mjs PACKAGE < [{pack, url}, …]
import { readFile } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';

/** @param {string} name */
async function load(name) {
  const folder = new URL(name + '/', pathToFileURL(process.argv[2] + '/'));
  const { default: init, ...calls } = await import(new URL('pullquote.js', folder).href);
  await init({ module_or_path: await readFile(new URL('pullquote_bg.wasm', folder)) });
  return calls;
}

const { PageReading } = await load('core');
const { articleOf, exportRecords, formats } = await load('library');

/** The decisions, and with them the cards that follow. */
function read(pack, url) {
  const reading = new PageReading(pack, url);
  try {
    return { ...reading.page(), ...reading.cards() };
  } finally {
    reading.free();
  }
}

/** The page's files, of every format. */
function files(page, url) {
  const article = JSON.parse(articleOf(JSON.stringify(page), url, ''));
  const records = JSON.stringify({ articles: article ? [article] : [], highlights: [] });
  return JSON.parse(formats()).map(({ name }) => JSON.parse(exportRecords(records, name, '{}')));
}

let input = '';
for await (const chunk of process.stdin.setEncoding('utf8')) input += chunk;
const answers = JSON.parse(input).map(({ pack, url }) => {
  try {
    const page = read(pack, url);
    return { page, files: files(page, url) };
  } catch (error) {
    return { failure: error.message };
  }
});
process.stdout.write(JSON.stringify(answers));
