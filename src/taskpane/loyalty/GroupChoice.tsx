import { useId } from "react";
import { Checkbox, makeStyles, Text } from "@fluentui/react-components";
import { wordsOf } from "../../analysis/loyalty/eligibleClients";
import type { DraftProps } from "../settings/DraftField";
import { aboutText } from "../../reports/settingText";
import { useTexts } from "../parts/texts";

const useStyles = makeStyles({
  boxes: { display: "flex", flexWrap: "wrap" },
});

interface GroupChoiceProps extends DraftProps {
  readonly field: "loyaltyClasses" | "loyaltySegments" | "loyaltyStatuses";
  /** What stands in the settings, and how it is called. */
  readonly groups: readonly (readonly [value: string, name: string])[];
}

/** The classes, segments or statuses that the programme is for; none marked = all. */
export function GroupChoice({ draft, dispatch, field, groups }: GroupChoiceProps) {
  const styles = useStyles();
  const { t } = useTexts();
  const heading = useId();
  const chosen = wordsOf(draft[field]);
  // What names nobody stays in sight, so that it can be taken away.
  const unknown = chosen.filter((word) => !groups.some(([value]) => value === word));
  const boxes = [...groups, ...unknown.map((word) => [word, word] as const)];
  if (boxes.length === 0) return null;
  return (
    <div role="group" aria-labelledby={heading}>
      <Text id={heading}>{t(`settings.field.${field}`)}</Text>
      <div className={styles.boxes}>
        {boxes.map(([value, name]) => (
          <Checkbox
            key={value}
            label={name}
            checked={chosen.includes(value)}
            onChange={(_event, { checked }) => {
              const next = checked === true ? [...chosen, value] : chosen.filter((word) => word !== value);
              dispatch({ type: "drafted", field, text: next.join("; ") });
            }}
          />
        ))}
      </div>
      <Text size={200}>{aboutText(field, t)}</Text>
    </div>
  );
}
