import { loadWords, loadWorkbenchTranslator } from "../../locales";
import { offerBeginning } from "./shell/beginning";
import { enableDivider } from "./shell/divider";
import { element, showTexts } from "./shell/elements";
import { dropStatements } from "./files/dropStatements";
import { enableFileDrop } from "./files/fileDrop";
import { hideNotice, showNotice, whileBusy } from "./shell/messages";
import { routeOffice } from "./shell/officeRoute";
import { pageLanguage, rememberLanguage } from "./shell/pageLanguage";
import { northwind } from "./files/samples";
import { enableToolbar } from "./shell/toolbar";
import { Workbench } from "./workbench";
import "./shell/page.css";
import "./shell/bar.css";
import "./shell/overlays.css";

const language = pageLanguage();
const [translate] = await Promise.all([loadWorkbenchTranslator(language), loadWords()]);

enableToolbar(language, {
  openFile: (file) => inTurn((workbench) => workbench.openFile(file)),
  openSample: (sample) => inTurn((workbench) => workbench.openSample(sample)),
  download: () => inTurn((workbench) => workbench.download()),
  setLanguage(chosen) {
    rememberLanguage(chosen);
    inTurn((workbench) => workbench.setLanguage(chosen));
  },
});
offerBeginning((sample) => inTurn((workbench) => workbench.openSample(sample)));
enableDivider(element("divider", HTMLElement), element("desk", HTMLElement));
enableFileDrop(element("drop", HTMLElement), (files) =>
  inTurn(async (workbench) => {
    if (!(await dropStatements(files, element("pane", HTMLElement)))) await workbench.openFile(files[0]);
  }),
);
element("notice-close", HTMLButtonElement).addEventListener("click", hideNotice);
showTexts(language, translate);

const ready = whileBusy(translate("workbench.starting"), async () => new Workbench(language, await routeOffice()));
ready.catch(() => showNotice(translate("workbench.startFailed")));
let turn: Promise<void> = Promise.resolve();
inTurn((workbench) => workbench.begin(northwind));

/** A file may be dropped while another one is still being opened: one after the other. */
function inTurn(action: (workbench: Workbench) => Promise<void>): void {
  turn = turn.then(async () => action(await ready)).catch(reportError);
}
