import { lazy, Suspense } from "react";
import { Badge, makeStyles, Spinner, tokens, typographyStyles } from "@fluentui/react-components";
import { explainAbc } from "../../analysis/explanations/explainAbc";
import { explainHistory } from "../../analysis/explanations/explainHistory";
import { explainGrade } from "../../analysis/explanations/explainGrade";
import { explainKeyClient } from "../../analysis/explanations/explainKeyClient";
import { explainLadder } from "../../analysis/explanations/explainLadder";
import { explainLifetime } from "../../analysis/explanations/explainLifetime";
import { explainProducts } from "../../analysis/explanations/explainProducts";
import { explainStatus } from "../../analysis/explanations/explainStatus";
import { explainXyz } from "../../analysis/classes/explainXyz";
import { lineOfClient } from "../../analysis/figures/clientOfText";
import type { Analysis } from "../../analysis/analysis";
import type { CellPlace } from "../../analysis/types";
import { amountText, dayText, percentText } from "../../locales";
import { ladderText, statusText } from "../../reports/words";
import { Section } from "../parts/Section";
import { useTexts } from "../parts/texts";
import { abcSentence, gradeSentence, ladderSentence, lifetimeSentence, statusSentence } from "./explanationText";
import { FigureLines } from "./FigureLines";
import { Finding } from "./Finding";
import { KeyFinding } from "./KeyFinding";
import { MonthBars } from "./MonthBars";
import { ProductsSection } from "./ProductsSection";
import { SaleRows } from "./SaleRows";
import { XyzFinding } from "./XyzFinding";

// Most companies have no such tables.
const ProcessSection = lazy(async () => ({ default: (await import("./ProcessSection")).ProcessSection }));

function hasProcess({ controlPoints, complaints }: Analysis): boolean {
  return controlPoints !== null || complaints !== null;
}

const useStyles = makeStyles({
  head: { marginTop: tokens.spacingVerticalL },
  name: { ...typographyStyles.subtitle1, margin: 0 },
  about: { ...typographyStyles.body1, margin: 0, color: tokens.colorNeutralForeground2 },
  badges: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS, marginTop: tokens.spacingVerticalS },
});

interface ClientCardProps {
  readonly analysis: Analysis;
  readonly client: number;
  readonly onGo: (place: CellPlace) => void;
}

/** Everything that the figures say of one client, and why. */
export function ClientCard({ analysis, client, onGo }: ClientCardProps) {
  const styles = useStyles();
  const { t, language } = useTexts();
  const figures = lineOfClient(analysis, client);
  const { asOf } = analysis.settings;
  const status = explainStatus(analysis, client);
  const abc = explainAbc(analysis, client);
  const grade = explainGrade(analysis, client);
  const ladder = explainLadder(analysis, client);
  const course = explainHistory(analysis, client);
  const lifetime = explainLifetime(analysis, client);
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
          <SaleRows sales={status.sales} onGo={onGo} />
        </Finding>
        <Finding
          name={t("reports.ladder")}
          value={figures.ladder === null ? null : t(`reports.${ladderText[figures.ladder]}`)}
          why={ladderSentence(ladder, t)}
        >
          <SaleRows sales={ladder.sales} onGo={onGo} />
        </Finding>
        <Finding name={t("reports.abc")} value={figures.abc} why={abcSentence(abc, t, language)}>
          <SaleRows sales={abc.sales} onGo={onGo} />
        </Finding>
        <XyzFinding why={explainXyz(analysis, client)} onGo={onGo} />
        <Finding name={t("reports.grade")} value={figures.grade} why={gradeSentence(grade, t, language)}>
          <SaleRows sales={grade.sales} onGo={onGo} />
        </Finding>
        <KeyFinding why={explainKeyClient(analysis, client)} onGo={onGo} />
        <Finding
          name={t("reports.ltv")}
          value={figures.ltv === null ? null : amountText(figures.ltv, language)}
          why={lifetimeSentence(lifetime, t, language)}
        >
          <SaleRows sales={lifetime?.sales ?? []} onGo={onGo} />
        </Finding>
      </Section>

      <Section heading={t("card.course")}>
        <MonthBars months={course.months} />
        <FigureLines
          heading={t("card.history")}
          lines={course.ends.map((end, place) => {
            const then = course.statuses[place];
            const was = then === null || then === undefined ? t("reports.notYet") : t(`reports.${statusText[then]}`);
            const classes = `${course.abc[place] ?? ""}${course.xyz[place] ?? ""}`;
            return { name: dayText(end, language), value: classes === "" ? was : `${was} · ${classes}` };
          })}
        />
      </Section>

      {analysis.evidence.ledger.product !== null && (
        <ProductsSection why={explainProducts(analysis, client)} onGo={onGo} />
      )}
      {hasProcess(analysis) && (
        <Suspense fallback={<Spinner label={t("pane.reading")} />}>
          <ProcessSection analysis={analysis} client={client} onGo={onGo} />
        </Suspense>
      )}
    </>
  );
}
