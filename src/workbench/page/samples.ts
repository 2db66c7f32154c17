import type { Translate } from "../../locales";
import type { WorkbookData } from "../workbookData";

export interface Sample {
  readonly text: "workbench.sampleNorthwind" | "workbench.sampleEmpty";
  readonly fileName: (translate: Translate) => string;
  /** null = an empty workbook. */
  readonly address: string | null;
}

export const northwind: Sample = {
  text: "workbench.sampleNorthwind",
  fileName: () => "Northwind.xlsx",
  address: "assets/samples/northwind.xlsx",
};

export const samples: readonly Sample[] = [
  northwind,
  {
    text: "workbench.sampleEmpty",
    fileName: (translate) => `${translate("workbench.emptyName")}.xlsx`,
    address: null,
  },
];

export const emptyWorkbook: WorkbookData = {
  date1904: false,
  sheets: [
    {
      id: "sheet1",
      name: "Sheet1",
      visibility: "visible",
      tabColor: null,
      cells: new Map(),
      columnWidths: new Map(),
      rowHeights: new Map(),
      hiddenRows: [],
      merges: [],
      frozenRows: 0,
      frozenColumns: 0,
      showGridlines: true,
      landscape: false,
      protected: false,
      tables: [],
      conditionalFormats: [],
      charts: [],
      hyperlinks: [],
    },
  ],
  activeSheet: 0,
  names: [],
  styles: [],
  settings: {},
};
