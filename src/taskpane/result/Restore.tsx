import { Button } from "@fluentui/react-components";
import { Section } from "../parts/Section";
import { useTexts } from "../parts/texts";

interface RestoreProps {
  /** Sheets of the run before that are kept; 0 = there were none. */
  readonly kept: number;
  readonly isRestoring: boolean;
  readonly onRestore: () => void;
}

/** The way back to the reports before the last run, and what keeping them costs. */
export function Restore({ kept, isRestoring, onRestore }: RestoreProps) {
  const { t } = useTexts();
  const isFirst = kept === 0;
  return (
    <Section
      heading={t("result.restoreHeading")}
      about={isFirst ? t("result.restoreFirstAbout") : t("result.restoreAbout", { count: kept })}
    >
      <div aria-live="polite">
        <Button disabledFocusable={isRestoring} onClick={onRestore}>
          {t(isRestoring ? "result.restoring" : isFirst ? "result.restoreFirst" : "result.restore")}
        </Button>
      </div>
    </Section>
  );
}
