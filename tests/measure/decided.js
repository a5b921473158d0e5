// Appended to api.js in the measured copy of a package: tells the page when an answer has come.
if (globalThis.document) {
  const { ask } = pullquoteApi;
  pullquoteApi.ask = async (question) => {
    const answer = await ask(question);
    document.dispatchEvent(new CustomEvent('measure-decided'));
    return answer;
  };
}
