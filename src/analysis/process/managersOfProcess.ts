import { clientKey } from "../cells/clientKey";
import type { ControlGroup } from "./controlPoint";
import type { ControlPoints } from "./controlPoints";
import type { DealGroup } from "./dealGroup";
import type { Funnel } from "./funnel";

/** A manager's deals of the analysis period, and what is due. */
export type ManagerOfProcess = DealGroup & ControlGroup;

const nothingDue: Omit<ControlGroup, "name"> = {
  points: [],
  overdue: 0,
  due: 0,
  later: 0,
  noNextStep: 0,
  amountOverdue: 0,
};

const noDeals: Omit<DealGroup, "name"> = {
  count: 0,
  deals: [],
  open: 0,
  won: 0,
  refused: 0,
  amountOpen: 0,
  amountWon: 0,
  amountRefused: 0,
};

/**
 * Every manager of the deals or of the control points: most deals first, then who has control points only, those without a
 * manager last. Spellings of one name are one manager. Source: spec 3.8.
 *
 * @example managersOfProcess(funnel, null)[0].won // of the manager with the most deals
 */
export function managersOfProcess(
  funnel: Pick<Funnel, "byManager" | "all"> | null,
  control: Pick<ControlPoints, "byManager"> | null,
): readonly ManagerOfProcess[] {
  const keyOf = (name: string | null): string => (name === null ? "" : clientKey(name));
  const deals = new Map((funnel?.byManager ?? []).map((group) => [keyOf(group.name), group]));
  // Where nobody is named, all deals are nobody's.
  if (funnel !== null && deals.size === 0 && funnel.all.count > 0) deals.set("", funnel.all);
  const due = new Map((control?.byManager ?? []).map((group) => [keyOf(group.name), group]));
  const keys = [...new Set([...deals.keys(), ...due.keys()])];
  keys.sort((one, other) => Number(one === "") - Number(other === ""));
  return keys.map((key) => {
    const name = deals.get(key)?.name ?? due.get(key)?.name ?? null;
    return { ...nothingDue, ...due.get(key), ...(deals.get(key) ?? noDeals), name };
  });
}
