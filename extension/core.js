// The core: starts the Wasm once, and answers with its words or with why it cannot.
import init, { exportPage, readPage } from './core/pullquote.js';

/** @type {Promise<unknown> | undefined} */
let started;

function start() {
  started ??= init();
  return started;
}

/** Starts early, while the page is being packed. */
export function warm() {
  start().catch(() => {
    // The question that follows says why.
  });
}

/**
 * Answers one question. Nothing is kept between two: the browser may stop the
 * background whenever it is idle.
 *
 * @param {CoreQuestion} question
 * @returns {Promise<Answer>}
 */
export async function answer(question) {
  try {
    await start();
  } catch (error) {
    started = undefined;
    return failure('coreCannotStart', error);
  }
  try {
    if (question.kind === 'read') return { page: readPage(question.pack, question.url) };
    return { file: exportPage(question.pack, question.url, question.format) };
  } catch (error) {
    return failure('coreFailed', error);
  }
}

/**
 * @param {string} message
 * @param {unknown} error
 * @returns {Answer}
 */
function failure(message, error) {
  return { failure: { message, detail: error instanceof Error ? error.message : String(error) } };
}
