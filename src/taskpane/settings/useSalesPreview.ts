import { useEffect, useState } from "react";
import type { SalesPreview } from "../../app/previewClasses";
import { missingRoles } from "../../analysis/tables/tableDefinition";
import { tableOf } from "../../analysis/tables/tables";
import type { PaneState } from "../state/paneState";
import type { PaneEffects } from "../state/usePane";

export type PreviewState =
  /** Without its columns nothing can be read. */
  | { readonly kind: "none" }
  /** Share of the rows that are read; null = nothing known yet. */
  | { readonly kind: "reading"; readonly share: number | null }
  | { readonly kind: "failed" }
  | { readonly kind: "ready"; readonly preview: SalesPreview };

/** The sales, read once in the background while the settings are in sight; a run takes precedence. */
export function useSalesPreview(
  { choices, tables, work }: PaneState,
  previewSales: PaneEffects["previewSales"],
): PreviewState {
  const { sales, aliases, rates } = choices;
  const { roles } = tableOf("sales");
  const canRead = tables !== null && sales !== null && missingRoles(roles, sales.columns).length === 0;
  const isIdle = work.kind === "idle";
  const [state, setState] = useState<PreviewState>({ kind: "reading", share: null });

  useEffect(() => {
    if (!canRead || !isIdle) return;
    const controller = new AbortController();
    setState({ kind: "reading", share: null });
    const onProgress = ({ done, total }: { readonly done: number; readonly total: number }) => {
      if (!controller.signal.aborted && total > 0) setState({ kind: "reading", share: done / total });
    };
    void previewSales({ signal: controller.signal, onProgress }).then((preview) => {
      if (!controller.signal.aborted) setState(preview === null ? { kind: "failed" } : { kind: "ready", preview });
    });
    return () => controller.abort();
    // eslint-disable-next-line react-hooks/exhaustive-deps -- read again when its tables change, not with every setting
  }, [canRead, isIdle, sales, aliases, rates]);

  return canRead ? state : { kind: "none" };
}
