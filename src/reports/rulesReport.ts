import type { Analysis } from "../analysis/analysis";
import { settingSections } from "../analysis/settings/settingDefinition";
import { isInUse, settingKeys, settingOf, type SettingKey } from "../analysis/settings/settings";
import { tableKeys } from "../analysis/tables/tables";
import type { TextKey } from "../locales";
import { brokenText } from "./brokenText";
import { columnText } from "./footer";
import { defineReport, type Report } from "./report";
import type { ReportContext, ReportText } from "./reportContext";
import type { ReportPart } from "./reportPart";
import type { ReportFormat, ReportValue } from "./reportSheet";
import { settingInForce } from "./settingInForce";
import { aboutText } from "./settingText";
import { textBlock } from "./textBlock";

/** Sentences are no wider than paper; behind two columns there is less room than behind one. */
const lettersBehindTwo = 85;
const lettersBehindOne = 120;

/** Everything that the figures of a run rest on: what was read, each setting as it was, the rule of each sheet. */
export const rulesReport: Report<"rules"> = defineReport({
  id: "rules",
  note: (_analysis, { translate }) => [translate("reports.noteRules")],
  parts: (analysis, context) => [
    table("rulesRead", ["rulesTable", "rulesSheet", "rulesColumns"], tablesRead(context), context),
    table("rulesSettings", ["ruleSetting", "ruleInForce", "ruleAbout"], settingsInForce(analysis, context), context),
    table("rulesOfSheets", ["rulesSheet", "rule"], rulesOfSheets(analysis, context), context),
  ],
  footer: () => [],
});

/** Words, and behind them a sentence in as many lines as it takes. */
interface Entry {
  readonly words: readonly (string | null)[];
  readonly sentence: string;
}

function table(
  heading: ReportText,
  keys: readonly ReportText[],
  entries: readonly Entry[],
  { translate }: ReportContext,
): ReportPart {
  return ({ row, column }) => {
    if (entries.length === 0) return null;
    const headers = keys.map((key) => translate(`reports.${key}`));
    const texts = headers.map((): ReportFormat => "text");
    const most = headers.length === 2 ? lettersBehindOne : lettersBehindTwo;
    const words: (readonly ReportValue[])[] = [];
    const sentences: string[] = [];
    for (const entry of entries) {
      const lines = brokenText(entry.sentence, most);
      sentences.push(...lines);
      lines.forEach((_line, place) => words.push(place === 0 ? entry.words : entry.words.map(() => null)));
    }
    const first = row + 2;
    const band = [translate(`reports.${heading}`), ...headers.slice(1).map(() => null)];
    return {
      blocks: [
        { row, column, style: "band", formats: texts, values: [band] },
        { row: row + 1, column, style: "header", formats: texts, values: [headers] },
        { row: first, column, style: "body", formats: texts.slice(1), values: words },
      ],
      sentences: [textBlock(first, column + headers.length - 1, "body", sentences)],
      nextRow: first + sentences.length,
    };
  };
}

function tablesRead({ sources, columnsRead = {}, translate }: ReportContext): readonly Entry[] {
  return tableKeys.flatMap((key) => {
    const sheet = sources[key];
    if (sheet === undefined || sheet === null) return [];
    const columns = (columnsRead[key] ?? []).map((column) => columnText(column, translate)).join(", ");
    return [{ words: [translate(`tables.title.${key}`), sheet], sentence: columns }];
  });
}

function settingsInForce(analysis: Analysis, context: ReportContext): readonly Entry[] {
  const { translate, sources } = context;
  const hasTable = (table: keyof typeof sources): boolean => (sources[table] ?? null) !== null;
  const inUse = settingKeys.filter((key) => isInUse(key, analysis.settings, hasTable));
  const keys = settingSections.flatMap((section) => inUse.filter((key) => settingOf(key).section === section));
  return keys.map((key) => ({
    words: [nameOf(key, translate), settingInForce(key, analysis, context)],
    sentence: aboutText(key, translate),
  }));
}

/** The fields of the loyalty programme are on a screen of their own, where they need no more words. */
function nameOf(key: SettingKey, translate: ReportContext["translate"]): string {
  const name = translate(`settings.field.${key}`);
  return settingOf(key).section === "loyalty" ? `${translate("settings.section.loyalty")}: ${name}` : name;
}

/** Each rule once: beside its sheet, or first where several sheets go by it. */
function rulesOfSheets(analysis: Analysis, context: ReportContext): readonly Entry[] {
  const { translate, written = [] } = context;
  const sheetsOf = new Map<string, readonly string[]>();
  for (const { id, rules, footer } of written) {
    const name = translate(`reports.${id}Name` as TextKey);
    for (const line of [...(rules?.(analysis, context) ?? []), ...footer(analysis, context)]) {
      sheetsOf.set(line, [...(sheetsOf.get(line) ?? []), name]);
    }
  }
  const lines = [...sheetsOf];
  const ofSeveral = lines.filter(([, sheets]) => sheets.length > 1).map(([line]) => line);
  const ofSheet = (name: string): readonly string[] =>
    lines.filter(([, sheets]) => sheets.length === 1 && sheets[0] === name).map(([line]) => line);
  const names = [...new Set(lines.flatMap(([, sheets]) => sheets))];
  return [
    ...namedLines(translate("reports.rulesOfSeveral"), ofSeveral),
    ...names.flatMap((name) => namedLines(name, ofSheet(name))),
  ];
}

function namedLines(name: string, lines: readonly string[]): readonly Entry[] {
  return lines.map((line, place) => ({ words: [place === 0 ? name : null], sentence: line }));
}
