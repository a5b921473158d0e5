// Reads the story aloud, sentence by sentence, with the browser's own voices.
'use strict';

var pullquoteSpeech = (() => {
  /** A voice that has not begun by then is none. */
  const PATIENCE_MS = 5000;

  /**
   * @typedef {object} Spoken A sentence of the story.
   * @property {string} text
   * @property {string} lang as the page says it; it may be none
   * @property {() => void} show marks it on the page
   *
   * @typedef {object} Script What is read, and how.
   * @property {() => Spoken[]} parts as they are now, from where the reader is
   * @property {() => number} rate in percent of the voice's own
   * @property {() => void} clear takes the mark off
   * @property {(mute: boolean) => void} changed nothing is said any more; `mute` where no voice was found
   */

  class Voice {
    /**
     * @param {Window & typeof globalThis} view
     * @param {Script} script
     */
    constructor(view, script) {
      this.view = view;
      this.script = script;
      /** @type {'silent' | 'speaking' | 'paused'} */
      this.state = 'silent';
      this.turn = 0;
      /** @type {Spoken[]} */
      this.parts = [];
      this.at = 0;
      /** @type {SpeechSynthesisUtterance | undefined} What nobody holds some browsers forget, and never say that it ended. */
      this.speech = undefined;
      /** @type {ReturnType<typeof setTimeout> | undefined} */
      this.timer = undefined;
      this.toggle = () => this.press();
      this.stop = () => this.end();
      this.step = (/** @type {number} */ by) => this.go(this.at + by);
    }

    press() {
      if (this.state === 'speaking') {
        // The browser's own pause ends the sentence on phones, and on some voices never ends.
        this.hush();
        this.state = 'paused';
      } else if (this.state === 'paused') this.go(this.at);
      else if (!this.view.speechSynthesis) this.script.changed(true);
      else {
        this.parts = this.script.parts();
        // A page that is left falls silent; some browsers would go on.
        this.view.addEventListener('pagehide', this.stop);
        this.state = 'speaking';
        this.go(0);
      }
    }

    /**
     * Goes on from another sentence.
     *
     * @param {number} at
     */
    go(at) {
      if (this.state === 'silent') return;
      this.hush();
      this.state = 'speaking';
      this.say(Math.max(0, at));
    }

    /**
     * One sentence after the other: browsers fall silent in the middle of long texts.
     *
     * @param {number} at
     */
    say(at) {
      this.at = at;
      if (this.parts.length <= at) return this.done(false);
      const { turn } = this;
      const { text, lang, show } = this.parts[at];
      const speech = new this.view.SpeechSynthesisUtterance(text);
      this.speech = speech;
      if (lang) speech.lang = lang;
      speech.rate = this.script.rate() / 100;
      const heard = (/** @type {() => void} */ act) => () => {
        clearTimeout(this.timer);
        if (turn === this.turn) act();
      };
      speech.onstart = heard(show);
      speech.onend = heard(() => this.say(at + 1));
      speech.onerror = heard(() => this.done(true));
      clearTimeout(this.timer);
      this.timer = setTimeout(heard(() => this.done(true)), PATIENCE_MS);
      this.view.speechSynthesis.speak(speech);
    }

    /** @param {boolean} mute */
    done(mute) {
      this.end();
      this.script.changed(mute);
    }

    /** Says no more of what it was about to say. */
    hush() {
      this.turn += 1;
      clearTimeout(this.timer);
      this.view.speechSynthesis.cancel();
    }

    end() {
      if (this.state === 'silent') return;
      this.hush();
      this.state = 'silent';
      this.view.removeEventListener('pagehide', this.stop);
      this.script.clear();
    }
  }

  return { Voice };
})();
