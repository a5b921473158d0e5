// The page's side of the worker: asks, and drops answers that came too late.

export class Asker {
  /**
   * @param {(told: {ready: number} | {changed: true} | {kept: true} | {failure: string}) => void} heard
   */
  constructor(heard) {
    this.serial = 0;
    /** @type {Map<number, (answer: any) => void>} */
    this.waiting = new Map();
    this.heard = heard;
    /** @type {Worker | undefined} */
    this.worker = undefined;
  }

  /** Lets the worker read the library. */
  start() {
    if (this.worker) return this.worker;
    this.worker = new Worker('worker.js', { type: 'module' });
    this.worker.onmessage = ({ data }) => {
      if (!('id' in data)) return this.heard(data);
      this.waiting.get(data.id)?.(data.answer);
      this.waiting.delete(data.id);
    };
    this.worker.onerror = (event) => this.heard({ failure: event.message });
    return this.worker;
  }

  /**
   * @param {import('./find.js').Query} query
   * @returns {Promise<import('./worker.js').Found | null>} nothing when a later query has been asked
   */
  async find(query) {
    const serial = ++this.serial;
    this.last = serial;
    const answer = await this.ask({ id: serial, find: query });
    return this.last === serial ? answer : null;
  }

  /**
   * Ids of what the last query found.
   *
   * @param {number} from
   * @param {number} to
   * @returns {Promise<string[]>}
   */
  window(from, to) {
    return this.ask({ id: ++this.serial, from, to });
  }

  /**
   * @param {import('./worker.js').Asked} question
   * @returns {Promise<any>}
   */
  ask(question) {
    return new Promise((done) => {
      this.waiting.set(question.id, done);
      this.start().postMessage(question);
    });
  }
}
