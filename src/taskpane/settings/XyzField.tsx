import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import type { Settings } from "../../analysis/settings/settings";
import { xyzClasses } from "../../analysis/types";
import { ONE_CLASS_SHARE, type XyzOption } from "../../analysis/classes/xyzProposals";
import { roundPercentText } from "../../locales";
import { xyzRuleLines } from "../../reports/xyzRuleText";
import { percentRow } from "../../reports/percentRow";
import { BarList } from "../result/BarList";
import { useTexts } from "../parts/texts";
import { BoundaryField } from "./BoundaryField";
import { PreviewNote } from "./PreviewNote";
import type { SettingFieldProps } from "./settingFieldProps";
import { choiceText } from "../../reports/settingText";
import type { PreviewState } from "./useSalesPreview";

const useStyles = makeStyles({
  proposal: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS, alignItems: "flex-start" },
});

/** The bounds of XYZ, how the clients would fall into its classes, and a better rule where there is one. */
export function XyzField(props: SettingFieldProps) {
  const { settings, preview, dispatch } = props;
  return (
    <>
      <BoundaryField {...props} />
      {preview.kind === "ready" && settings !== null ? (
        <XyzPreview preview={preview} settings={settings} dispatch={dispatch} />
      ) : (
        <PreviewNote state={preview} />
      )}
    </>
  );
}

interface XyzPreviewProps {
  readonly preview: Extract<PreviewState, { kind: "ready" }>;
  readonly settings: Settings;
  readonly dispatch: SettingFieldProps["dispatch"];
}

function XyzPreview({ preview, settings, dispatch }: XyzPreviewProps) {
  const styles = useStyles();
  const { t, language } = useTexts();
  const ofSettings = preview.preview.of(settings);
  const rule = ofSettings.xyzRule(settings);
  const inRule = { ...settings, xyz: rule.bounds, xyzBucket: rule.bucket };
  const { inForce, proposed, reason } = ofSettings.xyzProposals(inRule);
  const { counts, largestShare } = inForce;
  const all = counts.X + counts.Y + counts.Z + counts.none;
  const rows = [...xyzClasses, "none" as const].map((each) => ({
    name: each === "none" ? t("settings.noClass") : t("pane.abcClass", { class: each }),
    value: t("settings.clients", { clients: counts[each] }),
    share: all === 0 ? 0 : counts[each] / all,
  }));
  const ruleText = (option: XyzOption) => ({
    bucket: choiceText("xyzBucket", option.bucket, t),
    bounds: percentRow(option.bounds),
  });
  const use = (option: XyzOption) => {
    dispatch({ type: "drafted", field: "xyzBucket", text: option.bucket });
    const text = percentRow(option.bounds);
    dispatch({ type: "drafted", field: "xyz", text });
  };
  return (
    <>
      <Text size={200}>{t("settings.xyzPreview")}</Text>
      <BarList items={rows} />
      {xyzRuleLines(rule, t, language).map((line) => (
        <Text key={line} size={200}>
          {line}
        </Text>
      ))}
      {proposed !== null && (
        <div className={styles.proposal}>
          <Text size={200}>
            {t("settings.xyzOneClass", {
              ...ruleText(proposed),
              share: roundPercentText(largestShare ?? ONE_CLASS_SHARE, language, 0),
              x: proposed.counts.X,
              y: proposed.counts.Y,
              z: proposed.counts.Z,
            })}
          </Text>
          <Button size="small" onClick={() => use(proposed)}>
            {t("settings.useRule", ruleText(proposed))}
          </Button>
        </div>
      )}
      {reason === "nothingDivides" && <Text size={200}>{t("settings.xyzNothing")}</Text>}
    </>
  );
}
