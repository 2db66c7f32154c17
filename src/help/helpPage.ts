import {
  languages,
  loadFigureTranslator,
  loadWords,
  loadWorkbenchTranslator,
  numberText,
  type Language,
  type Translate,
} from "../locales";
import { escaped } from "./escaped";
import { figuresAt } from "./figureHelp";
import { helpPlaces } from "../analysis/figures/figureExplanation";
import { reportIds } from "../reports/reportIds";
import { helpRules, type HelpRule } from "./helpRules";

interface DescribedFunction {
  readonly name: string;
  readonly description: string;
  readonly parameters: readonly { readonly name: string; readonly optional?: boolean }[];
}

export type FunctionsByLanguage = Readonly<Record<Language, { readonly functions: readonly DescribedFunction[] }>>;

/** The page with the rules and the functions of every language in place of the marks of the template. */
export async function helpPage(template: string, described: FunctionsByLanguage): Promise<string> {
  await loadWords();
  let page = template;
  for (const language of languages) {
    const mark = `<!-- rules ${language} -->`;
    if (!page.includes(mark)) throw new Error(`mark missing in the help page: ${mark}`);
    const content = await helpIn(language, described[language].functions);
    page = page.replace(mark, () => content);
  }
  return page;
}

/** The part of the page in one language. */
export async function helpIn(language: Language, functions: readonly DescribedFunction[]): Promise<string> {
  await loadFigureTranslator(language);
  const t = await loadWorkbenchTranslator(language);
  const rules = await helpRules(t, language);
  const contents = rules.map(({ id, title }) => `<li><a href="#${language}-${id}">${escaped(title)}</a></li>`);
  // As Excel writes a formula in the language.
  const separator = numberText(0.5, language).includes(",") ? "; " : ", ";
  const items = functions.map(({ name, description, parameters }) => {
    const names = parameters.map((each) => (each.optional ? `[${each.name}]` : each.name));
    return `<dt><code>=${name}(${names.join(separator)})</code></dt><dd>${escaped(description)}</dd>`;
  });
  return [
    ...sheetSection(t, language),
    `<h2>${escaped(t("helpPage.rules"))}</h2>`,
    `<p>${escaped(t("reports.footerBlank"))}</p>`,
    `<ul class="contents">${contents.join("")}</ul>`,
    ...rules.map((rule) => ruleSection(rule, t, language)),
    `<h2 id="${language}-functions">${escaped(t("gallery.functions"))}</h2>`,
    `<p>${escaped(t("gallery.about"))}</p>`,
    `<dl>${items.join("")}</dl>`,
    ...sourceSections(t, language),
    `<h2 id="${language}-keyboard">${escaped(t("helpPage.keyboard"))}</h2>`,
    `<p>${escaped(t("helpPage.keyboardSentence"))}</p>`,
    `<h2 id="${language}-privacy">${escaped(t("helpPage.privacy"))}</h2>`,
    `<p>${escaped(t("helpPage.privacySentence"))}</p>`,
    `<p>${escaped(t("helpPage.privacyPage", { kept: t("page.kept") }))}</p>`,
  ].join("\n");
}

/** Where sales come from that stand on no sheet. */
function sourceSections(t: Translate, language: Language): readonly string[] {
  const data = t("pane.screen.data");
  const statements = [
    t("helpPage.statementsWhat", { choose: t("imports.choose"), data }),
    t("helpPage.statementsKinds", { sale: t("imports.kind.sale"), cards: t("imports.kind.cards") }),
    t("helpPage.statementsClients", { aliases: t("tables.title.aliases") }),
    t("helpPage.statementsTwice"),
    t("helpPage.statementsCheck", { log: t("imports.logName") }),
  ];
  const files = [
    t("helpPage.filesWhat", { choose: t("files.choose"), data }),
    t("helpPage.filesRules"),
    t("helpPage.filesProblems"),
    t("helpPage.filesLists"),
    t("helpPage.filesAgain"),
  ];
  const paragraphs = (sentences: readonly string[]) => sentences.map((sentence) => `<p>${escaped(sentence)}</p>`);
  return [
    `<h2 id="${language}-statements">${escaped(t("helpPage.statements"))}</h2>`,
    ...paragraphs(statements),
    `<h2 id="${language}-files">${escaped(t("helpPage.files"))}</h2>`,
    ...paragraphs(files),
  ];
}

function sheetSection(t: Translate, language: Language): readonly string[] {
  const items = reportIds.map(
    (id) => `<dt>${escaped(t(`reports.${id}Name`))}</dt><dd>${escaped(t(`helpPage.sheet.${id}`))}</dd>`,
  );
  return [`<h2 id="${language}-sheets">${escaped(t("helpPage.sheets"))}</h2>`, `<dl>${items.join("")}</dl>`];
}

function ruleSection({ id, title, sentences, example }: HelpRule, t: Translate, language: Language): string {
  const lines = [`<h3 id="${language}-${id}">${escaped(title)}</h3>`];
  for (const sentence of sentences) lines.push(`<p>${escaped(sentence)}</p>`);
  if (example !== undefined) {
    const head = example.head.map((cell) => `<th scope="col">${escaped(cell)}</th>`).join("");
    const rows = example.rows.map((row) => `<tr>${row.map((cell) => `<td>${escaped(cell)}</td>`).join("")}</tr>`);
    const caption = `<caption>${escaped(t("gallery.sample"))}</caption>`;
    const table = `<table>${caption}<thead><tr>${head}</tr></thead><tbody>${rows.join("")}</tbody></table>`;
    // A wide table scrolls in a place of its own, which the keyboard reaches too.
    lines.push(`<div class="table" role="group" aria-label="${escaped(title)}" tabindex="0">${table}</div>`);
  }
  const figures = isOneOf(helpPlaces, id) ? figuresAt(id, t) : [];
  if (figures.length > 0) {
    const items = figures.map(({ name, sentences: own }) =>
      [`<dt>${escaped(name)}</dt>`, ...own.map((each) => `<dd>${escaped(each)}</dd>`)].join(""),
    );
    lines.push(`<h4>${escaped(t("helpPage.figures"))}</h4>`, `<dl>${items.join("")}</dl>`);
  }
  return lines.join("\n");
}

function isOneOf<Value extends string>(values: readonly Value[], value: string): value is Value {
  return (values as readonly string[]).includes(value);
}
