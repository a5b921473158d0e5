// Reads exports with parsers that are not ours: node formats.js < {files: {name: text}, library}
//
// The library has two stories, the second of them named by everything that any of
// the formats could trip over, and three highlights of the first.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import Ajv from 'ajv/dist/2020.js';
import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import { HtmlRenderer, Parser } from 'commonmark';
import { parse as parseCsv } from 'csv-parse/sync';
import { JSDOM } from 'jsdom';
import jsonld from 'jsonld';
import { parse as parseOrg } from 'orga';

let input = '';
for await (const chunk of process.stdin.setEncoding('utf8')) input += chunk;
const { files, library } = JSON.parse(input);
const [story, hostile] = library.articles;
const words = library.highlights[1].selectors.exact;

/**
 * The words in one line, as every format has them at least.
 *
 * @param {string} text
 */
const plain = (text) =>
  text
    .replaceAll(/[\u202a-\u202e\u2066-\u2069\u200b]/g, '')
    .replaceAll(/[\s\p{Cc}]+/gu, ' ')
    .trim();

/** @param {string} html */
function checkPage(html) {
  const { document } = new JSDOM(html).window;
  assert.equal(document.querySelectorAll('script, iframe, object, [onclick]').length, 0);
  for (const link of document.querySelectorAll('a')) assert.match(link.href, /^https:\/\/example\.org\//);
  assert.ok(plain(document.body.textContent ?? '').includes(plain(words)), 'the hostile words are all there');
  assert.equal(document.querySelectorAll('h1').length, 2);
  return document;
}

/** The W3C's terms that our annotations use; its own file is on the Web. */
const CONTEXT = {
  oa: 'http://www.w3.org/ns/oa#',
  as: 'http://www.w3.org/ns/activitystreams#',
  dcterms: 'http://purl.org/dc/terms/',
  rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
  id: '@id',
  type: '@type',
  Annotation: 'oa:Annotation',
  AnnotationPage: 'as:OrderedCollectionPage',
  TextualBody: 'oa:TextualBody',
  TextQuoteSelector: 'oa:TextQuoteSelector',
  TextPositionSelector: 'oa:TextPositionSelector',
  items: { '@id': 'as:items', '@container': '@list' },
  body: { '@id': 'oa:hasBody', '@type': '@id' },
  target: { '@id': 'oa:hasTarget', '@type': '@id' },
  source: { '@id': 'oa:hasSource', '@type': '@id' },
  selector: { '@id': 'oa:hasSelector', '@type': '@id' },
  motivation: { '@id': 'oa:motivatedBy', '@type': '@vocab' },
  purpose: { '@id': 'oa:hasPurpose', '@type': '@vocab' },
  highlighting: 'oa:highlighting',
  commenting: 'oa:commenting',
  tagging: 'oa:tagging',
  exact: 'oa:exact',
  prefix: 'oa:prefix',
  suffix: 'oa:suffix',
  start: 'oa:start',
  end: 'oa:end',
  styleClass: 'oa:styleClass',
  value: 'rdf:value',
  format: 'dcterms:format',
  created: 'dcterms:created',
  modified: 'dcterms:modified',
};

/** @type {Record<string, (text: string) => unknown>} */
const checks = {
  markdown(text) {
    const notes = text.split(/^---\n[^]*?\n---\n/m).slice(1);
    assert.equal(notes.length, 2, 'each note has its front matter');
    checkPage(notes.map((it) => new HtmlRenderer().render(new Parser().parse(it))).join(''));
  },
  obsidian(text) {
    const notes = text.trimEnd().split('\n');
    assert.equal(notes.length, 2);
    for (const it of notes) {
      const { protocol, searchParams } = new URL(it);
      assert.equal(protocol, 'obsidian:');
      assert.match(searchParams.get('content') ?? '', /^---\ntitle: "/);
    }
  },
  html(text) {
    const document = checkPage(text);
    assert.equal(document.querySelectorAll('style').length, 1);
    assert.equal(document.querySelectorAll('link, img').length, 0);
  },
  text(text) {
    assert.ok(plain(text).includes(plain(words)));
  },
  org(text) {
    const outline = parseOrg(text);
    const headlines = text.match(/^\* .*/gm) ?? [];
    assert.equal(headlines.length, 2);
    assert.ok(0 < outline.children.length);
    assert.equal(text.match(/^#\+begin_quote/gm)?.length, text.match(/^#\+end_quote/gm)?.length);
  },
  json(text) {
    const schema = JSON.parse(readFileSync(new URL('../../../extension/library/schema.json', import.meta.url), 'utf8'));
    const ajv = new Ajv({ validateFormats: false });
    assert.ok(ajv.validate(schema, JSON.parse(text)), JSON.stringify(ajv.errors));
  },
  async annotations(text) {
    const documentLoader = async (/** @type {string} */ url) => {
      assert.equal(url, 'http://www.w3.org/ns/anno.jsonld');
      return { documentUrl: url, document: { '@context': CONTEXT } };
    };
    const [page] = await jsonld.expand(JSON.parse(text), { documentLoader });
    const list = page['https://www.w3.org/ns/activitystreams#items'] ?? page['http://www.w3.org/ns/activitystreams#items'];
    const items = list[0]['@list'];
    assert.equal(items.length, 3);
    const [target] = items[1]['http://www.w3.org/ns/oa#hasTarget'];
    const exact = target['http://www.w3.org/ns/oa#hasSelector'][0]['http://www.w3.org/ns/oa#exact'][0]['@value'];
    assert.equal(exact, words);
    const triples = await jsonld.toRDF(JSON.parse(text), { documentLoader });
    assert.ok(40 < triples.length);
  },
  csv(text) {
    const rows = parseCsv(text, { columns: true });
    assert.equal(rows.length, 7);
    for (const row of rows) for (const cell of Object.values(row)) assert.doesNotMatch(cell, /^\s*[=+\-@]/);
    assert.equal(plain(rows[1].Text), "'" + plain(words));
    assert.equal(rows[2].Note.length, library.highlights[2].note.length);
  },
  readwise(text) {
    const rows = parseCsv(text, { columns: true });
    assert.deepEqual(Object.keys(rows[0]), ['Highlight', 'Title', 'Author', 'URL', 'Note', 'Location', 'Date']);
    assert.equal(rows.length, 4);
    assert.equal(plain(rows[1].Highlight), "'" + plain(words));
  },
  bibtex(text) {
    const { data } = new Cite(text);
    assert.equal(data.length, 2);
    assert.equal(data[0].title, story.title);
    assert.equal(data[0].URL, story.url);
    assert.deepEqual(data[0].issued['date-parts'][0].slice(0, 1), [2025]);
    assert.equal(data[0].author.length, 2);
    for (const part of ['star', '<script>', '@at', '中文', '%percent']) assert.ok(data[1].title.includes(part), part);
  },
  ris(text) {
    const { data } = new Cite(text);
    assert.equal(data.length, 2);
    assert.equal(data[0].title, story.title);
    assert.equal(plain(data[1].title), plain(hostile.title));
  },
  csl(text) {
    const { data } = new Cite(text);
    assert.equal(data.length, 2);
    assert.equal(plain(data[1].title), plain(hostile.title));
    assert.deepEqual(data[0].issued, { 'date-parts': [[2025, 6, 10]] });
  },
};

let failed = 0;
assert.deepEqual(Object.keys(files).sort(), Object.keys(checks).sort());
for (const [name, text] of Object.entries(files)) {
  try {
    await checks[name](text);
  } catch (error) {
    failed += 1;
    console.error(`${name}: ${String(error instanceof Error ? error.stack : error).slice(0, 1500)}`);
  }
}
process.exitCode = failed === 0 ? 0 : 1;
