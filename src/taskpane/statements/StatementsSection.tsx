import { useState } from "react";
import { Button, Field, MessageBar, MessageBarBody, Select, Spinner } from "@fluentui/react-components";
import { clientKey } from "../../analysis/cells/clientKey";
import type { FoundTable } from "../../app/workbookPort";
import type { PayerProposal } from "../../imports/payers";
import { FileDrop } from "../parts/FileDrop";
import { Section } from "../parts/Section";
import { useTexts } from "../parts/texts";
import type { PaneEffects } from "../state/usePane";
import { ImportReview } from "./ImportReview";
import { previewAgain, previewImport, sheetSource, writePreview, type ImportPreview } from "./statementEffects";

type Import =
  | { readonly kind: "none" }
  | { readonly kind: "reading" }
  | { readonly kind: "review"; readonly preview: ImportPreview }
  | { readonly kind: "writing"; readonly preview: ImportPreview }
  | { readonly kind: "done"; readonly added: number; readonly known: number };

interface StatementsSectionProps {
  /** The workbook is being looked through, or a run is under way. */
  readonly blocked: boolean;
  /** The workbook's tables and sheets; one of them may be a statement. */
  readonly tables: readonly FoundTable[];
  readonly effects: PaneEffects;
}

/** Bank statements become the sales table: chosen, or dropped here; what they hold is shown before it is written. */
export function StatementsSection({ blocked, tables, effects }: StatementsSectionProps) {
  const { t } = useTexts();
  const [state, setState] = useState<Import>({ kind: "none" });

  const review = (preview: ImportPreview | null) =>
    setState(preview === null ? { kind: "none" } : { kind: "review", preview });
  const read = async (files: readonly File[]) => {
    if (files.length === 0) return;
    setState({ kind: "reading" });
    const sources = await Promise.all(
      files.map(async (file) => ({ name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) })),
    );
    review(await previewImport(sources, effects));
  };
  const readSheet = async (place: string) => {
    if (place === "") return;
    setState({ kind: "reading" });
    const source = await sheetSource(tables[Number(place)], effects);
    review(source === null ? null : await previewImport([source], effects));
  };
  const change = async (changed: ImportPreview) => {
    const preview = await previewAgain(changed, effects);
    if (preview !== null) review(preview);
  };
  const write = async (preview: ImportPreview) => {
    setState({ kind: "writing", preview });
    if ((await writePreview(preview, effects)) === null) {
      review(preview);
      return;
    }
    const { added, known, alike } = preview.result;
    setState({ kind: "done", added: added.length, known: known + alike.length });
    effects.scan();
  };
  const keepApart = (preview: ImportPreview, { written, client }: PayerProposal) => {
    const pair = [clientKey(written), clientKey(client)] as const;
    effects.keepApart([pair], (apart) => void change({ ...preview, book: { ...preview.book, apart } }));
  };

  const isBusy = blocked || state.kind === "reading" || state.kind === "writing";
  return (
    <Section heading={t("imports.heading")} about={t("imports.about")}>
      <FileDrop mark="data-statements" isBusy={isBusy} onFiles={(files) => void read(files)}>
        {(choose) => (
          <>
            {state.kind !== "review" && (
              <Button disabledFocusable={isBusy} onClick={choose}>
                {t("imports.choose")}
              </Button>
            )}
            {state.kind !== "review" && tables.length > 0 && (
              <Field label={t("imports.fromSheet")}>
                <Select value="" disabled={isBusy} onChange={(_event, { value }) => void readSheet(value)}>
                  <option value="">{t("imports.chooseSheet")}</option>
                  {tables.map(({ name, sheet }, place) => (
                    <option key={place} value={place}>
                      {name === sheet ? sheet : `${sheet} (${name})`}
                    </option>
                  ))}
                </Select>
              </Field>
            )}
            <div aria-live="polite">
              {state.kind === "reading" && <Spinner size="tiny" label={t("imports.reading")} />}
              {state.kind === "writing" && <Spinner size="tiny" label={t("imports.writing")} />}
              {state.kind === "done" && (
                <MessageBar intent="success" layout="multiline">
                  <MessageBarBody>{t("imports.done", { added: state.added, known: state.known })}</MessageBarBody>
                </MessageBar>
              )}
            </div>
          </>
        )}
      </FileDrop>
      {state.kind === "review" && (
        <ImportReview
          preview={state.preview}
          onWishes={(wishes) => void change({ ...state.preview, wishes })}
          onApart={(proposal) => keepApart(state.preview, proposal)}
          onWrite={() => void write(state.preview)}
          onCancel={() => setState({ kind: "none" })}
        />
      )}
    </Section>
  );
}
