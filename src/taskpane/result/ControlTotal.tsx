import { makeStyles, tokens } from "@fluentui/react-components";
import type { Analysis } from "../../analysis/analysis";
import { controlRows, sheetTotalLines } from "../../reports/controlText";
import { Section } from "../parts/Section";
import { useTexts } from "../parts/texts";

const useStyles = makeStyles({
  table: { width: "100%", fontWeight: "normal", borderCollapse: "collapse", fontVariantNumeric: "tabular-nums" },
  name: { textAlign: "left", fontWeight: "inherit", padding: `2px ${tokens.spacingHorizontalS} 2px 0` },
  amount: { textAlign: "right", whiteSpace: "nowrap", padding: 0 },
  total: { fontWeight: tokens.fontWeightSemibold },
  check: { color: tokens.colorNeutralForeground2, margin: `${tokens.spacingVerticalXS} 0 0` },
});

/** What the amounts of the sheet add up to and where each part of them is, so that it can be held against the books. */
export function ControlTotal({ analysis }: { readonly analysis: Analysis }) {
  const styles = useStyles();
  const { t, language } = useTexts();
  const rows = controlRows(analysis, t, language);
  if (rows.length === 0) return null;
  const isTotal = (place: number): boolean => place === 0 || place === rows.length - 1;
  return (
    <Section heading={t("control.heading")}>
      <table className={styles.table}>
        <tbody>
          {rows.map(([name, amount], place) => (
            <tr key={name} className={isTotal(place) ? styles.total : undefined}>
              <th scope="row" className={styles.name}>
                {name}
              </th>
              <td className={styles.amount}>{amount}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {sheetTotalLines(analysis, t, language).map((line) => (
        <p key={line} className={styles.check}>
          {line}
        </p>
      ))}
    </Section>
  );
}
