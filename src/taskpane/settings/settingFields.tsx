import type { ComponentType } from "react";
import type { SettingKindName } from "../../analysis/settings/settingKind";
import { kindOf, settingOf, type SettingKey } from "../../analysis/settings/settings";
import type { Translate } from "../../locales";
import { useTexts } from "../parts/texts";
import { AbcField } from "./AbcField";
import { AsOfField } from "./AsOfField";
import { BoundaryField } from "./BoundaryField";
import { ChoiceField } from "./ChoiceField";
import { ClientGroupField } from "./ClientGroupField";
import { ControlDateField } from "./ControlDateField";
import { DraftField } from "./DraftField";
import { GradeTableField } from "./GradeTableField";
import { PeriodField } from "./PeriodField";
import type { SettingFieldProps } from "./settingFieldProps";
import { aboutText, choiceText, usualText } from "../../reports/settingText";
import { TiersField } from "./TiersField";
import { WindowField } from "./WindowField";
import { XyzField } from "./XyzField";

function DayField(props: SettingFieldProps) {
  const { t } = useTexts();
  return <DraftField {...props} field={props.setting} kind="date" about={aboutText(props.setting, t)} />;
}

function numberField(usual: (setting: SettingKey, t: Translate) => string, unit?: string) {
  return function NumberField(props: SettingFieldProps) {
    const { setting } = props;
    const { t } = useTexts();
    return (
      <DraftField
        {...props}
        field={setting}
        kind="number"
        about={aboutText(setting, t)}
        placeholder={usual(setting, t)}
        unit={unit}
      />
    );
  };
}

function WordField(props: SettingFieldProps) {
  const { t } = useTexts();
  return <DraftField {...props} field={props.setting} about={aboutText(props.setting, t)} />;
}

function WordsField(props: SettingFieldProps) {
  const { setting } = props;
  const { t } = useTexts();
  return (
    <ChoiceField
      {...props}
      field={setting}
      choices={kindOf(setting, "choice").choices.map((choice) => [choice, choiceText(setting, choice, t)])}
      about={aboutText(setting, t)}
    />
  );
}

const kindFields: Readonly<Record<SettingKindName, ComponentType<SettingFieldProps>>> = {
  day: DayField,
  period: PeriodField,
  wholeNumber: numberField(usualText),
  shares: BoundaryField,
  bounds: BoundaryField,
  ratio: numberField((_setting, t) => t("pane.notSet"), "%"),
  part: numberField(usualText, "%"),
  tiers: TiersField,
  choice: WordsField,
  text: WordField,
  gradeTable: GradeTableField,
};

/** Settings that show more than others of their kind. */
const ownFields: Readonly<Partial<Record<SettingKey, ComponentType<SettingFieldProps>>>> = {
  asOf: AsOfField,
  controlDate: ControlDateField,
  windowMonths: WindowField,
  abc: AbcField,
  abcGroup: (props) => <ClientGroupField {...props} groups="abcGroup" />,
  segmentBy: (props) => <ClientGroupField {...props} groups="segmentBy" />,
  xyz: XyzField,
};

/** The field in which the user gives a setting. */
export function fieldOf(setting: SettingKey): ComponentType<SettingFieldProps> {
  return ownFields[setting] ?? kindFields[settingOf(setting).kind.name];
}
