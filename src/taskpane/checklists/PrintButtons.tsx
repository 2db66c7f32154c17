import { buttonsStyle } from "../parts/cardStyle";
import { useState } from "react";
import { Button, makeStyles, MessageBar, MessageBarBody, Spinner } from "@fluentui/react-components";
import type { PrintedChecklist } from "../../app/checklists/printChecklist";
import type { WrittenPageSheet } from "../../app/workbookPort";
import type { Fill } from "../../checklists/fill";
import type { ChecklistContext } from "../../reports/checklists/checklistPage";
import type { Checklists } from "./useChecklists";

const useStyles = makeStyles({
  buttons: buttonsStyle,
});

interface PrintButtonsProps {
  readonly checklists: Checklists;
  readonly context: ChecklistContext;
  /** null = only the empty form can be printed. */
  readonly fill: Fill | null;
  readonly before: Fill | null;
}

type Made =
  { readonly kind: "none" } | { readonly kind: "busy" } | { readonly kind: "done"; readonly page: WrittenPageSheet };

/** The sheets to print: the form, the page for the client, the empty form. */
export function PrintButtons({ checklists, context, fill, before }: PrintButtonsProps) {
  const styles = useStyles();
  const { translate: t } = context;
  const [made, setMade] = useState<Made>({ kind: "none" });
  const { form } = checklists.shown;
  const make = async (printed: PrintedChecklist) => {
    setMade({ kind: "busy" });
    const page = await checklists.print(printed, context);
    setMade(page === null ? { kind: "none" } : { kind: "done", page });
  };
  const isBusy = made.kind === "busy";
  return (
    <>
      <div className={styles.buttons}>
        {fill !== null && (
          <Button
            appearance="primary"
            disabledFocusable={isBusy}
            onClick={() => void make({ kind: "result", fill, before })}
          >
            {t("checklists.makeReport")}
          </Button>
        )}
        {fill !== null && (
          <Button disabledFocusable={isBusy} onClick={() => void make({ kind: "form", fill })}>
            {t("checklists.makeForm")}
          </Button>
        )}
        <Button disabledFocusable={isBusy} onClick={() => void make({ kind: "blank", form })}>
          {t("checklists.makeBlank")}
        </Button>
      </div>
      <div aria-live="polite">
        {isBusy && <Spinner size="tiny" label={t("checklists.making")} />}
        {made.kind === "done" && (
          <MessageBar intent="success" layout="multiline">
            <MessageBarBody>
              {made.page.stays === null
                ? t("checklists.made", { sheet: made.page.name })
                : t("checklists.madeBeside", { before: made.page.stays, sheet: made.page.name })}
            </MessageBarBody>
          </MessageBar>
        )}
      </div>
    </>
  );
}
