import { gradeTable } from "./choiceKinds";
import { ratio } from "./numberKinds";
import { defineSetting } from "./settingDefinition";
import { usualGradeTable } from "./usualValues";

/** Used for LTV where the sales have no margin; null = not known. */
export const marginShareSetting = defineSetting({
  key: "marginShare",
  kind: ratio(),
  default: null,
  error: "marginShareInvalid",
  section: "profit",
  summary: "always",
  help: "ltv",
});

/** The grade by the class of the margin and the potential. */
export const gradeTableSetting = defineSetting({
  key: "gradeTable",
  kind: gradeTable(),
  default: usualGradeTable,
  error: "gradeTableInvalid",
  section: "profit",
  summary: "unlessDefault",
  help: "grade",
});
