import { Button, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import type { PayerProposal } from "../../imports/payers";
import { buttonsStyle, cardStyle } from "../parts/cardStyle";
import { useTexts } from "../parts/texts";

const useStyles = makeStyles({
  card: cardStyle,
  pair: { display: "grid", gridTemplateColumns: "1fr 1fr", gap: tokens.spacingHorizontalM, margin: 0 },
  label: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground2 },
  name: { ...typographyStyles.body1Strong, margin: 0, overflowWrap: "anywhere" },
  buttons: buttonsStyle,
});

interface PayerCardProps {
  readonly proposal: PayerProposal;
  readonly onJoin: () => void;
  readonly onApart: () => void;
}

/** A new payer and a known client side by side, for the user to decide. */
export function PayerCard({ proposal, onJoin, onApart }: PayerCardProps) {
  const styles = useStyles();
  const { t } = useTexts();
  const { written, client, taxNumber, account } = proposal;
  const numbers = [taxNumber, account].filter((text) => text !== "").join(" · ");
  return (
    <div className={styles.card}>
      <dl className={styles.pair}>
        <div>
          <dt className={styles.label}>{t("imports.newName")}</dt>
          <dd className={styles.name}>{written}</dd>
          {numbers !== "" && <dd className={styles.label}>{numbers}</dd>}
        </div>
        <div>
          <dt className={styles.label}>{t("imports.knownClient")}</dt>
          <dd className={styles.name}>{client}</dd>
        </div>
      </dl>
      <div className={styles.buttons}>
        <Button appearance="primary" size="small" onClick={onJoin}>
          {t("imports.join")}
        </Button>
        <Button size="small" onClick={onApart}>
          {t("imports.apart")}
        </Button>
      </div>
    </div>
  );
}
