import { apiNotFound } from "./request/errors";

// The word lists of the namespace Excel; names and values are checked against @types/office-js by a test.

/** Members whose value is the member with a capital: columnClustered = "ColumnClustered". */
function words<Name extends string>(...values: readonly Name[]): Readonly<Record<Uncapitalize<Name>, Name>> {
  const entries = values.map((value) => [value.charAt(0).toLowerCase() + value.slice(1), value]);
  return Object.fromEntries(entries) as Record<Uncapitalize<Name>, Name>;
}

export const enums = {
  BorderIndex: words("EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight", "InsideVertical", "InsideHorizontal"),
  BorderLineStyle: words("None", "Continuous", "Dash", "Dot", "Double"),
  BorderWeight: words("Hairline", "Thin", "Medium", "Thick"),
  CalculationMode: words("Automatic"),
  CalculationType: words("Recalculate", "Full", "FullRebuild"),
  ChartAxisDisplayUnit: words(
    "None",
    "Hundreds",
    "Thousands",
    "TenThousands",
    "HundredThousands",
    "Millions",
    "TenMillions",
    "HundredMillions",
    "Billions",
    "Trillions",
  ),
  ChartAxisGroup: words("Primary", "Secondary"),
  ChartAxisType: words("Category", "Value"),
  ChartDataLabelPosition: words(
    "BestFit",
    "Center",
    "InsideEnd",
    "InsideBase",
    "OutsideEnd",
    "Left",
    "Right",
    "Top",
    "Bottom",
  ),
  ChartLegendPosition: words("Top", "Bottom", "Left", "Right"),
  ChartSeriesBy: words("Auto", "Columns", "Rows"),
  ChartType: {
    ...words("ColumnClustered", "BarClustered", "Line", "Area", "Pie", "Doughnut", "Radar"),
    ...words("ColumnStacked", "BarStacked", "LineStacked", "AreaStacked"),
    ...words("ColumnStacked100", "BarStacked100", "LineStacked100", "AreaStacked100"),
    xyscatter: "XYScatter",
  },
  ClearApplyTo: words("All", "Formats", "Contents", "Hyperlinks", "RemoveHyperlinks"),
  ConditionalCellValueOperator: words(
    "EqualTo",
    "NotEqualTo",
    "GreaterThan",
    "LessThan",
    "GreaterThanOrEqual",
    "LessThanOrEqual",
  ),
  ConditionalDataBarDirection: words("Context", "LeftToRight"),
  ConditionalFormatColorCriterionType: words("LowestValue", "HighestValue", "Number", "Percent", "Percentile"),
  ConditionalFormatIconRuleType: words("Number", "Percent", "Percentile"),
  ConditionalFormatPresetCriterion: words(
    "Blanks",
    "NonBlanks",
    "Errors",
    "NonErrors",
    "Yesterday",
    "Today",
    "Tomorrow",
    "LastSevenDays",
    "LastWeek",
    "ThisWeek",
    "NextWeek",
    "LastMonth",
    "ThisMonth",
    "NextMonth",
    "AboveAverage",
    "BelowAverage",
    "EqualOrAboveAverage",
    "EqualOrBelowAverage",
    "OneStdDevAboveAverage",
    "OneStdDevBelowAverage",
    "TwoStdDevAboveAverage",
    "TwoStdDevBelowAverage",
    "ThreeStdDevAboveAverage",
    "ThreeStdDevBelowAverage",
    "UniqueValues",
    "DuplicateValues",
  ),
  ConditionalFormatType: words(
    "Custom",
    "DataBar",
    "ColorScale",
    "IconSet",
    "TopBottom",
    "PresetCriteria",
    "ContainsText",
    "CellValue",
  ),
  ConditionalIconCriterionOperator: words("GreaterThan", "GreaterThanOrEqual"),
  ConditionalRangeFontUnderlineStyle: words("None", "Single"),
  ConditionalTextOperator: words("Contains", "NotContains", "BeginsWith", "EndsWith"),
  ConditionalTopBottomCriterionType: words("TopItems", "TopPercent", "BottomItems", "BottomPercent"),
  DataValidationAlertStyle: words("Stop", "Warning", "Information"),
  DataValidationOperator: words(
    "Between",
    "NotBetween",
    "EqualTo",
    "NotEqualTo",
    "GreaterThan",
    "LessThan",
    "GreaterThanOrEqualTo",
    "LessThanOrEqualTo",
  ),
  DataValidationType: words(
    "None",
    "WholeNumber",
    "Decimal",
    "List",
    "Date",
    "Time",
    "TextLength",
    "Custom",
    "Inconsistent",
    "MixedCriteria",
  ),
  ErrorCodes: words(
    "AccessDenied",
    "ApiNotFound",
    "GeneralException",
    "InactiveWorkbook",
    "InvalidArgument",
    "InvalidOperation",
    "InvalidOperationInCellEditMode",
    "InvalidReference",
    "ItemAlreadyExists",
    "ItemNotFound",
    "ResponsePayloadSizeLimitExceeded",
  ),
  FilterOn: words("Values"),
  HorizontalAlignment: words("General", "Left", "Center", "Right", "Justify"),
  IconSet: words(
    "ThreeArrows",
    "ThreeArrowsGray",
    "ThreeFlags",
    "ThreeTrafficLights1",
    "ThreeTrafficLights2",
    "ThreeSigns",
    "ThreeSymbols",
    "ThreeSymbols2",
    "ThreeStars",
    "ThreeTriangles",
    "FourArrows",
    "FourArrowsGray",
    "FourRedToBlack",
    "FourRating",
    "FourTrafficLights",
    "FiveArrows",
    "FiveArrowsGray",
    "FiveRating",
    "FiveQuarters",
    "FiveBoxes",
  ),
  NamedItemScope: words("Worksheet", "Workbook"),
  NamedItemType: words("String", "Integer", "Double", "Boolean", "Range", "Error", "Array"),
  PageOrientation: words("Portrait", "Landscape"),
  RangeUnderlineStyle: words("None", "Single"),
  RangeValueType: words("Empty", "String", "Double", "Boolean", "Error"),
  SheetVisibility: words("Visible", "Hidden", "VeryHidden"),
  VerticalAlignment: words("Top", "Center", "Bottom"),
} as const;

const askedByOthers = /^(then|toJSON|constructor|asymmetricMatch|nodeType|tagName|default|__esModule)$|^[@$_]/;

/** A namespace whose missing members say their names. */
export function strictNamespace<Members extends object>(name: string, members: Members): Members {
  return new Proxy(members, {
    get(target, key, receiver) {
      if (typeof key === "symbol" || key in target || askedByOthers.test(key)) {
        return Reflect.get(target, key, receiver) as unknown;
      }
      throw apiNotFound(`${name}.${key}`);
    },
  });
}

export function strictEnums(): Record<string, object> {
  return Object.fromEntries(
    Object.entries(enums).map(([name, members]) => [name, strictNamespace(`Excel.${name}`, members)]),
  );
}
