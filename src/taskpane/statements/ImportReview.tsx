import { useState } from "react";
import {
  Button,
  Checkbox,
  Field,
  Input,
  makeStyles,
  MessageBar,
  MessageBarBody,
  tokens,
  typographyStyles,
} from "@fluentui/react-components";
import type { ImportWishes } from "../../app/statements/importStatements";
import { paymentKinds } from "../../imports/kinds";
import type { PayerProposal } from "../../imports/payers";
import { buttonsStyle } from "../parts/cardStyle";
import { useTexts } from "../parts/texts";
import { FileSummary } from "./FileSummary";
import { KindGroup } from "./KindGroup";
import { KindWordFields } from "./KindWordFields";
import { PayerCard } from "./PayerCard";
import type { ImportPreview } from "./statementEffects";

const useStyles = makeStyles({
  review: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalL },
  part: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  heading: { ...typographyStyles.body1Strong, margin: 0 },
  about: { ...typographyStyles.body1, margin: 0, color: tokens.colorNeutralForeground2 },
  buttons: buttonsStyle,
});

const PROPOSALS_SHOWN = 5;

interface ImportReviewProps {
  readonly preview: ImportPreview;
  readonly onWishes: (wishes: ImportWishes) => void;
  readonly onApart: (proposal: PayerProposal) => void;
  readonly onWrite: () => void;
  readonly onCancel: () => void;
}

/** What the files hold, before anything is written. */
export function ImportReview({ preview, onWishes, onApart, onWrite, onCancel }: ImportReviewProps) {
  const styles = useStyles();
  const { t } = useTexts();
  const { result, wishes } = preview;
  const { files, added, alike, proposals } = result;
  const [accounts, setAccounts] = useState(wishes.ownAccounts.join(", "));
  const isReadable = files.some(({ refused }) => refused === null);
  const cards = added.find(({ decided }) => decided.kind === "cards");
  const unnamed = added.filter(({ decided, client }) => decided.kind === "sale" && client === "").length;
  const changeAccounts = () => {
    const ownAccounts = accounts.split(/[,;\s]+/).filter((account) => account !== "");
    if (ownAccounts.join() !== wishes.ownAccounts.join()) onWishes({ ...wishes, ownAccounts });
  };
  return (
    <div className={styles.review}>
      {files.map((file, place) => (
        <FileSummary key={place} file={file} />
      ))}
      {added.length > 0 && (
        <div className={styles.part}>
          <h3 className={styles.heading}>{t("imports.kinds")}</h3>
          <p className={styles.about}>{t("imports.kindsAbout")}</p>
          {[...paymentKinds].reverse().map((kind) => (
            <KindGroup
              key={kind}
              kind={kind}
              payments={added.filter(({ decided }) => decided.kind === kind)}
              onRule={(rule) => {
                const others = wishes.rules.filter(({ payer, word }) => payer !== rule.payer || word !== rule.word);
                onWishes({ ...wishes, rules: [rule, ...others] });
              }}
            />
          ))}
          <KindWordFields edits={wishes.words} onEdits={(words) => onWishes({ ...wishes, words })} />
          {cards !== undefined && <p className={styles.about}>{t("imports.cardsNote", { client: cards.client })}</p>}
          {unnamed > 0 && (
            <p className={styles.about}>
              {t("imports.unnamed", { count: unnamed, client: t("imports.unknownParty") })}
            </p>
          )}
        </div>
      )}
      {proposals.length > 0 && (
        <div className={styles.part}>
          <h3 className={styles.heading}>{t("imports.payers")}</h3>
          <p className={styles.about}>{t("imports.payersAbout")}</p>
          {proposals.slice(0, PROPOSALS_SHOWN).map((proposal) => (
            <PayerCard
              key={`${proposal.written}\n${proposal.client}`}
              proposal={proposal}
              onJoin={() => onWishes({ ...wishes, joined: [...wishes.joined, proposal] })}
              onApart={() => onApart(proposal)}
            />
          ))}
        </div>
      )}
      {(alike.length > 0 || wishes.addsAlike) && (
        <div className={styles.part}>
          {alike.length > 0 && (
            <MessageBar layout="multiline">
              <MessageBarBody>{t("imports.alike", { count: alike.length })}</MessageBarBody>
            </MessageBar>
          )}
          <Checkbox
            checked={wishes.addsAlike}
            label={t("imports.addAlike")}
            onChange={(_event, { checked }) => onWishes({ ...wishes, addsAlike: checked === true })}
          />
        </div>
      )}
      {isReadable && (
        <Field label={t("imports.ownAccounts")} hint={t("imports.ownAccountsAbout")}>
          <Input value={accounts} onChange={(_event, { value }) => setAccounts(value)} onBlur={changeAccounts} />
        </Field>
      )}
      <div className={styles.buttons}>
        {isReadable && (
          <Button appearance="primary" onClick={onWrite}>
            {t("imports.add", { count: added.length })}
          </Button>
        )}
        <Button onClick={onCancel}>{t("imports.cancel")}</Button>
      </div>
    </div>
  );
}
