import { existsSync } from "node:fs";
import path from "node:path";
import { paneFrame, visitScreens } from "./paneScreens";
import { useWorkbench } from "./started";

const openWorkbench = useWorkbench();

const built = path.resolve(__dirname, "../../dist/web");

test("a whole session asks for the product's own files and sends nothing of the workbook anywhere", async () => {
  const workbench = await openWorkbench({}, { pane: false });
  const asked: { readonly url: URL; readonly method: string; readonly body: string | null }[] = [];
  const sockets: string[] = [];
  workbench.page.context().on("request", (request) => {
    asked.push({ url: new URL(request.url()), method: request.method(), body: request.postData() });
  });
  workbench.page.on("websocket", (socket) => sockets.push(socket.url()));

  await workbench.page.reload();
  await workbench.ready();
  await workbench.openFile("Secret clients.csv", Buffer.from(sales()));
  await workbench.run();
  await visitScreens(workbench, () => Promise.resolve());
  await workbench.showSheet("Summary");
  await workbench.type("Z1", "=LTV(1000,2,20%,12)");
  await workbench.until(async () => (await workbench.cells("Summary"))[0]?.[25]?.value === 4800);

  expect(asked.length).toBeGreaterThan(5);
  const { origin } = new URL(workbench.siteAddress);
  const suspicious = asked.filter(({ url, method, body }) => {
    if (url.protocol === "blob:" || url.protocol === "data:") return false;
    const file = url.pathname === "/" ? "index.html" : decodeURIComponent(url.pathname.slice(1));
    const isOffice = url.href === "https://appsforoffice.microsoft.com/lib/1/hosted/office.js";
    const isOurs = url.origin === origin && existsSync(path.join(built, file)) && url.search === "";
    return method !== "GET" || body !== null || !(isOurs || isOffice);
  });
  expect(suspicious.map(({ url, method }) => `${method} ${url.href}`)).toEqual([]);
  expect(sockets).toEqual([]);
});

test("the pane's own rules refuse a request and an image to another server", async () => {
  const workbench = await openWorkbench();
  const refused = await paneFrame(workbench.page).evaluate(async (address) => {
    const refusals: string[] = [];
    document.addEventListener("securitypolicyviolation", (event) => refusals.push(event.effectiveDirective));
    await fetch(address).catch(() => undefined);
    const image = new Image();
    await new Promise((resolve) => {
      image.onerror = resolve;
      image.src = address;
    });
    return refusals;
  }, "https://example.com/?client=Ana");
  expect(refused).toEqual(["connect-src", "img-src"]);
});

const sales = (): string =>
  ["Date,Client,Amount", "2024-01-05,Ana,100", "2024-02-05,Bor,50", "2024-03-01,Ana,70"].join("\n");
