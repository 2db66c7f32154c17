import { Text } from "@fluentui/react-components";
import { roundPercentText } from "../../locales";
import { useTexts } from "../parts/texts";
import type { PreviewState } from "./useSalesPreview";

/** Why the classes cannot be seen yet. */
export function PreviewNote({ state }: { readonly state: PreviewState }) {
  const { t, language } = useTexts();
  switch (state.kind) {
    case "none":
      return <Text size={200}>{t("settings.previewLater")}</Text>;
    case "reading":
      return (
        <Text size={200}>
          {t("settings.reading")} {state.share !== null && roundPercentText(state.share, language, 0)}
        </Text>
      );
    case "failed":
      return <Text size={200}>{t("settings.previewFailed")}</Text>;
    case "ready":
      return <Text size={200}>{t("settings.previewWrong")}</Text>;
  }
}
