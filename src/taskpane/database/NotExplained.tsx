import { MessageBar, MessageBarBody } from "@fluentui/react-components";
import { useFigureTexts } from "../parts/useFigureTexts";

/** That single sales stay in the database, and with them what explains a figure. */
export function NotExplained() {
  const t = useFigureTexts();
  if (t === null) return null;
  return (
    <MessageBar intent="info" layout="multiline">
      <MessageBarBody>{t("database.notExplained")}</MessageBarBody>
    </MessageBar>
  );
}
