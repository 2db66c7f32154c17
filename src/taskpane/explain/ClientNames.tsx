import { Link, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { useTexts } from "../parts/texts";
import { LongList } from "./LongList";

const useStyles = makeStyles({
  heading: { ...typographyStyles.body1Strong, margin: 0 },
  name: {
    display: "flex",
    justifyContent: "space-between",
    gap: tokens.spacingHorizontalM,
    padding: `${tokens.spacingVerticalXXS} 0`,
  },
  link: { textAlign: "left" },
  value: { fontVariantNumeric: "tabular-nums", color: tokens.colorNeutralForeground2 },
});

interface ClientNamesProps {
  readonly heading: string;
  readonly clients: readonly { readonly client: string; readonly value?: string }[];
  readonly onChoose: (client: string) => void;
}

/** Clients that are counted alike, with their number; each leads to its card. */
export function ClientNames({ heading, clients, onChoose }: ClientNamesProps) {
  const styles = useStyles();
  const { t } = useTexts();
  return (
    <div>
      <h3 className={styles.heading}>{t("card.clientsOf", { name: heading, count: clients.length })}</h3>
      <LongList items={clients} keyOf={({ client }) => client}>
        {({ client, value }) => (
          <div className={styles.name}>
            <Link as="button" className={styles.link} onClick={() => onChoose(client)}>
              {client}
            </Link>
            {value !== undefined && <span className={styles.value}>{value}</span>}
          </div>
        )}
      </LongList>
    </div>
  );
}
