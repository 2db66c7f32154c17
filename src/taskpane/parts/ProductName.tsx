import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { useTexts } from "./texts";

const useStyles = makeStyles({
  product: { display: "flex", alignItems: "center", gap: tokens.spacingHorizontalS, minWidth: 0 },
  name: { ...typographyStyles.subtitle2, margin: 0 },
  mark: { width: "20px", height: "20px" },
});

export function ProductName() {
  const styles = useStyles();
  const { t } = useTexts();
  return (
    <div className={styles.product}>
      <img className={styles.mark} src="assets/icon.svg" alt="" />
      <h1 className={styles.name}>{t("pane.productName")}</h1>
    </div>
  );
}
