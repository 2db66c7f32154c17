import { loyaltyModes, loyaltyWindows } from "../types";
import { oneOf, text } from "./choiceKinds";
import { part, ratio, tiers, wholeNumber } from "./numberKinds";
import { defineSetting } from "./settingDefinition";

// The loyalty programme that is tried on the past sales: one, of one mode. What its mode does not use is not looked at.

const programmes = loyaltyModes.filter((mode) => mode !== "none");

export const loyaltyModeSetting = defineSetting({
  key: "loyaltyMode",
  kind: oneOf(loyaltyModes),
  default: "none",
  section: "loyalty",
  help: "loyalty",
});

/** The fixed discount, or what part of a payment comes back as points; null = not given. */
export const loyaltyRateSetting = defineSetting({
  key: "loyaltyRate",
  kind: ratio(),
  default: null,
  error: "loyaltyRateInvalid",
  section: "loyalty",
  ofModes: ["fixed", "bonus"],
  help: "loyalty",
});

/** The discount by the size of a purchase, or by turnover. */
export const loyaltyTiersSetting = defineSetting({
  key: "loyaltyTiers",
  kind: tiers(),
  default: [],
  error: "loyaltyTiersInvalid",
  section: "loyalty",
  ofModes: ["purchase", "turnover"],
  help: "loyalty",
});

/** Whether a rate by the size of a purchase holds for all of it, or for what is above each threshold. */
export const loyaltyShareSetting = defineSetting({
  key: "loyaltyShare",
  kind: oneOf(["whole", "above"]),
  default: "whole",
  section: "loyalty",
  ofModes: ["purchase"],
  help: "loyalty",
});

/** Over which time turnover counts towards a tier. */
export const loyaltyWindowSetting = defineSetting({
  key: "loyaltyWindow",
  kind: oneOf(loyaltyWindows),
  default: "months12",
  section: "loyalty",
  ofModes: ["turnover"],
  help: "loyalty",
});

/** Whether the purchase that crosses a threshold has the tier of before it, or the new one. */
export const loyaltyCrossingSetting = defineSetting({
  key: "loyaltyCrossing",
  kind: oneOf(["before", "after"]),
  default: "before",
  section: "loyalty",
  ofModes: ["turnover"],
  help: "loyalty",
});

/** Whether a tier is lost when the turnover falls below it. */
export const loyaltyFallSetting = defineSetting({
  key: "loyaltyFall",
  kind: oneOf(["falls", "stays"]),
  default: "falls",
  section: "loyalty",
  ofModes: ["turnover"],
  help: "loyalty",
});

/** Whether purchases before the analysis period count towards a tier. */
export const loyaltyHistorySetting = defineSetting({
  key: "loyaltyHistory",
  kind: oneOf(["fresh", "counts"]),
  default: "fresh",
  section: "loyalty",
  ofModes: ["turnover"],
  help: "loyalty",
});

/** The part of a purchase that can be paid with points. */
export const loyaltyCapSetting = defineSetting({
  key: "loyaltyCap",
  kind: part(),
  default: 0.3,
  error: "loyaltyCapInvalid",
  section: "loyalty",
  ofModes: ["bonus"],
  help: "loyalty",
});

/** At what part of the purchases points are used, where there are any. */
export const loyaltyUseSetting = defineSetting({
  key: "loyaltyUse",
  kind: part(),
  default: 1,
  error: "loyaltyUseInvalid",
  section: "loyalty",
  ofModes: ["bonus"],
  help: "loyalty",
});

/** After so many months points expire; 0 = never. */
export const loyaltyExpirySetting = defineSetting({
  key: "loyaltyExpiry",
  kind: wholeNumber(0, 120),
  default: 12,
  error: "loyaltyExpiryInvalid",
  section: "loyalty",
  ofModes: ["bonus"],
  help: "loyalty",
});

/** Smaller purchases are none of the programme. */
export const loyaltyLeastSetting = defineSetting({
  key: "loyaltyLeast",
  kind: wholeNumber(0, 1_000_000_000),
  default: 0,
  error: "loyaltyLeastInvalid",
  section: "loyalty",
  ofModes: programmes,
  help: "loyalty",
});

/** ABC classes that the programme is for, parted by semicolons; "" = all, here and below. */
export const loyaltyClassesSetting = defineSetting({
  key: "loyaltyClasses",
  kind: text(),
  default: "",
  section: "loyalty",
  ofModes: programmes,
  help: "loyalty",
});

export const loyaltySegmentsSetting = defineSetting({
  key: "loyaltySegments",
  kind: text(),
  default: "",
  section: "loyalty",
  ofModes: programmes,
  help: "loyalty",
});

/** By their English names. */
export const loyaltyStatusesSetting = defineSetting({
  key: "loyaltyStatuses",
  kind: text(),
  default: "",
  section: "loyalty",
  ofModes: programmes,
  help: "loyalty",
});

/** By how much the turnover may grow; null = nobody expects anything. */
export const loyaltyGrowthSetting = defineSetting({
  key: "loyaltyGrowth",
  kind: ratio(),
  default: null,
  error: "loyaltyGrowthInvalid",
  section: "loyalty",
  ofModes: programmes,
  help: "loyalty",
});
