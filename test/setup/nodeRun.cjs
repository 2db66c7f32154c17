const { bundleForNode, headlessBundle } = require("./bundleForNode.cjs");
const { buildOnce } = require("./buildOnce.cjs");
const { bundleFluent, fluentBundle } = require("./fluentBundle.cjs");

// Univer cannot be imported by Jest: the headless workbench is bundled once, and the tests load that file.
module.exports = async () => {
  await buildOnce(`${headlessBundle}.sources`, bundleForNode);
  await buildOnce(`${fluentBundle}.sources`, bundleFluent);
};
