import { MessageBar, MessageBarBody } from "@fluentui/react-components";
import { dayText } from "../../locales";
import { useTexts } from "../parts/texts";
import type { CampaignDone } from "./useCampaigns";

/** What was done, or why it was not. */
export function CampaignMessage({ done }: { readonly done: CampaignDone }) {
  const { t, language } = useTexts();
  const { sheet } = done;
  const text =
    done.kind === "recorded"
      ? t("campaigns.recorded", { sheet, count: done.count, day: dayText(done.day, language) })
      : t(`campaigns.${done.kind}`, { sheet });
  return (
    <MessageBar intent={done.kind === "gone" || done.kind === "listGone" ? "warning" : "success"} layout="multiline">
      <MessageBarBody>{text}</MessageBarBody>
    </MessageBar>
  );
}
