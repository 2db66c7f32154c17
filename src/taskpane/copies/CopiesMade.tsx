import { Button, MessageBar, MessageBarBody } from "@fluentui/react-components";
import { madeText, stoppedText } from "../../app/copies/copySentences";
import type { MadeCopies } from "../../app/copies/makeCopies";
import type { Translate } from "../../locales";
import type { PaneEffects } from "../state/usePane";
import { FileOffer } from "./FileOffer";

interface CopiesMadeProps {
  readonly copies: MadeCopies;
  readonly effects: PaneEffects;
  /** Makes the copies of these managers with the cells blank that name others' clients. */
  readonly onBlank: (managers: readonly string[]) => void;
  readonly translate: Translate;
}

/** The copies that were made, with what must be known of each, and those that were stopped. */
export function CopiesMade({
  copies: { made, stopped, without, entered },
  effects,
  onBlank,
  translate: t,
}: CopiesMadeProps) {
  return (
    <>
      {stopped.map((copy) => (
        <MessageBar key={copy.manager} intent="error" layout="multiline">
          <MessageBarBody>{stoppedText(copy, t)}</MessageBarBody>
        </MessageBar>
      ))}
      {stopped.length > 0 && (
        <Button onClick={() => onBlank(stopped.map(({ manager }) => manager))}>{t("copies.leaveBlank")}</Button>
      )}
      {without.map((manager) => (
        <MessageBar key={manager} intent="warning" layout="multiline">
          <MessageBarBody>{t("copies.noClients", { manager })}</MessageBarBody>
        </MessageBar>
      ))}
      {made.map((copy) => (
        <div key={copy.logged.number}>
          <MessageBar intent="success" layout="multiline">
            <MessageBarBody>{madeText(copy, t)}</MessageBarBody>
          </MessageBar>
          <FileOffer file={copy.book} effects={effects} translate={t} />
        </div>
      ))}
      {made.length > 0 && <p>{t("copies.searched")}</p>}
      {entered !== null && <p>{t("copies.logged", { log: entered.log, clients: entered.clients })}</p>}
    </>
  );
}
