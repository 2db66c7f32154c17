import type { Analysis } from "../analysis/analysis";
import type { KeyClient, ManagerLoad } from "../analysis/dependence/keyClientList";
import type { BreadwinnerShare } from "../analysis/dependence/figuresOfKeyClient";
import { commentColumns, type CommentedLine } from "./comments";
import { figureColumns, figureKeys } from "./figureColumn";
import { hasManagers } from "./inputs";
import type { ListColumn } from "./listTable";
import type { ReportContext } from "./reportContext";
import { percentText } from "../locales";
import { keyReasonText, levelText } from "./words";

/** The levels at which a key client brings a tenth and more. */
export function breadwinnerShares({ keyClients }: Analysis): readonly BreadwinnerShare[] {
  const found: BreadwinnerShare[] = [];
  for (const { client, shares } of keyClients.clients) {
    for (const share of shares) if (share.breadwinner) found.push({ client, ...share });
  }
  return found;
}

export function commentedKeyClient({ client }: KeyClient): CommentedLine {
  return { list: "keyClients", client, product: null };
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
    // A company database lists key clients that it does not list among the clients.
    ...figureColumns("client", ["turnover"], analysis, { band: "keyClients" }).map((column): ListColumn<KeyClient> => ({
      ...column,
      value: ({ turnover }) => turnover,
    })),
    ...figureColumns("keyClient", figureKeys("keyClient"), analysis, { band: "keyClients" }),
    ...commentColumns(commentedKeyClient, context),
  ];
}

/** The reasons in words, a breadwinner's in figures: "18.6% of Canned food, image"; all shares stand in the list below. */
export function whyKey({ reasons, shares }: KeyClient, { translate, language }: ReportContext): string {
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

export function breadwinnerColumns(
  analysis: Analysis,
  { translate }: ReportContext,
): readonly ListColumn<BreadwinnerShare>[] {
  return [
    { key: "client", format: "text", value: (share) => share.client, band: "breadwinners" },
    {
      key: "level",
      format: "text",
      value: (share) => translate(`reports.${levelText[share.level]}`),
      band: "breadwinners",
    },
    { key: "levelOf", format: "text", value: (share) => share.name, band: "breadwinners" },
    ...figureColumns("breadwinner", figureKeys("breadwinner"), analysis, { band: "breadwinners" }),
  ];
}

export function loadColumns(analysis: Analysis): readonly ListColumn<ManagerLoad>[] {
  return [
    { key: "manager", format: "text", value: (load) => load.manager, band: "overload" },
    ...figureColumns("managerLoad", figureKeys("managerLoad"), analysis, { band: "overload" }),
  ];
}
