import type { TableChoice } from "../../app/session";
import { headersOfStatement } from "../../imports/columns/likeStatement";
import type { ImportWords } from "../../imports/words";
import { quotedHeaders } from "../../reports/columnText";
import type { Speaker } from "./columnLines";

/** That the sales look like a bank statement whose payments nobody has told apart. */
export function statementLines(sales: TableChoice, words: ImportWords, { translate }: Speaker): readonly string[] {
  // A column of kinds says of each payment whether it is a sale, as that of an import does.
  if (sales.columns.saleKind !== undefined || sales.columns.state !== undefined) return [];
  const headers = headersOfStatement(sales.table.headers ?? [], words);
  if (headers.length === 0) return [];
  const quoted = quotedHeaders(headers, [], translate);
  return [translate("command.perhapsStatement", { sheet: sales.table.sheet, headers: quoted })];
}
