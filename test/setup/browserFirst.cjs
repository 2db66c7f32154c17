const { default: Sequencer } = require("@jest/test-sequencer");

// What takes longest begins first, so that no core waits at the end: the browser, then by what the last run knows.
module.exports = class BrowserFirst extends Sequencer {
  sort(tests) {
    const inBrowser = ({ context }) => context.config.displayName?.name === "browser";
    const sorted = super.sort(tests);
    return [...sorted.filter(inBrowser), ...sorted.filter((test) => !inBrowser(test))];
  }
};
