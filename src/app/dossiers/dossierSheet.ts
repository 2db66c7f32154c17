import type { Language, Translate } from "../../locales";
import type { TypedRow } from "../../merging/typedTable";
import type { EntryRule } from "../newSheet";
import type { SheetColumn, TypedSheet } from "../typedSheets/typedSheet";
import { kindOfPart, parts, type DossierColumn, type DossierPart, type PartColumn } from "./dossierParts";

/** In characters, from the second column on; the first one holds the keys, out of sight. */
const widths = [36, 36, 20, 20, 20, 18, 16, 16] as const;

/** What the heads of a dossier say of its client. */
export interface DossierHead {
  /** The key of the client, by which the dossier is known. */
  readonly client: string;
  readonly name: string;
  /** The day of the figures, in words. */
  readonly day: string;
}

/** One table of a dossier, as the product wants it now. */
export function partSheet(
  part: DossierPart,
  head: DossierHead,
  rows: readonly TypedRow[],
  t: Translate,
  language: Language,
): TypedSheet {
  const columns = Object.entries<PartColumn>(parts[part].columns).map(([id, column], place): SheetColumn => {
    const { owner, format, alignment, oneOf } = column;
    const words = oneOf?.map((word) => t(`dossiers.word.${word}`)) ?? null;
    const entry: EntryRule | undefined = words === null ? undefined : { kind: "words", words, message: null };
    const header = headerOf(id as DossierColumn, head, t);
    const identifies = owner === "product" && place === 0;
    return {
      id,
      owner,
      header,
      format,
      width: widths[place],
      ...(alignment !== undefined && { alignment }),
      ...(entry !== undefined && { entry }),
      ...(identifies && { identifies }),
    };
  });
  return {
    kind: kindOfPart(part, head.client),
    name: sheetNameOf(head.name),
    tableName: `Dossier_${part}`,
    language,
    columns,
    rows,
    keysFirst: true,
  };
}

/** The heads of the first table say whose dossier it is, and of what day. */
function headerOf(id: DossierColumn, { name, day }: DossierHead, t: Translate): string {
  if (id === "what") return t("dossiers.column.what", { client: name });
  return id === "value" ? t("dossiers.column.value", { day }) : t(`dossiers.column.${id}`);
}

/**
 * A name that Excel takes for a sheet, as near to the client's as may be; it is cut and made unique where it is written.
 *
 * @example sheetNameOf("Ivanov / Partners") // "Ivanov   Partners"
 */
export function sheetNameOf(client: string): string {
  const name = client
    .replace(/[\\/?*:[\]\p{Cc}]/gu, " ")
    .replaceAll("'", "’")
    .trim();
  return name === "" || name.toLowerCase() === "history" ? `${name} (1)`.trim() : name;
}
