import type { TextKey } from "../../../locales";

/** What somebody else may do to the workbook while the add-in works on it. */
export interface Coauthor {
  readonly text: TextKey;
  act(excel: typeof Excel): Promise<void>;
}

const newName = "Renamed";

export const coauthors: readonly [Coauthor, ...Coauthor[]] = [
  {
    text: "page.coauthorDeletesSheet",
    act: (excel) => changeSheet(excel, (sheet) => sheet.delete()),
  },
  {
    text: "page.coauthorRenamesSheet",
    act: (excel) => changeSheet(excel, (sheet) => (sheet.name = newName)),
  },
  {
    text: "page.coauthorDeletesTable",
    act: (excel) => changeTable(excel, (table) => table.convertToRange()),
  },
  {
    text: "page.coauthorRenamesTable",
    act: (excel) => changeTable(excel, (table) => (table.name = newName)),
  },
];

async function changeSheet(excel: typeof Excel, change: (sheet: Excel.Worksheet) => void): Promise<void> {
  await excel.run(async (context) => {
    change(context.workbook.worksheets.getActiveWorksheet());
    await context.sync();
  });
}

async function changeTable(excel: typeof Excel, change: (table: Excel.Table) => void): Promise<void> {
  await excel.run(async (context) => {
    const { tables } = context.workbook;
    tables.load("items/name");
    await context.sync();
    if (tables.items.length > 0) change(tables.items[0]);
    await context.sync();
  });
}
