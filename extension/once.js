// Starts something once: at the first call, and anew after a failure.

/**
 * @template T
 * @param {() => Promise<T>} start
 * @returns {() => Promise<T>}
 */
export function once(start) {
  /** @type {Promise<T> | undefined} */
  let started;
  return async () => {
    started ??= start();
    try {
      return await started;
    } catch (error) {
      started = undefined;
      throw error;
    }
  };
}
