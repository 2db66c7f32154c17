import { Text } from "@fluentui/react-components";
import type { Analysis } from "../../analysis/analysis";
import { abcClasses, type AbcClass } from "../../analysis/types";
import { shareTexts } from "../../locales";
import { Section } from "../parts/Section";
import { useTexts } from "../parts/texts";
import { BarList } from "./BarList";

/** How many clients each ABC class has, and what part of the turnover they bring. */
export function AbcSection({ analysis }: { readonly analysis: Analysis }) {
  const { t, language } = useTexts();
  const classes = abcClasses.slice(0, analysis.settings.abc.length + 1);
  const totals = classes.map((abc) => classTotals(analysis, abc));
  const shares = shareTexts(
    totals.map(({ share }) => share),
    language,
  );
  const items = classes.map((abc, place) => {
    const { clients, share } = totals[place];
    return {
      name: t("pane.abcClass", { class: abc }),
      value: t("pane.abcClassFigures", { clients, share: shares[place] ?? "–" }),
      share: Math.min(1, Math.max(0, share ?? 0)),
    };
  });
  const classed = totals.reduce((sum, { clients }) => sum + clients, 0);
  const all = analysis.totals.clients;
  return (
    <Section heading={t("pane.abcHeading")}>
      <BarList items={items} />
      {classed < all && <Text size={200}>{t("result.classed", { classed, all, left: all - classed })}</Text>}
    </Section>
  );
}

function classTotals(analysis: Analysis, abc: AbcClass): { clients: number; share: number | null } {
  let clients = 0;
  let share: number | null = null;
  for (const cell of analysis.abcXyz) {
    if (cell.abc !== abc) continue;
    clients += cell.clients;
    if (cell.share !== null) share = (share ?? 0) + cell.share;
  }
  return { clients, share };
}
