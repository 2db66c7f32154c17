import { useState } from "react";
import { Button, Field, makeStyles, Select, tokens, typographyStyles } from "@fluentui/react-components";
import { moneyOfLanguage, reasonText } from "../../app/statements/importTexts";
import type { ImportedPayment } from "../../imports/importStatements";
import { payerKey, paymentKinds, type KindRule, type PaymentKind } from "../../imports/kinds";
import { dayText } from "../../locales";
import { useTexts } from "../parts/texts";

const useStyles = makeStyles({
  head: { justifyContent: "space-between", textAlign: "left", width: "100%", fontWeight: tokens.fontWeightRegular },
  list: { listStyleType: "none", margin: 0, padding: 0, display: "flex", flexDirection: "column" },
  payment: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXS,
    paddingBlock: tokens.spacingVerticalS,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  first: { display: "flex", justifyContent: "space-between", gap: tokens.spacingHorizontalM },
  name: { ...typographyStyles.body1Strong, overflowWrap: "anywhere" },
  amount: { whiteSpace: "nowrap", fontVariantNumeric: "tabular-nums" },
  quiet: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2, overflowWrap: "anywhere" },
});

const SHOWN_AT_ONCE = 10;
const LONGEST_PURPOSE = 160;

interface KindGroupProps {
  readonly kind: PaymentKind;
  readonly payments: readonly ImportedPayment[];
  readonly onRule: (rule: KindRule) => void;
}

/** The payments of one kind: how many and how much; opened, each with what decided, to be moved to another kind. */
export function KindGroup({ kind, payments, onRule }: KindGroupProps) {
  const styles = useStyles();
  const { t, language } = useTexts();
  const [isOpen, setOpen] = useState(false);
  const [limit, setLimit] = useState(SHOWN_AT_ONCE);
  if (payments.length === 0) return null;
  let sum = 0n;
  for (const { amount } of payments) sum += amount;
  const line = t("imports.kindLine", {
    kind: t(`imports.kind.${kind}`),
    documents: payments.length,
    sum: moneyOfLanguage(sum, language),
  });
  return (
    <div>
      <Button size="small" className={styles.head} aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
        {line}
      </Button>
      {isOpen && (
        <>
          <ul className={styles.list}>
            {payments.slice(0, limit).map((payment, place) => (
              <PaymentLine key={place} payment={payment} onRule={onRule} />
            ))}
          </ul>
          {payments.length > limit && (
            <>
              <span className={styles.quiet}>{t("imports.showsOf", { shown: limit, all: payments.length })} </span>
              <Button size="small" onClick={() => setLimit(limit * 3)}>
                {t("imports.showMore")}
              </Button>
            </>
          )}
        </>
      )}
    </div>
  );
}

interface PaymentLineProps {
  readonly payment: ImportedPayment;
  readonly onRule: (rule: KindRule) => void;
}

function PaymentLine({ payment, onRule }: PaymentLineProps) {
  const styles = useStyles();
  const { t, language } = useTexts();
  const { day, amount, currency, decided, purpose } = payment;
  const name = payment.client || payment.payer || t("imports.noName");
  return (
    <li className={styles.payment}>
      <span className={styles.first}>
        <span className={styles.name}>{name}</span>
        <span className={styles.amount}>
          {moneyOfLanguage(amount, language)} {currency}
        </span>
      </span>
      <span className={styles.quiet}>
        {dayText(day, language)} · {purpose.slice(0, LONGEST_PURPOSE)}
      </span>
      <span className={styles.quiet}>{reasonText(decided, t)}</span>
      {payment.direction === "in" && (
        <Field label={t("imports.moveTo")} size="small">
          <Select
            size="small"
            value={decided.kind}
            onChange={(_event, { value }) =>
              onRule({ payer: payerKey(payment), word: decided.word, kind: value as PaymentKind })
            }
          >
            {paymentKinds
              .filter((kind) => kind !== "outgoing")
              .map((kind) => (
                <option key={kind} value={kind}>
                  {t(`imports.kind.${kind}`)}
                </option>
              ))}
          </Select>
        </Field>
      )}
    </li>
  );
}
