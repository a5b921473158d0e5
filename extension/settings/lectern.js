// What helps to read the story: its headings, how much is read, and a voice.
'use strict';

var pullquoteLectern = (() => {
  const SHOW_TEXT = 4;

  /** Shorter ones are said with the next. */
  const MIN_CHARS = 5;

  class Lectern {
    /**
     * @param {Document} page
     * @param {InstanceType<typeof pullquoteLive.Live>} live
     */
    constructor(page, live) {
      this.page = page;
      this.view = /** @type {Window & typeof globalThis} */ (page.defaultView);
      this.live = live;
      /** @type {InstanceType<typeof pullquoteSpeech.Voice> | undefined} */
      this.voice = undefined;
    }

    /** @returns {{name: string, go: () => void}[]} */
    outline() {
      const headings = this.live.blocks().filter((it) => /^h[1-6]$/.test(it.localName));
      return headings.map((it) => ({ name: it.textContent?.trim() ?? '', go: () => this.live.applied?.show(it) }));
    }

    /**
     * @param {(mute: boolean) => void} changed
     * @param {() => number} rate
     */
    speech(changed, rate) {
      this.voice?.stop();
      this.voice = new pullquoteSpeech.Voice(this.view, {
        parts: () => this.parts(),
        rate,
        clear: () => this.live.applied?.point(null),
        changed,
      });
      return this.voice;
    }

    get lang() {
      return this.live.reading?.metadata.lang ?? '';
    }

    /** The story's sentences from the first block that is in the window. */
    parts() {
      const blocks = this.live.blocks();
      const from = blocks.findIndex((it) => 0 < place(it).bottom);
      const segmenter = sentences(this.lang);
      return blocks.slice(Math.max(0, from)).flatMap((it) => this.spoken(it, segmenter));
    }

    /**
     * @param {Element} block
     * @param {Intl.Segmenter} segmenter
     */
    spoken(block, segmenter) {
      const nodes = texts(block);
      // What stands in another language than its page says so itself.
      const own = block.closest('[lang]');
      const lang = own && own.parentElement ? own.getAttribute('lang') ?? '' : this.lang;
      const text = nodes.map((it) => it.data).join('');
      let open = '';
      return [...segmenter.segment(text)].flatMap(({ segment: part, index: at }) => {
        const [segment, index] = [open + part, at - open.length];
        // “Dr.” and its like end no sentence; what is left over at the end has no words.
        open = segment.trim().length < MIN_CHARS && segment.length < text.length - index ? segment : '';
        if (open || !/[\p{L}\p{N}]/u.test(segment)) return [];
        const start = index + segment.length - segment.trimStart().length;
        const end = index + segment.trimEnd().length;
        return [{ text: segment.trim().replace(/\s+/g, ' '), lang, show: () => this.live.applied?.point(range(nodes, start, end)) }];
      });
    }

    /**
     * @param {(part: number) => void} heard
     * @returns {() => void}
     */
    onProgress(heard) {
      let waits = false;
      const tell = () => {
        waits = false;
        const blocks = this.live.blocks();
        const [first, last] = [blocks[0], blocks[blocks.length - 1]];
        if (!first || !last) return;
        const { top } = place(first);
        const length = place(last).bottom - top - pullquoteScroll.free(this.page);
        heard(length <= 0 ? 1 : Math.min(1, Math.max(0, -top / length)));
      };
      const listen = () => {
        if (waits) return;
        waits = true;
        this.view.requestAnimationFrame(tell);
      };
      // Boxes that scroll by themselves tell only who listens on the way down to them.
      const how = { passive: true, capture: true };
      for (const it of ['scroll', 'resize']) this.view.addEventListener(it, listen, how);
      listen();
      return () => {
        for (const it of ['scroll', 'resize']) this.view.removeEventListener(it, listen, how);
      };
    }

    stop() {
      this.voice?.stop();
    }
  }

  /**
   * @param {string} lang as a page says it; it may be none
   * @returns {Intl.Segmenter}
   */
  function sentences(lang) {
    try {
      return new Intl.Segmenter(lang || undefined, { granularity: 'sentence' });
    } catch {
      return new Intl.Segmenter(undefined, { granularity: 'sentence' });
    }
  }

  /**
   * Where a block stands in the window.
   *
   * @param {Element} block
   */
  function place(block) {
    return pullquoteScroll.seen(block, block.getBoundingClientRect());
  }

  /**
   * The texts of a block that are drawn.
   *
   * @param {Element} block
   */
  function texts(block) {
    const walker = /** @type {Document} */ (block.ownerDocument).createTreeWalker(block, SHOW_TEXT);
    const res = [];
    while (walker.nextNode()) {
      const text = /** @type {Text} */ (walker.currentNode);
      if (text.parentElement?.checkVisibility({ checkVisibilityCSS: true })) res.push(text);
    }
    return res;
  }

  /**
   * A part of texts that follow each other, where they are still there.
   *
   * @param {Text[]} nodes
   * @param {number} start
   * @param {number} end
   * @returns {Range | null}
   */
  function range(nodes, start, end) {
    const res = nodes[0].ownerDocument.createRange();
    let at = 0;
    let isOpen = false;
    for (const it of nodes) {
      const { length } = it;
      if (!it.isConnected) return null;
      if (!isOpen && start < at + length) {
        res.setStart(it, start - at);
        isOpen = true;
      }
      if (end <= at + length) {
        res.setEnd(it, end - at);
        return res;
      }
      at += length;
    }
    return null;
  }

  return { Lectern };
})();
