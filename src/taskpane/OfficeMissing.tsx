import { FluentProvider, MessageBar, MessageBarBody } from "@fluentui/react-components";
import { languageOf, translator } from "../locales";
import { useTheme } from "./theme";

/** The page was opened outside Excel, or Office's own script did not arrive. */
export function OfficeMissing() {
  const theme = useTheme(null);
  const t = translator(languageOf(navigator.language));
  return (
    <FluentProvider theme={theme}>
      <MessageBar intent="warning" layout="multiline">
        <MessageBarBody>{t("pane.noOffice")}</MessageBarBody>
      </MessageBar>
    </FluentProvider>
  );
}
