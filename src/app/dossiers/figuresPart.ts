import type { Analysis } from "../../analysis/analysis";
import { clientKey } from "../../analysis/cells/clientKey";
import type { FigureFormat } from "../../analysis/figures/figureExplanation";
import { explainProcess } from "../../analysis/explanations/explainProcess";
import type { Day } from "../../analysis/types";
import { amountText, dayText } from "../../locales";
import type { TypedRow } from "../../merging/typedTable";
import { clientColumns } from "../../reports/clientColumns";
import { whyKey } from "../../reports/keyClientLists";
import { answerLine, complaintLine, dealLine, pointLine, type ProcessLine } from "../../reports/processText";
import type { ReportContext } from "../../reports/reportContext";
import type { DossierClient } from "./dossierClient";
import { figureRows, type FigureRow } from "./dossierParts";

/** So many lines of the sales process stand in one cell. */
const MOST_LINES = 5;

/** A row of the first table of a dossier: a figure of the reports, or what they say of the client. */
interface Said {
  readonly what: string;
  readonly value: string | number | null;
  readonly format?: FigureFormat;
}

/** What the reports say of a client, figure by figure; each is the one of the Clients report. */
export function figureRowsOf(
  client: DossierClient,
  notKeySince: Day | null,
  analysis: Analysis,
  context: ReportContext,
): readonly TypedRow[] {
  const said = whatIsSaid(client, notKeySince, analysis, context);
  return figureRows.map((key) => {
    const { what, value, format } = said(key);
    return { key, cells: { what, value }, ...(format !== undefined && { formats: { value: format } }) };
  });
}

function whatIsSaid(
  client: DossierClient,
  notKeySince: Day | null,
  analysis: Analysis,
  context: ReportContext,
): (key: FigureRow) => Said {
  const { translate: t, language } = context;
  const { figures, keyClient, id } = client;
  const columns = new Map(clientColumns(analysis, context).map((column) => [column.key as string, column]));
  const process = id === null ? null : explainProcess(analysis, id);
  const lines = (all: readonly ProcessLine[] | undefined): string =>
    (all ?? [])
      .slice(0, MOST_LINES)
      .map(({ name, value }) => [name, value].filter((text) => text !== "").join(": "))
      .join("\n");
  const isKey = (): string => {
    if (notKeySince === null) return t("reports.yes");
    const day = dayText(notKeySince, language);
    return id === null ? t("dossiers.unknownSince", { day }) : t("dossiers.notKeySince", { day });
  };
  return (key) => {
    switch (key) {
      case "isKey":
        return { what: t("reports.keyClient"), value: isKey() };
      case "whyKey":
        return { what: t("reports.whyKey"), value: keyClient === null ? "" : whyKey(keyClient, context) };
      case "toOffer":
        return { what: t("dossiers.row.toOffer"), value: id === null ? "" : toOffer(client, analysis, context) };
      case "offers":
        return {
          what: t("tables.title.offers"),
          value: lines(process?.deals.map((deal) => dealLine(deal, analysis, t, language))),
        };
      case "complaints":
        return {
          what: t("reports.complaintsName"),
          value: lines(process?.complaints.map((complaint) => complaintLine(complaint, t, language))),
        };
      case "surveys":
        return {
          what: t("reports.surveysName"),
          value: lines(process?.answers.map((answer) => answerLine(answer, t, language))),
        };
      case "controlPoints":
        return {
          what: t("reports.controlPointsName"),
          value: lines(process?.points.map((point) => pointLine(point, t, language))),
        };
      default: {
        const column = columns.get(key);
        const isShown = column !== undefined && column.shown !== false && figures !== null;
        const value = isShown ? column.value(figures) : null;
        const format = column === undefined || column.format === "text" ? undefined : column.format;
        return {
          what: column?.header ?? t(`reports.${key}`),
          value,
          ...(format !== undefined && { format: format as FigureFormat }),
        };
      }
    }
  };
}

/** Target products that are not used, with the turnover that they may bring. */
function toOffer(client: DossierClient, analysis: Analysis, { language }: ReportContext): string {
  const key = clientKey(client.name);
  return analysis.whatElse
    .filter((gap) => clientKey(gap.client) === key)
    .slice(0, MOST_LINES)
    .map(({ product, expectedTurnover }) =>
      expectedTurnover === null ? product : `${product}: ${amountText(expectedTurnover, language)}`,
    )
    .join("\n");
}
