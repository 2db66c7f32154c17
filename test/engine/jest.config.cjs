const path = require("node:path");
const { testLimit } = require("../setup/testLimit.cjs");
const { projects } = require("../../jest.config.cjs");

const [{ testEnvironment, transform, setupFiles, transformIgnorePatterns }] = projects;

// Tests that need a ClickHouse server; npm test needs none.
/** @type {import("jest").Config} */
module.exports = {
  testEnvironment,
  transform,
  setupFiles,
  transformIgnorePatterns,
  rootDir: path.join(__dirname, "../.."),
  testMatch: ["<rootDir>/test/engine/*.cluster.ts"],
  testTimeout: testLimit + 30_000,
  maxWorkers: 1,
};
