import type { Dispatch } from "react";
import { Field, Input, Text } from "@fluentui/react-components";
import type { PaneAction } from "../state/paneState";
import {
  fieldErrorText,
  type DraftField as FieldName,
  type FieldErrors,
  type SettingsDraft,
} from "../state/settingsDraft";
import { useTexts } from "../parts/texts";

export interface DraftProps {
  readonly draft: SettingsDraft;
  readonly errors: FieldErrors;
  readonly dispatch: Dispatch<PaneAction>;
}

interface DraftFieldProps extends DraftProps {
  readonly field: FieldName;
  readonly kind?: "date" | "text" | "number";
  /** The default, where it can be shown in the empty field. */
  readonly placeholder?: string;
  readonly unit?: string;
  /** What the setting does, in a sentence. */
  readonly about?: string;
}

/** One field of a setting: its name, the text typed, a sentence on what it does, and what is wrong with it. */
export function DraftField(props: DraftFieldProps) {
  const { draft, errors, dispatch, field, kind = "text", placeholder, unit, about } = props;
  const { t } = useTexts();
  const error = errors[field];
  return (
    <Field
      label={t(`settings.field.${field}`)}
      hint={about}
      validationState={error === undefined ? "none" : "error"}
      validationMessage={error === undefined ? undefined : t(fieldErrorText(error))}
    >
      <Input
        type={kind === "date" ? "date" : "text"}
        inputMode={kind === "number" ? "decimal" : undefined}
        value={draft[field]}
        placeholder={placeholder}
        contentAfter={unit === undefined ? undefined : <Text size={200}>{unit}</Text>}
        onChange={(_event, { value }) => dispatch({ type: "drafted", field, text: value })}
      />
    </Field>
  );
}
