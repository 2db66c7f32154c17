import { useEffect, useRef, useSyncExternalStore } from "react";
import { blockersOf } from "./blockers";
import type { PaneState } from "./paneState";
import type { RunRequests } from "./runRequests";

/** Runs once for what was asked while the pane was busy; what stands in the way of a run is said beside its button. */
export function useRunRequests(requests: RunRequests, state: PaneState, run: () => void): void {
  const asked = useSyncExternalStore(requests.subscribe, requests.count);
  const answered = useRef(0);
  const isReady = state.tables !== null && state.work.kind === "idle";
  const isBlocked = blockersOf(state).length > 0;
  useEffect(() => {
    if (!isReady || answered.current === asked) return;
    answered.current = asked;
    if (!isBlocked) run();
  }, [asked, isReady, isBlocked, run]);
}
