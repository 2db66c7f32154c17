import type { ReactNode } from "react";
import { createRoot } from "react-dom/client";
import { officeWorkbook } from "../excel/officeWorkbook";
import { setFunctionLanguage } from "../functions/functionLanguage";
import { languageOf, loadTranslator } from "../locales";
import { App } from "./App";
import { OfficeMissing } from "./OfficeMissing";

const container = document.getElementById("pane");
if (container === null) throw new Error("page has no element: pane");
const root = createRoot(container);
void firstScreen().then((screen) => root.render(screen));

async function firstScreen(): Promise<ReactNode> {
  // Office's script comes from another server, so it can be missing.
  const host = typeof Office === "undefined" ? null : (await Office.onReady()).host;
  if (host === null) return <OfficeMissing t={await loadTranslator(languageOf(navigator.language))} />;
  const hostLanguage = languageOf(Office.context.displayLanguage ?? "");
  await loadTranslator(hostLanguage);
  return (
    <App
      port={officeWorkbook()}
      hostLanguage={hostLanguage}
      officeBackground={Office.context.officeTheme?.bodyBackgroundColor ?? null}
      onLanguage={setFunctionLanguage}
    />
  );
}
