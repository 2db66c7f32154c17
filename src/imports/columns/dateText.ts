import type { CellValue } from "../../analysis/types";

/**
 * The date of a cell without what banks hang on it: a time behind a hyphen (05/03/2018-14:03:22), a zone in brackets
 * (20091224120000[0:GMT]). Source: spec 6 (CSV).
 *
 * @example dateText("05/03/2018-14:03:22") // "05/03/2018 14:03:22"
 */
export function dateText(cell: CellValue): CellValue {
  if (typeof cell !== "string") return cell;
  return cell
    .replace(/(\d{4})-(\d{1,2}:\d{2})/, "$1 $2")
    .replace(/\[[^\]]*\]\s*$/, "")
    .trim();
}
