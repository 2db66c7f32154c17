import type { TableChoices } from "../../app/session";
import { useTexts } from "../parts/texts";
import { ChoiceField } from "./ChoiceField";
import type { SettingFieldProps } from "./settingFieldProps";
import { aboutText } from "./settingText";

/** In which groups the classes are found a second time: any column of the Clients table may group. */
export function AbcGroupField({ choices, ...fields }: SettingFieldProps) {
  const { t } = useTexts();
  return (
    <ChoiceField
      {...fields}
      field="abcGroup"
      choices={groupChoices(fields.draft.abcGroup, choices.clients).map((group) => [
        group === "none" ? "" : group,
        group === "none" || group === "segment" || group === "manager" ? t(`settings.abcGroup.${group}`) : group,
      ])}
      about={aboutText("abcGroup", t)}
    />
  );
}

/** Every column of the Clients table may group, but the names; what was chosen stays even where its column is gone. */
function groupChoices(chosen: string, clients: TableChoices["clients"]): readonly string[] {
  const headers = clients?.table.headers ?? [];
  const columns = headers.filter((header, index) => header !== "" && index !== clients?.columns.client);
  return [...new Set(["none", "segment", "manager", ...columns, ...(chosen === "" ? [] : [chosen])])];
}
