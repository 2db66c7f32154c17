import type { TableChoices } from "../../app/session";
import { settingOf } from "../../analysis/settings/settings";
import type { TextKey } from "../../locales";
import { useTexts } from "../parts/texts";
import { ChoiceField } from "./ChoiceField";
import type { SettingFieldProps } from "./settingFieldProps";
import { aboutText } from "../../reports/settingText";

/** Words that a setting takes beside the columns of the Clients table, in their order. */
const words = { abcGroup: ["none", "segment", "manager"], segmentBy: ["abc", "manager", "none"] } as const;

/** By what clients are grouped: any column of the Clients table may group. */
export function ClientGroupField({
  choices,
  groups: field,
  ...fields
}: SettingFieldProps & { readonly groups: keyof typeof words }) {
  const { t } = useTexts();
  const known: readonly string[] = words[field];
  const usual = settingOf(field).default;
  return (
    <ChoiceField
      {...fields}
      field={field}
      choices={groupChoices(fields.draft[field], known, choices.clients).map((group) => [
        group === usual ? "" : group,
        known.includes(group) ? t(`settings.${field}.${group}` as TextKey) : group,
      ])}
      about={aboutText(field, t)}
    />
  );
}

/** Every column of the Clients table may group, but the names; what was chosen stays even where its column is gone. */
function groupChoices(chosen: string, known: readonly string[], clients: TableChoices["clients"]): readonly string[] {
  const headers = clients?.table.headers ?? [];
  const columns = headers.filter((header, index) => header !== "" && index !== clients?.columns.client);
  return [...new Set([...known, ...columns, ...(chosen === "" ? [] : [chosen])])];
}
