import type { Dispatch } from "react";
import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import type { Analysis } from "../../analysis/analysis";
import { usualXyz } from "../../analysis/settings/usualValues";
import { boundsText, xyzRuleLines } from "../../reports/xyzRuleText";
import { percentRow } from "../../reports/percentRow";
import { Section } from "../parts/Section";
import { useTexts } from "../parts/texts";
import type { PaneAction } from "../state/paneState";

const useStyles = makeStyles({
  note: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS, alignItems: "flex-start" },
});

interface XyzRuleNoteProps {
  readonly analysis: Analysis;
  readonly dispatch: Dispatch<PaneAction>;
}

/** That XYZ chose its rule by itself, with one click back to the usual one. */
export function XyzRuleNote({ analysis, dispatch }: XyzRuleNoteProps) {
  const styles = useStyles();
  const { t, language } = useTexts();
  const lines = xyzRuleLines(analysis.xyzRule, t, language);
  if (lines.length === 0) return null;
  const back = () => {
    dispatch({ type: "drafted", field: "xyzBucket", text: "month" });
    dispatch({ type: "drafted", field: "xyz", text: percentRow(usualXyz) });
    dispatch({ type: "screenChosen", screen: "settings" });
  };
  return (
    <Section heading={t("settings.xyzRuleHeading")}>
      <div className={styles.note}>
        {lines.map((line) => (
          <Text key={line}>{line}</Text>
        ))}
        <Button size="small" onClick={back}>
          {t("settings.xyzRuleBack", { usual: boundsText(usualXyz, language) })}
        </Button>
      </div>
    </Section>
  );
}
