import { useState } from "react";
import { Field, Input, Select } from "@fluentui/react-components";
import type { PartialSource } from "../../app/engineSettings";
import type { DatabaseTable } from "../../engine/databaseCatalog";
import { engineSpreads, USUAL_CLIENTS_LISTED, USUAL_EVERYWHERE, type EngineSpread } from "../../engine/engineSource";
import type { Translate } from "../../locales";

interface SpreadFieldsProps {
  readonly given: PartialSource;
  readonly tables: readonly DatabaseTable[];
  readonly t: Translate;
  readonly onChoose: (given: PartialSource) => void;
}

/** How the rows lie in a cluster, and how many clients the lists hold. */
export function SpreadFields({ given, tables, t, onChoose }: SpreadFieldsProps) {
  const { spread = "any", everywhere = USUAL_EVERYWHERE, clientsListed = USUAL_CLIENTS_LISTED } = given;
  const [listed, setListed] = useState(String(clientsListed));
  const isWhole = isCount(listed);
  const isThere = tables.some(({ name }) => name === everywhere);
  return (
    <>
      <Field label={t("database.spread")} hint={t(`database.spread.${spread}`)}>
        <Select value={spread} onChange={(_event, { value }) => onChoose({ ...given, spread: value as EngineSpread })}>
          {engineSpreads.map((each) => (
            <option key={each} value={each}>
              {t(`database.spreadName.${each}`)}
            </option>
          ))}
        </Select>
      </Field>
      {spread === "client" && (
        <Field
          label={t("database.everywhere")}
          hint={t("database.everywhereAbout")}
          validationState={isThere ? "none" : "error"}
          validationMessage={isThere ? undefined : t("database.gone", { name: everywhere })}
        >
          <Select
            value={isThere ? everywhere : ""}
            onChange={(_event, { value }) => onChoose({ ...given, everywhere: value })}
          >
            {!isThere && <option value="">{t("pane.noTable")}</option>}
            {tables.map(({ name }) => (
              <option key={name}>{name}</option>
            ))}
          </Select>
        </Field>
      )}
      <Field
        label={t("database.clientsListed")}
        hint={t("database.clientsListedAbout")}
        validationState={isWhole ? "none" : "error"}
        validationMessage={isWhole ? undefined : t("database.clientsListedWrong")}
      >
        <Input
          type="number"
          min={1}
          value={listed}
          onChange={(_event, { value }) => {
            setListed(value);
            if (isCount(value)) onChoose({ ...given, clientsListed: Number(value) });
          }}
        />
      </Field>
    </>
  );
}

function isCount(text: string): boolean {
  return /^\d+$/.test(text.trim()) && Number(text) > 0;
}
