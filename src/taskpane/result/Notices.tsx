import { makeStyles, MessageBar, MessageBarBody, tokens } from "@fluentui/react-components";
import type { Notice } from "../../analysis/problem";
import { noticeSentence } from "../../reports/problemText";
import type { TextKey } from "../../locales";
import { Section } from "../parts/Section";
import { useTexts } from "../parts/texts";

const useStyles = makeStyles({
  notices: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
});

/** What a reader of the figures must know, a sentence each; the columns that are missing share one. */
export function Notices({ notices }: { readonly notices: readonly Notice[] }) {
  const styles = useStyles();
  const { t, language } = useTexts();
  if (notices.length === 0) return null;
  const sentences: string[] = [];
  const absent: string[] = [];
  for (const notice of notices) {
    if (notice.code === "roleAbsent") absent.push(t(`problems.role.${notice.params.role}` as TextKey));
    else sentences.push(noticeSentence(notice, t, language));
  }
  if (absent.length > 0) sentences.push(t("pane.rolesAbsent", { roles: absent.join(", ") }));
  return (
    <Section heading={t("result.noticesHeading")}>
      <div className={styles.notices}>
        {sentences.map((sentence) => (
          <MessageBar key={sentence} intent="info" layout="multiline">
            <MessageBarBody>{sentence}</MessageBarBody>
          </MessageBar>
        ))}
      </div>
    </Section>
  );
}
