import type { Dispatch } from "react";
import { Field, Select } from "@fluentui/react-components";
import type { TableChoices } from "../../app/session";
import { columnLetters } from "../../reports/cellAddress";
import type { PaneAction } from "../state/paneState";
import { useTexts } from "../parts/texts";

interface ProductFieldProps {
  readonly sales: TableChoices["sales"];
  readonly dispatch: Dispatch<PaneAction>;
}

/** Which column of the sales is the product direction; the same choice as on the data screen. */
export function ProductField({ sales, dispatch }: ProductFieldProps) {
  const { t } = useTexts();
  const column = sales?.columns.product;
  const choose = (value: string) =>
    dispatch({ type: "columnChosen", table: "sales", role: "product", column: value === "" ? null : Number(value) });
  return (
    <Field
      label={t("problems.role.product")}
      hint={sales === null ? t("settings.productNoSales") : t("settings.about.product")}
    >
      <Select
        value={column === undefined ? "" : String(column)}
        disabled={sales === null}
        onChange={(_event, { value }) => choose(value)}
      >
        <option value="">{t("pane.noColumn")}</option>
        {(sales?.table.headers ?? []).map((header, index) => (
          <option key={index} value={index}>
            {header === "" ? t("pane.columnUnnamed", { letters: columnLetters(sales!.table.column + index) }) : header}
          </option>
        ))}
      </Select>
    </Field>
  );
}
