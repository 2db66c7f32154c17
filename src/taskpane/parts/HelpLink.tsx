import { Link, makeStyles } from "@fluentui/react-components";
import type { HelpPlace } from "../../analysis/figures/figureExplanation";
import { useTexts } from "./texts";

/** The places of the help page that settings and explanations lead to. */
export type RuleId = HelpPlace | "grade" | "sheets";

const useStyles = makeStyles({ link: { alignSelf: "flex-start" } });

/** The way to a rule on the help page, in the language of the pane. */
export function HelpLink({ rule }: { readonly rule: RuleId }) {
  const styles = useStyles();
  const { t, language } = useTexts();
  return (
    <Link className={styles.link} href={`help.html#${language}-${rule}`} target="_blank" rel="noreferrer">
      {t("help.open")}
    </Link>
  );
}
