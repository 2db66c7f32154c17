import { makeStyles, Select, Text, tokens, typographyStyles } from "@fluentui/react-components";
import { defaultSettings } from "../../analysis/settings/defaultSettings";
import { abcClasses, grades, type GradeTable } from "../../analysis/types";
import { gradeLetters } from "../state/draftKinds";
import { fieldErrorText } from "../state/settingsDraft";
import { useTexts } from "../parts/texts";
import type { SettingFieldProps } from "./settingFieldProps";
import { aboutText } from "../../reports/settingText";

const useStyles = makeStyles({
  group: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
  table: {
    ...typographyStyles.body1,
    width: "100%",
    maxWidth: "360px",
    borderCollapse: "collapse",
    tableLayout: "fixed",
    "& th": { fontWeight: tokens.fontWeightRegular, textAlign: "left" },
    "& tr > :first-child": { width: "34%" },
    "& th, & td": { padding: tokens.spacingHorizontalXXS },
  },
  wrong: { color: tokens.colorPaletteRedForeground1 },
});

/** The grade of every class of margin and every potential. */
export function GradeTableField({ setting, draft, errors, dispatch }: SettingFieldProps) {
  const styles = useStyles();
  const { t } = useTexts();
  const usual = gradeLetters(defaultSettings[setting] as GradeTable);
  const letters = Array.from(draft[setting] === "" ? usual : draft[setting]);
  const potentials = [t("card.potentialMax"), t("card.potentialHigh"), t("card.potentialLow")];
  const change = (place: number, grade: string) => {
    const text = letters.map((letter, index) => (index === place ? grade : letter)).join("");
    dispatch({ type: "drafted", field: setting, text: text === usual ? "" : text });
  };
  return (
    <div className={styles.group}>
      <Text>{t(`settings.field.${setting}`)}</Text>
      <table className={styles.table} aria-label={t(`settings.field.${setting}`)}>
        <thead>
          <tr>
            <td>{t("settings.potential")}</td>
            {potentials.map((potential) => (
              <th key={potential} scope="col">
                {potential}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {abcClasses.slice(0, 3).map((abc, row) => (
            <tr key={abc}>
              <th scope="row">{t("settings.gradeRow", { class: abc })}</th>
              {potentials.map((potential, column) => (
                <td key={potential}>
                  <Select
                    size="small"
                    aria-label={t("settings.gradeCell", { class: abc, potential })}
                    value={letters[row * 3 + column]}
                    onChange={(_event, { value }) => change(row * 3 + column, value)}
                  >
                    {grades.map((grade) => (
                      <option key={grade}>{grade}</option>
                    ))}
                  </Select>
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <Text size={200}>{aboutText(setting, t)}</Text>
      {errors[setting] !== undefined && (
        <Text size={200} className={styles.wrong}>
          {t(fieldErrorText(errors[setting]))}
        </Text>
      )}
    </div>
  );
}
