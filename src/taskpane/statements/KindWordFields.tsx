import { useEffect, useState } from "react";
import { Accordion, Field, Textarea } from "@fluentui/react-components";
import { editOfText, wordKinds, wordsInForce, type WordEdits, type WordKind } from "../../imports/wordEdits";
import type { ImportWords } from "../../imports/words";
import { loadImportWords } from "../../locales/loadImportWords";
import { FoldedFields } from "../data/FoldedFields";
import { useTexts } from "../parts/texts";

interface KindWordFieldsProps {
  readonly edits: WordEdits;
  readonly onEdits: (edits: WordEdits) => void;
}

/** The words that make a payment one of a kind, for the user to edit; they are remembered in the workbook. */
export function KindWordFields({ edits, onEdits }: KindWordFieldsProps) {
  const { t } = useTexts();
  const [words, setWords] = useState<ImportWords | null>(null);
  useEffect(() => {
    let gone = false;
    void loadImportWords().then((loaded) => {
      if (!gone) setWords(loaded);
    });
    return () => {
      gone = true;
    };
  }, []);
  if (words === null) return null;
  return (
    <Accordion collapsible>
      <FoldedFields value="words" line={t("imports.words")} about={t("imports.wordsAbout")}>
        {wordKinds.map((kind) => (
          <KindWords
            // Another text begins where other words are in force.
            key={`${kind} ${JSON.stringify(edits[kind])}`}
            kind={kind}
            inForce={wordsInForce(words, edits, kind).join("; ")}
            onText={(text) => onEdits({ ...edits, [kind]: editOfText(words, kind, text) })}
          />
        ))}
      </FoldedFields>
    </Accordion>
  );
}

interface KindWordsProps {
  readonly kind: WordKind;
  readonly inForce: string;
  readonly onText: (text: string) => void;
}

function KindWords({ kind, inForce, onText }: KindWordsProps) {
  const { t } = useTexts();
  const [text, setText] = useState(inForce);
  return (
    <Field label={t(`imports.kind.${kind}`)}>
      <Textarea
        value={text}
        rows={4}
        resize="vertical"
        onChange={(_event, { value }) => setText(value)}
        onBlur={() => {
          if (text !== inForce) onText(text);
        }}
      />
    </Field>
  );
}
