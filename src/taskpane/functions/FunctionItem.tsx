import { useRef, useState } from "react";
import {
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  Button,
  makeStyles,
  Text,
  tokens,
  typographyStyles,
} from "@fluentui/react-components";
import { lifetimeValue } from "../../analysis/lifecycle/lifetimeValue";
import { retentionRate } from "../../analysis/lifecycle/retention";
import type { FormulaPort } from "../../app/formulaPort";
import { numberText } from "../../locales";
import { placeText } from "../../reports/cellAddress";
import { useTexts } from "../parts/texts";
import { copyText } from "../parts/copyText";
import type { DescribedFunction } from "./describedFunctions";
import { formulaText, type ExampleFormula } from "./exampleFormula";

const useStyles = makeStyles({
  header: { "& > button": { paddingLeft: 0, paddingRight: 0 } },
  panel: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    margin: 0,
    paddingBottom: tokens.spacingVerticalL,
  },
  purpose: { ...typographyStyles.caption1, display: "block", color: tokens.colorNeutralForeground2 },
  arguments: { margin: 0, display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
  argument: { fontWeight: tokens.fontWeightSemibold },
  about: { margin: 0, color: tokens.colorNeutralForeground2 },
  formula: {
    ...typographyStyles.body1,
    fontFamily: tokens.fontFamilyMonospace,
    backgroundColor: tokens.colorNeutralBackground3,
    borderRadius: tokens.borderRadiusMedium,
    padding: tokens.spacingVerticalS,
    margin: 0,
    overflowWrap: "anywhere",
  },
  buttons: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: tokens.spacingHorizontalS },
});

type Done =
  { readonly kind: "copied" } | { readonly kind: "selected" } | { readonly kind: "inserted"; readonly place: string };

interface FunctionItemProps {
  readonly described: DescribedFunction;
  readonly example: ExampleFormula;
  readonly decimal: "." | ",";
  readonly attempt: (work: () => Promise<void>) => Promise<void>;
  readonly onInsert: FormulaPort["insert"];
}

/** One function: what it gives, what it takes, and a formula to copy or insert. */
export function FunctionItem({ described, example, decimal, attempt, onInsert }: FunctionItemProps) {
  const styles = useStyles();
  const { t } = useTexts();
  const formula = useRef<HTMLElement>(null);
  const [done, setDone] = useState<Done | null>(null);
  const { size } = example;

  const copy = async () => {
    if (formula.current === null) return;
    setDone((await copyText(formula.current)) ? { kind: "copied" } : { kind: "selected" });
  };
  const insert = (rows: number, columns: number) =>
    attempt(async () => {
      setDone(null);
      const place = await onInsert(formulaText(example, "."), rows, columns);
      setDone({ kind: "inserted", place: placeText(place) });
    });

  return (
    <AccordionItem value={described.name}>
      <AccordionHeader as="h3" className={styles.header}>
        <span>
          {`${described.name} `}
          <span className={styles.purpose}>{described.description}</span>
        </span>
      </AccordionHeader>
      <AccordionPanel className={styles.panel}>
        <dl className={styles.arguments}>
          {described.parameters.map(({ name, description, optional }) => (
            <div key={name}>
              <dt className={styles.argument}>{optional ? `${name} (${t("gallery.optional")})` : name}</dt>
              <dd className={styles.about}>{description}</dd>
            </div>
          ))}
        </dl>
        <Text weight="semibold">{t(size === null ? "gallery.sample" : "gallery.example")}</Text>
        <code ref={formula} className={styles.formula}>
          {formulaText(example, decimal)}
        </code>
        <p className={styles.about}>
          <Gives example={example} />
        </p>
        <div className={styles.buttons}>
          <Button size="small" onClick={() => void copy()}>
            {t("gallery.copy")}
          </Button>
          {size !== null && (
            <Button size="small" onClick={() => void insert(size.rows, size.columns)}>
              {t("gallery.insert")}
            </Button>
          )}
        </div>
        <div aria-live="polite">
          {done?.kind === "copied" && <Text>{t("gallery.copied")}</Text>}
          {done?.kind === "selected" && <Text>{t("gallery.selected")}</Text>}
          {done?.kind === "inserted" && <Text>{t("gallery.inserted", { place: done.place })}</Text>}
        </div>
      </AccordionPanel>
    </AccordionItem>
  );
}

/** What the example computes, and how many cells that takes. */
function Gives({ example }: { readonly example: ExampleFormula }) {
  const { t, language } = useTexts();
  const { name, size } = example;
  if (size === null) return t("gallery.ownRanges");
  const [first, second, third, fourth] = example.args.map(Number);
  if (name === "LTV")
    return t("gallery.gives", { value: numberText(lifetimeValue(first, second, third, fourth), language) });
  if (name === "CRR")
    return t("gallery.gives", { value: numberText(retentionRate(first, second, third) ?? 0, language) });
  return t("gallery.fills", { rows: size.rows });
}
