import type * as Headless from "../../src/workbench/headless";
import { headlessBundle } from "./bundleForNode.cjs";

/** The workbench without a screen; loaded with the test file, because that takes longer than a test may. */
// eslint-disable-next-line @typescript-eslint/no-require-imports -- the bundle is made after the tests are compiled
export const headless = require(headlessBundle) as typeof Headless;
