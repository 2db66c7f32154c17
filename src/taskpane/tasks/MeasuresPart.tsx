import type { ReactNode } from "react";
import { Button } from "@fluentui/react-components";
import type { Translate } from "../../locales";
import { Section } from "../parts/Section";

interface MeasuresPartProps {
  readonly hasMeasures: boolean;
  readonly isBusy: boolean;
  readonly onMake: () => void;
  /** Below the button. */
  readonly children?: ReactNode;
  readonly translate: Translate;
}

/** The sheet of what is done for each class. */
export function MeasuresPart({ hasMeasures, isBusy, onMake, children, translate: t }: MeasuresPartProps) {
  return (
    <Section heading={t("tasks.measures")} about={t("tasks.measuresAbout")}>
      <div>
        <Button disabledFocusable={isBusy} onClick={onMake}>
          {t(hasMeasures ? "tasks.updateMeasures" : "tasks.makeMeasures")}
        </Button>
      </div>
      {children}
    </Section>
  );
}
