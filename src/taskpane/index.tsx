import type { ReactNode } from "react";
import { createRoot } from "react-dom/client";
import { officeWorkbook } from "../excel/officeWorkbook";
import { handFunctionLanguage } from "../functions/handFunctionLanguage";
import { languageOf, loadTranslator } from "../locales";
import { App } from "./App";
import { OfficeMissing } from "./parts/OfficeMissing";
import { createRunRequests, runAgainAction } from "./state/runRequests";
import { keepScreenOfPage, screenOfPage } from "./state/screenOfPage";

const container = document.getElementById("pane");
if (container === null) throw new Error("page has no element: pane");
const root = createRoot(container);
const runRequests = createRunRequests();
void firstScreen().then((screen) => root.render(screen));

async function firstScreen(): Promise<ReactNode> {
  // Office's script comes from another server, so it can be missing.
  const host = typeof Office === "undefined" ? null : (await Office.onReady()).host;
  if (host === null) return <OfficeMissing t={await loadTranslator(languageOf(navigator.language))} />;
  // The ribbon calls it in this runtime, with the pane open or not.
  Office.actions.associate(runAgainAction, async (event: Office.AddinCommands.Event) => {
    await Office.addin.showAsTaskpane();
    runRequests.ask();
    event.completed();
  });
  const hostLanguage = languageOf(Office.context.displayLanguage ?? "");
  await loadTranslator(hostLanguage);
  return (
    <App
      port={officeWorkbook()}
      hostLanguage={hostLanguage}
      firstScreen={screenOfPage()}
      officeBackground={Office.context.officeTheme?.bodyBackgroundColor ?? null}
      onLanguage={handFunctionLanguage}
      onScreen={keepScreenOfPage}
      runRequests={runRequests}
    />
  );
}
