// What a reader pastes as a copy: a page's source is read like a page, a text as it is.

/** Nothing is loaded for the page, whatever it asks for. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'; img-src data:";

/** What would knock at other servers, or leave the page, and has no words. */
const REACHING_OUT =
  'link:not([rel~=canonical i]), meta[http-equiv=refresh i], base, img, source, video, audio, track, iframe, frame, object, embed, input[type=image i], ' +
  'script:not([type="application/ld+json"])';

/** A longer first line is a paragraph. */
const MAX_TITLE_CHARS = 200;

const { element } = pullquoteView;

/**
 * @param {string} pasted
 * @param {(pack: string) => Promise<Copy | null>} read what the core finds on a page
 * @returns {Promise<Copy | null>} nothing where there are no words
 */
export async function asCopy(pasted, read) {
  const page = new DOMParser().parseFromString(pasted, 'text/html');
  if (!page.body.firstElementChild && !page.head.firstElementChild) return asText(pasted);
  for (const it of page.querySelectorAll(REACHING_OUT)) it.remove();
  const frame = element('iframe', { sandbox: 'allow-same-origin', class: 'unseen', 'aria-hidden': 'true', tabindex: -1 });
  try {
    const copy = await read(await packed(frame, page));
    // Of a piece of a page too short for a story, its words.
    return copy ?? asText(frame.contentDocument?.body.innerText ?? '');
  } finally {
    frame.remove();
  }
}

/**
 * Packs a page that is laid out where nobody sees it, without scripts and network.
 *
 * @param {HTMLIFrameElement} frame
 * @param {Document} source
 * @returns {Promise<string>}
 */
async function packed(frame, source) {
  const loaded = new Promise((done) => frame.addEventListener('load', done, { once: true }));
  frame.srcdoc = `<!doctype html><meta http-equiv="Content-Security-Policy" content="${POLICY}">`;
  document.body.append(frame);
  await loaded;
  const page = /** @type {Document} */ (frame.contentDocument);
  page.replaceChild(page.adoptNode(source.documentElement), page.documentElement);
  return pullquotePack.pack(page).pack;
}

/**
 * A text as it is; the core tells its paragraphs, also where its lines are broken.
 *
 * @param {string} pasted
 * @returns {Copy | null}
 */
export function asText(pasted) {
  const text = pasted.replaceAll(/\r\n?/g, '\n').trim();
  if (text === '') return null;
  const [first, ...others] = text.split(/\n\s*\n/.test(text) ? /\n\s*\n/ : '\n');
  // A text that begins with its story has no headline.
  const isTitle = 0 < others.length && first.length < MAX_TITLE_CHARS && !first.includes('\n');
  return { title: isTitle ? first.trim() : undefined, text };
}
