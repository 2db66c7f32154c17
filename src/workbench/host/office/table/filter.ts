import { filterColumn } from "../../univer/sheets/tableFilters";
import { excelObject } from "../request/properties";
import { applyCriteria, criteriaOf } from "./filterCriteria";
import type { ColumnTarget } from "./tableColumns";

const Properties = excelObject<ColumnTarget>()("Filter", {
  criteria: { read: ({ table, index }, host) => criteriaOf(host, table, index) },
});

/** By what one column of a table is filtered. */
export class Filter extends Properties {
  apply(criteria: Excel.FilterCriteria): void {
    this._filter("apply", criteria);
  }

  applyBottomItemsFilter(count: number): void {
    this._filter("applyBottomItemsFilter", { filterOn: "BottomItems", criterion1: String(count) });
  }
  applyBottomPercentFilter(percent: number): void {
    this._filter("applyBottomPercentFilter", { filterOn: "BottomPercent", criterion1: String(percent) });
  }
  applyTopItemsFilter(count: number): void {
    this._filter("applyTopItemsFilter", { filterOn: "TopItems", criterion1: String(count) });
  }
  applyTopPercentFilter(percent: number): void {
    this._filter("applyTopPercentFilter", { filterOn: "TopPercent", criterion1: String(percent) });
  }
  applyCustomFilter(criteria1: string, criteria2?: string, oper?: string): void {
    this._filter("applyCustomFilter", {
      filterOn: "Custom",
      criterion1: criteria1,
      ...(criteria2 !== undefined && { criterion2: criteria2 }),
      ...(oper !== undefined && { operator: oper as Excel.FilterOperator }),
    });
  }
  applyDynamicFilter(criteria: string): void {
    this._filter("applyDynamicFilter", {
      filterOn: "Dynamic",
      dynamicCriteria: criteria as Excel.DynamicFilterCriteria,
    });
  }
  applyValuesFilter(values: (string | Excel.FilterDatetime)[]): void {
    this._filter("applyValuesFilter", { filterOn: "Values", values });
  }

  clear(): void {
    this._act("clear", ({ table, index }) => {
      this._host.requireEditable(table.block);
      filterColumn(this._host.handle, table, index, undefined);
    });
  }

  private _filter(member: string, criteria: Excel.FilterCriteria): void {
    this._actByValues(
      member,
      ({ table, index }) => {
        this._host.requireEditable(table.block);
        applyCriteria(this._host, table, index, criteria);
      },
      criteria,
    );
  }
}
