import { useEffect, useState } from "react";
import { EngineError, type Ask } from "../../engine/engineError";
import { askDatabase } from "./askDatabase";

export type Answer<Value> =
  | { readonly kind: "none" }
  | { readonly kind: "asking" }
  | { readonly kind: "answered"; readonly value: Value }
  | { readonly kind: "refused"; readonly error: EngineError };

/** What the database answers; asked again when what the question is about changes, null = nothing is asked. */
export function useAnswer<Value>(about: string | null, question: (ask: Ask) => Promise<Value>): Answer<Value> {
  const [answer, setAnswer] = useState<Answer<Value>>({ kind: about === null ? "none" : "asking" });
  useEffect(() => {
    if (about === null) return setAnswer({ kind: "none" });
    const controller = new AbortController();
    setAnswer({ kind: "asking" });
    void answerOf(question, controller.signal).then((found) => {
      if (!controller.signal.aborted) setAnswer(found);
    });
    return () => controller.abort();
    // eslint-disable-next-line react-hooks/exhaustive-deps -- the question is what it is about
  }, [about]);
  return answer;
}

/** The answer, or the refusal, of the database; a fault of ours is told to the console too. */
export async function answerOf<Value>(
  question: (ask: Ask) => Promise<Value>,
  signal: AbortSignal,
): Promise<Answer<Value>> {
  try {
    return { kind: "answered", value: await question(askDatabase(signal)) };
  } catch (error) {
    if (error instanceof EngineError) return { kind: "refused", error };
    if (!signal.aborted) reportError(error);
    return { kind: "refused", error: new EngineError("badAnswer", {}, { cause: error }) };
  }
}
