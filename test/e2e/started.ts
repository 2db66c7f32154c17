import { startBrowser, type TestBrowser } from "./browser";
import { startSite, type Site } from "./site";
import { WorkbenchPage } from "./workbenchPage";

type Options = Parameters<typeof WorkbenchPage.open> extends [unknown, unknown, ...infer Rest] ? Rest : never;

/** Starts site and browser for a test file; gives each test a workbench in a window of its own. */
export function useWorkbench(): (...options: Options) => Promise<WorkbenchPage> {
  let site: Site;
  let testBrowser: TestBrowser;
  const opened: WorkbenchPage[] = [];

  beforeAll(async () => {
    site = await startSite();
    testBrowser = await startBrowser();
  }, 300_000);

  afterEach(async () => {
    for (const workbench of opened.splice(0)) await workbench.close();
  });

  afterAll(async () => {
    await testBrowser?.close();
    site?.close();
  });

  return async (...options) => {
    const workbench = await WorkbenchPage.open(testBrowser.browser, site.address, ...options);
    opened.push(workbench);
    return workbench;
  };
}
