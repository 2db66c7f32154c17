import type {
  AnySettingKind,
  SettingDefault,
  SettingKindName,
  SettingKindOf,
  SettingValue,
} from "../../analysis/settings/settingKind";
import { dayOfIso, isoOfDay } from "../../analysis/time/isoDay";
import { grades, periodPresets, type GradeTable } from "../../analysis/types";
import { percentOf, percentRow } from "../../reports/percentRow";
import { decimalOf, decimalsOf } from "../parts/decimalText";

/** What is in the draft where the user gives both days of a period. */
export const customPeriod = "custom";

/** The end of a field's name in the draft; the field without one bears the name of the setting. */
export type FieldPart = "" | "From" | "To";

/** The texts of a setting's fields, in the order of its parts. */
type FieldTexts = readonly string[];

interface Typed<Kind extends AnySettingKind> {
  readonly kind: Kind;
  readonly default: SettingDefault<Kind>;
}

/** How the settings of a kind are typed. */
export interface DraftKind<Kind extends AnySettingKind> {
  readonly parts: readonly FieldPart[];
  /** The field beside which an error is shown. */
  readonly errorPart: FieldPart;
  print(value: SettingValue<Kind>, setting: Typed<Kind>): FieldTexts;
  /** What cannot be read becomes a value that the rules refuse. */
  parse(texts: FieldTexts, setting: Typed<Kind>): SettingValue<Kind>;
  /** The field that is still empty while its neighbours are not. */
  missingPart?(texts: FieldTexts): FieldPart | null;
}

/** One field, empty for the default. */
function oneField<Kind extends AnySettingKind>(
  print: (value: SettingValue<Kind>) => string,
  parse: (text: string) => SettingValue<Kind>,
): DraftKind<Kind> {
  return {
    parts: [""],
    errorPart: "",
    print: (value, { default: usual }) => [print(value) === print(usual as SettingValue<Kind>) ? "" : print(value)],
    parse: ([text], { default: usual }) => (text.trim() === "" ? (usual as SettingValue<Kind>) : parse(text)),
  };
}

const draftKinds: { readonly [Name in SettingKindName]: DraftKind<SettingKindOf<Name>> } = {
  day: oneField(
    (day) => (day === null ? "" : isoOfDay(day)),
    (text) => dayOfIso(text) ?? NaN,
  ),
  period: {
    parts: ["", "From", "To"],
    errorPart: "To",
    print: (period, { kind }) => {
      if (period === null || typeof period === "string") {
        // Nothing is said by the default under its name.
        return [period === null || period === kind.usual ? "" : period, "", ""];
      }
      return [customPeriod, isoOfDay(period[0]), isoOfDay(period[1])];
    },
    parse: ([name, from, to]) => {
      if (name !== customPeriod) return periodPresets.find((preset) => preset === name) ?? null;
      return [dayOfIso(from) ?? NaN, dayOfIso(to) ?? NaN];
    },
    missingPart: ([name, from, to]) => {
      if (name !== customPeriod || (from !== "" && to !== "")) return null;
      return from === "" ? "From" : "To";
    },
  },
  wholeNumber: oneField(String, (text) => decimalOf(text) ?? NaN),
  shares: oneField(percentRow, ratiosOf),
  bounds: oneField(
    (bounds) => (bounds === null ? "" : percentRow(bounds)),
    (text) => {
      const [lower, upper, ...more] = ratiosOf(text);
      // One or three bounds are as wrong as an unreadable one.
      return upper === undefined || more.length > 0 ? [NaN, NaN] : [lower, upper];
    },
  ),
  ratio: oneField(
    (ratio) => (ratio === null ? "" : String(percentOf(ratio))),
    (text) => (decimalOf(text) ?? NaN) / 100,
  ),
  part: oneField(
    (share) => String(percentOf(share)),
    (text) => (decimalOf(text) ?? NaN) / 100,
  ),
  tiers: oneField(
    (tiers) => tierTexts(tiers.map(([from, rate]) => [String(from), String(percentOf(rate))])),
    (text) =>
      typedTiers(text)
        .filter((tier) => tier.some((typed) => typed.trim() !== ""))
        .map(([from, rate]) => [decimalOf(from) ?? NaN, (decimalOf(rate) ?? NaN) / 100]),
  ),
  choice: {
    parts: [""],
    errorPart: "",
    // A list of choices always shows one of them.
    print: (choice) => [choice],
    parse: ([text], { kind, default: usual }) => kind.choices.find((choice) => choice === text) ?? usual,
  },
  text: oneField(
    (text) => text,
    (text) => text,
  ),
  gradeTable: oneField(gradeLetters, gradeRows),
};

/** How the settings of a kind are typed. */
export function draftKindOf(kind: AnySettingKind): DraftKind<AnySettingKind> {
  return draftKinds[kind.name] as unknown as DraftKind<AnySettingKind>;
}

/** The cells of the table as letters, row by row. */
export function gradeLetters(table: GradeTable): string {
  return table.map((row) => row.join("")).join("");
}

function gradeRows(letters: string): GradeTable {
  const cells = Array.from(letters).flatMap((letter) => grades.filter((grade) => grade === letter));
  return [cells.slice(0, 3), cells.slice(3, 6), cells.slice(6)];
}

function ratiosOf(text: string): readonly number[] {
  return (decimalsOf(text) ?? [NaN]).map((percent) => percent / 100);
}

/** A threshold and its rate in percent, as they are typed. */
export type TypedTier = readonly [from: string, rate: string];

/** The tiers of a draft, the blank ones too: "50000:3;100000:5". */
export function typedTiers(text: string): readonly TypedTier[] {
  if (text === "") return [];
  return text.split(";").map((tier) => {
    const [from, rate = ""] = tier.split(":");
    return [from, rate];
  });
}

/** The draft of tiers; the marks between them cannot be typed into one. */
export function tierTexts(tiers: readonly TypedTier[]): string {
  const plain = (typed: string): string => typed.replace(/[;:]/g, "");
  return tiers.map(([from, rate]) => `${plain(from)}:${plain(rate)}`).join(";");
}
