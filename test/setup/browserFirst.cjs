const { default: Sequencer } = require("@jest/test-sequencer");

const startsProcesses = /[\\/]test[\\/](?:sheets|workbench[\\/]command)[\\/]/;

// What takes longest begins first, so that no core waits at the end: the browser, then programs that the tests start,
// then by what the last run knows.
module.exports = class BrowserFirst extends Sequencer {
  sort(tests) {
    const rank = ({ context, path }) =>
      context.config.displayName?.name === "browser" ? 0 : startsProcesses.test(path) ? 1 : 2;
    return super.sort(tests).sort((a, b) => rank(a) - rank(b));
  }
};
