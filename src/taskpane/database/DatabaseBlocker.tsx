import { useTexts } from "../parts/texts";

/** That a run must wait until the database, its table and its columns are chosen. */
export function DatabaseBlocker() {
  const { t } = useTexts();
  return <>{t("database.open")}</>;
}
