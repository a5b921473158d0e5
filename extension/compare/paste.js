// What a reader pastes as a copy: a page's source is read like a page, a text as it is.

/** Nothing is loaded for the page, whatever it asks for. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'; img-src data:";

/** What would knock at other servers before any policy is asked, or leave the page. */
const REACHING_OUT =
  'link[rel~=preconnect i], link[rel~=dns-prefetch i], link[rel~=prefetch i], link[rel~=preload i], ' +
  'link[rel~=modulepreload i], meta[http-equiv=refresh i]';

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
 * Lines as paragraphs, the first of them the headline.
 *
 * @param {string} pasted
 * @returns {Copy | null}
 */
export function asText(pasted) {
  const lines = pasted.split('\n').map((it) => it.trim()).filter(Boolean);
  if (lines.length === 0) return null;
  // A text that begins with its story has no headline.
  const title = 1 < lines.length && lines[0].length < 200 ? lines[0] : undefined;
  return { title, text: lines.join('\n\n') };
}
