import type { LanguageMeta } from "../languageMeta";

export const meta: LanguageMeta = {
  name: "Română",
  tag: "ro-RO",
  formatLocales: ["ro-RO"],
  pointsSign: "p.p.",
};
