import { makeStyles, MessageBar, MessageBarBody, tokens } from "@fluentui/react-components";
import type { Notice } from "../../analysis/problem";
import { noticeSentence } from "../../reports/problemText";
import { useTexts } from "../texts";

const useStyles = makeStyles({
  notices: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    marginTop: tokens.spacingVerticalL,
  },
});

/** What a reader of the figures must know. Roles without a column are told where columns are chosen. */
export function Notices({ notices }: { readonly notices: readonly Notice[] }) {
  const styles = useStyles();
  const { t, language } = useTexts();
  const told = notices.filter(({ code }) => code !== "roleAbsent");
  if (told.length === 0) return null;
  return (
    <div className={styles.notices}>
      {told.map((notice) => (
        <MessageBar key={notice.code} intent="info" layout="multiline">
          <MessageBarBody>{noticeSentence(notice, t, language)}</MessageBarBody>
        </MessageBar>
      ))}
    </div>
  );
}
