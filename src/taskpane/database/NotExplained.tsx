import { MessageBar, MessageBarBody } from "@fluentui/react-components";
import { useTexts } from "../parts/texts";

/** That single sales stay in the database, and with them what explains a figure. */
export function NotExplained() {
  const { t } = useTexts();
  return (
    <MessageBar intent="info" layout="multiline">
      <MessageBarBody>{t("database.notExplained")}</MessageBarBody>
    </MessageBar>
  );
}
