import { useFigureTexts } from "../parts/useFigureTexts";

/** That a run must wait until the database, its table and its columns are chosen. */
export function DatabaseBlocker() {
  const t = useFigureTexts();
  return t === null ? null : <>{t("database.open")}</>;
}
