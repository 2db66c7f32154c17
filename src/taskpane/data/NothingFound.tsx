import type { ReactNode } from "react";
import { Section } from "../Section";
import { useTexts } from "../texts";

/** A workbook without any table: what a sales table looks like. */
export function NothingFound({ rescan }: { readonly rescan: ReactNode }) {
  const { t } = useTexts();
  return (
    <Section heading={t("pane.nothingFound")} about={t("pane.salesTableNeeds")}>
      <div>{rescan}</div>
    </Section>
  );
}
