import type { TableMerge } from "../../merging/mergeTable";
import type { TableChange } from "../newSheet";
import type { StandingSheet } from "./readTypedSheet";
import type { TypedSheet } from "./typedSheet";

/** The formats of the columns as they will stand; those of the user's own stay as they are. */
export function formatsOf(
  { columns }: TypedSheet,
  { standing }: StandingSheet,
  { places, keys, addedColumns }: Pick<TableMerge, "places" | "keys" | "addedColumns">,
): TableChange["formats"] {
  const count = standing.headers.length + addedColumns.length;
  const formats: TableChange["formats"][number][] = Array<null>(count).fill(null);
  for (const { id, format } of columns) formats[places.get(id) ?? keys] = format;
  formats[keys] = "text";
  return formats;
}
