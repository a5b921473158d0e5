(() => {
  // Words that are drawn: neither hidden by style nor without a place on the page. It
  // runs in hostile pages too, so it names the body by its tag and appends to a string.
  let words = '';
  const range = document.createRange();
  const walker = document.createTreeWalker(document.getElementsByTagName('body')[0], NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const { currentNode: node } = walker;
    const element = node.parentElement;
    if (element.closest('[data-pullquote], script, style, noscript, template')) continue;
    if (!element.checkVisibility({ opacityProperty: true, visibilityProperty: true })) continue;
    range.selectNodeContents(node);
    const { width, height } = range.getBoundingClientRect();
    if (width < 2 || height < 2) continue;
    words += ' ' + node.data;
  }
  return words.toWellFormed().replace(/\s+/g, ' ').trim();
})()
