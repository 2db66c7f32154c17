import { day, period } from "./dayKinds";
import { defineSetting } from "./settingDefinition";

/** The analysis period. */
export const periodSetting = defineSetting({
  key: "period",
  kind: period("last12Months"),
  default: null,
  error: "periodInvalid",
  section: "period",
  summary: "always",
  help: "period",
});

/** The day as of which everything is computed; null = the last sale date in the data. */
export const asOfSetting = defineSetting({
  key: "asOf",
  kind: day(),
  default: null,
  error: "asOfInvalid",
  section: "period",
  summary: "unlessDefault",
  help: "period",
});

/** The period of the managers' figures. */
export const kpiPeriodSetting = defineSetting({
  key: "kpiPeriod",
  kind: period("lastWindow"),
  default: null,
  error: "kpiPeriodInvalid",
  section: "managers",
  summary: "always",
  help: "managers",
});
