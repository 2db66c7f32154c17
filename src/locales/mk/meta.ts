import { MacedonianPlurals } from "../macedonianPlurals";
import type { LanguageMeta } from "../languageMeta";

export const meta: LanguageMeta = {
  name: "Македонски",
  tag: "mk-MK",
  // Chromium writes neither numbers nor days in Macedonian, and Romanian writes both alike.
  formatLocales: ["mk-MK", "ro-RO"],
  plurals: () => new MacedonianPlurals(),
  pointsSign: "п.\u00a0п.",
};
