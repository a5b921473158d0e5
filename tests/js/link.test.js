// The library's links to passages are those of the exports: src/export/fragment.rs.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { load } from './database.js';

const { passage } = await load('shelf/link.js');

test('passages are named by their words, and short ones by those around', () => {
  const check = (/** @type {string} */ prefix, /** @type {string} */ exact, /** @type {string} */ suffix, /** @type {string} */ truth) =>
    assert.equal(passage({ url: 'https://a.example/x#y', selectors: { exact, prefix, suffix } }), 'https://a.example/x#:~:text=' + truth);
  check('', 'one-two, & three', '', 'one%2Dtwo%2C%20%26%20three');
  check('cut paid about ', '$25bn', ' a year for', 'paid%20about-,%2425bn,-a%20year');
  check('x', 'one\ntwo three', 'y', 'one,three');
  check('x y ', 'a b c d e f g h i j k l', '', 'a%20b%20c%20d%20e,h%20i%20j%20k%20l');
  assert.equal(passage({ url: 'https://a.example/x', selectors: { exact: ' ' } }), 'https://a.example/x');
});
