import { Field, Select } from "@fluentui/react-components";
import { fieldErrorText, type DraftField } from "../state/settingsDraft";
import { useTexts } from "../parts/texts";
import type { DraftProps } from "./DraftField";

interface ChoiceFieldProps extends DraftProps {
  readonly field: DraftField;
  /** What is in the draft, and its name. */
  readonly choices: readonly (readonly [value: string, name: string])[];
  readonly about?: string;
  readonly onChoose?: (value: string) => void;
}

/** A setting that is one of a few. */
export function ChoiceField({ draft, errors, dispatch, field, choices, about, onChoose }: ChoiceFieldProps) {
  const { t } = useTexts();
  const error = errors[field];
  const choose = onChoose ?? ((text: string) => dispatch({ type: "drafted", field, text }));
  return (
    <Field
      label={t(`settings.field.${field}`)}
      hint={about}
      validationState={error === undefined ? "none" : "error"}
      validationMessage={error === undefined ? undefined : t(fieldErrorText(error))}
    >
      <Select value={draft[field]} onChange={(_event, { value }) => choose(value)}>
        {choices.map(([value, name]) => (
          <option key={value} value={value}>
            {name}
          </option>
        ))}
      </Select>
    </Field>
  );
}
