import { Text } from "@fluentui/react-components";
import type { Settings } from "../../analysis/settings/settings";
import { measures } from "../../analysis/types";
import type { TableChoices } from "../../app/session";
import { percentText } from "../../locales";
import { percentRow } from "../parts/decimalText";
import { HelpLink } from "../parts/HelpLink";
import { BarList } from "../result/BarList";
import { useTexts } from "../parts/texts";
import { AbcBoundaries } from "./AbcBoundaries";
import { abcPresets } from "./presets";
import { BoundaryField } from "./BoundaryField";
import { ChoiceField } from "./ChoiceField";
import type { SettingsFieldProps } from "./DraftField";
import { PreviewNote } from "./PreviewNote";
import type { PreviewState } from "./useSalesPreview";

interface AbcFieldsProps extends SettingsFieldProps {
  /** null while a setting is wrong. */
  readonly settings: Settings | null;
  readonly preview: PreviewState;
  readonly clients: TableChoices["clients"];
}

/** The rule of ABC, and how the clients would fall into its classes. */
export function AbcFields({ settings, preview, clients, ...fields }: AbcFieldsProps) {
  const { t } = useTexts();
  const { dispatch } = fields;
  return (
    <>
      <ChoiceField
        {...fields}
        field="measure"
        choices={measures.map((measure) => [measure, t(`pane.measure.${measure}`)])}
        about={t("pane.about.measure")}
      />
      <BoundaryField {...fields} field="abc" about={t("pane.about.abc")} presets={abcPresets} />
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
      <ChoiceField
        {...fields}
        field="abcGroup"
        choices={groupChoices(fields.draft.abcGroup, clients).map((group) => [
          group === "none" ? "" : group,
          group === "none" || group === "segment" || group === "manager" ? t(`settings.group.${group}`) : group,
        ])}
        about={t("settings.about.abcGroup")}
      />
      <HelpLink rule="abc" />
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
  const items = counts.map(({ abc, clients, share }) => ({
    name: t("pane.abcClass", { class: abc }),
    value: t("pane.abcClassFigures", { clients, share: share === null ? "–" : percentText(share, language) }),
    share: Math.min(1, Math.max(0, share ?? 0)),
  }));
  return (
    <>
      <Text size={200}>{t("settings.abcPreview")}</Text>
      <BarList items={items} />
    </>
  );
}

/** Every column of the Clients table may group, but the names; what was chosen stays even where its column is gone. */
function groupChoices(chosen: string, clients: TableChoices["clients"]): readonly string[] {
  const headers = clients?.table.headers ?? [];
  const columns = headers.filter((header, index) => header !== "" && index !== clients?.columns.client);
  return [...new Set(["none", "segment", "manager", ...columns, ...(chosen === "" ? [] : [chosen])])];
}
