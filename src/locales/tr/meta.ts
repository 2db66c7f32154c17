import type { LanguageMeta } from "../languageMeta";

export const meta: LanguageMeta = {
  name: "Türkçe",
  tag: "tr-TR",
  formatLocales: ["tr-TR"],
  pointsSign: "puan",
};
