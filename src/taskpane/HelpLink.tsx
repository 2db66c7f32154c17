import { Link, makeStyles } from "@fluentui/react-components";
import { useTexts } from "./texts";

const useStyles = makeStyles({ link: { alignSelf: "flex-start" } });

/** The way to a rule on the help page, in the language of the pane. */
export function HelpLink({ rule }: { readonly rule: "status" | "abc" | "ltv" }) {
  const styles = useStyles();
  const { t, language } = useTexts();
  return (
    <Link className={styles.link} href={`help.html#${language}-${rule}`} target="_blank" rel="noreferrer">
      {t("help.open")}
    </Link>
  );
}
