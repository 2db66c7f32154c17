import type { Analysis } from "../../analysis/analysis";
import { figureRegistry } from "../../analysis/explanations/figureRegistry";
import { cellText } from "../../analysis/cells/cells";
import { readMark, kindOfMark } from "../../merging/rowMark";
import type { SelectedFigure } from "../selectedFigure";
import type { SelectedCell } from "../workbookPort";
import { dossierClient } from "./dossierClient";
import { partOfKind } from "./dossierParts";

type ClientKey = keyof typeof figureRegistry.client;

/** What a cell of a dossier is about: the client, by its id, and the figure of its row; null = it is of no dossier. */
export function dossierCell(
  { row, place }: SelectedCell,
  analysis: Analysis,
): { readonly client: number; readonly figure: SelectedFigure | null } | null {
  const at = row.findIndex((cell) => kindOfMark(cell) !== null);
  const kind = at < 0 ? null : kindOfMark(row[at]);
  const found = kind === null ? null : partOfKind(kind);
  if (kind === null || found === null) return null;
  const { id, name } = dossierClient(analysis, found.client, found.client);
  if (id === null) return null;
  const key = found.part === "figures" ? (readMark(kind, row[at])?.key ?? "") : "";
  const shown = row[place.column];
  if (!Object.hasOwn(figureRegistry.client, key) || typeof shown !== "number") return { client: id, figure: null };
  const figure = { family: "client", key: key as ClientKey, of: { client: name } } as const;
  const { format } = figureRegistry.client[key as ClientKey];
  // The row begins with what the figure is called.
  const line = cellText(row.find((cell, column) => column > at && typeof cell === "string") ?? "");
  return { client: id, figure: { figure, format, shown, header: line, line: name, heading: "" } };
}
