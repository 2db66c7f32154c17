import { makeStyles, Select, tokens, typographyStyles } from "@fluentui/react-components";
import { languages, type Language } from "../locales";
import type { PaneState } from "./paneState";
import { useTexts } from "./texts";

const useStyles = makeStyles({
  header: {
    display: "flex",
    alignItems: "center",
    justifyContent: "space-between",
    gap: tokens.spacingHorizontalM,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL}`,
  },
  product: { display: "flex", alignItems: "center", gap: tokens.spacingHorizontalS, minWidth: 0 },
  name: { ...typographyStyles.subtitle2, margin: 0 },
  mark: { width: "20px", height: "20px" },
});

/** Each language by its own name, so that it is found from any other. */
const languageNames: Readonly<Record<Language, string>> = {
  en: "English",
  ru: "Русский",
  mk: "Македонски",
  ro: "Română",
  tr: "Türkçe",
};

interface PaneHeaderProps {
  readonly state: PaneState;
  readonly onLanguage: (chosen: Language | null) => void;
}

export function PaneHeader({ state, onLanguage }: PaneHeaderProps) {
  const styles = useStyles();
  const { t } = useTexts();
  return (
    <header className={styles.header}>
      <div className={styles.product}>
        <img className={styles.mark} src="assets/icon.svg" alt="" />
        <h1 className={styles.name}>{t("pane.productName")}</h1>
      </div>
      <Select
        size="small"
        aria-label={t("pane.language")}
        value={state.chosenLanguage ?? ""}
        onChange={(_event, { value }) => onLanguage(languages.find((language) => language === value) ?? null)}
      >
        <option value="">{t("pane.languageAsExcel")}</option>
        {languages.map((language) => (
          <option key={language} value={language} lang={language}>
            {languageNames[language]}
          </option>
        ))}
      </Select>
    </header>
  );
}
