const project = {
  testEnvironment: "node",
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
  setupFiles: ["<rootDir>/test/setup/everyLanguage.cjs"],
  // intl-messageformat and its parser are published as ES modules only.
  transformIgnorePatterns: ["/node_modules/(?!intl-messageformat/|@formatjs/)"],
};

/** @type {import("jest").Config} */
module.exports = {
  // Long enough for a browser on a busy machine: no result may depend on the clock.
  testTimeout: 180000,
  projects: [
    {
      ...project,
      displayName: "node",
      testMatch: ["<rootDir>/test/**/*.test.ts", "<rootDir>/test/**/*.test.tsx"],
      testPathIgnorePatterns: ["/node_modules/", "<rootDir>/test/e2e/"],
      globalSetup: "<rootDir>/test/setup/globalSetup.cjs",
    },
    {
      ...project,
      displayName: "browser",
      testMatch: ["<rootDir>/test/e2e/**/*.test.ts"],
      globalSetup: "<rootDir>/test/setup/buildForBrowser.cjs",
    },
  ],
};
