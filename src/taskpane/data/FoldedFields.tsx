import type { ReactNode } from "react";
import { AccordionHeader, AccordionItem, AccordionPanel, makeStyles, Text, tokens } from "@fluentui/react-components";

const useStyles = makeStyles({
  fields: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
  about: { color: tokens.colorNeutralForeground2 },
  flush: { marginLeft: 0, marginRight: 0, paddingBottom: tokens.spacingVerticalM },
  header: { "& > button": { paddingLeft: 0, paddingRight: 0 } },
});

interface FoldedFieldsProps {
  /** What tells it from the others of its accordion. */
  readonly value: string;
  /** What the fields come to, in a line. */
  readonly line: string;
  readonly about?: string;
  readonly children: ReactNode;
}

/** Fields below a line that tells what they come to; part of an accordion. */
export function FoldedFields({ value, line, about, children }: FoldedFieldsProps) {
  const styles = useStyles();
  return (
    <AccordionItem value={value}>
      <AccordionHeader as="h3" className={styles.header}>
        {line}
      </AccordionHeader>
      <AccordionPanel className={styles.flush}>
        <div className={styles.fields}>
          {about !== undefined && (
            <Text size={200} className={styles.about}>
              {about}
            </Text>
          )}
          {children}
        </div>
      </AccordionPanel>
    </AccordionItem>
  );
}
