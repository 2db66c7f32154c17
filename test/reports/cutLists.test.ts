import { clientFigures } from "../../src/analysis/clients/clientFigures";
import type { Analysis } from "../../src/analysis/analysis";
import { sumOver } from "../../src/analysis/sum";
import { translator } from "../../src/locales";
import { buildReports } from "../../src/reports/buildReports";
import type { ReportSheet } from "../../src/reports/reportSheet";
import { headersOf, northwind, sheetOf, sources, textsOf } from "./sheetCases";
import { blocksOf } from "./sheetChecks";

// Lists as sales in a database have them: the first clients, while the totals are of all.

const LISTED = 10;

function cut(analysis: Analysis): Analysis {
  const { evidence, totals } = analysis;
  const columns = { ...evidence.columns, ids: evidence.columns.ids.slice(0, LISTED) };
  const cutEvidence = { ...evidence, columns };
  const clients = clientFigures(cutEvidence);
  const listed = new Set(clients.map(({ client }) => client));
  const isListed = ({ client }: { readonly client: string }): boolean => listed.has(client);
  const rest = totals.turnover - (sumOver(clients, ({ turnover }) => turnover) ?? 0);
  const params = { listed: LISTED, clients: totals.clients - LISTED, share: rest / totals.turnover };
  return {
    ...analysis,
    evidence: cutEvidence,
    clients,
    whatElse: analysis.whatElse.filter(isListed),
    summary: {
      ...analysis.summary,
      actions: analysis.summary.actions.map((action) => ({ ...action, cases: action.cases.filter(isListed) })),
    },
    notices: [...analysis.notices, { code: "clientsLeftOut", params }],
  };
}

const some = cut(northwind);
const totalOf = (sheet: ReportSheet, header: string): unknown =>
  blocksOf(sheet, "total")[0].values[0][headersOf(sheet).indexOf(header)];

it("names on every sheet how many clients the lists leave out, and with how much of the turnover", () => {
  const sheets = buildReports(some, { translate: translator("en"), language: "en", sources });
  expect(sheets.length).toBeGreaterThan(8);
  const silent = sheets.filter(({ blocks }) => !JSON.stringify(blocks).includes("The lists name the first 10 clients"));
  expect(silent.map(({ id }) => id)).toEqual([]);
  const [sentence] = textsOf(sheets[0], "footer").filter((line) => line.startsWith("The lists name"));
  expect(sentence).toMatch(/; 81 further clients with \d+(\.\d)?% of the turnover are in all totals\./);
});

it("shows the totals of all clients below a list of some, and none that is not known", () => {
  const [listed, whole] = [sheetOf(some, "clients"), sheetOf(northwind, "clients")];
  for (const header of ["Turnover", "Share", "Purchases in period"]) {
    expect(totalOf(listed, header)).toBeCloseTo(Number(totalOf(whole, header)), 6);
  }
  expect(some.clients).toHaveLength(LISTED);
  expect(sumOver(some.clients, ({ turnover }) => turnover)).toBeLessThan(Number(totalOf(listed, "Turnover")));
  // Over the whole history only those of the listed clients are known.
  expect(totalOf(whole, "Purchases")).toBeGreaterThan(0);
  expect(totalOf(listed, "Purchases")).toBeNull();
});

it("leaves out what would be of the listed clients only: the breadth of buying, and a total of what else to sell", () => {
  const bands = (analysis: Analysis) => textsOf(sheetOf(analysis, "segmentProduct"), "band");
  const breadth = "Perspective and risk by breadth: number of clients";
  expect(bands(northwind)).toContain(breadth);
  expect(bands(some)).toEqual(bands(northwind).filter((band) => band !== breadth));
  const totals = (analysis: Analysis): number => blocksOf(sheetOf(analysis, "whatElse"), "total").length;
  expect([totals(northwind), totals(some)]).toEqual([1, 0]);
});
