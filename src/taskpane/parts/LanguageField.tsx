import { Select } from "@fluentui/react-components";
import { languageMeta, languages, type Language } from "../../locales";
import { useTexts } from "./texts";

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
          {languageMeta(language).name}
        </option>
      ))}
    </Select>
  );
}
