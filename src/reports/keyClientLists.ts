import type { Analysis } from "../analysis/analysis";
import type { KeyClient, ManagerLoad } from "../analysis/dependence/keyClientList";
import type { LevelShare } from "../analysis/dependence/levelShares";
import { hasManagers, hasMargin } from "./inputs";
import type { ListColumn } from "./listTable";
import type { ReportContext } from "./reportContext";
import { percentText } from "../locales";
import { keyReasonText, levelText } from "./words";

/** A level at which a key client brings a tenth and more. */
export interface BreadwinnerShare extends LevelShare {
  readonly client: string;
}

export function breadwinnerShares({ keyClients }: Analysis): readonly BreadwinnerShare[] {
  const found: BreadwinnerShare[] = [];
  for (const { client, shares } of keyClients.clients) {
    for (const share of shares) if (share.breadwinner) found.push({ client, ...share });
  }
  return found;
}

export function keyClientColumns(analysis: Analysis, context: ReportContext): readonly ListColumn<KeyClient>[] {
  const { translate } = context;
  return [
    { key: "client", format: "text", value: (client) => client.client, band: "keyClients" },
    {
      key: "manager",
      format: "text",
      value: (client) => client.manager ?? translate("reports.noGroup"),
      shown: hasManagers(analysis),
      band: "keyClients",
    },
    { key: "whyKey", format: "text", value: (client) => whyKey(client, context), band: "keyClients" },
    {
      key: "turnover",
      format: "amount",
      value: (client) => client.turnover,
      figure: { family: "client", key: "turnover" },
      band: "keyClients",
    },
    {
      key: "share",
      format: "percent",
      value: companyShare,
      figure: { family: "keyClient", key: "share" },
      band: "keyClients",
    },
    {
      key: "turnoverWithout",
      format: "amount",
      value: (client) => client.turnoverLeft,
      figure: { family: "keyClient", key: "turnoverLeft" },
      band: "keyClients",
    },
    {
      key: "marginWithout",
      format: "amount",
      value: (client) => client.marginLeft,
      figure: { family: "keyClient", key: "marginLeft" },
      shown: hasMargin(analysis),
      band: "keyClients",
    },
  ];
}

/** The reasons in words, a breadwinner's in figures: "18.6% of Canned food, image"; all shares stand in the list below. */
function whyKey({ reasons, shares }: KeyClient, { translate, language }: ReportContext): string {
  const whyBreadwinner = (): string => {
    const large = shares.filter(({ breadwinner }) => breadwinner);
    // A share of the company says most, else the largest one.
    const [first, ...others] = large;
    const most = others.reduce(
      (one, other) => (first.level === "company" || other.share <= one.share ? one : other),
      first,
    );
    const share = percentText(most.share, language);
    if (most.name === null) return translate("reports.shareOfCompany", { share });
    return translate("reports.shareOfName", { share, name: most.name });
  };
  return reasons
    .map((reason) => (reason === "breadwinner" ? whyBreadwinner() : translate(`reports.${keyReasonText[reason]}`)))
    .join(", ");
}

function companyShare({ shares }: KeyClient): number | null {
  return shares.find((share) => share.level === "company")?.share ?? null;
}

export function breadwinnerColumns({ translate }: ReportContext): readonly ListColumn<BreadwinnerShare>[] {
  return [
    { key: "client", format: "text", value: (share) => share.client, band: "breadwinners" },
    {
      key: "level",
      format: "text",
      value: (share) => translate(`reports.${levelText[share.level]}`),
      band: "breadwinners",
    },
    { key: "levelOf", format: "text", value: (share) => share.name, band: "breadwinners" },
    {
      key: "turnover",
      format: "amount",
      value: (share) => share.turnover,
      figure: { family: "breadwinner", key: "turnover" },
      band: "breadwinners",
    },
    {
      key: "shareOfLevel",
      format: "percent",
      value: (share) => share.share,
      figure: { family: "breadwinner", key: "share" },
      band: "breadwinners",
    },
  ];
}

export const loadColumns: readonly ListColumn<ManagerLoad>[] = [
  { key: "manager", format: "text", value: (load) => load.manager, band: "overload" },
  {
    key: "keyClients",
    format: "integer",
    value: (load) => load.keyClients,
    figure: { family: "managerLoad", key: "keyClients" },
    band: "overload",
  },
];
