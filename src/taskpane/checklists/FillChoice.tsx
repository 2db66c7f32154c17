import { useState } from "react";
import { Button, Field, Input, makeStyles, Select, tokens } from "@fluentui/react-components";
import { dayOfIso, isoOfDay } from "../../analysis/time/isoDay";
import { formIds, pointsOf, type FormId } from "../../checklists/forms";
import type { FillHead } from "../../app/checklists/fillTable";
import type { Fill } from "../../checklists/fill";
import { scoreOf } from "../../checklists/scoring";
import { dayText, numberText, type Language, type Translate } from "../../locales";
import { buttonsStyle } from "../parts/cardStyle";
import { useTexts } from "../parts/texts";
import { today } from "../parts/today";
import type { Checklists } from "./useChecklists";

const useStyles = makeStyles({
  form: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
  buttons: buttonsStyle,
});

interface FillChoiceProps {
  readonly checklists: Checklists;
  readonly translate: Translate;
}

/** A fill by its company and day. */
export function fillName({ company, date }: Pick<Fill, "company" | "date">, t: Translate, language: Language): string {
  const named = company === "" ? t("checklists.noCompany") : company;
  return date === null
    ? t("checklists.fillNameNoDate", { company: named })
    : t("checklists.fillName", { company: named, date: dayText(date, language) });
}

/** Which form, which of its fills, and the beginning of a new one. */
export function FillChoice({ checklists, translate: t }: FillChoiceProps) {
  const styles = useStyles();
  const { language } = useTexts();
  const { fills, shown, show } = checklists;
  const last = fills.at(-1);
  const ofForm = fills.filter(({ form }) => form === shown.form);
  const [isNew, setNew] = useState(false);
  const [draft, setDraft] = useState<Begun | null>(null);
  const chooseForm = (form: FormId) => {
    setNew(false);
    show({ form, number: fills.filter((fill) => fill.form === form).at(-1)?.number ?? null });
  };
  const begin = async (begun: Begun) => {
    setNew(false);
    // What was typed waits for another try.
    setDraft(begun);
    const isWritten = await checklists.begin({ form: shown.form, ...begun });
    if (isWritten) setDraft(null);
    else setNew(true);
  };
  return (
    <div className={styles.form}>
      <Field
        label={t("checklists.form")}
        hint={shown.number === null ? t(`checklists.formAbout.${shown.form}`) : undefined}
      >
        <Select
          value={shown.form}
          onChange={(_event, { value }) => chooseForm(formIds.find((form) => form === value) ?? shown.form)}
        >
          {formIds.map((form) => (
            <option key={form} value={form}>
              {t(`checklists.form.${form}`)}
            </option>
          ))}
        </Select>
      </Field>
      {ofForm.length > 0 && !isNew && (
        <Field label={t("checklists.fill")}>
          <Select
            value={String(shown.number ?? "")}
            onChange={(_event, { value }) => show({ form: shown.form, number: Number(value) })}
          >
            {ofForm.map((fill) => {
              const { answered } = scoreOf(fill);
              const points = pointsOf(fill.form).length;
              return (
                <option key={fill.number} value={fill.number}>
                  {`${fillName(fill, t, language)} · ${numberText(answered, language)} / ${numberText(points, language)}`}
                </option>
              );
            })}
          </Select>
        </Field>
      )}
      {ofForm.length > 0 && !isNew ? (
        <div className={styles.buttons}>
          <Button onClick={() => setNew(true)}>{t("checklists.newFill")}</Button>
        </div>
      ) : (
        <NewFill
          key={shown.form}
          first={
            draft === null
              ? { company: last?.company ?? "", date: today(), by: last?.by ?? "" }
              : { ...draft, date: isoOfDay(draft.date) }
          }
          translate={t}
          onCancel={ofForm.length > 0 ? () => setNew(false) : null}
          onBegin={(begun) => void begin(begun)}
        />
      )}
    </div>
  );
}

type Begun = Omit<FillHead, "form" | "number">;

interface NewFillProps {
  /** What the fields begin with; the day as its field has it. */
  readonly first: Pick<Begun, "company" | "by"> & { readonly date: string };
  readonly translate: Translate;
  /** null = there is nothing to go back to. */
  readonly onCancel: (() => void) | null;
  readonly onBegin: (begun: Begun) => void;
}

function NewFill({ first, translate: t, onCancel, onBegin }: NewFillProps) {
  const styles = useStyles();
  const [company, setCompany] = useState(first.company);
  const [date, setDate] = useState(first.date);
  const [by, setBy] = useState(first.by);
  const [isTried, setTried] = useState(false);
  const day = dayOfIso(date);
  const companyError = isTried && company.trim() === "" ? t("checklists.companyMissing") : undefined;
  const dateError = isTried && day === null ? t("checklists.dateMissing") : undefined;
  const begin = () => {
    setTried(true);
    if (company.trim() !== "" && day !== null) onBegin({ company: company.trim(), date: day, by: by.trim() });
  };
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        begin();
      }}
    >
      <Field label={t("checklists.company")} validationMessage={companyError}>
        <Input value={company} maxLength={200} onChange={(_event, { value }) => setCompany(value)} />
      </Field>
      <Field label={t("checklists.date")} validationMessage={dateError}>
        <Input type="date" value={date} min={isoOfDay(1)} onChange={(_event, { value }) => setDate(value)} />
      </Field>
      <Field label={t("checklists.by")}>
        <Input value={by} maxLength={200} onChange={(_event, { value }) => setBy(value)} />
      </Field>
      <div className={styles.buttons}>
        <Button appearance="primary" type="submit">
          {t("checklists.begin")}
        </Button>
        {onCancel !== null && <Button onClick={onCancel}>{t("checklists.cancel")}</Button>}
      </div>
    </form>
  );
}
