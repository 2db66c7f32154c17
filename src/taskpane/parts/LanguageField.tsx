import { Select } from "@fluentui/react-components";
import { languages, type Language } from "../../locales";
import { useTexts } from "./texts";

/** Each language by its own name, so that it is found from any other. */
const languageNames: Readonly<Record<Language, string>> = {
  en: "English",
  ru: "Русский",
  mk: "Македонски",
  ro: "Română",
  tr: "Türkçe",
};

interface LanguageFieldProps {
  /** null = as Excel. */
  readonly chosen: Language | null;
  readonly onChoose: (chosen: Language | null) => void;
}

export function LanguageField({ chosen, onChoose }: LanguageFieldProps) {
  const { t } = useTexts();
  return (
    <Select
      size="small"
      aria-label={t("pane.language")}
      value={chosen ?? ""}
      onChange={(_event, { value }) => onChoose(languages.find((language) => language === value) ?? null)}
    >
      <option value="">{t("pane.languageAsExcel")}</option>
      {languages.map((language) => (
        <option key={language} value={language} lang={language}>
          {languageNames[language]}
        </option>
      ))}
    </Select>
  );
}
