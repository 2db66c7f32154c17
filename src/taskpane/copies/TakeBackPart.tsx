import { useState } from "react";
import { Button, MessageBar, MessageBarBody, Spinner } from "@fluentui/react-components";
import { takenTexts } from "../../app/copies/copySentences";
import { takeBack, type TakenBack } from "../../app/copies/takeBack";
import { FileDrop } from "../parts/FileDrop";
import { Section } from "../parts/Section";
import { useTexts } from "../parts/texts";
import type { PaneEffects } from "../state/usePane";
import { bookFiles } from "./bookFiles";

interface Returned {
  readonly file: string;
  readonly taken: TakenBack;
}

interface TakeBackPartProps {
  readonly effects: PaneEffects;
  /** Something has come into the sheet of tasks. */
  readonly onTaken: () => void;
}

/** Copies that come back: what their managers have filled in goes into the sheet of tasks. */
export function TakeBackPart({ effects, onTaken }: TakeBackPartProps) {
  const { t, language } = useTexts();
  const [isBusy, setBusy] = useState(false);
  const [returned, setReturned] = useState<readonly Returned[]>([]);

  const take = async (files: readonly File[]) => {
    setBusy(true);
    setReturned([]);
    for (const file of files) {
      const bytes = new Uint8Array(await file.arrayBuffer());
      const taken = await effects.withWorkbook("addSheets", (port) =>
        takeBack(port, bookFiles, { bytes, name: file.name }, t, language),
      );
      if (taken !== null) setReturned((before) => [...before, { file: file.name, taken }]);
    }
    setBusy(false);
    onTaken();
  };

  const about = t("copies.backAbout", { done: t("tasks.column.doneOn"), result: t("tasks.column.result") });
  return (
    <Section heading={t("copies.back")} about={about}>
      <FileDrop mark="data-copies" accept=".xlsx" isBusy={isBusy} onFiles={(files) => void take(files)}>
        {(choose) => (
          <Button disabledFocusable={isBusy} onClick={choose}>
            {t("copies.chooseFile")}
          </Button>
        )}
      </FileDrop>
      <div aria-live="polite">
        {isBusy && <Spinner size="tiny" label={t("tasks.updating")} />}
        {returned.map(({ file, taken }) =>
          takenTexts(taken, file, t).map((text, place) => (
            <MessageBar
              key={`${file} ${place}`}
              intent={taken.kind === "taken" && place === 0 ? "success" : "warning"}
              layout="multiline"
            >
              <MessageBarBody>{text}</MessageBarBody>
            </MessageBar>
          )),
        )}
      </div>
    </Section>
  );
}
