import { runAnalysis } from "../../../src/app/runAnalysis";
import { scanWorkbook } from "../../../src/app/scanWorkbook";
import { officeWorkbook } from "../../../src/excel/officeWorkbook";
import { watch } from "../../excel/openHost";
import { caseSheets, workbookData } from "../../excel/workbook";
import { headless } from "../../setup/headless";
import { overOfficeClient } from "./overOfficeClient";
import type { HeadlessHost } from "../../../src/workbench/headless";

const northwind = () => headless.createHeadlessHost(workbookData(caseSheets("northwind")));

/** A run; `begun` is called when its tables have been found. */
async function runOver({ Office, Excel, OfficeExtension }: HeadlessHost, begun = (): void => undefined): Promise<void> {
  Object.assign(globalThis, { Office, Excel, OfficeExtension });
  const port = officeWorkbook();
  const { session } = await scanWorkbook(port);
  begun();
  await runAnalysis(port, session, watch());
}

describe("a run of Northwind", () => {
  it("takes few requests of Microsoft's client, and little in them", async () => {
    const { host, server } = overOfficeClient(northwind());
    let before = 0;
    await runOver(host, () => (before = server.exchanges.length));
    // What gives back references comes after the run.
    await new Promise((resolve) => setTimeout(resolve, 20));
    const ofRun = server.exchanges.slice(before);
    const bytes = ofRun.map(({ requestBytes, answerBytes }) => requestBytes + answerBytes);
    expect(ofRun.length).toBeLessThanOrEqual(60);
    expect(bytes.reduce((sum, more) => sum + more, 0)).toBeLessThanOrEqual(1_150_000);
    expect(server.heldReferences).toBe(0);
    host.dispose();
  });

  it("is as large for the host's own client as on the wire of Microsoft's", async () => {
    const own = northwind();
    await runOver(own);
    const { host, server } = overOfficeClient(northwind());
    await runOver(host);
    const asked = server.exchanges.filter(({ isCleanUp }) => !isCleanUp);
    const onWire = asked.reduce((sum, { requestBytes, answerBytes }) => sum + requestBytes + answerBytes, 0);
    expect(own.faults.syncCount).toBe(asked.length);
    expect(own.faults.byteCount / onWire).toBeGreaterThan(0.8);
    expect(own.faults.byteCount / onWire).toBeLessThan(1.2);
    own.dispose();
    host.dispose();
  });
});
