import { Badge, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { explainAbc } from "../../analysis/explanations/explainAbc";
import { explainCourse } from "../../analysis/explanations/explainCourse";
import { explainGrade } from "../../analysis/explanations/explainGrade";
import { explainLadder } from "../../analysis/explanations/explainLadder";
import { explainLifetime } from "../../analysis/explanations/explainLifetime";
import { explainProducts } from "../../analysis/explanations/explainProducts";
import { explainStatus } from "../../analysis/explanations/explainStatus";
import { explainXyz } from "../../analysis/explanations/explainXyz";
import { figuresOfClient, type ExplanationBasis } from "../../analysis/explanations/explanationBasis";
import type { CellPlace } from "../../analysis/types";
import { dayText, percentText } from "../../locales";
import { keyReasonText, ladderText, levelText, statusText } from "../../reports/words";
import { amountText } from "../result/amountText";
import { Section } from "../Section";
import { useTexts } from "../texts";
import {
  abcSentence,
  gradeSentence,
  ladderSentence,
  lifetimeSentence,
  nextSentence,
  portraitSentence,
  statusSentence,
  xyzSentence,
} from "./explanationText";
import { FigureLines, type FigureLine } from "./FigureLines";
import { Finding } from "./Finding";
import { MonthBars } from "./MonthBars";
import { SaleRows } from "./SaleRows";

const useStyles = makeStyles({
  head: { marginTop: tokens.spacingVerticalL },
  name: { ...typographyStyles.subtitle1, margin: 0 },
  about: { ...typographyStyles.body1, margin: 0, color: tokens.colorNeutralForeground2 },
  badges: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS, marginTop: tokens.spacingVerticalS },
});

interface ClientCardProps {
  readonly basis: ExplanationBasis;
  readonly client: number;
  readonly onGo: (place: CellPlace) => void;
}

/** Everything that the figures say of one client, and why. */
export function ClientCard({ basis, client, onGo }: ClientCardProps) {
  const styles = useStyles();
  const { t, language } = useTexts();
  const figures = figuresOfClient(basis, client);
  const { asOf } = basis.analysis.settings;
  const status = explainStatus(basis, client);
  const abc = explainAbc(basis, client);
  const xyz = explainXyz(basis, client);
  const ladder = explainLadder(basis, client);
  const course = explainCourse(basis, client);
  const lifetime = explainLifetime(basis, client);
  const statusName = t(`reports.${statusText[figures.status]}`);
  const belongs = [figures.segment, figures.manager].filter((name) => name !== null);
  const turnover = amountText(figures.turnover, language);
  const share = figures.share === null ? [] : [percentText(figures.share, language)];

  return (
    <>
      <div className={styles.head}>
        <h2 className={styles.name}>{figures.client}</h2>
        {belongs.length > 0 && <p className={styles.about}>{belongs.join(" · ")}</p>}
        <p className={styles.about}>{[`${t("reports.turnover")}: ${turnover}`, ...share].join(" · ")}</p>
        <div className={styles.badges}>
          <Badge appearance="tint" color={figures.status === "Lost" ? "warning" : "brand"}>
            {statusName}
          </Badge>
          {figures.abc !== null && (
            <Badge appearance="tint">{`${figures.abc}${figures.xyz === null ? "" : figures.xyz}`}</Badge>
          )}
          {figures.keyClient && (
            <Badge appearance="tint" color="important">
              {t("reports.keyClient")}
            </Badge>
          )}
        </div>
      </div>

      <Section heading={t("card.howCome")}>
        <Finding name={t("reports.status")} value={statusName} why={statusSentence(status, asOf, t, language)}>
          {figures.overdue === true && (
            <p className={styles.about}>{t("card.overdue", { days: figures.daysSinceLast ?? 0 })}</p>
          )}
          <SaleRows key={client} sales={status.sales} onGo={onGo} />
        </Finding>
        <Finding
          name={t("reports.ladder")}
          value={figures.ladder === null ? null : t(`reports.${ladderText[figures.ladder]}`)}
          why={ladderSentence(ladder, t)}
        />
        <Finding name={t("reports.abc")} value={figures.abc} why={abcSentence(abc, t, language)}>
          <SaleRows key={client} sales={abc.sales} onGo={onGo} />
        </Finding>
        <Finding name={t("reports.xyz")} value={figures.xyz} why={xyzSentence(xyz, t, language)}>
          <SaleRows key={client} sales={xyz.sales} onGo={onGo} />
        </Finding>
        <Finding
          name={t("reports.grade")}
          value={figures.grade}
          why={gradeSentence(explainGrade(basis, client), t, language)}
        />
        <KeyFinding basis={basis} name={figures.client} />
        <Finding
          name={t("reports.ltv")}
          value={figures.ltv === null ? null : amountText(figures.ltv, language)}
          why={lifetimeSentence(lifetime, t, language)}
        />
      </Section>

      <Section heading={t("card.course")}>
        <MonthBars months={course.months} />
        <FigureLines
          heading={t("card.history")}
          lines={course.ends.map((end, place) => {
            const then = course.statuses[place];
            const was = then === null || then === undefined ? t("reports.notYet") : t(`reports.${statusText[then]}`);
            const grade = course.abc[place];
            return { name: dayText(end, language), value: grade ? `${was} · ${grade}` : was };
          })}
        />
      </Section>

      <ProductsSection basis={basis} client={client} />
    </>
  );
}

function KeyFinding({ basis, name }: { readonly basis: ExplanationBasis; readonly name: string }) {
  const { t, language } = useTexts();
  const key = basis.analysis.keyClients.clients.find((line) => line.client === name);
  if (key === undefined) return <Finding name={t("reports.keyClient")} value={t("reports.no")} why={t("card.keyNo")} />;
  const shares = key.shares.map((level) => {
    const words = t(`reports.${levelText[level.level]}`);
    const of = level.name === null ? words : `${words} ${level.name}`;
    return { name: of, value: percentText(level.share, language) };
  });
  const reasons = key.reasons.map((reason) => t(`reports.${keyReasonText[reason]}`));
  return (
    <Finding name={t("reports.keyClient")} value={t("reports.yes")} why={reasons.join(", ")}>
      <FigureLines lines={shares} />
    </Finding>
  );
}

function ProductsSection({ basis, client }: { readonly basis: ExplanationBasis; readonly client: number }) {
  const { t, language } = useTexts();
  if (basis.input.sales.ledger.product === null) return null;
  const why = explainProducts(basis, client);
  const next = nextSentence(why, t, language);
  const line = (product: (typeof why.products)[number]): FigureLine => ({
    name: product.product,
    mark: product.target && product.turnover !== null ? t("card.target") : undefined,
    value: shownAmount(product.turnover ?? product.expected, (amount) => amountText(amount, language)),
  });
  return (
    <Section heading={t("card.products")} about={portraitSentence(why, t, language)}>
      {next !== null && <Finding name={t("reports.nextProduct")} value={why.next} why={next} />}
      <FigureLines heading={t("card.used")} lines={why.products.filter((each) => each.turnover !== null).map(line)} />
      <FigureLines
        heading={t("card.missing")}
        lines={why.products.filter((each) => each.turnover === null).map(line)}
      />
    </Section>
  );
}

function shownAmount(amount: number | null, shown: (amount: number) => string): string {
  return amount === null ? "–" : shown(amount);
}
