import { Text } from "@fluentui/react-components";
import type { Settings } from "../../analysis/settings/settings";
import { shareTexts } from "../../locales";
import { percentRow } from "../../reports/percentRow";
import { useTexts } from "../parts/texts";
import { BarList } from "../result/BarList";
import { AbcBoundaries } from "./AbcBoundaries";
import { BoundaryField } from "./BoundaryField";
import { PreviewNote } from "./PreviewNote";
import type { SettingFieldProps } from "./settingFieldProps";
import type { PreviewState } from "./useSalesPreview";

/** The boundaries of ABC, and how the clients would fall into its classes. */
export function AbcField(props: SettingFieldProps) {
  const { settings, preview, dispatch } = props;
  return (
    <>
      <BoundaryField {...props} />
      {settings !== null && (
        <AbcBoundaries
          boundaries={settings.abc}
          onChange={(boundaries) => dispatch({ type: "drafted", field: "abc", text: percentRow(boundaries) })}
        />
      )}
      {preview.kind === "ready" && settings !== null ? (
        <AbcPreview preview={preview} settings={settings} />
      ) : (
        <PreviewNote state={preview} />
      )}
    </>
  );
}

interface AbcPreviewProps {
  readonly preview: Extract<PreviewState, { kind: "ready" }>;
  readonly settings: Settings;
}

function AbcPreview({ preview, settings }: AbcPreviewProps) {
  const { t, language } = useTexts();
  const counts = preview.preview.of(settings).abc(settings.measure, settings.abc);
  const shares = shareTexts(
    counts.map(({ share }) => share),
    language,
  );
  const items = counts.map(({ abc, clients, share }, place) => ({
    name: t("pane.abcClass", { class: abc }),
    value: t("pane.abcClassFigures", { clients, share: shares[place] ?? "–" }),
    share: Math.min(1, Math.max(0, share ?? 0)),
  }));
  return (
    <>
      <Text size={200}>{t("settings.abcPreview")}</Text>
      <BarList items={items} />
    </>
  );
}
