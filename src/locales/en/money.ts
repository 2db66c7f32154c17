// Plan and spend on clients; a part of the areas pane and problems.
export const money = {
  pane: {
    "problem.columnMissing": "Column not found by its header",
    "problem.cellMissing": "Cell left blank",
    "problem.periodUnreadable": "Period cannot be read",
    "problem.indicatorUnknown": "Indicator of the plan not known",
    "problem.spendKindUnknown": "Kind of spend not known",
    "problem.managerUnknown": "Manager of the plan not found",
    "problem.planOverlap": "Plan given twice for the same days",
    "problem.spendOverlap": "Spend periods overlap; both counted",
  },
  problems: {
    columnMissing:
      "The table “{table}” has no column headed “{role}”. Give the column this header and look for the tables again.",
    cellMissing: "“{role}” is blank. The row is left out: fill in the cell.",
    periodUnreadable:
      "“{value}” is not a period. The row is left out: enter a month such as 2024-05, a quarter such as Q2 2024, or a year.",
    indicatorUnknown:
      "“{value}” is no indicator that can be planned. The row is left out: use turnover, margin, purchases, new clients, first sales, repeat sales or new-direction sales, as in the managers report.",
    spendKindUnknown: "“{value}” does not say what was paid for. The row is left out: enter acquisition or retention.",
    managerUnknown:
      "“{manager}” of the plan is neither in the sales nor in the clients table. The row is left out: check the spelling.",
    planOverlap:
      "For these days the manager already has a plan of the same indicator in row {row, number}. This row is left out: delete one of them.",
    spendOverlap:
      "The period overlaps that of row {row, number}. Both are counted: delete one if the same money stands there twice.",
    planOutsidePeriod:
      "No row of the plan lies wholly inside the KPI period, so nothing stands under “Plan”. Choose a KPI period that holds whole plan periods.",
    planCoversPart:
      "For {managers, plural, one {# manager} other {# managers}} the plan covers only a part of the KPI period. The fact is that of the whole KPI period: choose one that fits the plan.",
    spendOutsidePeriod:
      "No row of the spend table lies wholly inside the KPI period, so the cost of a new client is not shown for it.",
    "role.period": "Period",
    "role.indicator": "Indicator",
    "role.planValue": "Plan",
    "role.spendKind": "Kind",
    "role.source": "Source of the client",
  },
};

export type MoneyTexts = {
  readonly [Area in keyof typeof money]: { readonly [Key in keyof (typeof money)[Area]]: string };
};
