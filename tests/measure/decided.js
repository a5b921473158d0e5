// Appended to api.js in the measured copy of a package: tells the page when the decisions
// have come, and when the cards have.
if (globalThis.document) {
  const { ask } = pullquoteApi;
  pullquoteApi.ask = async (question, decided) => {
    const answer = await ask(question, (page) => {
      document.dispatchEvent(new CustomEvent('measure-decided'));
      decided(page);
    });
    document.dispatchEvent(new CustomEvent('measure-listed'));
    return answer;
  };
}
