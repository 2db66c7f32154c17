import { chromium, type Browser } from "playwright-core";
import { WorkbenchPage } from "./workbenchPage";

type Options = Parameters<typeof WorkbenchPage.open> extends [unknown, unknown, ...infer Rest] ? Rest : never;

/** What test/setup/browserRun.cjs has started for all browser tests. */
const { site, browser: endpoint } = JSON.parse(process.env.CLIENTELE_BROWSER_RUN!) as {
  readonly site: string;
  readonly browser: string;
};

/** Gives each test of a file a workbench in a window of its own. */
export function useWorkbench(): (...options: Options) => Promise<WorkbenchPage> {
  const browser = useBrowser();
  const opened: WorkbenchPage[] = [];

  afterEach(async () => {
    for (const workbench of opened.splice(0)) await workbench.close();
  });

  return async (...options) => {
    const workbench = await WorkbenchPage.open(browser(), site, ...options);
    opened.push(workbench);
    return workbench;
  };
}

/** One workbench for all tests of a file, in the order in which they stand: for tests that only look. */
export function useSharedWorkbench(...options: Options): () => WorkbenchPage {
  const browser = useBrowser();
  let shared: WorkbenchPage;

  beforeAll(async () => {
    shared = await WorkbenchPage.open(browser(), site, ...options);
  });

  afterAll(async () => {
    await shared?.close();
  });

  return () => shared;
}

function useBrowser(): () => Browser {
  let browser: Browser;

  beforeAll(async () => {
    browser = await chromium.connect(endpoint);
  });

  afterAll(async () => {
    await browser?.close();
  });

  return () => browser;
}
