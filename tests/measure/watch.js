(() => {
  // In the page: when did the decisions come, and when was the filled sidebar on the screen?
  const now = () => performance.timeOrigin + performance.now();
  const once = { once: true };
  let decided;
  window.measured = undefined;
  document.addEventListener('measure-decided', () => (decided = now()), once);
  document.addEventListener(
    'measure-listed',
    () => {
      // The frame after the next has been drawn with what this task put on the page.
      requestAnimationFrame(() =>
        requestAnimationFrame(() => {
          window.measured = { decided, painted: now() };
        }),
      );
    },
    once,
  );
})()
