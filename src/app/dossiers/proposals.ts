import type { Analysis } from "../../analysis/analysis";
import { clientKey } from "../../analysis/cells/clientKey";
import type { Translate } from "../../locales";
import { isFilled, type Cells, type TypedRow } from "../../merging/typedTable";
import type { DossierClient } from "./dossierClient";
import { parts, type DossierPart } from "./dossierParts";
import type { Slot } from "./slots";

/** A plan is begun with so many products. */
const MOST_GOALS = 3;

/** What the product proposes for the tables of the user; a proposal is known by one of its cells. */
export function proposalsFor(
  part: DossierPart,
  client: DossierClient,
  analysis: Analysis,
  t: Translate,
): readonly Cells[] {
  if (part === "people") return contactsOf(client, analysis);
  return part === "plan" ? goalsOf(client, analysis, t) : [];
}

function contactsOf({ id }: DossierClient, analysis: Analysis): readonly Cells[] {
  const record = id === null ? null : analysis.evidence.register.records[id];
  if (record === null || record === undefined) return [];
  const contact = [record.phone, record.email].filter((text) => text !== null && text !== "").join(", ");
  const { birthday } = record;
  const twoDigits = (number: number): string => String(number).padStart(2, "0");
  const day = birthday === null ? "" : `${twoDigits(birthday.day)}.${twoDigits(birthday.month)}.`;
  return contact === "" ? [] : [{ person: record.contactPerson ?? "", contact, birthday: day }];
}

function goalsOf({ name, id }: DossierClient, { whatElse }: Analysis, t: Translate): readonly Cells[] {
  if (id === null) return [];
  const key = clientKey(name);
  return whatElse
    .filter(({ client }) => clientKey(client) === key)
    .slice(0, MOST_GOALS)
    .map(({ product }) => ({ goalProduct: product, goal: t("tasks.what.targetGap", { product }) }));
}

/**
 * The rows of a table of the user: proposals go into rows that are free, and stay in those in which they are. What is in
 * none of them, or was cleared by the user, is not proposed once more.
 */
export function proposedRows(
  part: DossierPart,
  slots: readonly Slot[],
  proposals: readonly Cells[],
  typed: (column: string) => ReadonlySet<string>,
): readonly TypedRow[] {
  const known = Object.entries(parts[part].columns).find(([, column]) => "proposes" in column)?.[0];
  if (known === undefined) return slots.map(({ key }) => ({ key, cells: {} }));
  const keyOf = (cells: Cells): string => clientKey(String(cells[known] ?? ""));
  const inSight = typed(known);
  const taken = new Set(slots.map(({ written }) => keyOf(written)).filter((key) => key !== ""));
  const fresh = proposals.filter((proposal) => !taken.has(keyOf(proposal)) && !inSight.has(keyOf(proposal)));
  const waiting = [...fresh];
  return slots.map(({ key, written, isFree }) => {
    if (isFilled(written[known])) {
      const still = proposals.find((proposal) => keyOf(proposal) === keyOf(written));
      return { key, cells: still ?? written };
    }
    return { key, cells: (isFree ? waiting.shift() : undefined) ?? {} };
  });
}
