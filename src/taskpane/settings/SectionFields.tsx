import { createElement, Fragment, type ReactNode } from "react";
import type { SettingSection } from "../../analysis/settings/settingDefinition";
import { settingOf, type SettingKey } from "../../analysis/settings/settings";
import { HelpLink } from "../parts/HelpLink";
import type { DraftProps } from "./DraftField";
import { ProductField } from "./ProductField";
import { fieldOf } from "./settingFields";
import type { SettingSituation } from "./settingFieldProps";
import { settingsIn } from "./settingsIn";

interface SectionFieldsProps extends DraftProps, SettingSituation {
  readonly section: SettingSection;
}

/** The settings of a section, each rule of the help page after the settings that it explains. */
export function SectionFields({ section, ...fields }: SectionFieldsProps) {
  const keys = settingsIn(section);
  // What is set elsewhere, and belongs before a setting here.
  const before: Readonly<Partial<Record<SettingKey, ReactNode>>> = {
    gradeTable: (
      <>
        <ProductField sales={fields.choices.sales} dispatch={fields.dispatch} />
        <HelpLink rule="stages" />
      </>
    ),
  };
  return (
    <>
      {keys.map((key, place) => {
        const { help } = settingOf(key);
        const next = keys[place + 1];
        const isLastOfRule = next === undefined || settingOf(next).help !== help;
        return (
          <Fragment key={key}>
            {before[key]}
            {createElement(fieldOf(key), { ...fields, setting: key })}
            {isLastOfRule && <HelpLink rule={help} />}
          </Fragment>
        );
      })}
    </>
  );
}
