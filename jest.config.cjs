const { fluentBundle } = require("./test/setup/fluentBundle.cjs");
const { testLimit } = require("./test/setup/testLimit.cjs");

const project = {
  roots: ["<rootDir>/src", "<rootDir>/test"],
  testEnvironment: "node",
  runtime: "<rootDir>/test/setup/compiledOnce.cjs",
  transform: {
    "^.+\\.[jt]sx?$": [
      "@swc/jest",
      {
        jsc: {
          target: "es2022",
          parser: { syntax: "typescript", tsx: true },
          transform: { react: { runtime: "automatic" } },
        },
      },
    ],
  },
  setupFiles: ["<rootDir>/test/setup/everyLanguage.cjs", "<rootDir>/test/setup/hidingStyles.cjs"],
  moduleNameMapper: { "^fast-check$": "<rootDir>/test/setup/seededFastCheck.cjs" },
  // The bundles run as they are; intl-messageformat and its parser, and the readers of Parquet, are published as ES modules only.
  transformIgnorePatterns: [
    "<rootDir>/dist/",
    "/node_modules/(?!intl-messageformat/|@formatjs/|hyparquet/|hyparquet-compressors/|hysnappy/|fzstd/)",
  ],
};

/** @type {import("jest").Config} */
module.exports = {
  // A wait that lasts until its limit is named before the test ends.
  testTimeout: testLimit + 30_000,
  maxWorkers: "100%",
  testSequencer: "<rootDir>/test/setup/browserFirst.cjs",
  projects: [
    {
      ...project,
      displayName: "node",
      testMatch: ["<rootDir>/test/**/*.test.ts", "<rootDir>/test/**/*.test.tsx"],
      testPathIgnorePatterns: ["/node_modules/", "<rootDir>/test/e2e/"],
      moduleNameMapper: { ...project.moduleNameMapper, "^@fluentui/react-components$": fluentBundle },
      globalSetup: "<rootDir>/test/setup/nodeRun.cjs",
    },
    {
      ...project,
      // The gateway once more, with Microsoft's own client in the place of the host's.
      displayName: "officeClient",
      testMatch: ["<rootDir>/test/excel/**/*.test.ts"],
      moduleNameMapper: {
        ...project.moduleNameMapper,
        "/setup/headless$": "<rootDir>/test/workbench/officeClient/headless.ts",
      },
      globalSetup: "<rootDir>/test/setup/nodeRun.cjs",
    },
    {
      ...project,
      displayName: "browser",
      testMatch: ["<rootDir>/test/e2e/**/*.test.ts"],
      setupFilesAfterEnv: ["<rootDir>/test/setup/onceMore.cjs"],
      globalSetup: "<rootDir>/test/setup/browserRun.cjs",
      globalTeardown: "<rootDir>/test/setup/endBrowserRun.cjs",
    },
  ],
};
