import type { Dispatch } from "react";
import { Button, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import type { Analysis } from "../../analysis/analysis";
import { xyzClasses } from "../../analysis/types";
import { xyzPresets } from "../../analysis/classes/xyzProposals";
import { numberText } from "../../locales";
import { percentRow } from "../../reports/percentRow";
import type { PaneAction } from "../state/paneState";
import { Section } from "../parts/Section";
import { useTexts } from "../parts/texts";
import { xyzCounts } from "./xyzCounts";

const useStyles = makeStyles({
  table: {
    ...typographyStyles.body1,
    borderCollapse: "collapse",
    width: "100%",
    fontVariantNumeric: "tabular-nums",
    "& th": { fontWeight: tokens.fontWeightSemibold, textAlign: "left" },
    "& td, & thead th:not(:first-child)": { textAlign: "right" },
    "& th, & td": { padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalXS}` },
    "& tbody tr": { borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  },
});

interface XyzPreviewProps {
  readonly analysis: Analysis;
  readonly dispatch: Dispatch<PaneAction>;
}

/** Where nearly all clients fall into one XYZ class: how other bounds would divide them, before anything changes. */
export function XyzPreview({ analysis, dispatch }: XyzPreviewProps) {
  const styles = useStyles();
  const { t, language } = useTexts();
  if (!analysis.notices.some(({ code }) => code === "xyzOneClass")) return null;
  const inForce = percentRow(analysis.settings.xyz);
  const others = xyzPresets.map(percentRow).filter((text) => text !== inForce);
  const rows = [analysis.settings.xyz, ...xyzPresets.filter((bounds) => others.includes(percentRow(bounds)))];
  const use = (text: string) => {
    dispatch({ type: "drafted", field: "xyz", text });
    dispatch({ type: "screenChosen", screen: "settings" });
  };
  return (
    <Section heading={t("pane.xyzPreview")} about={t("pane.xyzPreviewAbout")}>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{t("settings.field.xyz")}</th>
            {xyzClasses.map((each) => (
              <th key={each} scope="col">
                {each}
              </th>
            ))}
            <td />
          </tr>
        </thead>
        <tbody>
          {rows.map((bounds) => {
            const text = percentRow(bounds);
            const counts = xyzCounts(analysis.clients, bounds);
            return (
              <tr key={text}>
                <th scope="row">{text}</th>
                {xyzClasses.map((each) => (
                  <td key={each}>{numberText(counts[each], language, 0)}</td>
                ))}
                <td>
                  {text === inForce ? (
                    t("pane.inForce")
                  ) : (
                    <Button size="small" aria-label={t("pane.useBounds", { bounds: text })} onClick={() => use(text)}>
                      {t("pane.use")}
                    </Button>
                  )}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </Section>
  );
}
