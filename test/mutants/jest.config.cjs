const path = require("node:path");
const { projects, testTimeout } = require("../../jest.config.cjs");

// The tests that run in Node, over bundles that are there already: no fault is in what these are made of.
const [node] = projects;
/** @type {import("jest").Config} */
module.exports = { ...node, globalSetup: undefined, rootDir: path.join(__dirname, "../.."), testTimeout };
