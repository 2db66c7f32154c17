import { readFileSync } from "node:fs";
import path from "node:path";
import { gzipSync } from "node:zlib";
import { paneFrame } from "./paneScreens";
import { useWorkbench } from "./started";

jest.setTimeout(120_000);
const openWorkbench = useWorkbench();

const built = path.resolve(__dirname, "../../dist/web");
const gzipBytes = (file: string) => gzipSync(readFileSync(path.join(built, file)), { level: 9 }).length;

test("the functions are at most 20,000 bytes, gzipped", () => {
  expect(gzipBytes("functions.js")).toBeLessThanOrEqual(20_000);
});

// Russian has the longest texts.
test("the pane shows the workbook's tables with at most 250,000 bytes of JavaScript, gzipped, and without the analysis", async () => {
  const workbench = await openWorkbench({ locale: "ru-RU" }, { pane: false });
  await workbench.page.locator("#busy").waitFor({ state: "hidden" });
  const arrived = new Set<string>();
  await workbench.page.context().route(/\.js$/, (route) => {
    const request = route.request();
    const { pathname } = new URL(request.url());
    const isOfPane = request.serviceWorker() === null && request.frame().url().endsWith("/taskpane.html");
    if (!isOfPane) return route.continue();
    // What is loaded on demand is never answered: what waits for it waits for ever.
    if (pathname.startsWith("/chunks/") && !pathname.includes("/texts-")) return undefined;
    arrived.add(pathname.slice(1));
    return route.continue();
  });
  await workbench.page.reload();
  await workbench.page.locator("#busy").waitFor({ state: "hidden" });
  await workbench.pane.getByText("Sales!A1", { exact: false }).first().waitFor();
  await paneFrame(workbench.page).getByRole("tab").nth(1).click();
  await paneFrame(workbench.page).getByRole("textbox").first().waitFor();

  // Excel brings office.js itself; the functions have a budget of their own.
  const own = [...arrived].filter((file) => file === "taskpane.js" || file.startsWith("chunks/"));
  expect(own.length).toBe(2);
  const sizes = Object.fromEntries(own.map((file) => [file, gzipBytes(file)]));
  const total = Object.values(sizes).reduce((sum, size) => sum + size, 0);
  expect(total > 250_000 ? sizes : "within the budget").toBe("within the budget");
});
