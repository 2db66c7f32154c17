import type { LanguageMeta } from "../languageMeta";

export const meta: LanguageMeta = {
  name: "English",
  tag: "en-US",
  formatLocales: ["en-US"],
  pointsSign: "pp",
};
