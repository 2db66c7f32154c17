import { useEffect, useMemo, useState } from "react";
import { Button, MessageBar, MessageBarActions, MessageBarBody, Spinner } from "@fluentui/react-components";
import { clientKey } from "../../analysis/cells/clientKey";
import type { ApartPair } from "../../app/apartNames";
import type { PaneState } from "../state/paneState";
import { Section } from "../parts/Section";
import { useTexts } from "../parts/texts";
import type { PaneEffects } from "../state/usePane";
import { DuplicateGroupCard } from "./DuplicateGroupCard";
import { duplicateGroups, isSure, type SpellingsOfOne } from "../../app/duplicateGroups";
import type { Alias } from "../../app/joinSpellings";
import { pairsOf } from "../../app/unsettledSpellings";

const shownAtOnce = 10;

interface DuplicatesSectionProps {
  readonly state: PaneState;
  readonly effects: PaneEffects;
}

/** Spellings that are likely one client, for the user to decide. */
export function DuplicatesSection({ state, effects }: DuplicatesSectionProps) {
  const { t } = useTexts();
  const [apart, setApart] = useState<readonly ApartPair[] | null>(null);
  const [limit, setLimit] = useState(shownAtOnce);
  const reading = state.reading.kind === "done" ? state.reading.reading : null;
  const { readApart } = effects;
  useEffect(() => {
    if (reading !== null) readApart(setApart);
    // eslint-disable-next-line react-hooks/exhaustive-deps -- asked once for every reading
  }, [reading]);

  const groups = useMemo(
    () => (reading === null || apart === null ? null : duplicateGroups(reading.analysis, apart)),
    [reading, apart],
  );

  const look = (
    <Button size="small" onClick={effects.read}>
      {t("duplicates.look")}
    </Button>
  );
  const sure = groups?.filter(isSure) ?? [];
  const busy = state.reading.kind === "busy" || (reading !== null && groups === null);
  return (
    <Section
      heading={t("duplicates.heading")}
      about={t("duplicates.about")}
      action={reading === null && !busy ? look : undefined}
      reached={state.reached === "duplicates"}
    >
      {busy && <Spinner size="tiny" label={t("pane.reading")} />}
      {groups !== null && groups.length === 0 && <span>{t("duplicates.none")}</span>}
      {state.joined.length > 0 && state.choices.aliases !== null && (
        <MessageBar intent="success" layout="multiline">
          <MessageBarBody>
            {t("duplicates.joined", {
              count: state.joined.length,
              pair: state.joined[0].join(" → ") + (state.joined.length > 1 ? " …" : ""),
            })}
          </MessageBarBody>
          <MessageBarActions>
            <Button size="small" onClick={effects.undoJoin}>
              {t("duplicates.undo")}
            </Button>
          </MessageBarActions>
        </MessageBar>
      )}
      {sure.length > 1 && (
        <div>
          <Button size="small" appearance="primary" onClick={() => effects.joinSpellings(sure.flatMap(aliasesOf))}>
            {t("duplicates.joinSure", { count: sure.length })}
          </Button>
        </div>
      )}
      {groups?.slice(0, limit).map(({ reasons, spellings }) => (
        <DuplicateGroupCard
          key={spellings.map(({ figures }) => figures.client).join("\n")}
          reasons={reasons}
          spellings={spellings}
          onJoin={effects.joinSpellings}
          onApart={(names) => effects.keepApart(pairsOf(names.map(clientKey)), setApart)}
        />
      ))}
      {groups !== null && groups.length > limit && (
        <Button size="small" onClick={() => setLimit(limit + shownAtOnce)}>
          {t("pane.showMore")}
        </Button>
      )}
    </Section>
  );
}

/** Each spelling under the one with the most purchases. */
function aliasesOf({ spellings }: SpellingsOfOne): readonly Alias[] {
  const [kept, ...others] = spellings.map(({ figures }) => figures.client);
  return others.map((name) => [name, kept]);
}
