import { headless } from "../../setup/headless";
import { clientOf, clientPart, officeClient, officeLibraryText } from "./officeClient";
import { overOfficeClient } from "./overOfficeClient";
import { probedWorkbook } from "./probes/probe";

describe("Microsoft's client out of the library", () => {
  it("is found between its marks", () => {
    const { Excel, OfficeExtension } = officeClient();
    expect(typeof Excel.run).toBe("function");
    expect(typeof OfficeExtension.HostBridge.init).toBe("function");
  });

  it.each([
    [
      "has but one part",
      (text: string) => text.replaceAll("\nvar __extends = ", "\nlet __extends = "),
      "no second mark",
    ],
    [
      "has nothing behind the client",
      (text: string) => text.replaceAll("\nOSFAriaLogger.", "\nLogger."),
      "no mark behind",
    ],
  ])("is refused where the library %s", (_title, change, message) => {
    const changed = change(officeLibraryText());
    expect(() => clientPart(changed)).toThrow(message);
    expect(() => clientPart(changed)).toThrow("the library has changed");
  });

  it.each([
    ["", "OfficeExtension.HostBridge"],
    ["var OfficeExtension = { HostBridge: {} }; var Excel = {};", "Excel.Range"],
  ])("is refused where a part of it is missing: %s", (client, missing) => {
    const library = `\nvar __extends = 1;\nvar __extends = 2;${client}\nOSFAriaLogger.x`;
    expect(() => clientOf(library)).toThrow(`not in its client: ${missing}`);
  });
});

describe("a batch over Microsoft's client", () => {
  const open = () => overOfficeClient(headless.createHeadlessHost(probedWorkbook()));

  it("is measured by what goes over the wire", async () => {
    const { host, server } = open();
    await host.Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Notes").getRange("A1").values = [["x".repeat(1000)]];
      await context.sync();
    });
    const [{ requestBytes, answerBytes }] = server.exchanges;
    expect(requestBytes).toBeGreaterThan(1300);
    expect(requestBytes).toBeLessThan(2000);
    expect(answerBytes).toBeGreaterThan(100);
    expect(answerBytes).toBeLessThan(500);
    host.dispose();
  });

  it("gives its references back when it has ended, without anybody waiting", async () => {
    const { host, server } = open();
    await host.Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Notes").getRange("A1").load("values");
      await context.sync();
      expect(server.heldReferences).toBe(1);
    });
    await new Promise((resolve) => setTimeout(resolve, 10));
    expect(server.heldReferences).toBe(0);
    expect(server.exchanges.map(({ isCleanUp }) => isCleanUp)).toEqual([false, true]);
    expect(host.faults.syncCount).toBe(1);
    host.dispose();
  });
});
