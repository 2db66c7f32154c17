import {
  languageMeta,
  languages,
  loadFigureTranslator,
  loadLateTranslator,
  loadWorkbenchTranslator,
  type Language,
  type Translate,
} from "../locales";
import { escaped } from "./escaped";

/** The pages to which the manifest and the store lead, by the names of their files. */
export const aboutPageNames = ["support", "privacy"] as const;
export type AboutPageName = (typeof aboutPageNames)[number];

/** The page in every language, with the looks of the help page; `address` = whom to write to, "" = nobody is named. */
export async function aboutPage(name: AboutPageName, helpTemplate: string, address: string): Promise<string> {
  const first = helpTemplate.indexOf("<section");
  const last = helpTemplate.lastIndexOf("</section>");
  if (first < 0 || last < 0) throw new Error("help page has no section");
  const sections: string[] = [];
  for (const language of languages) sections.push(await sectionIn(name, language, address));
  return `${helpTemplate.slice(0, first)}${sections.join("\n")}${helpTemplate.slice(last + "</section>".length)}`;
}

async function sectionIn(name: AboutPageName, language: Language, address: string): Promise<string> {
  await loadFigureTranslator(language);
  await loadLateTranslator(language, "copies");
  const t = await loadWorkbenchTranslator(language);
  const title = name === "support" ? t("aboutPages.supportTitle") : t("helpPage.privacy");
  const sentences = name === "support" ? supportSentences(t, address) : privacySentences(t);
  const links = [
    `<a href="help.html#${language}">${escaped(t("aboutPages.help"))}</a>`,
    name === "support"
      ? `<a href="privacy.html#${language}">${escaped(t("helpPage.privacy"))}</a>`
      : `<a href="support.html#${language}">${escaped(t("aboutPages.supportTitle"))}</a>`,
  ];
  return [
    `<section id="${language}" lang="${languageMeta(language).tag.slice(0, 2)}">`,
    `<h2>${escaped(title)}</h2>`,
    ...sentences.map((sentence) => `<p>${escaped(sentence)}</p>`),
    `<p>${links.join(" · ")}</p>`,
    "</section>",
  ].join("\n");
}

function supportSentences(t: Translate, address: string): readonly string[] {
  const checkExcel = t("selfCheck.start");
  const data = t("pane.screen.data");
  return [
    t("aboutPages.supportFigure", { explain: t("pane.screen.explain"), check: t("start.check"), data }),
    t("aboutPages.supportUndo", { restore: t("result.restore"), result: t("pane.screen.result") }),
    t("aboutPages.supportExcel", { checkExcel, settings: t("pane.screen.settings") }),
    t("aboutPages.supportStart"),
    t("aboutPages.supportRemove"),
    address === ""
      ? t("aboutPages.supportAskOwner", { checkExcel })
      : t("aboutPages.supportAsk", { checkExcel, address }),
  ];
}

function privacySentences(t: Translate): readonly string[] {
  return [
    t("aboutPages.privacySent"),
    t("aboutPages.privacyFiles"),
    t("aboutPages.privacyWorkbook"),
    t("aboutPages.privacyPassOn", { send: t("copies.send") }),
    t("aboutPages.privacyPage", { kept: t("page.kept") }),
    t("aboutPages.privacyDatabase"),
    t("aboutPages.privacyExcel"),
  ];
}
