import golden from "../golden/northwind.json";
import { byName, recordsBelow, recordsUnder, serialOf, type ReportRecord } from "./reportCells";
import type { WorkbenchPage } from "./workbenchPage";

// Compares the cells of the report sheets with test/golden/northwind.json, computed by an independent program.

/** Golden figures are rounded to six decimals. */
function expectFigure(actual: ReportRecord[string], expected: number | null, what: string): void {
  if (expected === null) {
    expect({ what, actual }).toEqual({ what, actual: null });
    return;
  }
  const difference = Math.abs(Number(actual) - expected);
  const near = typeof actual === "number" && difference <= 1e-6 * Math.max(1, Math.abs(expected));
  expect({ what, actual: near ? expected : actual }).toEqual({ what, actual: expected });
}

export async function expectClients(workbench: WorkbenchPage, sheet: string): Promise<void> {
  const clients = byName(recordsUnder(await workbench.cells(sheet), "Client"), "Client");
  for (const expected of golden.clientRows) {
    const client = clients.get(expected.client);
    if (!client) throw new Error(`no such client: ${expected.client}`);
    expect(client).toMatchObject({
      Segment: expected.segment,
      Status: expected.status,
      ABC: expected.abc || null,
      XYZ: expected.xyz || null,
      Ladder: expected.ladder || null,
      Purchases: expected.purchases,
      "Products used": expected.used,
      "Target products": expected.targets,
      "First purchase": expected.first === null ? null : serialOf(expected.first),
      "Last purchase": expected.last === null ? null : serialOf(expected.last),
    });
    expectFigure(client.Turnover, expected.turnover, `${expected.client}: turnover`);
    expectFigure(client.CV, expected.cv, `${expected.client}: CV`);
    expectFigure(client.Development, expected.development, `${expected.client}: development`);
    expectFigure(client.LTV, expected.ltv, `${expected.client}: LTV`);
  }
  expect(clients.size).toBe(golden.clients + 1);
  expectFigure(clients.get("Total")?.Turnover ?? null, golden.turnover, "total turnover");
}

const managerFigures = {
  Potential: "potential",
  New: "new",
  Regular: "regular",
  Restored: "restored",
  Lost: "lost",
  "Lost (all)": "lostAll",
  "First sales": "firstN",
  "First sales amount": "firstSum",
  "Repeat sales": "repeatN",
  "Repeat sales amount": "repeatSum",
  "New-direction sales": "newDirectionN",
  "New-direction amount": "newDirectionSum",
  Turnover: "turnover",
  Purchases: "purchases",
  "Average check": "averageCheck",
  Conversion: "conversion",
  "Clients served": "served",
} as const;

export async function expectManagers(workbench: WorkbenchPage): Promise<void> {
  const managers = byName(recordsUnder(await workbench.cells("Managers"), "Manager"), "Manager");
  const expectedRows = { ...golden.managers, Total: golden.managersTotal };
  expect([...managers.keys()].sort()).toEqual(Object.keys(expectedRows).sort());
  for (const [name, expected] of Object.entries(expectedRows))
    for (const [header, figure] of Object.entries(managerFigures))
      expectFigure(managers.get(name)?.[header] ?? null, expected[figure], `${name}: ${header}`);
}

export async function expectAbcXyz(workbench: WorkbenchPage): Promise<void> {
  const cells = await workbench.cells("ABC-XYZ");
  const clients = byName(recordsBelow(cells, "Number of clients", "Class"), "Class");
  const turnover = byName(recordsBelow(cells, "Turnover", "Class"), "Class");
  for (const [pair, [expectedClients, expectedTurnover]] of Object.entries(golden.abcXyz)) {
    expect(clients.get(pair[0])?.[pair[1]]).toBe(expectedClients);
    expectFigure(turnover.get(pair[0])?.[pair[1]] ?? null, expectedTurnover, `${pair}: turnover`);
  }
  expectFigure(turnover.get("Total")?.Total ?? null, golden.turnover, "total turnover");
}

export async function expectSegmentProduct(workbench: WorkbenchPage): Promise<void> {
  const cells = await workbench.cells("Segment × product");
  const block = (band: string) => byName(recordsBelow(cells, band, "Segment"), "Segment");
  const targets = block("Target");
  const users = block("Users");
  const turnover = block("Turnover");
  for (const [segment, expected] of Object.entries(golden.matrix)) {
    expect(users.get(segment)?.Clients).toBe(expected.clients);
    for (const [product, figures] of Object.entries(expected.products)) {
      expect(targets.get(segment)?.[product]).toBe(figures.target ? "+" : null);
      expect(users.get(segment)?.[product]).toBe(figures.users);
      expectFigure(turnover.get(segment)?.[product] ?? null, figures.turnover, `${segment}, ${product}: turnover`);
    }
  }
}
