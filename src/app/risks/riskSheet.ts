import type { Analysis } from "../../analysis/analysis";
import { readAmount } from "../../analysis/cells/amountCell";
import { cellText } from "../../analysis/cells/cells";
import type { CellValue, ReadingFormat } from "../../analysis/types";
import type { Language, Translate } from "../../locales";
import { holdsWritten, readMark } from "../../merging/rowMark";
import { isFilled, type Cells, type TypedRow } from "../../merging/typedTable";
import { firstRisks, riskResult, type FirstRisk } from "../../tasks/risks";
import type { UnreadableCell } from "../tasks/measuresSheet";
import { readTypedSheet, type StandingSheet } from "../typedSheets/readTypedSheet";
import type { SheetColumn, TypedSheet } from "../typedSheets/typedSheet";
import { updateTypedSheet, type SheetUpdate } from "../typedSheets/updateTypedSheet";
import type { WorkbookPort } from "../workbookPort";
import { concernedSales, type ConcernedSales } from "./concernedSales";

/** Lines in which the user enters threats of the own business. */
const OWN_LINES = 5;
/** The risk matrix of a workbook without its rows. */
export const riskSheetOf = (analysis: Analysis, t: Translate, language: Language): TypedSheet =>
  riskSheet(concernedSales(analysis), t, language);

export interface RiskUpdate {
  readonly update: SheetUpdate | null;
  readonly concerned: ConcernedSales;
  /** Numbers that cannot be read: their lines have no result. */
  readonly problems: readonly UnreadableCell[];
}

/** Makes the risk matrix, or brings its computed columns up to date with what the user has entered. Source: spec 3.19. */
export async function updateRisks(
  port: WorkbookPort,
  analysis: Analysis,
  t: Translate,
  language: Language,
): Promise<RiskUpdate> {
  const concerned = concernedSales(analysis);
  const sheet = riskSheet(concerned, t, language);
  const found = await readTypedSheet(port, sheet);
  const { format } = await port.locale();
  const problems: UnreadableCell[] = [];
  const rows = [
    ...firstRisks.map((risk) => ({ key: risk.threat, risk })),
    ...Array.from({ length: OWN_LINES }, (_line, place) => ({ key: `own ${place + 1}`, risk: null })),
  ].map(({ key, risk }): TypedRow => {
    const line = lineOf(key, sheet, found);
    return { key, cells: cellsOf(firstCells(risk, concerned, t), risk, concerned, line, format, problems, t) };
  });
  return { update: await updateTypedSheet(port, { ...sheet, rows }), concerned, problems };
}

type RiskColumn =
  | "threat"
  | "lost"
  | "often"
  | "perYear"
  | "concerned"
  | "share"
  | "damage"
  | "measure"
  | "cost"
  | "after"
  | "before"
  | "then"
  | "benefit"
  | "verdict"
  | "note"
  | "yours";

function riskSheet({ isMargin }: ConcernedSales, t: Translate, language: Language): TypedSheet {
  const column = (
    id: RiskColumn,
    owner: SheetColumn["owner"],
    format: SheetColumn["format"],
    width: number,
  ): SheetColumn => {
    const text = id === "concerned" ? (isMargin ? "concernedMargin" : "concernedTurnover") : id;
    return { id, owner, header: t(`risks.column.${text}`), format, width };
  };
  return {
    kind: "risks",
    name: t("risks.sheet"),
    tableName: "Risks",
    language,
    changedColumn: "yours",
    columns: [
      { ...column("threat", "shared", "text", 20), identifies: true },
      column("lost", "shared", "text", 18),
      { ...column("often", "shared", "general", 8), alignment: "center" },
      column("perYear", "product", "ratio", 8),
      column("concerned", "product", "integer", 12),
      column("share", "shared", "percent", 9),
      column("damage", "shared", "integer", 12),
      column("measure", "shared", "text", 20),
      column("cost", "user", "integer", 12),
      { ...column("after", "shared", "general", 8), alignment: "center" },
      column("before", "product", "integer", 12),
      column("then", "product", "integer", 12),
      column("benefit", "product", "integer", 12),
      column("verdict", "product", "text", 11),
      column("note", "user", "text", 14),
      column("yours", "product", "text", 12),
    ],
    rows: [],
  };
}

/** What is proposed for a line; a line of the user's own has nothing. */
function firstCells(risk: FirstRisk | null, { amounts }: ConcernedSales, t: Translate): Record<string, CellValue> {
  if (risk === null) return {};
  const { threat, often, share, after, concerned } = risk;
  return {
    threat: t(`risks.threat.${threat}`),
    lost: t(`risks.lost.${threat}`),
    often,
    share,
    measure: t(`risks.measure.${threat}`),
    after,
    concerned: cents(amounts[concerned]),
  };
}

const cents = (amount: number): number => Math.round(amount * 100) / 100;

/** A line as it stands: what is in its cells, and what the product has written there. */
interface StandingLine {
  readonly cells: Cells;
  readonly written: Cells;
  readonly whereOf: (id: string) => UnreadableCell["where"];
}

function lineOf(key: string, { kind }: TypedSheet, found: StandingSheet | null): StandingLine | null {
  const keys = found?.inPlace.keys ?? null;
  if (found === null || keys === null) return null;
  const { standing, inPlace, table } = found;
  for (const [place, row] of standing.values.entries()) {
    const mark = readMark(kind, row[keys]);
    if (mark?.key !== key) continue;
    return {
      cells: Object.fromEntries([...inPlace.places].map(([id, at]) => [id, row[at] ?? ""])),
      written: mark.written,
      whereOf: (id) => ({
        sheet: table.sheet,
        row: table.row + 1 + place,
        column: table.column + (inPlace.places.get(id) ?? 0),
      }),
    };
  }
  return null;
}

/** The line with its results: by what the user has entered where that differs from what is proposed. */
function cellsOf(
  proposed: Record<string, CellValue>,
  risk: FirstRisk | null,
  { amounts }: ConcernedSales,
  line: StandingLine | null,
  format: ReadingFormat,
  problems: UnreadableCell[],
  t: Translate,
): Cells {
  let isUnreadable = false;
  const inForce = (id: string): CellValue => {
    const now = line?.cells[id] ?? "";
    return line === null || holdsWritten(now, line.written[id] ?? "") ? (proposed[id] ?? now) : now;
  };
  const numberOf = (id: string, most = Infinity): number | null => {
    const cell = inForce(id);
    if (!isFilled(cell)) return null;
    const value = readAmount(cell, format);
    if (typeof value === "number" && value >= 0 && value <= most) return value;
    isUnreadable = true;
    if (line !== null) problems.push({ where: line.whereOf(id), value: cellText(cell) });
    return null;
  };
  const share = numberOf("share", 1);
  if (risk !== null && share !== null) proposed.damage = cents(amounts[risk.concerned] * share);
  const entry = {
    often: numberOf("often"),
    damage: numberOf("damage"),
    cost: numberOf("cost"),
    after: numberOf("after"),
  };
  const { perYear, before, then, benefit, verdict } = riskResult(
    isUnreadable ? { often: null, damage: null, cost: null, after: null } : entry,
  );
  const shown = (amount: number | null): CellValue => (amount === null ? "" : cents(amount));
  return {
    ...proposed,
    perYear: perYear ?? "",
    before: shown(before),
    then: shown(then),
    benefit: shown(benefit),
    verdict: isFilled(inForce("threat")) ? t(`risks.verdict.${verdict}`) : "",
  };
}
