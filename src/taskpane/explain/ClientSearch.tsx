import { useMemo, useState } from "react";
import { Combobox, Field, makeStyles, Option } from "@fluentui/react-components";
import { clientKey } from "../../analysis/cells/clientKey";
import { useTexts } from "../parts/texts";

// A longer list is not read, and drawing it would hold the pane up.
const mostOptions = 30;

const useStyles = makeStyles({ list: { maxHeight: "40vh" }, box: { minWidth: 0, width: "100%" } });

interface ClientSearchProps {
  /** In the order in which they are offered. */
  readonly clients: readonly string[];
  readonly onChoose: (client: string) => void;
}

/** Finds a client by a part of its name. */
export function ClientSearch({ clients, onChoose }: ClientSearchProps) {
  const styles = useStyles();
  const { t } = useTexts();
  const [typed, setTyped] = useState("");
  const keys = useMemo(() => clients.map(clientKey), [clients]);
  const part = clientKey(typed);
  const found = clients.filter((_client, place) => keys[place].includes(part));
  const more = found.length - mostOptions;
  return (
    <Field label={t("card.choose")} hint={t("card.chooseHint")}>
      <Combobox
        freeform
        className={styles.box}
        listbox={{ className: styles.list }}
        value={typed}
        selectedOptions={[]}
        onInput={(event) => setTyped(event.currentTarget.value)}
        onOptionSelect={(_event, { optionValue }) => {
          if (optionValue === undefined) return;
          setTyped("");
          onChoose(optionValue);
        }}
      >
        {found.slice(0, mostOptions).map((client) => (
          <Option key={client} value={client}>
            {client}
          </Option>
        ))}
        {found.length === 0 && (
          <Option key="" disabled value="" text="">
            {t("card.notFound")}
          </Option>
        )}
        {more > 0 && (
          <Option key="more" disabled value="" text="">
            {t("card.moreFound", { count: more })}
          </Option>
        )}
      </Combobox>
    </Field>
  );
}
