// Reads the story aloud, with the browser's own voices.
'use strict';

var pullquoteSpeech = (() => {
  class Voice {
    /**
     * @param {Window & typeof globalThis} view
     * @param {() => {text: string, show: () => void}[]} parts the story's blocks, as they are now
     * @param {() => void} changed
     */
    constructor(view, parts, changed) {
      this.view = view;
      this.parts = parts;
      this.changed = changed;
      /** @type {'silent' | 'speaking' | 'paused'} */
      this.state = 'silent';
      this.lang = '';
      this.turn = 0;
      this.toggle = () => this.press();
      this.stop = () => this.end();
    }

    press() {
      const { speechSynthesis } = this.view;
      if (!speechSynthesis) return;
      if (this.state === 'silent') {
        this.state = 'speaking';
        this.turn += 1;
        this.say(this.parts(), 0, this.turn);
      } else if (this.state === 'speaking') {
        this.state = 'paused';
        speechSynthesis.pause();
      } else {
        this.state = 'speaking';
        speechSynthesis.resume();
      }
    }

    /**
     * Block by block: browsers fall silent in the middle of long texts.
     *
     * @param {{text: string, show: () => void}[]} parts
     * @param {number} at
     * @param {number} turn
     */
    say(parts, at, turn) {
      if (turn !== this.turn || this.state === 'silent') return;
      if (parts.length <= at) {
        this.end();
        this.changed();
        return;
      }
      const { text, show } = parts[at];
      const speech = new this.view.SpeechSynthesisUtterance(text);
      if (this.lang) speech.lang = this.lang;
      speech.onstart = show;
      speech.onend = () => this.say(parts, at + 1, turn);
      this.view.speechSynthesis.speak(speech);
    }

    end() {
      if (this.state === 'silent') return;
      this.state = 'silent';
      this.turn += 1;
      this.view.speechSynthesis.cancel();
    }
  }

  return { Voice };
})();
