import { measures } from "../types";
import { oneOf, text } from "./choiceKinds";
import { shares } from "./numberKinds";
import { defineSetting } from "./settingDefinition";
import { usualAbc } from "./usualValues";

/** What clients are ranked by. */
export const measureSetting = defineSetting({
  key: "measure",
  kind: oneOf(measures),
  default: "turnover",
  section: "abc",
  summary: "always",
  help: "abc",
});

/** Cumulative boundaries of the ABC classes. */
export const abcSetting = defineSetting({
  key: "abc",
  kind: shares(1, 5),
  default: usualAbc,
  presets: [
    [0.8, 0.95],
    [0.7, 0.9],
  ],
  error: "abcBoundariesInvalid",
  section: "abc",
  summary: "always",
  help: "abc",
});

/**
 * Groups in which the ABC classes are found a second time: "none", "segment", "manager", or the header of a column of
 * the Clients table.
 */
export const abcGroupSetting = defineSetting({
  key: "abcGroup",
  kind: text(["none", "segment", "manager"]),
  default: "none",
  section: "abc",
  help: "abc",
});

/**
 * What serves as segment where neither rules nor the Clients table name any: "abc", "manager", the header of a column of
 * the Clients table, or "none".
 */
export const segmentBySetting = defineSetting({
  key: "segmentBy",
  kind: text(["abc", "manager", "none"]),
  default: "abc",
  section: "abc",
  help: "development",
});
