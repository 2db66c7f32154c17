import type { ValidationRule, ValidationSettings } from "../../../../workbooks/workbookData";
import type { CellBlock } from "../../univer/cells/cellReading";
import { removeValidations } from "../../univer/sheets/dataValidations";
import type { HostState } from "../request/hostState";
import { excelObject } from "../request/properties";
import { officeAlert, officePrompt, settingsAlert, settingsPrompt } from "./dataValidationMessages";
import { officeRule, ruleKinds, ruleOfOffice } from "./dataValidationRules";
import { changeValidations, validationPieces } from "./validationPieces";

type Settings = ValidationSettings;

function piecesOf(host: HostState, block: CellBlock) {
  host.requireSheet(block.sheetId);
  return validationPieces(host.handle, block);
}

/** null where the cells differ. */
function common<Value>(host: HostState, block: CellBlock, read: (settings: Settings) => Value): Value | null {
  const values = piecesOf(host, block).map(({ settings }) => read(settings));
  const first = JSON.stringify(values[0]);
  return values.every((value) => JSON.stringify(value) === first) ? values[0] : null;
}

function change(host: HostState, block: CellBlock, next: (settings: Settings) => Settings): void {
  host.requireEditable(block);
  changeValidations(host.handle, block, next);
}

function typeOf(host: HostState, block: CellBlock): string {
  const pieces = piecesOf(host, block);
  const kinds = new Set(pieces.map(({ settings }) => ruleKinds[settings.rule.kind]));
  if (kinds.size > 1) return kinds.has("None") ? "MixedCriteria" : "Inconsistent";
  const rules = new Set(pieces.map(({ settings }) => JSON.stringify(settings.rule)));
  return rules.size > 1 ? "Inconsistent" : [...kinds][0];
}

const Properties = excelObject<CellBlock>()("DataValidation", {
  errorAlert: {
    read: (block, host) => common(host, block, ({ alert }) => officeAlert(alert)),
    write: (block, alert, host) => change(host, block, (settings) => ({ ...settings, alert: settingsAlert(alert) })),
  },
  ignoreBlanks: {
    read: (block, host) => common(host, block, (settings) => settings.ignoreBlanks),
    write: (block, ignoreBlanks, host) => change(host, block, (settings) => ({ ...settings, ignoreBlanks })),
  },
  prompt: {
    read: (block, host) => common(host, block, ({ prompt }) => officePrompt(prompt)),
    write: (block, prompt, host) =>
      change(host, block, (settings) => ({ ...settings, prompt: settingsPrompt(prompt) })),
  },
  rule: {
    read: (block, host) => common(host, block, ({ rule }) => officeRule(rule)),
    write(block, rule, host) {
      let made: ValidationRule | null = null;
      change(host, block, (settings) => {
        made ??= ruleOfOffice(host, rule);
        return { ...settings, rule: made };
      });
    },
  },
  type: { read: (block, host) => typeOf(host, block) },
});

export class DataValidation extends Properties {
  clear(): void {
    this._act("clear", (block) => {
      this._host.requireEditable(block);
      removeValidations(this._host.handle, block);
    });
  }
}
