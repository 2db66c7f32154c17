import { Checkbox, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import type { DraftedSegments } from "../../app/segments/draftedSegments";
import { markKey, type SegmentDraft } from "../../app/segments/segmentDraft";
import { writtenProducts } from "../../app/segments/segmentSheets";
import { Fold } from "../explain/Fold";
import { useTexts } from "../parts/texts";

const useStyles = makeStyles({
  targets: { display: "flex", flexDirection: "column" },
  note: { ...typographyStyles.body1, margin: 0, color: tokens.colorNeutralForeground2 },
});

interface DraftTargetsProps {
  readonly draft: SegmentDraft;
  readonly drafted: DraftedSegments;
  readonly onChange: (draft: SegmentDraft) => void;
}

/** The target matrix, segment by segment: what most of its buyers buy is ticked, and the user corrects it. */
export function DraftTargets({ draft, drafted, onChange }: DraftTargetsProps) {
  const styles = useStyles();
  const { t } = useTexts();
  const places = writtenProducts(drafted, t("problems.role.segment"));
  const { products, segments } = drafted;
  return (
    <>
      <p className={styles.note}>{t("segments.targetsAbout")}</p>
      {places.length < products.length && (
        <p className={styles.note}>{t("segments.productsCut", { shown: places.length, total: products.length })}</p>
      )}
      {segments.map(({ segment, buyers, targets }) => (
        <Fold
          key={segment}
          label={segment}
          value={t("segments.targetCount", { count: places.filter((place) => targets[place].isTarget).length })}
        >
          <div role="group" aria-label={segment} className={styles.targets}>
            {places.map((place) => (
              <Checkbox
                key={products[place]}
                checked={targets[place].isTarget}
                onChange={(_event, { checked }) => {
                  const marks = { ...draft.marks, [markKey(segment, products[place])]: checked === true };
                  onChange({ ...draft, marks });
                }}
                label={`${products[place]} · ${t("segments.bought", { users: targets[place].users, buyers })}`}
              />
            ))}
          </div>
        </Fold>
      ))}
    </>
  );
}
