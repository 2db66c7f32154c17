import type { FormatRule, PresetCriterion } from "../formatRules";

// The rules that files know by a name of their own, with the formula that means the same.

/** The looks that rules give to cells stand in a list of the whole workbook. */
export const stylesPath = "xl/styles.xml";
export const lookList = /<dxfs\b[^>]*?(?:\/>|>([\s\S]*?)<\/dxfs>)/;

/** By what the steps of icons are measured. */
export const stepKinds = { number: "num", percent: "percent", percentile: "percentile" } as const;

type Text = FormatRule & { kind: "text" };

/** `text` in quotation marks. */
export const textRules: readonly {
  readonly operator: Text["operator"];
  readonly type: string;
  readonly fileOperator: string;
  readonly formula: (cell: string, text: string, length: number) => string;
}[] = [
  {
    operator: "contains",
    type: "containsText",
    fileOperator: "containsText",
    formula: (cell, text) => `NOT(ISERROR(SEARCH(${text},${cell})))`,
  },
  {
    operator: "notContains",
    type: "notContainsText",
    fileOperator: "notContains",
    formula: (cell, text) => `ISERROR(SEARCH(${text},${cell}))`,
  },
  {
    operator: "beginsWith",
    type: "beginsWith",
    fileOperator: "beginsWith",
    formula: (cell, text, length) => `LEFT(${cell},${length})=${text}`,
  },
  {
    operator: "endsWith",
    type: "endsWith",
    fileOperator: "endsWith",
    formula: (cell, text, length) => `RIGHT(${cell},${length})=${text}`,
  },
];

interface NamedRule {
  readonly criterion: PresetCriterion;
  readonly formula?: (cell: string) => string;
}

export const namedRules: readonly (NamedRule & { readonly type: string })[] = [
  { criterion: "blanks", type: "containsBlanks", formula: (cell) => `LEN(TRIM(${cell}))=0` },
  { criterion: "nonBlanks", type: "notContainsBlanks", formula: (cell) => `LEN(TRIM(${cell}))>0` },
  { criterion: "errors", type: "containsErrors", formula: (cell) => `ISERROR(${cell})` },
  { criterion: "nonErrors", type: "notContainsErrors", formula: (cell) => `NOT(ISERROR(${cell}))` },
  { criterion: "uniqueValues", type: "uniqueValues" },
  { criterion: "duplicateValues", type: "duplicateValues" },
];

const monthFrom = (months: number) => (cell: string) => {
  const month = `EDATE(TODAY(),${months})`;
  return `AND(MONTH(${cell})=MONTH(${month}),YEAR(${cell})=YEAR(${month}))`;
};

export const periods: readonly (NamedRule & { readonly name: string })[] = [
  { criterion: "yesterday", name: "yesterday", formula: (cell) => `FLOOR(${cell},1)=TODAY()-1` },
  { criterion: "today", name: "today", formula: (cell) => `FLOOR(${cell},1)=TODAY()` },
  { criterion: "tomorrow", name: "tomorrow", formula: (cell) => `FLOOR(${cell},1)=TODAY()+1` },
  {
    criterion: "lastSevenDays",
    name: "last7Days",
    formula: (cell) => `AND(TODAY()-FLOOR(${cell},1)<=6,FLOOR(${cell},1)<=TODAY())`,
  },
  {
    criterion: "lastWeek",
    name: "lastWeek",
    formula: (cell) =>
      `AND(TODAY()-ROUNDDOWN(${cell},0)>=(WEEKDAY(TODAY())),TODAY()-ROUNDDOWN(${cell},0)<(WEEKDAY(TODAY())+7))`,
  },
  {
    criterion: "thisWeek",
    name: "thisWeek",
    formula: (cell) =>
      `AND(TODAY()-ROUNDDOWN(${cell},0)<=WEEKDAY(TODAY())-1,ROUNDDOWN(${cell},0)-TODAY()<=7-WEEKDAY(TODAY()))`,
  },
  {
    criterion: "nextWeek",
    name: "nextWeek",
    formula: (cell) =>
      `AND(ROUNDDOWN(${cell},0)-TODAY()>(7-WEEKDAY(TODAY())),ROUNDDOWN(${cell},0)-TODAY()<(15-WEEKDAY(TODAY())))`,
  },
  { criterion: "lastMonth", name: "lastMonth", formula: monthFrom(-1) },
  { criterion: "thisMonth", name: "thisMonth", formula: monthFrom(0) },
  { criterion: "nextMonth", name: "nextMonth", formula: monthFrom(1) },
];

const average = (criterion: PresetCriterion, above: boolean, deviations = 0, equal = false) => ({
  criterion,
  above,
  equal,
  deviations,
});

/** Above the average, or below it, by so many standard deviations. */
export const averageRules = [
  average("aboveAverage", true),
  average("belowAverage", false),
  average("equalOrAboveAverage", true, 0, true),
  average("equalOrBelowAverage", false, 0, true),
  average("oneStdDevAboveAverage", true, 1),
  average("oneStdDevBelowAverage", false, 1),
  average("twoStdDevAboveAverage", true, 2),
  average("twoStdDevBelowAverage", false, 2),
  average("threeStdDevAboveAverage", true, 3),
  average("threeStdDevBelowAverage", false, 3),
];
