import { Chart } from "./chart/chart";
import { ChartAxes, ChartAxis, ChartAxisTitle, ChartGridlines } from "./chart/chartAxes";
import { ChartCollection } from "./chart/chartCollection";
import { ChartLegend, ChartTitle } from "./chart/chartParts";
import { ChartAxisFormat, ChartFill, ChartFont, ChartLegendFormat, ChartTitleFormat } from "./chart/chartFormats";
import { ChartDataLabelFormat, ChartDataLabels } from "./chart/chartLabels";
import { ChartPoint, ChartPointFormat, ChartPointsCollection } from "./chart/chartPoints";
import { ChartLineFormat, ChartSeries, ChartSeriesCollection, ChartSeriesFormat } from "./chart/chartSeries";
import { ConditionalFormat } from "./conditional/conditionalFormat";
import { ConditionalFormatCollection } from "./conditional/conditionalFormatCollection";
import {
  ConditionalRangeFill,
  ConditionalRangeFont,
  ConditionalRangeFormat,
} from "./conditional/conditionalHighlights";
import {
  CellValueConditionalFormat,
  ColorScaleConditionalFormat,
  ConditionalDataBarPositiveFormat,
  ConditionalFormatRule,
  CustomConditionalFormat,
  DataBarConditionalFormat,
  PresetCriteriaConditionalFormat,
  TextConditionalFormat,
  TopBottomConditionalFormat,
} from "./conditional/conditionalRules";
import { IconSetConditionalFormat } from "./conditional/iconSets";
import { RemoveDuplicatesResult } from "./range/duplicates";
import { Range } from "./range/range";
import { RangeAreas, RangeCollection } from "./range/rangeAreas";
import { RangeBorder, RangeBorderCollection } from "./range/rangeBorders";
import { RangeFill } from "./range/rangeFill";
import { RangeFont } from "./range/rangeFont";
import { RangeFormat } from "./range/rangeFormat";
import { RangeSort } from "./range/rangeSort";
import { RangeView, RangeViewCollection } from "./range/rangeView";
import { WorksheetFreezePanes } from "./sheet/freezePanes";
import { HeaderFooter, HeaderFooterGroup } from "./sheet/headerFooter";
import { PageBreak, PageBreakCollection } from "./sheet/pageBreaks";
import { PageLayout } from "./sheet/pageLayout";
import { Worksheet } from "./sheet/worksheet";
import { WorksheetCollection } from "./sheet/worksheetCollection";
import { WorkbookProtection, WorksheetProtection } from "./sheet/worksheetProtection";
import { AutoFilter } from "./table/autoFilter";
import { Filter } from "./table/filter";
import { Table } from "./table/table";
import { TableCollection } from "./table/tableCollection";
import { TableColumn, TableColumnCollection } from "./table/tableColumns";
import { TableSort } from "./table/tableSort";
import { TableRow, TableRowCollection } from "./table/tableRows";
import { DataValidation } from "./validation/dataValidation";
import { Application } from "./workbook/application";
import { CultureInfo, DatetimeFormatInfo, NumberFormatInfo } from "./workbook/cultureInfo";
import { FunctionResult, Functions } from "./workbook/functions";
import { NamedItem, NamedItemCollection } from "./workbook/names";
import { Setting, SettingCollection } from "./workbook/settings";
import { Workbook } from "./workbook/workbook";

import type { AnyObject } from "./request/clientObject";
import type { ClientCollection } from "./request/clientCollection";
import type { ExcelObject, ExcelObjectName, Surface } from "./request/surface";

/** What a class of ours has beside what all objects have. */
type OwnMember<Own> = Exclude<keyof Own, keyof ClientCollection<object, AnyObject> | `_${string}`>;

/** The same members as Excel's object of that name, those that there are; a member that Excel has not is refused. */
type Conforming<Name, Own> = Name extends ExcelObjectName
  ? Surface<ExcelObject<Name>, OwnMember<Own> & keyof ExcelObject<Name>> &
      Record<Exclude<OwnMember<Own>, keyof ExcelObject<Name>>, never>
  : never;

type Instance<Class> = Class extends new (...args: never) => infer Own ? Own : never;

const conforming = <
  Classes extends { [Name in keyof Classes]: new (...args: never) => Conforming<Name, Instance<Classes[Name]>> },
>(
  classes: Classes,
): Classes => classes;

/** Every object of Excel that is answered for, by its name in Office.js. */
export const excelObjects = conforming({
  Application,
  AutoFilter,
  CellValueConditionalFormat,
  Chart,
  ChartAxes,
  ChartAxis,
  ChartAxisFormat,
  ChartAxisTitle,
  ChartCollection,
  ChartDataLabelFormat,
  ChartDataLabels,
  ChartFill,
  ChartFont,
  ChartGridlines,
  ChartLegend,
  ChartLegendFormat,
  ChartLineFormat,
  ChartPoint,
  ChartPointFormat,
  ChartPointsCollection,
  ChartSeries,
  ChartSeriesCollection,
  ChartSeriesFormat,
  ChartTitle,
  ChartTitleFormat,
  ColorScaleConditionalFormat,
  ConditionalDataBarPositiveFormat,
  ConditionalFormat,
  ConditionalFormatCollection,
  ConditionalFormatRule,
  ConditionalRangeFill,
  ConditionalRangeFont,
  ConditionalRangeFormat,
  CultureInfo,
  CustomConditionalFormat,
  DataBarConditionalFormat,
  DataValidation,
  DatetimeFormatInfo,
  Filter,
  FunctionResult,
  Functions,
  HeaderFooter,
  HeaderFooterGroup,
  IconSetConditionalFormat,
  NamedItem,
  NamedItemCollection,
  NumberFormatInfo,
  PageBreak,
  PageBreakCollection,
  PageLayout,
  PresetCriteriaConditionalFormat,
  Range,
  RangeAreas,
  RangeBorder,
  RangeBorderCollection,
  RangeCollection,
  RangeFill,
  RangeFont,
  RangeFormat,
  RangeSort,
  RangeView,
  RangeViewCollection,
  RemoveDuplicatesResult,
  Setting,
  SettingCollection,
  Table,
  TableCollection,
  TableColumn,
  TableColumnCollection,
  TableRow,
  TableRowCollection,
  TableSort,
  TextConditionalFormat,
  TopBottomConditionalFormat,
  Workbook,
  WorkbookProtection,
  Worksheet,
  WorksheetCollection,
  WorksheetFreezePanes,
  WorksheetProtection,
});
