import type { TextKey, Translate } from "../../../locales";
import { blankSheet, blankWorkbook } from "../../../workbooks/blankWorkbook";

export interface SampleSheet {
  readonly name: string;
  readonly address: string;
}

export interface Sample {
  /** What it shows. */
  readonly text: TextKey;
  readonly fileName: (translate: Translate) => string;
  /** A workbook, CSV files to be its sheets, or null for an empty workbook. */
  readonly source: string | readonly SampleSheet[] | null;
}

const csv = (name: string): string => `assets/samples/${name}.csv`;

export const northwind: Sample = {
  text: "workbench.sampleNorthwind",
  fileName: () => "Northwind.xlsx",
  source: "assets/samples/northwind.xlsx",
};

export const empty: Sample = {
  text: "workbench.sampleEmpty",
  fileName: (translate) => `${translate("workbench.emptyName")}.xlsx`,
  source: null,
};

export const samples: readonly Sample[] = [
  northwind,
  {
    text: "page.sampleTiny",
    fileName: (translate) => `${translate("page.tinyName")}.xlsx`,
    source: [
      { name: "Sales", address: csv("tiny_sales") },
      { name: "Clients data", address: csv("tiny_clients") },
      { name: "Segment rules", address: csv("tiny_rules") },
      { name: "Target matrix", address: csv("tiny_targets") },
    ],
  },
  {
    text: "page.sampleChinook",
    fileName: (translate) => `${translate("page.chinookName")}.xlsx`,
    source: [
      { name: "Sales", address: csv("chinook_sales") },
      { name: "Clients data", address: csv("chinook_clients") },
    ],
  },
  empty,
];

export const emptyWorkbook = blankWorkbook([blankSheet({ id: "sheet1", name: "Sheet1" })]);
