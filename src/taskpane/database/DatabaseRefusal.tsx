import { MessageBar, MessageBarBody } from "@fluentui/react-components";
import type { EngineError } from "../../engine/engineError";
import type { Translate } from "../../locales";
import { useTexts } from "../parts/texts";
import { refusalText } from "./refusalText";

/** Why a run over the database failed, in a sentence. */
export function DatabaseRefusal(refusal: Pick<EngineError, "code" | "params">) {
  const { t } = useTexts();
  return <>{refusalText(refusal, t)}</>;
}

/** Why the database did not answer. */
export function Refusal({ error, t }: { readonly error: EngineError; readonly t: Translate }) {
  return (
    <MessageBar intent="error" layout="multiline">
      <MessageBarBody>{refusalText(error, t)}</MessageBarBody>
    </MessageBar>
  );
}
