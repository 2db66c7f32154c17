import { xyzBuckets, xyzDeviations } from "../types";
import { oneOf } from "./choiceKinds";
import { bounds } from "./numberKinds";
import { defineSetting } from "./settingDefinition";
import { usualXyz } from "./usualValues";

/** The spans of time whose sums XYZ compares. */
export const xyzBucketSetting = defineSetting({
  key: "xyzBucket",
  kind: oneOf(xyzBuckets),
  default: "month",
  section: "xyz",
  summary: "always",
  help: "xyz",
});

/** Upper bounds of X and of Y as ratios (0.1 = 10 %); null = 10 and 25 %, unless they tell nobody apart. */
export const xyzSetting = defineSetting({
  key: "xyz",
  kind: bounds(),
  default: null,
  presets: [usualXyz, [0.25, 0.5], [0.5, 1]],
  error: "xyzBoundsInvalid",
  section: "xyz",
  summary: "always",
  help: "xyz",
});

/** Which standard deviation measures how uneven the purchases are. */
export const xyzDeviationSetting = defineSetting({
  key: "xyzDeviation",
  kind: oneOf(xyzDeviations),
  default: "population",
  section: "xyz",
  help: "xyz",
});
