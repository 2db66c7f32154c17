import type { ExplainedShare, KeyClientExplanation } from "../../analysis/explanations/explainKeyClient";
import type { CellPlace } from "../../analysis/types";
import { percentText, roundPercentText } from "../../locales";
import { keyReasonText, levelText } from "../../reports/words";
import { useTexts } from "../parts/texts";
import { Finding } from "./Finding";
import { Fold } from "./Fold";
import { LongList } from "./LongList";
import { SaleList } from "./SaleRows";

interface KeyFindingProps {
  readonly why: KeyClientExplanation;
  readonly onGo: (place: CellPlace) => void;
}

/** Whether the client is a key client, with every share beside the bound. */
export function KeyFinding({ why, onGo }: KeyFindingProps) {
  const { t, language } = useTexts();
  const { reasons, bound, shares } = why;
  const isKey = reasons.length > 0;
  const words = reasons.map((reason) => t(`reports.${keyReasonText[reason]}`)).join(", ");
  const levelName = ({ level, name }: ExplainedShare) =>
    name === null ? t(`reports.${levelText[level]}`) : `${t(`reports.${levelText[level]}`)}: ${name}`;
  const besideBound = ({ share, counts, breadwinner }: ExplainedShare) => {
    const text = percentText(share, language);
    return counts ? `${text} ${breadwinner ? "≥" : "<"} ${roundPercentText(bound, language, 2)}` : text;
  };
  const whyNot = ({ level, counts }: ExplainedShare) =>
    counts ? undefined : t(level === "manager" ? "card.fewClients" : "card.smallProduct");
  return (
    <Finding
      name={t("reports.keyClient")}
      value={t(isKey ? "reports.yes" : "reports.no")}
      why={isKey ? words : t("card.keyNo")}
    >
      <LongList items={shares} keyOf={levelName}>
        {(share) => (
          <Fold label={levelName(share)} value={besideBound(share)} note={whyNot(share)}>
            <SaleList sales={share.sales} onGo={onGo} />
          </Fold>
        )}
      </LongList>
    </Finding>
  );
}
