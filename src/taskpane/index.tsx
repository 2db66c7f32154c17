import { createRoot } from "react-dom/client";
import { officeWorkbook } from "../excel/officeWorkbook";
import { setFunctionLanguage } from "../functions/functionLanguage";
import { languageOf } from "../locales";
import { App } from "./App";
import { OfficeMissing } from "./OfficeMissing";

const container = document.getElementById("pane");
if (container === null) throw new Error("page has no element: pane");
const root = createRoot(container);

// Office's script comes from another server, so it can be missing.
if (typeof Office === "undefined") root.render(<OfficeMissing />);
else void Office.onReady(render);

function render({ host }: { readonly host: Office.HostType | null }) {
  if (host === null) {
    root.render(<OfficeMissing />);
    return;
  }
  root.render(
    <App
      port={officeWorkbook()}
      hostLanguage={languageOf(Office.context.displayLanguage ?? "")}
      officeBackground={Office.context.officeTheme?.bodyBackgroundColor ?? null}
      onLanguage={setFunctionLanguage}
    />,
  );
}
