import { explainAbcXyz } from "../../analysis/explanations/explainAbcXyz";
import { explainManager, managerCounts } from "../../analysis/managers/managerClients";
import { explainSegmentProduct } from "../../analysis/explanations/explainSegmentProduct";
import type { Analysis } from "../../analysis/analysis";
import type { CellSubject } from "../../app/explainedCell";
import { amountText, dayText } from "../../locales";
import { Section } from "../parts/Section";
import { useTexts } from "../parts/texts";
import { ClientNames } from "./ClientNames";

interface CellCardProps {
  readonly analysis: Analysis;
  readonly subject: Exclude<CellSubject, { readonly kind: "client" }>;
  readonly onChoose: (client: string) => void;
}

/** Which clients a cell of a report counts. */
export function CellCard({ analysis, subject, onChoose }: CellCardProps) {
  const { t, language } = useTexts();
  const withAmounts = (clients: readonly { readonly client: string; readonly turnover: number }[]) =>
    clients.map(({ client, turnover }) => ({ client, value: amountText(turnover, language) }));

  if (subject.kind === "manager") {
    const { manager, period, periodBefore, clients } = explainManager(analysis, subject.manager);
    const about = t("card.managerPeriod", {
      from: dayText(period[0], language),
      to: dayText(period[1], language),
      beforeFrom: dayText(periodBefore[0], language),
      beforeTo: dayText(periodBefore[1], language),
    });
    return (
      <Section heading={t("card.managerHeading", { manager: manager ?? t("reports.noGroup") })} about={about}>
        {managerCounts.map((count) => (
          <ClientNames
            key={`${manager ?? ""} ${count}`}
            heading={t(`card.count.${count}`)}
            clients={clients[count].map((client) => ({ client }))}
            onChoose={onChoose}
          />
        ))}
      </Section>
    );
  }
  if (subject.kind === "abcXyz") {
    const { abc, xyz, clients } = explainAbcXyz(analysis, subject.abc, subject.xyz);
    const heading = xyz === null ? t("reports.pairNoXyz", { abc }) : `${abc}${xyz}`;
    return (
      <Section heading={heading}>
        <ClientNames key={heading} heading={t("reports.clients")} clients={withAmounts(clients)} onChoose={onChoose} />
      </Section>
    );
  }
  const why = explainSegmentProduct(analysis, subject.segment, subject.product);
  if (why === null) return null;
  const { users, clients, target: isTarget } = why;
  const rule = t("card.cellRule", { users: users.length, clients });
  return (
    <Section
      heading={`${why.segment ?? t("reports.noGroup")} × ${why.product}`}
      about={isTarget ? `${rule} ${t("card.cellTarget")}` : rule}
    >
      <ClientNames
        key={`users ${why.segment ?? ""} ${why.product}`}
        heading={t("card.cellUsers")}
        clients={withAmounts(users)}
        onChoose={onChoose}
      />
      <ClientNames
        key={`others ${why.segment ?? ""} ${why.product}`}
        heading={t(isTarget ? "card.cellGap" : "card.cellOthers")}
        clients={why.others.map((client) => ({ client }))}
        onChoose={onChoose}
      />
    </Section>
  );
}
