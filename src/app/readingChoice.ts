import { currencyCode } from "../analysis/cells/currency";
import { wordKey } from "../analysis/cells/wordKey";
import { dateOrders, decimalMarks, thousandsMarks, type ColumnFormat } from "../analysis/columns/columnFormat";
import { saleKinds, type SaleKind } from "../analysis/columns/saleKinds";
import { sheetNameRoles, type SalesReadingChoice, type SheetNameRole } from "../analysis/tables/salesReading";
import { numberRoles, type SalesRole } from "../analysis/tables/salesRoles";
import { isRecord } from "./isRecord";

// What the user decides about the reading of the sales, as the workbook and settings.json hold it.

/** Roles whose columns can be given a format, with what can be set of it. */
export const formatFields: Readonly<Partial<Record<SalesRole, Readonly<Record<string, readonly string[]>>>>> = {
  date: { order: dateOrders },
  ...Object.fromEntries(numberRoles.map((role) => [role, { decimal: decimalMarks, thousands: thousandsMarks }])),
};

/** undefined = nothing is decided, so that a choice without decisions looks as it always did. */
export function readingOf(choice: Partial<SalesReadingChoice> | undefined): Partial<SalesReadingChoice> | undefined {
  if (choice === undefined) return undefined;
  const { formats = {}, keepsFarDays = false, kinds = {}, currency = null, sheetName = null, onlyWon = false } = choice;
  const decided = {
    ...(Object.keys(formats).length > 0 && { formats }),
    ...(keepsFarDays && { keepsFarDays }),
    ...(Object.keys(kinds).length > 0 && { kinds }),
    ...(currency !== null && { currency }),
    ...(sheetName !== null && { sheetName }),
    ...(onlyWon && { onlyWon }),
  };
  return Object.keys(decided).length === 0 ? undefined : decided;
}

/** What a workbook keeps; what this version does not understand is as if nobody had decided it. */
export function storedReading(value: unknown): Partial<SalesReadingChoice> | undefined {
  if (!isRecord(value)) return undefined;
  const { formats, keepsFarDays, kinds, currency, sheetName, onlyWon } = value;
  return readingOf({
    formats: isRecord(formats) ? storedFormats(formats) : {},
    keepsFarDays: keepsFarDays === true,
    kinds: isRecord(kinds) ? kindsIn(kinds) : {},
    currency: typeof currency === "string" ? currency : null,
    sheetName: sheetNameRoles.find((role) => role === sheetName) ?? null,
    onlyWon: onlyWon === true,
  });
}

function storedFormats(value: Readonly<Record<string, unknown>>): SalesReadingChoice["formats"] {
  const formats: Record<string, ColumnFormat> = {};
  for (const [role, fields] of Object.entries(formatFields)) {
    const stored = value[role];
    if (!isRecord(stored)) continue;
    const kept = Object.entries(fields).filter(([field, words]) => words.includes(stored[field] as string));
    if (kept.length > 0) formats[role] = Object.fromEntries(kept.map(([field]) => [field, stored[field]]));
  }
  return formats;
}

function kindsIn(value: Readonly<Record<string, unknown>>): Readonly<Record<string, SaleKind>> {
  const kinds: Record<string, SaleKind> = {};
  for (const [word, kind] of Object.entries(value)) {
    if (saleKinds.some((each) => each === kind)) kinds[wordKey(word)] = kind as SaleKind;
  }
  return kinds;
}

/** What settings.json says of it. */
export interface ReadingSetting {
  readonly format?: SalesReadingChoice["formats"];
  readonly keepFarDays?: boolean;
  readonly kinds?: Readonly<Record<string, SaleKind>>;
  readonly currency?: string;
  readonly sheetName?: SheetNameRole;
}

/** What is decided after the settings have spoken; what they do not name stays as it was. */
export function withSetting(
  before: Partial<SalesReadingChoice> | undefined,
  { format, keepFarDays, kinds, currency, sheetName }: ReadingSetting,
): Partial<SalesReadingChoice> | undefined {
  return readingOf({
    ...before,
    ...(format !== undefined && { formats: { ...before?.formats, ...format } }),
    ...(keepFarDays !== undefined && { keepsFarDays: keepFarDays }),
    ...(kinds !== undefined && { kinds: { ...before?.kinds, ...kindsIn(kinds) } }),
    ...(sheetName !== undefined && { sheetName }),
    ...(currency !== undefined && { currency: currencyCode(currency) ?? currency.trim().toUpperCase() }),
  });
}
