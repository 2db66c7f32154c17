import { makeStyles, MessageBar, MessageBarBody, MessageBarTitle } from "@fluentui/react-components";
import type { ReportsChange } from "../../app/sourceChange";
import { useTexts } from "./texts";

const useStyles = makeStyles({ bar: { minHeight: "unset" } });

/** That the reports no longer say what a run would say now, and why. */
export function OutOfDate({ change }: { readonly change: ReportsChange }) {
  const styles = useStyles();
  const { t } = useTexts();
  const { kind, ...params } = change;
  return (
    <MessageBar className={styles.bar} intent="warning" layout="multiline">
      <MessageBarBody>
        <MessageBarTitle>{t("result.outOfDate")}</MessageBarTitle>
        {t(`result.change.${kind}`, params)}
      </MessageBarBody>
    </MessageBar>
  );
}
