import { useEffect, useState } from "react";
import type { SpellingsOfOne } from "../../app/duplicateGroups";
import { withoutApart } from "../../app/unsettledSpellings";
import type { RunResult } from "../../app/session";
import type { PaneEffects } from "../state/usePane";

const none: readonly SpellingsOfOne[] = [];

/** Spellings of the run that are likely one client and that the user has not told apart since. */
export function useUnsettled({ unsettled }: RunResult, readApart: PaneEffects["readApart"]): readonly SpellingsOfOne[] {
  const [left, setLeft] = useState<{ readonly of: RunResult["unsettled"]; readonly groups: typeof none } | null>(null);
  useEffect(() => {
    if (unsettled === null || unsettled.length === 0) return;
    let gone = false;
    readApart((apart) => {
      if (!gone) setLeft({ of: unsettled, groups: withoutApart(unsettled, apart) });
    });
    return () => {
      gone = true;
    };
  }, [unsettled, readApart]);
  return left !== null && left.of === unsettled ? left.groups : none;
}
