import { MessageBar, MessageBarBody } from "@fluentui/react-components";
import { dayText, type Language, type Translate } from "../../locales";
import { useTexts } from "../parts/texts";
import type { CampaignDone } from "./useCampaigns";

/** What was done, or why it was not. */
export function CampaignMessage({ done }: { readonly done: CampaignDone }) {
  const { t, language } = useTexts();
  const isRefused = done.kind === "gone" || done.kind === "listGone" || done.kind === "headerGone";
  return (
    <MessageBar intent={isRefused ? "warning" : "success"} layout="multiline">
      <MessageBarBody>{textOf(done, t, language)}</MessageBarBody>
    </MessageBar>
  );
}

function textOf(done: CampaignDone, t: Translate, language: Language): string {
  const { sheet } = done;
  switch (done.kind) {
    case "recorded":
      return t("campaigns.recorded", { sheet, count: done.count, day: dayText(done.day, language) });
    case "headerGone":
      return t("campaigns.headerGone", { sheet, header: done.header });
    default:
      return t(`campaigns.${done.kind}`, { sheet });
  }
}
