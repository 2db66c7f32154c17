import { unzipEntries } from "../zipEntries";
import { rewriteTags } from "../xlsx/canonical/rewriteTags";

/** Hidden and filtered rows of an OpenDocument spreadsheet, sheet by sheet: the library does not tell them. */
export async function hiddenOpenDocumentRows(bytes: Uint8Array): Promise<number[][]> {
  const content = (await unzipEntries(bytes)).find(([path]) => path === "content.xml")?.[1];
  const sheets: number[][] = [];
  let row = 0;
  rewriteTags(new TextDecoder().decode(content), ({ name, kind, attributes }) => {
    if (kind === "close") return null;
    if (name === "table:table") {
      sheets.push([]);
      row = 0;
    } else if (name === "table:table-row") {
      const value = (wanted: string) => attributes.find(([attribute]) => attribute === wanted)?.[1];
      const count = Number(value("table:number-rows-repeated") ?? 1);
      if (["collapse", "filter"].includes(value("table:visibility") ?? "")) hide(sheets.at(-1), row, count);
      row += count;
    }
    return null;
  });
  return sheets;
}

const mostRows = 1_048_576;

function hide(rows: number[] | undefined, first: number, count: number): void {
  const end = Math.min(first + count, mostRows);
  for (let row = first; row < end; row++) rows?.push(row);
}
