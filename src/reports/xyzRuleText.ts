import type { XyzRule } from "../analysis/classes/xyzRule";
import { usualXyz } from "../analysis/settings/usualValues";
import { percentText, roundPercentText, type Language, type Translate } from "../locales";

/** Two bounds as a reader writes them: "10% / 25%". */
export function boundsText(bounds: readonly number[], language: Language): string {
  return bounds.map((bound) => roundPercentText(bound, language, 2)).join(" / ");
}

/** That XYZ chose its rule by itself, and why; [] where it did not. */
export function xyzRuleLines(
  { by, bucket, bounds, usualShare }: XyzRule,
  translate: Translate,
  language: Language,
): readonly string[] {
  if (by !== "itself") return [];
  return [
    translate("settings.xyzItself", {
      usual: boundsText(usualXyz, language),
      bounds: boundsText(bounds, language),
      bucket,
      share: percentText(usualShare ?? 1, language),
    }),
  ];
}
