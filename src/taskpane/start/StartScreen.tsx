import { useState, type ReactNode } from "react";
import { Button, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { addableSheets, type AddableSheets, type DataEffects } from "../data/useDataEffects";
import { Section } from "../parts/Section";
import { useTexts } from "../parts/texts";

const useStyles = makeStyles({
  ways: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalL },
  way: {
    display: "flex",
    flexDirection: "column",
    alignItems: "flex-start",
    gap: tokens.spacingVerticalS,
    padding: tokens.spacingVerticalM,
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  name: { ...typographyStyles.body1Strong, margin: 0 },
  about: { ...typographyStyles.body1, margin: 0, color: tokens.colorNeutralForeground2 },
});

const wayTexts = {
  sample: { name: "start.sample", about: "start.sampleAbout", button: "start.openSample" },
  template: { name: "start.template", about: "start.templateAbout", button: "start.makeTemplate" },
} as const;

interface StartScreenProps {
  /** Whether tables were found, none of them sales. */
  readonly hasTables: boolean;
  readonly busy: boolean;
  readonly onScan: () => void;
  readonly onAdd: DataEffects["addSheets"];
}

/** A workbook without sales: three ways to begin. */
export function StartScreen({ hasTables, busy, onScan, onAdd }: StartScreenProps) {
  const { t } = useTexts();
  const styles = useStyles();
  const [adding, setAdding] = useState<AddableSheets | null>(null);
  const [hasLooked, setHasLooked] = useState(false);
  const isDisabled = busy || adding !== null;

  const look = () => {
    setHasLooked(true);
    onScan();
  };
  const add = async (which: AddableSheets) => {
    setAdding(which);
    await onAdd(which);
    setAdding(null);
  };

  return (
    <Section heading={t(hasTables ? "start.noSalesHeading" : "start.heading")}>
      <div className={styles.ways}>
        {!hasTables && (
          <Way name={t("start.useSheet")} about={t("start.useSheetAbout")}>
            <div aria-live="polite">
              <Button appearance="primary" disabledFocusable={isDisabled} onClick={look}>
                {t(busy ? "pane.scanning" : "start.look")}
              </Button>
              {hasLooked && !busy && <p className={styles.about}>{t("start.nothingYet")}</p>}
            </div>
          </Way>
        )}
        {addableSheets.map((which) => (
          <Way key={which} name={t(wayTexts[which].name)} about={t(wayTexts[which].about)}>
            <Button disabledFocusable={isDisabled} onClick={() => void add(which)}>
              {t(adding === which ? "start.adding" : wayTexts[which].button)}
            </Button>
          </Way>
        ))}
      </div>
    </Section>
  );
}

function Way(props: { readonly name: string; readonly about: string; readonly children: ReactNode }) {
  const styles = useStyles();
  return (
    <div className={styles.way}>
      <h3 className={styles.name}>{props.name}</h3>
      <p className={styles.about}>{props.about}</p>
      {props.children}
    </div>
  );
}
