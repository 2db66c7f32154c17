const { bundleForNode, headlessBundle } = require("./bundleForNode.cjs");
const { buildOnce } = require("./buildOnce.cjs");

// Univer cannot be imported by Jest: the headless workbench is bundled once, and the tests load that file.
module.exports = () => buildOnce(`${headlessBundle}.sources`, bundleForNode);
