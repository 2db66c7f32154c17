import { Link, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import type { FigureItem, FigureList } from "../../analysis/figures/figureExplanation";
import type { CellPlace } from "../../analysis/types";
import { dayText, type TextKey, type Translate } from "../../locales";
import { formatCell } from "../../reports/formatCell";
import { useTexts } from "../parts/texts";
import { inputNames } from "./figureText";
import { LongList } from "./LongList";

const headings: Readonly<Record<FigureList["kind"], TextKey>> = {
  clients: "reports.clients",
  products: "card.products",
  segments: "figures.segments",
  managers: "figures.managers",
  gaps: "figures.gaps",
  entries: "figures.entries",
  deals: "figures.deals",
  points: "figures.points",
  answers: "figures.answers",
  complaints: "figures.complaints",
};

const useStyles = makeStyles({
  heading: { ...typographyStyles.body1Strong, margin: 0 },
  item: {
    display: "flex",
    justifyContent: "space-between",
    gap: tokens.spacingHorizontalM,
    padding: `${tokens.spacingVerticalXXS} 0`,
  },
  link: { textAlign: "left" },
  value: { fontVariantNumeric: "tabular-nums", whiteSpace: "nowrap", color: tokens.colorNeutralForeground2 },
});

interface FigureItemsProps {
  readonly list: FigureList;
  readonly t: Translate;
  readonly onGo: (place: CellPlace) => void;
  readonly onChoose: (client: string) => void;
}

/** What a figure counts or adds up: clients lead to their cards, rows of a table to their cells. */
export function FigureItems({ list, t, onGo, onChoose }: FigureItemsProps) {
  const styles = useStyles();
  const { language } = useTexts();
  const { kind, values, format, items } = list;
  const nameOf = ({ name, row }: FigureItem): string => {
    const days = row && `${dayText(row.period[0], language)} – ${dayText(row.period[1], language)}`;
    return [name ?? (row ? null : t("reports.noGroup")), days].filter((text) => typeof text === "string").join(": ");
  };
  const actionOf = ({ name, row, where = row?.where }: FigureItem): (() => void) | null => {
    if (where !== undefined) return () => onGo(where);
    return kind === "clients" && name !== null ? () => onChoose(name) : null;
  };
  const numbered = items.map((item, place) => ({ item, place }));
  return (
    <div>
      <div className={styles.item}>
        <h3 className={styles.heading}>{t("card.clientsOf", { name: t(headings[kind]), count: items.length })}</h3>
        {values !== null && items.length > 0 && <span className={styles.value}>{t(inputNames[values])}</span>}
      </div>
      <LongList items={numbered} keyOf={({ place }) => place}>
        {({ item }) => {
          const action = actionOf(item);
          return (
            <div className={styles.item}>
              {action === null ? (
                <span>{nameOf(item)}</span>
              ) : (
                <Link as="button" className={styles.link} onClick={action}>
                  {nameOf(item)}
                </Link>
              )}
              <span className={styles.value}>{formatCell(item.value ?? null, format, language)}</span>
            </div>
          );
        }}
      </LongList>
    </div>
  );
}
