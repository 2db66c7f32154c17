import type { LanguageMeta } from "../languageMeta";

export const meta: LanguageMeta = {
  name: "Русский",
  tag: "ru-RU",
  formatLocales: ["ru-RU"],
  pointsSign: "п.\u00a0п.",
};
