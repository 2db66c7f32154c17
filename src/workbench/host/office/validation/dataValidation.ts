import type { ValidationRule, ValidationSettings } from "../../../workbookData";
import type { CellBlock } from "../../univer/cells/cellReading";
import { removeValidations } from "../../univer/sheets/dataValidations";
import { officeAlert, officePrompt, settingsAlert, settingsPrompt } from "./dataValidationMessages";
import { officeRule, ruleKinds, ruleOfOffice } from "./dataValidationRules";
import { ClientObject, type Readers, type Surface } from "../request/loadTracking";
import { changeValidations, validationPieces } from "./validationPieces";

type ValidationSurface = "clear" | "errorAlert" | "ignoreBlanks" | "prompt" | "rule" | "type";

export class DataValidation
  extends ClientObject<CellBlock>
  implements Surface<Excel.DataValidation, ValidationSurface>
{
  readonly _entity = "DataValidation";

  protected _readers(): Readers<CellBlock> {
    return {
      errorAlert: (block) => this._common(block, ({ alert }) => officeAlert(alert)),
      ignoreBlanks: (block) => this._common(block, ({ ignoreBlanks }) => ignoreBlanks),
      prompt: (block) => this._common(block, ({ prompt }) => officePrompt(prompt)),
      rule: (block) => this._common(block, ({ rule }) => officeRule(rule)),
      type: (block) => this._type(block),
    };
  }

  /** null where the cells differ. */
  private _common(block: CellBlock, read: (settings: ValidationSettings) => unknown): unknown {
    const values = this._pieces(block).map(({ settings }) => read(settings));
    const first = JSON.stringify(values[0]);
    return values.every((value) => JSON.stringify(value) === first) ? values[0] : null;
  }

  private _type(block: CellBlock): string {
    const pieces = this._pieces(block);
    const kinds = new Set(pieces.map(({ settings }) => ruleKinds[settings.rule.kind]));
    if (kinds.size > 1) return kinds.has("None") ? "MixedCriteria" : "Inconsistent";
    const rules = new Set(pieces.map(({ settings }) => JSON.stringify(settings.rule)));
    return rules.size > 1 ? "Inconsistent" : [...kinds][0];
  }

  private _pieces(block: CellBlock) {
    const host = this.context._host;
    host.requireSheet(block.sheetId);
    return validationPieces(host.handle, block);
  }

  get errorAlert(): Excel.DataValidationErrorAlert {
    return this._read("errorAlert") as Excel.DataValidationErrorAlert;
  }
  set errorAlert(alert: Excel.DataValidationErrorAlert) {
    this._change("errorAlert", alert, (settings) => ({ ...settings, alert: settingsAlert(alert) }));
  }

  get ignoreBlanks(): boolean {
    return this._read("ignoreBlanks") as boolean;
  }
  set ignoreBlanks(ignoreBlanks: boolean) {
    this._change("ignoreBlanks", ignoreBlanks, (settings) => ({ ...settings, ignoreBlanks }));
  }

  get prompt(): Excel.DataValidationPrompt {
    return this._read("prompt") as Excel.DataValidationPrompt;
  }
  set prompt(prompt: Excel.DataValidationPrompt) {
    this._change("prompt", prompt, (settings) => ({ ...settings, prompt: settingsPrompt(prompt) }));
  }

  get rule(): Excel.DataValidationRule {
    return this._read("rule") as Excel.DataValidationRule;
  }
  set rule(rule: Excel.DataValidationRule) {
    let made: ValidationRule | null = null;
    this._change("rule", rule, (settings) => {
      made ??= ruleOfOffice(this.context._host, rule);
      return { ...settings, rule: made };
    });
  }

  get type(): Excel.DataValidation["type"] {
    return this._read("type") as Excel.DataValidation["type"];
  }

  clear(): void {
    this._act("clear", (block) => {
      this.context._host.requireEditable(block);
      removeValidations(this.context._host.handle, block);
    });
  }

  private _change(name: string, value: unknown, change: (settings: ValidationSettings) => ValidationSettings): void {
    this._write(name, value, (block) => {
      this.context._host.requireEditable(block);
      changeValidations(this.context._host.handle, block, change);
    });
  }
}
