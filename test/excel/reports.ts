import type { ReportId } from "../../src/reports/reports";
import type { ReportSheet, ReportValue } from "../../src/reports/reportSheet";

/** A small report of a text and an amount column, with everything that a report can have. */
export function report(id: ReportId, name: string, rows: readonly (readonly ReportValue[])[]): ReportSheet {
  const body = { row: 3, column: 1, rows: rows.length, columns: 1 };
  return {
    id,
    language: "en",
    name,
    nameSuffix: " - analysis",
    blocks: [
      { row: 0, column: 0, style: "title", formats: ["text"], values: [[name]] },
      { row: 2, column: 0, style: "header", formats: ["text", "text"], values: [["Client", "Turnover"]] },
      { row: 3, column: 0, style: "body", formats: ["text", "amount"], values: rows },
      { row: 3 + rows.length, column: 0, style: "total", formats: ["text", "amount"], values: [["Total", 1]] },
    ],
    tables: [
      {
        name: `Clientele${id[0].toUpperCase()}${id.slice(1)}`,
        range: { row: 2, column: 0, rows: rows.length + 1, columns: 2 },
      },
    ],
    columnWidths: [30, 12],
    frozenRows: 3,
    frozenColumns: 1,
    conditionalFormats: [
      { kind: "dataBar", range: body, color: "#1F4E5F" },
      { kind: "textEquals", range: { ...body, column: 0 }, text: 'A "B"', fill: "#EEEEEE", font: "#333333" },
    ],
    charts: [
      {
        title: "Turnover",
        categories: { ...body, column: 0 },
        series: [
          { name: "Turnover", values: body, kind: "column", axis: "primary" },
          { name: "Share", values: body, kind: "line", axis: "secondary" },
        ],
        place: { row: 0, column: 4, rows: 15, columns: 8 },
      },
    ],
  };
}

/** Two reports whose first client is called `client`. */
export const reports = (client: string): ReportSheet[] => [
  report("clients", "Clients", [
    [client, 1],
    ["B", 2],
  ]),
  report("managers", "Managers", [[client, 1]]),
];
