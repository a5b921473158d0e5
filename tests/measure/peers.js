// A content script, like ours: what readers that extract do in the same place, on a clone.
document.addEventListener('measure-peers', () => {
  const time = (parse) => {
    const times = [];
    const end = performance.now() + 8000;
    while (times.length < 9 && performance.now() < end) {
      const start = performance.now();
      parse(document.cloneNode(true));
      times.push(performance.now() - start);
    }
    // The first runs are cold.
    const warm = times.slice(Math.min(2, times.length - 1)).sort((a, b) => a - b);
    return warm[warm.length >> 1];
  };
  const readability = time((clone) => new Readability(clone).parse());
  const defuddle = time((clone) => new Defuddle(clone, { url: location.href }).parse());
  document.documentElement.setAttribute('data-peers', JSON.stringify({ readability, defuddle }));
});
