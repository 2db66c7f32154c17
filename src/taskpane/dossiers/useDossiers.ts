import { useCallback } from "react";
import type { Analysis } from "../../analysis/analysis";
import { lookAtDossiers, type DossiersSeen } from "../../app/dossiers/lookAtDossiers";
import { restoreDossier, updateDossiers, type DossierUpdate } from "../../app/dossiers/updateDossiers";
import type { WorkbookPort } from "../../app/workbookPort";
import type { Language, Translate } from "../../locales";
import type { PaneEffects } from "../state/usePane";
import { useSheetWork } from "../state/useSheetWork";
import type { KeptTextChoice } from "../tasks/TypedTextPart";

/** What was done last. */
export type DossiersDone =
  | { readonly kind: "update"; readonly update: DossierUpdate }
  | { readonly kind: "brought"; readonly count: number }
  | { readonly kind: "gone" };

export interface Dossiers {
  readonly seen: DossiersSeen | null;
  readonly isBusy: boolean;
  readonly done: DossiersDone | null;
  /** Makes dossiers of some clients, and brings the others up to date. */
  readonly update: (make: readonly string[]) => void;
  /** What was typed into dossiers before their last updates. */
  readonly texts: readonly KeptTextChoice[];
}

/** Looks at the dossiers of the workbook, and does what the screen is asked for. */
export function useDossiers(
  effects: PaneEffects,
  analysis: Analysis | null,
  t: Translate,
  language: Language,
): Dossiers {
  const look = useCallback((port: WorkbookPort, fresh: Analysis) => lookAtDossiers(port, fresh), []);
  const { seen, isBusy, done, act } = useSheetWork<DossiersSeen, DossiersDone>(effects, analysis, look);
  const bringBack = (client: string, turn: number): void =>
    act(async (port, fresh) => {
      const count = await restoreDossier(port, fresh, client, turn, t, language);
      return count === null ? { kind: "gone" } : { kind: "brought", count };
    });
  return {
    seen,
    isBusy,
    done,
    update: (make) =>
      act(async (port, fresh) => ({ kind: "update", update: await updateDossiers(port, fresh, make, t, language) })),
    texts: (seen?.kept ?? []).flatMap(({ client, name, counts }) =>
      counts.map((count, turn) => ({
        label: t("dossiers.typedTextOf", { client: name, turn, count }),
        onBringBack: () => bringBack(client, turn),
      })),
    ),
  };
}
