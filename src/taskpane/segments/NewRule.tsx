import { useMemo, useState } from "react";
import { Button, Field, Input, makeStyles, Text } from "@fluentui/react-components";
import { clientKey } from "../../analysis/cells/clientKey";
import type { Evidence } from "../../analysis/evidence";
import { valuesText } from "../../analysis/tables/ruleText";
import type { ReadingFormat } from "../../analysis/types";
import type { Attribute } from "../../app/segments/attributes";
import { clientsThatFit } from "../../app/segments/draftedSegments";
import type { DraftRule } from "../../app/segments/segmentDraft";
import { buttonsStyle, cardStyle } from "../parts/cardStyle";
import { useTexts } from "../parts/texts";
import { AttributeCondition } from "./AttributeCondition";

/** More segments than this nobody keeps apart. */
const MOST_AT_ONCE = 20;

const useStyles = makeStyles({ card: cardStyle, buttons: buttonsStyle });

interface NewRuleProps {
  readonly attributes: readonly Attribute[];
  readonly evidence: Evidence;
  readonly format: ReadingFormat;
  readonly onAdd: (rules: readonly DraftRule[]) => void;
}

/** One more rule from the attributes that were picked; a name is proposed by what it asks for. */
export function NewRule({ attributes, evidence, format, onAdd }: NewRuleProps) {
  const styles = useStyles();
  const { t } = useTexts();
  const [cells, setCells] = useState<Readonly<Record<string, string | null>>>({});
  const [typed, setTyped] = useState<string | null>(null);
  const conditions = useMemo(() => {
    const asked = attributes.flatMap(({ header }) => {
      const cell = cells[header] ?? null;
      return cell === null ? [] : [[header, cell] as const];
    });
    return Object.fromEntries(asked);
  }, [attributes, cells]);
  const count = useMemo(() => clientsThatFit(evidence, conditions), [evidence, conditions]);
  const name = typed ?? Object.values(conditions).join(", ");
  const [only] = attributes;
  const single = attributes.length === 1 && only.range === null ? only : null;
  const each = single?.values.filter(({ canRule }) => canRule).slice(0, MOST_AT_ONCE) ?? [];
  return (
    <div className={styles.card}>
      {attributes.map((attribute) => (
        <AttributeCondition
          key={attribute.header}
          attribute={attribute}
          format={format}
          cell={cells[attribute.header] ?? null}
          onChange={(cell) => setCells((before) => ({ ...before, [attribute.header]: cell }))}
        />
      ))}
      <Text aria-live="polite">{t("segments.fit", { count })}</Text>
      <Field label={t("segments.name")}>
        <Input value={name} onChange={(_event, { value }) => setTyped(value)} />
      </Field>
      <div className={styles.buttons}>
        <Button
          size="small"
          appearance="primary"
          disabledFocusable={clientKey(name) === ""}
          onClick={() => {
            onAdd([{ segment: name.trim(), conditions }]);
            setTyped(null);
          }}
        >
          {t("segments.add")}
        </Button>
        {single !== null && each.length > 0 && (
          <Button
            size="small"
            onClick={() =>
              onAdd(
                each.map(({ text }) => ({
                  segment: text,
                  conditions: { [single.header]: valuesText([text], format) ?? "" },
                })),
              )
            }
          >
            {t("segments.eachValue", { count: each.length })}
          </Button>
        )}
      </div>
    </div>
  );
}
