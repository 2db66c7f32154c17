import { MessageBar, MessageBarBody } from "@fluentui/react-components";
import { LateTexts } from "../parts/LateTexts";
import { useTexts } from "../parts/texts";

interface NotFromDatabaseProps {
  /** What needs single sales. */
  readonly what: "explanations" | "tasks" | "checklists" | "loyalty" | "campaigns";
}

/** That single sales stay in the database, and what therefore cannot be had here. */
export function NotFromDatabase(props: NotFromDatabaseProps) {
  return (
    <LateTexts waiting={null}>
      <Sentence {...props} />
    </LateTexts>
  );
}

function Sentence({ what }: NotFromDatabaseProps) {
  const { t } = useTexts();
  return (
    <MessageBar intent="info" layout="multiline">
      <MessageBarBody>{t(`database.without.${what}`)}</MessageBarBody>
    </MessageBar>
  );
}
