/** The name by which the manifest's button calls it. */
export const runAgainAction = "runAgain";

/** Runs asked for outside the pane: at the ribbon, perhaps before the pane has looked at the workbook. */
export interface RunRequests {
  ask(): void;
  readonly count: () => number;
  readonly subscribe: (onAsked: () => void) => () => void;
}

export function createRunRequests(): RunRequests {
  const listeners = new Set<() => void>();
  let asked = 0;
  return {
    ask() {
      asked++;
      for (const listener of listeners) listener();
    },
    count: () => asked,
    subscribe(onAsked) {
      listeners.add(onAsked);
      return () => listeners.delete(onAsked);
    },
  };
}
