import { cellDay } from "./reportDay";
import type { Figures } from "./expectation";
import type { Row } from "../workbench/command/runCommand";

/** The columns of the Clients report by the names that the cases give them. */
const columns: Readonly<Record<string, string>> = {
  turnover: "Turnover",
  status: "Status",
  abc: "ABC",
  purchases: "Purchases",
  ladder: "Ladder",
  averageCheck: "Average check",
  segment: "Segment",
  manager: "Manager",
  first: "First purchase",
  last: "Last purchase",
  productsUsed: "Products used",
};

/** What differs between the figures wanted and the rows of the Clients report, as sentences. */
export function differences(wanted: Figures, clients: ReadonlyMap<string, Row>): string[] {
  const wrong: string[] = [];
  const check = (name: string, got: unknown, figure: unknown): void => {
    if (!alike(got, figure)) wrong.push(`${name} is ${String(got)}, not ${JSON.stringify(figure)}`);
  };
  const rows = [...clients.values()];
  if (wanted.turnover !== undefined) {
    const turnover = rows.reduce((sum, row) => sum + Number(row.get(columns.turnover) ?? 0), 0);
    check("turnover", turnover, wanted.turnover);
  }
  if (wanted.clientCount !== undefined) check("clients", clients.size, wanted.clientCount);
  if (wanted.asOf !== undefined) check("as of", asOf(rows), wanted.asOf);
  for (const [names, figures] of Object.entries(wanted.clients ?? {})) {
    const row = rowOf(names, clients);
    if (row === undefined) wrong.push(`no client ${names}`);
    else for (const [key, figure] of Object.entries(figures)) check(`${names}: ${key}`, figureOf(key, row), figure);
  }
  for (const [names, figures] of Object.entries(wanted.clientsOrLeftOut ?? {})) {
    const row = rowOf(names, clients);
    if (row === undefined) continue;
    for (const [key, figure] of Object.entries(figures)) check(`${names}: ${key}`, figureOf(key, row), figure);
  }
  return wrong;
}

function figureOf(key: string, row: Row): unknown {
  const column = columns[key];
  if (column === undefined) throw new Error(`unknown figure of a client: ${key}`);
  const value = row.get(column) ?? null;
  return key === "first" || key === "last" ? cellDay(value) : value;
}

/** The last purchase and the days since it tell the day of the report. */
function asOf(rows: readonly Row[]): string | null {
  for (const row of rows) {
    const last = row.get("Last purchase");
    const since = row.get("Days since last");
    if (typeof last === "number" && typeof since === "number") return cellDay(last + since);
  }
  return null;
}

function rowOf(names: string, clients: ReadonlyMap<string, Row>): Row | undefined {
  const wanted = names.split("|").map(plain);
  return [...clients].find(([name]) => wanted.includes(plain(name)))?.[1];
}

const plain = (name: string): string =>
  name
    .replace(/["'«»„“”‘’]/g, "")
    .replace(/\s+/g, " ")
    .trim()
    .toLowerCase();

/** A list stands for any one of its values. */
function alike(got: unknown, wanted: unknown): boolean {
  if (Array.isArray(wanted)) return wanted.some((one) => alike(got, one));
  if (typeof wanted !== "number") return (got ?? "") === (wanted ?? "");
  return typeof got === "number" && Math.abs(got - wanted) <= Math.max(0.005, Math.abs(wanted) * 1e-6);
}
