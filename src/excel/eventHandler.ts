import { WorkbookError } from "../app/workbookPort";

/**
 * A handler of Excel's events. Excel swallows whatever a handler throws: an error of ours is handed to whoever listens.
 * Where Excel refuses to answer now, the next event asks it again.
 */
export function eventHandler<Args>(
  handle: (args: Args) => Promise<void> | void,
  onError: (error: unknown) => void,
): (args: Args) => Promise<void> {
  return async (args) => {
    try {
      await handle(args);
    } catch (error) {
      if (!(error instanceof WorkbookError)) onError(error);
    }
  };
}
