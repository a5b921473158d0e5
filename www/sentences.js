// The extension's own sentences, as the browser would give them.

/** @returns {Promise<Say>} */
export async function sentences() {
  const file = await fetch('extension/_locales/en/messages.json');
  /** @type {Record<string, {message: string, placeholders?: Record<string, {content: string}>}>} */
  const messages = await file.json();
  return (key, ...values) => {
    if (key === '@@ui_locale') return 'en';
    if (!messages[key]) return key;
    const { message, placeholders } = messages[key];
    return message.replaceAll(/\$(\w+)\$/g, (_, name) => {
      const at = Number(placeholders?.[name.toLowerCase()].content.slice(1));
      return String(values[at - 1]);
    });
  };
}
