import { useEffect, useState } from "react";

/**
 * A part of the pane that comes behind its first paint. Once it is there, `use` takes it without waiting, so that a
 * screen never flickers.
 */
export function later<Part>(load: () => Promise<Part>): Promise<Part> {
  // React knows a settled promise by these fields.
  const part: Promise<Part> & { status?: "fulfilled"; value?: Part } = load();
  part.then(
    (value) => {
      part.status = "fulfilled";
      part.value = value;
    },
    // Whoever uses the part gets the failure.
    () => undefined,
  );
  return part;
}

/** A part that nobody asked for, so that nothing waits for it: null until it is there. */
export function useUnasked<Part>(load: () => Promise<Part>): Part | null {
  const [part, setPart] = useState<Part | null>(null);
  useEffect(() => {
    let gone = false;
    load().then(
      (loaded) => {
        if (!gone) setPart(() => loaded);
      },
      (error: unknown) => {
        if (gone) return;
        setPart(() => {
          throw error;
        });
      },
    );
    return () => {
      gone = true;
    };
  }, [load]);
  return part;
}
