import { useEffect, useState } from "react";
import { missingRoles } from "../../analysis/tables/tableDefinition";
import { tableOf } from "../../analysis/tables/tables";
import type { SalesRead } from "../../app/readSales";
import type { PaneState } from "../state/paneState";
import type { DataEffects } from "./useDataEffects";

export interface SalesReadState {
  /** The latest reading of the chosen table; null = none is done yet. */
  readonly read: SalesRead | null;
  /** It is being read once more. */
  readonly isBusy: boolean;
}

/** The sales as they are chosen, read in the background while the Data screen is in sight; a run takes precedence. */
export function useSalesRead(
  { choices, tables, work }: PaneState,
  readSales: DataEffects["readSales"],
): SalesReadState {
  const { sales, aliases, rates } = choices;
  const canRead = tables !== null && sales !== null && missingRoles(tableOf("sales").roles, sales.columns).length === 0;
  const isIdle = work.kind === "idle";
  const [state, setState] = useState<SalesReadState & { readonly of: string }>({ read: null, isBusy: true, of: "" });
  // Another table has nothing to do with what was read before.
  const of = sales === null ? "" : `${sales.table.kind} ${sales.table.name}`;

  useEffect(() => {
    if (!canRead || !isIdle) return;
    const controller = new AbortController();
    setState((before) => ({ read: before.of === of ? before.read : null, isBusy: true, of }));
    void readSales(controller.signal).then((read) => {
      if (!controller.signal.aborted) setState({ read, isBusy: false, of });
    });
    return () => controller.abort();
    // eslint-disable-next-line react-hooks/exhaustive-deps -- read again when a choice about the sales changes, and with nothing else
  }, [canRead, isIdle, sales, aliases, rates]);

  return canRead && state.of === of ? state : { read: null, isBusy: canRead };
}
