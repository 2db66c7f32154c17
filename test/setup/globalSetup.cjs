const { bundleForNode } = require("./bundleForNode.cjs");

// Univer cannot be imported by Jest: the headless workbench is bundled once, and the tests load that file.
module.exports = async () => {
  await bundleForNode();
};
