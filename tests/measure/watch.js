(() => {
  // In the page: when did the decisions come, and when was the sidebar on the screen?
  const now = () => performance.timeOrigin + performance.now();
  window.measured = undefined;
  document.addEventListener(
    'measure-decided',
    () => {
      const decided = now();
      // The frame after the next has been drawn with what this task put on the page.
      requestAnimationFrame(() =>
        requestAnimationFrame(() => {
          window.measured = { decided, painted: now() };
        }),
      );
    },
    { once: true },
  );
})()
