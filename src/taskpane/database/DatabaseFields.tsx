import { Field, Select, Spinner } from "@fluentui/react-components";
import type { PartialSource, PartialTable } from "../../app/engineSettings";
import { databaseNames, databaseTables } from "../../engine/databaseCatalog";
import type { EngineSource } from "../../engine/engineSource";
import type { Translate } from "../../locales";
import { ConnectionTest } from "./ConnectionTest";
import { Refusal } from "./DatabaseRefusal";
import { SpreadFields } from "./SpreadFields";
import { TableFields } from "./TableFields";
import { useAnswer } from "./useAnswer";

interface DatabaseFieldsProps {
  readonly given: PartialSource;
  readonly source: EngineSource | null;
  readonly t: Translate;
  readonly onChoose: (given: PartialSource) => void;
}

/** Which database, which of its tables and which of their columns; looked up in the database. */
export function DatabaseFields({ given, source, t, onChoose }: DatabaseFieldsProps) {
  const { database } = given;
  const names = useAnswer("names", databaseNames);
  const found = useAnswer(database ?? null, (ask) => databaseTables(ask, database ?? ""));
  const chooseTable = (key: "sales" | "clients", table: PartialTable | undefined) =>
    onChoose({ ...given, [key]: table });
  if (names.kind === "refused") return <Refusal error={names.error} t={t} />;
  if (names.kind !== "answered") return <Spinner size="tiny" label={t("database.looking")} />;
  return (
    <>
      <Field
        label={t("database.database")}
        required
        validationState={isGone(database, names.value) ? "error" : "none"}
        validationMessage={isGone(database, names.value) ? t("database.gone", { name: database ?? "" }) : undefined}
      >
        <Select
          value={database ?? ""}
          onChange={(_event, { value }) => onChoose(value === "" ? {} : { ...spreadOf(given), database: value })}
        >
          <option value="">{t("pane.noTable")}</option>
          {names.value.map((name) => (
            <option key={name}>{name}</option>
          ))}
        </Select>
      </Field>
      {found.kind === "asking" && <Spinner size="tiny" label={t("database.looking")} />}
      {found.kind === "refused" && <Refusal error={found.error} t={t} />}
      {found.kind === "answered" && database !== undefined && (
        <>
          {(["sales", "clients"] as const).map((key) => (
            <TableFields
              key={`${key} ${database}`}
              tableKey={key}
              database={database}
              tables={found.value}
              chosen={given[key] ?? {}}
              t={t}
              onChoose={(table) => chooseTable(key, table)}
            />
          ))}
          <SpreadFields given={given} tables={found.value} t={t} onChoose={onChoose} />
          <ConnectionTest source={source} t={t} />
        </>
      )}
    </>
  );
}

function isGone(name: string | undefined, names: readonly string[]): boolean {
  return name !== undefined && !names.includes(name);
}

/** What stays when another database is chosen. */
function spreadOf({ spread, everywhere, clientsListed }: PartialSource): PartialSource {
  return { spread, everywhere, clientsListed };
}
