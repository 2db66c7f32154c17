import { FluentProvider, MessageBar, MessageBarBody } from "@fluentui/react-components";
import type { Translate } from "../../locales";
import { useTheme } from "./theme";

/** The page was opened outside Excel, or Office's own script did not arrive. */
export function OfficeMissing({ t }: { readonly t: Translate }) {
  const theme = useTheme(null);
  return (
    <FluentProvider theme={theme}>
      <MessageBar intent="warning" layout="multiline">
        <MessageBarBody>{t("pane.noOffice")}</MessageBarBody>
      </MessageBar>
    </FluentProvider>
  );
}
