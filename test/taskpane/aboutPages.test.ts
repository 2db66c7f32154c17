import { builtAboutPages } from "../../src/build/HelpPagePlugin.cjs";
import { languages, translator } from "../../src/locales";

let pages: Awaited<ReturnType<typeof builtAboutPages>>;
beforeAll(async () => {
  pages = await builtAboutPages("help@example.com");
});

const sectionOf = (page: string, language: string) =>
  page.split(`<section id="${language}"`)[1].split("</section>")[0].replaceAll("&quot;", '"');

test.each(languages)(
  "support names the buttons and screens that help in %s, and whom to write to",
  async (language) => {
    const t = translator(language);
    const support = sectionOf(pages["support.html"], language);
    const named = [t("selfCheck.start"), t("pane.screen.explain"), t("result.restore"), t("start.check")];
    expect(named.filter((name) => !support.includes(name))).toEqual([]);
    expect(support).toContain("help@example.com");
    const without = await builtAboutPages();
    expect(sectionOf(without["support.html"], language)).not.toMatch(/@|[{}]|undefined/);
  },
);

test.each(languages)("privacy says what is kept where, and for how long, in %s", (language) => {
  const t = translator(language);
  const privacy = sectionOf(pages["privacy.html"], language);
  for (const text of [t("page.kept"), t("aboutPages.privacySent"), t("aboutPages.privacyWorkbook")])
    expect(privacy).toContain(text);
  expect(privacy).not.toMatch(/[{}]|undefined/);
});

test("the pages lead to one another and to the help page in the same language", () => {
  for (const language of languages) {
    expect(pages["support.html"]).toContain(`href="privacy.html#${language}"`);
    expect(pages["privacy.html"]).toContain(`href="support.html#${language}"`);
    for (const page of Object.values(pages)) expect(page).toContain(`href="help.html#${language}"`);
  }
});
