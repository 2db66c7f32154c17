import type * as Headless from "../../../src/workbench/headless";
import { headlessBundle } from "../../setup/bundleForNode.cjs";
import { overOfficeClient } from "./overOfficeClient";

// What test/setup/headless is to the other tests; those of the gateway run over both.

// eslint-disable-next-line @typescript-eslint/no-require-imports -- the bundle is made after the tests are compiled
const own = require(headlessBundle) as typeof Headless;

export const headless: typeof Headless = {
  ...own,
  createHeadlessHost: (...given) => overOfficeClient(own.createHeadlessHost(...given)).host,
};
