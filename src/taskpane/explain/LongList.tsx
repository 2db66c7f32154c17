import { useState, type ReactNode } from "react";
import { Button, makeStyles } from "@fluentui/react-components";
import { useTexts } from "../parts/texts";

const shownAtOnce = 20;

const useStyles = makeStyles({ list: { listStyleType: "none", margin: 0, padding: 0 } });

interface LongListProps<Item> {
  readonly items: readonly Item[];
  readonly keyOf: (item: Item) => string | number;
  readonly children: (item: Item) => ReactNode;
}

/** A list that shows its first items, and more of them when asked. */
export function LongList<Item>({ items, keyOf, children }: LongListProps<Item>) {
  const styles = useStyles();
  const { t } = useTexts();
  const [limit, setLimit] = useState(shownAtOnce);
  return (
    <>
      <ul className={styles.list}>
        {items.slice(0, limit).map((item) => (
          <li key={keyOf(item)}>{children(item)}</li>
        ))}
      </ul>
      {limit < items.length && (
        <Button size="small" onClick={() => setLimit(limit * 10)}>
          {t("pane.showMore")}
        </Button>
      )}
    </>
  );
}
