import type { Translate } from "../../locales";
import { blankSheet, blankWorkbook } from "../blankWorkbook";

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

export const emptyWorkbook = blankWorkbook([blankSheet({ id: "sheet1", name: "Sheet1" })]);
