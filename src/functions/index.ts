import { abc, clientStatus, crr, ltv, xyz } from "./functions";

// An Excel without custom functions still opens the pane, which loads this script too.
if (typeof CustomFunctions !== "undefined") {
  CustomFunctions.associate({ ABC: abc, XYZ: xyz, LTV: ltv, CRR: crr, CLIENTSTATUS: clientStatus });
}
