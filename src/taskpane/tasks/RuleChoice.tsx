import { useId, useState } from "react";
import { Button, Checkbox, makeStyles, Text, tokens } from "@fluentui/react-components";
import type { Translate } from "../../locales";
import { taskRules, type TaskRule } from "../../tasks/taskRules";
import type { TasksSeen } from "./useTasks";

const useStyles = makeStyles({
  rules: { display: "flex", flexDirection: "column" },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

interface RuleChoiceProps {
  readonly found: TasksSeen["found"];
  readonly isBusy: boolean;
  readonly onUpdate: (rules: readonly TaskRule[]) => void;
  readonly translate: Translate;
}

/** From which lists new tasks are made. */
export function RuleChoice({ found, isBusy, onUpdate, translate: t }: RuleChoiceProps) {
  const styles = useStyles();
  const heading = useId();
  const [left, setLeft] = useState<readonly TaskRule[]>(["nextRung", "targetGap", "contact"]);
  const rules = taskRules.filter((rule) => !left.includes(rule));
  return (
    <>
      {/* A field would give every box in it its own name. */}
      <div role="group" aria-labelledby={heading} className={styles.rules}>
        <Text id={heading}>{t("tasks.rules")}</Text>
        {taskRules.map((rule) => (
          <Checkbox
            key={rule}
            label={t("tasks.ruleCount", { rule: t(`tasks.rule.${rule}`), count: found[rule] })}
            checked={!left.includes(rule)}
            onChange={(_event, { checked }) =>
              setLeft(checked === true ? left.filter((each) => each !== rule) : [...left, rule])
            }
          />
        ))}
      </div>
      <div className={styles.buttons}>
        <Button appearance="primary" disabledFocusable={isBusy || rules.length === 0} onClick={() => onUpdate(rules)}>
          {t("tasks.update")}
        </Button>
      </div>
    </>
  );
}
