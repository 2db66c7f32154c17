import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import type { Settings } from "../../analysis/settings/settings";
import { xyzBuckets, xyzClasses, xyzDeviations } from "../../analysis/types";
import { ONE_CLASS_SHARE, xyzPresets, type XyzOption } from "../../analysis/classes/xyzProposals";
import { percentText } from "../../locales";
import { percentRow } from "../parts/decimalText";
import { HelpLink } from "../parts/HelpLink";
import { BarList } from "../result/BarList";
import { useTexts } from "../parts/texts";
import { BoundaryField } from "./BoundaryField";
import { ChoiceField } from "./ChoiceField";
import type { SettingsFieldProps } from "./DraftField";
import { PreviewNote } from "./PreviewNote";
import type { PreviewState } from "./useSalesPreview";

const useStyles = makeStyles({
  proposal: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS, alignItems: "flex-start" },
});

interface XyzFieldsProps extends SettingsFieldProps {
  /** null while a setting is wrong. */
  readonly settings: Settings | null;
  readonly preview: PreviewState;
}

/** The rule of XYZ, how the clients would fall into its classes, and a better rule where there is one. */
export function XyzFields({ settings, preview, ...fields }: XyzFieldsProps) {
  const { t } = useTexts();
  return (
    <>
      <ChoiceField
        {...fields}
        field="xyzBucket"
        choices={xyzBuckets.map((bucket) => [bucket, t(`settings.bucket.${bucket}`)])}
        about={t("settings.about.xyzBucket")}
      />
      <BoundaryField {...fields} field="xyz" about={t("settings.about.xyz")} presets={xyzPresets} />
      {preview.kind === "ready" && settings !== null ? (
        <XyzPreview preview={preview} settings={settings} dispatch={fields.dispatch} />
      ) : (
        <PreviewNote state={preview} />
      )}
      <ChoiceField
        {...fields}
        field="xyzDeviation"
        choices={xyzDeviations.map((deviation) => [deviation, t(`settings.deviation.${deviation}`)])}
        about={t("settings.about.xyzDeviation")}
      />
      <HelpLink rule="xyz" />
    </>
  );
}

interface XyzPreviewProps {
  readonly preview: Extract<PreviewState, { kind: "ready" }>;
  readonly settings: Settings;
  readonly dispatch: SettingsFieldProps["dispatch"];
}

function XyzPreview({ preview, settings, dispatch }: XyzPreviewProps) {
  const styles = useStyles();
  const { t, language } = useTexts();
  const { inForce, proposed, reason } = preview.preview.of(settings).xyzProposals(settings);
  const { counts, largestShare } = inForce;
  const all = counts.X + counts.Y + counts.Z + counts.none;
  const rows = [...xyzClasses, "none" as const].map((each) => ({
    name: each === "none" ? t("settings.noClass") : t("pane.abcClass", { class: each }),
    value: t("settings.clients", { clients: counts[each] }),
    share: all === 0 ? 0 : counts[each] / all,
  }));
  const ruleText = (option: XyzOption) => ({
    bucket: t(`settings.bucket.${option.bucket}`),
    bounds: percentRow(option.bounds),
  });
  const use = (option: XyzOption) => {
    dispatch({ type: "drafted", field: "xyzBucket", text: option.bucket });
    const text = percentRow(option.bounds);
    dispatch({ type: "drafted", field: "xyz", text: text === percentRow(xyzPresets[0]) ? "" : text });
  };
  return (
    <>
      <Text size={200}>{t("settings.xyzPreview")}</Text>
      <BarList items={rows} />
      {proposed !== null && (
        <div className={styles.proposal}>
          <Text size={200}>
            {t("settings.xyzOneClass", {
              ...ruleText(proposed),
              share: percentText(largestShare ?? ONE_CLASS_SHARE, language, 0),
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
