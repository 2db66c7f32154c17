import type { DataValidation } from "../../../src/workbooks/workbookData";

const column = (number: number) => [{ row: 1, column: number, rows: 20, columns: 1 }];
const silent = {
  alert: { shown: false, style: "stop", title: "", message: "" },
  prompt: { shown: false, title: "", message: "" },
} as const;

/** One rule of every kind that Excel has, with every message. */
export const everyValidation: readonly DataValidation[] = [
  {
    ranges: [...column(0), { row: 30, column: 0, rows: 2, columns: 3 }],
    rule: { kind: "list", source: 'A,B,"C" & <D>', dropDown: true },
    ignoreBlanks: true,
    alert: { shown: true, style: "warning", title: "Segment", message: "Choose A, B or C.\nOr D & E." },
    prompt: { shown: true, title: "Segment", message: "What the client is worth" },
  },
  {
    ranges: [{ row: 0, column: 1, rows: 1_048_576, columns: 1 }],
    rule: { kind: "list", source: "='Secret'!$A$1:$A$5", dropDown: false },
    ignoreBlanks: false,
    ...silent,
  },
  {
    ranges: column(2),
    rule: { kind: "wholeNumber", operator: "between", formula1: "=1", formula2: "=$A$1" },
    ignoreBlanks: true,
    ...silent,
    alert: { shown: true, style: "information", title: "", message: "A whole number" },
  },
  {
    ranges: column(3),
    rule: { kind: "decimal", operator: "notBetween", formula1: "=-0.5", formula2: "=2.25" },
    ignoreBlanks: true,
    ...silent,
  },
  {
    ranges: column(4),
    rule: { kind: "date", operator: "greaterThanOrEqual", formula1: "=45292" },
    ignoreBlanks: true,
    ...silent,
  },
  { ranges: column(5), rule: { kind: "time", operator: "lessThan", formula1: "=0.75" }, ignoreBlanks: true, ...silent },
  {
    ranges: column(6),
    rule: { kind: "textLength", operator: "lessThanOrEqual", formula1: "=10" },
    ignoreBlanks: true,
    ...silent,
  },
  {
    ranges: column(7),
    rule: { kind: "custom", formula: '=AND(H2<>"",LEN(H2)<10)' },
    ignoreBlanks: false,
    ...silent,
  },
  {
    ranges: column(8),
    rule: { kind: "any" },
    ignoreBlanks: true,
    ...silent,
    prompt: { shown: true, title: "", message: "Anything" },
  },
];
