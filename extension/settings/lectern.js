// What helps to read the story: its headings, how much is read, and a voice.
'use strict';

var pullquoteLectern = (() => {
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

    /** @param {() => void} changed */
    speech(changed) {
      this.voice?.stop();
      this.voice = new pullquoteSpeech.Voice(this.view, () => this.parts(), changed);
      this.voice.lang = this.live.reading?.metadata.lang ?? '';
      return this.voice;
    }

    /** The story's blocks from the first that is in the window. */
    parts() {
      const blocks = this.live.blocks();
      const from = blocks.findIndex((it) => 0 < it.getBoundingClientRect().bottom);
      return blocks.slice(Math.max(0, from)).flatMap((it) => {
        const text = it.textContent?.trim();
        return text ? [{ text, show: () => this.live.applied?.point(it) }] : [];
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
        const { top } = first.getBoundingClientRect();
        const { bottom } = last.getBoundingClientRect();
        const length = bottom - top - this.view.innerHeight;
        heard(length <= 0 ? 1 : Math.min(1, Math.max(0, -top / length)));
      };
      const listen = () => {
        if (waits) return;
        waits = true;
        this.view.requestAnimationFrame(tell);
      };
      this.view.addEventListener('scroll', listen, { passive: true });
      listen();
      return () => this.view.removeEventListener('scroll', listen);
    }

    stop() {
      this.voice?.stop();
    }
  }

  return { Lectern };
})();
