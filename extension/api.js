// The browser, under one name: the only file that says `browser` or `chrome`.
'use strict';

var pullquoteApi = (() => {
  /** @type {any} Firefox has `browser`, Chrome has `chrome` with the same promises. */
  const api = Reflect.get(globalThis, 'browser') ?? Reflect.get(globalThis, 'chrome');

  /** The name of the command, and of its entry in the context menu. */
  const HIGHLIGHT = 'highlight';

  /** Copies that pages of the extension lend each other, the latest few. */
  const LENT = 'lent-';
  const MAX_LENT = 20;

  /** Asked for in the options only. */
  const MENU = { permissions: ['contextMenus'] };

  /**
   * A sentence of the interface, in the reader's language.
   *
   * @type {Say}
   */
  function say(key, ...values) {
    return api.i18n.getMessage(key, values.map(String)) || key;
  }

  /**
   * Asks the background, which owns the core. Over a port, because the core answers
   * twice, and so that the browser keeps the background until it has.
   *
   * @param {Question} question
   * @param {(page: Page) => void} [decided]
   * @returns {Promise<Answer>}
   */
  function ask(question, decided = () => {}) {
    return new Promise((done, fail) => {
      const port = api.runtime.connect();
      port.onMessage.addListener(
        /** @param {{page: Page} | {answer: Answer}} it */ (it) => {
          if ('page' in it) return decided(it.page);
          port.disconnect();
          done(it.answer);
        },
      );
      port.onDisconnect.addListener(() => fail(new Error(api.runtime.lastError?.message ?? 'no answer')));
      port.postMessage(question);
    });
  }

  /**
   * Answers the extension's own content scripts and nobody else.
   *
   * @param {(question: Question, decided: (page: Page) => void, isPrivate: boolean) => Promise<Answer>} answer
   *   `isPrivate` tells whether the page is in a window that is to leave no trace
   */
  function onAsk(answer) {
    api.runtime.onConnect.addListener(
      /** @param {any} port */ (port) => {
        if (port.sender?.id !== api.runtime.id) return port.disconnect();
        let open = true;
        port.onDisconnect.addListener(() => {
          open = false;
        });
        /** @param {{page: Page} | {answer: Answer}} it */
        const tell = (it) => {
          // Nobody listens any more when the page was closed in the meantime.
          if (open) port.postMessage(it);
        };
        port.onMessage.addListener(
          /** @param {Question} question */ async (question) => {
            tell({ answer: await answer(question, (page) => tell({ page }), Boolean(port.sender.tab?.incognito)) });
          },
        );
      },
    );
  }

  /** @param {(tab: {id: number}) => void} press */
  function onPress(press) {
    api.action.onClicked.addListener(press);
  }

  /**
   * Runs files of the extension in a tab's page, in order.
   *
   * @param {number} tabId
   * @param {string[]} files
   * @returns {Promise<{result: string | null} | undefined>} what the last one comes to; nothing
   *   where Firefox refuses a page of its own, which it does without an error
   */
  async function inject(tabId, files) {
    const [done] = await api.scripting.executeScript({ target: { tabId }, files });
    return done;
  }

  /**
   * Puts a sign and its meaning on the toolbar button of one tab; no sign clears it.
   *
   * @param {number} tabId
   * @param {string} sign
   * @param {string} title
   */
  async function badge(tabId, sign, title) {
    await api.action.setBadgeText({ tabId, text: sign });
    await api.action.setTitle({ tabId, title });
  }

  /**
   * Opens a page of the extension under the toolbar button, once: the next press is
   * a press again.
   *
   * @param {number} tabId
   * @param {string} page
   */
  async function popUp(tabId, page) {
    await api.action.setPopup({ tabId, popup: page });
    try {
      await api.action.openPopup();
    } finally {
      await api.action.setPopup({ tabId, popup: '' });
    }
  }

  /**
   * What was kept under a name in this browser, if anything was.
   *
   * @param {string} name
   * @returns {Promise<string | undefined>}
   */
  async function recall(name) {
    return (await api.storage.local.get(name))[name];
  }

  /**
   * @param {string} name
   * @param {string} value
   * @returns {Promise<void>}
   */
  function keep(name, value) {
    return api.storage.local.set({ [name]: value });
  }

  /** Names of registers have lines, and no other name has. */
  const isRegister = (/** @type {string} */ name) => name.includes('\n');

  /**
   * Everything that is set; see settings/registers.js.
   *
   * @returns {Promise<Record<string, Register>>} by its name
   */
  async function registers() {
    const all = Object.entries(await api.storage.local.get(null));
    return Object.fromEntries(all.filter(([name]) => isRegister(name)));
  }

  /**
   * Writes these registers and touches no other.
   *
   * @param {Record<string, Register>} some
   * @returns {Promise<void>}
   */
  function set(some) {
    return api.storage.local.set(some);
  }

  /**
   * @param {string[]} names of registers
   * @returns {Promise<void>}
   */
  function forget(names) {
    return api.storage.local.remove(names);
  }

  /**
   * Hands a copy of a story to another page of the extension; it is in memory only, and
   * gone when the browser closes.
   *
   * @param {Copy} copy
   * @returns {Promise<string>} by what it is called
   */
  async function lend(copy) {
    const { session } = api.storage;
    const names = Object.keys(await session.get(null)).filter((it) => it.startsWith(LENT)).sort();
    await session.remove(names.slice(0, Math.max(0, names.length - MAX_LENT + 1)));
    const id = `${Date.now().toString(36)}-${crypto.randomUUID()}`;
    await session.set({ [LENT + id]: copy });
    return id;
  }

  /**
   * @param {string} id
   * @returns {Promise<Copy | null>}
   */
  async function lent(id) {
    return (await api.storage.session.get(LENT + id))[LENT + id] ?? null;
  }

  /**
   * The sites that the reader has allowed for good, as match patterns.
   *
   * @returns {Promise<string[]>}
   */
  async function allowed() {
    return (await api.permissions.getAll()).origins ?? [];
  }

  /**
   * Asks the reader for one site, for good; only at a press on a page of our own.
   *
   * @param {string} origin
   * @returns {Promise<boolean>}
   */
  function allow(origin) {
    return api.permissions.request({ origins: [origin + '/*'] });
  }

  /** @param {string} pattern */
  function revoke(pattern) {
    return api.permissions.remove({ origins: [pattern] });
  }

  /** @param {() => void} changed */
  function onAllowed(changed) {
    api.permissions.onAdded.addListener(changed);
    api.permissions.onRemoved.addListener(changed);
    // Registered scripts do not outlive an update of the extension.
    api.runtime.onInstalled.addListener(changed);
  }

  /**
   * Has these files run by themselves in pages of these sites, and of no others.
   *
   * @param {string[]} matches
   * @param {string[]} files
   */
  async function runOn(matches, files) {
    const { scripting } = api;
    if ((await scripting.getRegisteredContentScripts()).length !== 0) await scripting.unregisterContentScripts();
    if (matches.length === 0) return;
    await scripting.registerContentScripts([{ id: 'always', matches, js: files, runAt: 'document_idle' }]);
  }

  /** @param {string} page a file of the extension, perhaps with a hash */
  function open(page) {
    return api.tabs.create({ url: api.runtime.getURL(page) });
  }

  /**
   * Hears when something is set, also by another tab.
   *
   * @param {(registers: Record<string, Register>) => void} heard
   * @returns {() => void} ends it
   */
  function onSet(heard) {
    const listen = (/** @type {Record<string, {newValue?: any}>} */ changes) => {
      const news = Object.entries(changes).filter(([name, { newValue }]) => isRegister(name) && newValue !== undefined);
      if (0 < news.length) heard(Object.fromEntries(news.map(([name, { newValue }]) => [name, newValue])));
    };
    api.storage.local.onChanged.addListener(listen);
    return () => api.storage.local.onChanged.removeListener(listen);
  }

  /**
   * An element's shadow root, also a closed one: content scripts may look.
   *
   * @param {any} element
   * @returns {ShadowRoot | null}
   */
  function shadow(element) {
    if (api.dom) return element instanceof HTMLElement ? api.dom.openOrClosedShadowRoot(element) : null;
    return element.openOrClosedShadowRoot ?? element.shadowRoot;
  }

  /**
   * Hears the shortcut for a highlight, and its entry in the context menu where the
   * reader has allowed that.
   *
   * @param {(tab: {id: number}) => void} press
   */
  function onHighlight(press) {
    api.commands.onCommand.addListener((/** @type {string} */ name, /** @type {any} */ tab) => {
      if (name === HIGHLIGHT && tab) press(tab);
    });
    const add = () => {
      if (!api.contextMenus) return;
      // At once, so that the background is woken for it.
      api.contextMenus.onClicked.addListener(picked);
      // The background starts anew now and then: the entry may be there already.
      const entry = { id: HIGHLIGHT, title: say('highlightSelection'), contexts: ['selection'] };
      api.contextMenus.removeAll().then(() => api.contextMenus.create(entry));
    };
    const picked = (/** @type {any} */ { menuItemId }, /** @type {any} */ tab) => {
      if (menuItemId === HIGHLIGHT && tab) press(tab);
    };
    add();
    api.permissions.onAdded.addListener(add);
  }

  /**
   * Puts the entry into the context menu, or takes it out; to be called in a click on a
   * page of the extension, as browsers ask the reader then.
   *
   * @param {boolean} wanted
   * @returns {Promise<boolean>} whether it is there now
   */
  async function setMenu(wanted) {
    if (wanted) return api.permissions.request(MENU);
    await api.permissions.remove(MENU);
    return false;
  }

  /** @returns {Promise<boolean | null>} whether it is there; nothing where it always is, as in Firefox */
  async function hasMenu() {
    const { optional_permissions: optional = [] } = api.runtime.getManifest();
    return MENU.permissions.every((it) => optional.includes(it)) ? api.permissions.contains(MENU) : null;
  }

  /**
   * What highlighting needs of the extension.
   *
   * @param {() => string} url
   */
  function marksFace(url) {
    const keepColor = (/** @type {string} */ it) => keep('color', it);
    return { say, ask, url, shadow, color: () => recall('color'), keepColor };
  }

  /** What the browser carries to the reader's other machines. */
  const synced = {
    /** @returns {Promise<Record<string, any>>} */
    all: () => api.storage.sync.get(null),
    /** @param {Record<string, any>} items */
    put: (items) => api.storage.sync.set(items),
  };

  /**
   * Hears of what other machines wrote, and of what is set here.
   *
   * @param {() => void} heard
   */
  function onCarried(heard) {
    api.storage.onChanged.addListener((/** @type {object} */ changes, /** @type {string} */ area) => {
      if (area === 'sync' || (area === 'local' && Object.keys(changes).some(isRegister))) heard();
    });
  }

  return {
    ...{ say, ask, onAsk, onPress, inject, badge, popUp, recall, keep, registers, set, forget, onSet, lend, lent, allowed, allow, revoke, onAllowed, runOn, open, shadow },
    ...{ onHighlight, setMenu, hasMenu, marksFace, synced, onCarried },
  };
})();

// The background imports this file as a module, where a `var` stays inside.
globalThis.pullquoteApi = pullquoteApi;
