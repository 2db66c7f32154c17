import { wholeNumber } from "./numberKinds";
import { defineSetting } from "./settingDefinition";
import { usualWindow } from "./usualValues";

/** Months of a window: who bought nothing in the last one is lost. */
export const windowMonthsSetting = defineSetting({
  key: "windowMonths",
  kind: wholeNumber(usualWindow.least, usualWindow.most),
  default: usualWindow.months,
  error: "windowMonthsInvalid",
  section: "window",
  summary: "always",
  help: "status",
});

/** How many windows back status and classes are shown. */
export const historyWindowsSetting = defineSetting({
  key: "historyWindows",
  kind: wholeNumber(2, 12),
  default: 4,
  error: "historyWindowsInvalid",
  section: "managers",
  summary: "always",
  help: "status",
});
