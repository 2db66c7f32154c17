import { Field, Select } from "@fluentui/react-components";
import { sheetNameRoles, type SheetNameRole } from "../../analysis/tables/salesReading";
import type { TableChoice } from "../../app/session";
import { roleText } from "../parts/roleText";
import { useTexts } from "../parts/texts";

interface SheetNameFieldProps {
  readonly choice: TableChoice;
  readonly onChoose: (role: SheetNameRole | null) => void;
}

/** What the sheets are named by, where several are read together: their names may be the products, or the managers or branches. */
export function SheetNameField({ choice: { more = [], reading = {} }, onChoose }: SheetNameFieldProps) {
  const { t } = useTexts();
  const { sheetName = null } = reading;
  if (more.length === 0 && sheetName === null) return null;
  return (
    <Field label={t("columns.sheetName")} hint={t("columns.sheetNameAbout")}>
      <Select
        value={sheetName ?? ""}
        onChange={(_event, { value }) => onChoose(sheetNameRoles.find((role) => role === value) ?? null)}
      >
        <option value="">{t("columns.sheetNameNothing")}</option>
        {sheetNameRoles.map((role) => (
          <option key={role} value={role}>
            {t(role === "manager" ? "columns.managerOrBranch" : roleText(role))}
          </option>
        ))}
      </Select>
    </Field>
  );
}
