import { useMemo, type Dispatch } from "react";
import { Button, makeStyles, Spinner } from "@fluentui/react-components";
import type { Analysis } from "../../analysis/analysis";
import { attributesOf } from "../../app/segments/attributes";
import { draftedSegments } from "../../app/segments/draftedSegments";
import { emptyDraft, type SegmentDraft } from "../../app/segments/segmentDraft";
import { buttonsStyle } from "../parts/cardStyle";
import { Section } from "../parts/Section";
import { useTexts } from "../parts/texts";
import type { PaneAction, PaneState } from "../state/paneState";
import type { PaneEffects } from "../state/usePane";
import { AttributeChoice } from "./AttributeChoice";
import { DraftRules } from "./DraftRules";
import { DraftTargets } from "./DraftTargets";
import { NewRule } from "./NewRule";
import { useWriteSegments } from "./useWriteSegments";

const useStyles = makeStyles({ buttons: buttonsStyle });

interface SegmentBuilderProps {
  readonly state: PaneState;
  readonly dispatch: Dispatch<PaneAction>;
  readonly effects: PaneEffects;
}

/** Makes segment rules and a target matrix from what the Clients table and the sales know. */
export function SegmentBuilder({ state, dispatch, effects }: SegmentBuilderProps) {
  const { t } = useTexts();
  const { segments: draft, reading, isReadingOld } = state;
  const read = reading.kind === "done" && !isReadingOld ? reading.reading.analysis : null;
  const analysis = read?.evidence.input.clients ? read : null;
  const change = (next: SegmentDraft | null) => dispatch({ type: "segmentsDrafted", draft: next });
  const open = (
    <Button
      size="small"
      onClick={() => {
        if (draft === null) change(emptyDraft);
        if (analysis === null) effects.read();
      }}
    >
      {t(draft === null ? "segments.start" : "segments.look")}
    </Button>
  );
  const isOpen = draft !== null && analysis !== null;
  const isBusy = draft !== null && reading.kind === "busy";
  return (
    <Section heading={t("segments.heading")} about={t("segments.about")} action={isOpen || isBusy ? undefined : open}>
      {isBusy && <Spinner size="tiny" label={t("pane.reading")} />}
      {isOpen && <Builder draft={draft} analysis={analysis} onChange={change} dispatch={dispatch} effects={effects} />}
    </Section>
  );
}

interface BuilderProps extends Omit<SegmentBuilderProps, "state"> {
  readonly draft: SegmentDraft;
  readonly analysis: Analysis;
  readonly onChange: (draft: SegmentDraft | null) => void;
}

function Builder({ draft, analysis: { evidence }, onChange, dispatch, effects }: BuilderProps) {
  const styles = useStyles();
  const { t } = useTexts();
  const { clients } = evidence.input;
  const attributes = useMemo(
    () =>
      clients
        ? attributesOf(
            clients,
            evidence.register.records.filter((record) => record !== null),
          )
        : [],
    [clients, evidence],
  );
  const drafted = useMemo(() => draftedSegments(evidence, draft), [evidence, draft]);
  const { isWriting, write } = useWriteSegments(effects, dispatch);
  const picked = attributes.filter(({ header }) => draft.picked.includes(header));
  const isReady = drafted.segments.length > 0 && !drafted.unreadable.includes(true);
  return (
    <>
      <AttributeChoice
        attributes={attributes}
        picked={draft.picked}
        onPick={(headers) => onChange({ ...draft, picked: headers })}
      />
      {picked.length > 0 && clients && (
        <NewRule
          attributes={picked}
          evidence={evidence}
          format={clients.format}
          onAdd={(rules) => onChange({ ...draft, rules: [...draft.rules, ...rules] })}
        />
      )}
      {draft.rules.length > 0 && <DraftRules draft={draft} drafted={drafted} onChange={onChange} />}
      {drafted.segments.length > 0 && drafted.products.length > 0 && (
        <DraftTargets draft={draft} drafted={drafted} onChange={onChange} />
      )}
      <div className={styles.buttons}>
        <Button
          appearance="primary"
          disabledFocusable={!isReady || isWriting}
          onClick={() => void write(draft, drafted)}
        >
          {t(isWriting ? "segments.writing" : "segments.write")}
        </Button>
        <Button disabledFocusable={isWriting} onClick={() => onChange(null)}>
          {t("segments.discard")}
        </Button>
      </div>
    </>
  );
}
