import type { ValidationSettings } from "../../../../workbooks/workbookData";
import { invalidArgument } from "../request/errors";

// The messages of a data validation as Office.js has them and as the workbook keeps them.

type Alert = ValidationSettings["alert"];
type Prompt = ValidationSettings["prompt"];

const styles = { Stop: "stop", Warning: "warning", Information: "information" } as const;
const officeStyles = { stop: "Stop", warning: "Warning", information: "Information" } as const;

/** Excel's own limits. */
const longestTitle = 32;
const longestMessage = 255;

function checked(text: string, longest: number): string {
  if (text.length > longest) throw invalidArgument(`longer than ${longest} letters: ${text}`);
  return text;
}

export const officeAlert = ({ shown, style, title, message }: Alert): Excel.DataValidationErrorAlert => ({
  message,
  showAlert: shown,
  style: officeStyles[style],
  title,
});

export function settingsAlert({ message, showAlert, style, title }: Excel.DataValidationErrorAlert): Alert {
  const known = Object.entries(styles).find(([name]) => name === style);
  if (known === undefined) throw invalidArgument(`not a style of alerts: ${style}`);
  return {
    shown: showAlert,
    style: known[1],
    title: checked(title, longestTitle),
    message: checked(message, longestMessage),
  };
}

export const officePrompt = ({ shown, title, message }: Prompt): Excel.DataValidationPrompt => ({
  message,
  showPrompt: shown,
  title,
});

export const settingsPrompt = ({ message, showPrompt, title }: Excel.DataValidationPrompt): Prompt => ({
  shown: showPrompt,
  title: checked(title, longestTitle),
  message: checked(message, longestMessage),
});
