import type { SettingsFileError } from "../../app/jsonFields";
import { choicesAt } from "../../app/settingsFile";
import { WorkbookError } from "../../app/workbookPort";
import { FileRefused } from "../../imports/files/salesFile";
import { EngineError } from "../../engine/engineError";
import type { TextKey, TextParams, Translate } from "../../locales";
import { NoSales } from "./chooseTables";
import { CommandFailure } from "./commandFailure";

/** All that is wrong with the settings, or that they must answer, a line each. */
export class RefusedSettings extends Error {
  constructor(readonly sentences: readonly string[]) {
    super(`settings refused: ${sentences.length}`);
    this.name = "RefusedSettings";
  }
}

export function settingsSentence({ code, params }: SettingsFileError, file: string, translate: Translate): string {
  if (code === "tooDeep") return translate("command.settingsTooDeep", { file });
  if (code === "notJson") return translate("command.settingsNotJson", { file, ...params });
  if (code === "unknownKey") return translate("command.settingsUnknownKey", { file, ...params });
  if (code === "missingKey") return translate("command.settingsMissingKey", { file, ...params });
  const choices = choicesAt(params.path).map((choice) => `"${choice}"`);
  const last = choices.pop() ?? "";
  const expected = translate(`command.expected.${params.expected}` as TextKey, { others: choices.join(", "), last });
  return translate("command.settingsWrongValue", { file, ...params, expected });
}

export function failureLines(error: unknown, translate: Translate): readonly string[] {
  if (error instanceof RefusedSettings) return error.sentences;
  if (error instanceof WorkbookError) return [translate(`problems.workbook.${error.code}`, error.params)];
  if (error instanceof FileRefused) return [translate(`files.refused.${error.code}`, { name: error.file })];
  if (error instanceof EngineError) return [engineSentence(error, translate)];
  if (error instanceof NoSales) return [translate("command.salesMissing")];
  if (!(error instanceof CommandFailure)) return [translate("command.unforeseen", { reason: reasonOf(error) })];
  const params = { ...error.params };
  if (params.role !== undefined) params.role = translate(`problems.role.${params.role}` as TextKey);
  return [translate(error.key, params)];
}

/** The settings are those of a file, where the pane has fields. */
function engineSentence({ code, params }: EngineError, translate: Translate): string {
  const shown: Record<string, string | number> = { ...params };
  if (params.role !== undefined) shown.role = translate(`problems.role.${params.role}` as TextKey);
  if (params.clients !== undefined) shown.clients = Number(params.clients);
  const texts: TextParams = { reason: "", ...shown };
  if (code === "wrongPassword" || code === "clientOnTwoShards" || code === "settingLeftOut")
    return translate(`command.engine.${code}`, texts);
  return translate(`database.refused.${code}`, texts);
}

/** On one line, for whoever is asked about it. */
function reasonOf(error: unknown): string {
  const { name, message } = error instanceof Error ? error : { name: "Error", message: String(error) };
  return `${name}: ${message}`.split("\n")[0].slice(0, 200);
}
