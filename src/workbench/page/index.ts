import { translator } from "../../locales";
import { enableDivider } from "./divider";
import { element, showTexts } from "./elements";
import { enableFileDrop } from "./fileDrop";
import { hideNotice, showNotice, whileBusy } from "./messages";
import { routeOffice } from "./officeRoute";
import { pageLanguage, rememberLanguage } from "./pageLanguage";
import { northwind } from "./samples";
import { enableToolbar } from "./toolbar";
import { Workbench } from "./workbench";
import "./page.css";

const language = pageLanguage();
const translate = translator(language);

async function start(): Promise<Workbench> {
  return new Workbench(language, await routeOffice());
}

enableToolbar(language, {
  openFile: (file) => void ready.then((workbench) => workbench.openFile(file)),
  openSample: (sample) => void ready.then((workbench) => workbench.openSample(sample)),
  download: () => void ready.then((workbench) => workbench.download()),
  setLanguage(chosen) {
    rememberLanguage(chosen);
    void ready.then((workbench) => workbench.setLanguage(chosen));
  },
});
enableDivider(element("divider", HTMLElement), element("desk", HTMLElement));
enableFileDrop(element("drop", HTMLElement), (file) => void ready.then((workbench) => workbench.openFile(file)));
element("notice-close", HTMLButtonElement).addEventListener("click", hideNotice);
showTexts(language, translate);

const ready = whileBusy(translate("workbench.starting"), start);
ready
  .then((workbench) => workbench.openSample(northwind))
  .catch((error: unknown) => {
    showNotice(translate("workbench.startFailed"));
    throw error;
  });
