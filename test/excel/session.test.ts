import { scanWorkbook } from "../../src/app/scanWorkbook";
import { runAnalysis } from "../../src/app/runAnalysis";
import { saveSession } from "../../src/app/sessionStore";
import { officeWorkbook } from "../../src/excel/officeWorkbook";
import { closeHost, openHost, watch } from "./openHost";
import { caseSheets, sheetData, workbookData } from "./workbook";

const sales = [
  ["Date", "Client", "Amount", "Net"],
  [45292, "A", 10, 8],
  [45293, "B", 20, 16],
];
const clients = [
  ["Client", "Country"],
  ["A", "RU"],
];

afterEach(closeHost);

describe("the session in the workbook", () => {
  it("keeps a column that the user chose, also where it has moved", async () => {
    const host = openHost(workbookData([sheetData("Sales", sales)]));
    const port = officeWorkbook();
    const { session } = await scanWorkbook(port);
    if (session.choices.sales === null) throw new Error("no sales recognised: null");
    const chosen = { ...session.choices.sales, columns: { ...session.choices.sales.columns, amount: 3 } };
    await saveSession(port, { ...session, choices: { ...session.choices, sales: chosen } });
    expect((await scanWorkbook(port)).session.choices.sales?.columns.amount).toBe(3);

    await host.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sales");
      sheet.getRange("A1:D1").values = [["Date", "Client", "Net", "Amount"]];
      await context.sync();
    });
    expect((await scanWorkbook(port)).session.choices.sales?.columns).toMatchObject({ amount: 2 });
  });

  it("falls back to recognition where the remembered table or its column is gone", async () => {
    const host = openHost(workbookData([sheetData("Old sales", sales), sheetData("Clients", clients)]));
    const port = officeWorkbook();
    const { session } = await scanWorkbook(port);
    await saveSession(port, session);
    await host.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Old sales");
      sheet.name = "New sales";
      sheet.getRange("C1:C1").values = [["Turnover"]];
      await context.sync();
    });
    const again = await scanWorkbook(port);
    expect(again.session.choices.sales?.table.name).toBe("New sales");
    expect(again.session.choices.sales?.columns.amount).toBe(2);
    expect(again.session.choices.clients?.table.name).toBe("Clients");
  });

  it("does not propose again what the user has declined, but proposes what is new", async () => {
    const host = openHost(workbookData([sheetData("Sales", sales), sheetData("Clients", clients)]));
    const port = officeWorkbook();
    const { session } = await scanWorkbook(port);
    const without = { ...session, choices: { ...session.choices, clients: null } };
    await runAnalysis(port, without, watch());
    expect((await scanWorkbook(port)).session.choices.clients).toBeNull();

    await host.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add("Target matrix");
      sheet.getRange("A1:B2").values = [
        ["Segment", "Paper"],
        ["Retail", "x"],
      ];
      await context.sync();
    });
    const again = await scanWorkbook(port);
    expect(again.session.choices.clients).toBeNull();
    expect(again.session.choices.targets?.table.name).toBe("Target matrix");
  });

  it.each([["{broken"], ["7"], ['{"version":1,"sales":{"kind":"sheet"}}'], [{ version: 1 }]])(
    "is ignored where it is broken: %j",
    async (stored) => {
      openHost(workbookData(caseSheets("tiny"), { settings: { "clientele.session": stored } }));
      const { session } = await scanWorkbook(officeWorkbook());
      expect(session.choices.sales?.table.name).toBe("Sales");
      expect(session.choices.clients?.table.name).toBe("Clients data");
    },
  );
});
