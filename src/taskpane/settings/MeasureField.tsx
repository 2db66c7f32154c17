import { Field, Select } from "@fluentui/react-components";
import { measures } from "../../analysis/types";
import { fieldErrorText } from "../settingsDraft";
import { useTexts } from "../texts";
import type { SettingsFieldProps } from "./DraftField";

/** By what clients are ranked for ABC. */
export function MeasureField({ draft, errors, dispatch }: SettingsFieldProps) {
  const { t } = useTexts();
  const error = errors.measure;
  return (
    <Field
      label={t("pane.field.measure")}
      hint={t("pane.about.measure")}
      validationState={error === undefined ? "none" : "error"}
      validationMessage={error === undefined ? undefined : t(fieldErrorText(error))}
    >
      <Select
        value={draft.measure}
        onChange={(_event, { value }) => dispatch({ type: "drafted", field: "measure", text: value })}
      >
        {measures.map((measure) => (
          <option key={measure} value={measure}>
            {t(`pane.measure.${measure}`)}
          </option>
        ))}
      </Select>
    </Field>
  );
}
