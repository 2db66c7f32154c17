import { Checkbox, makeStyles } from "@fluentui/react-components";
import type { Attribute } from "../../app/segments/attributes";
import { useTexts } from "../parts/texts";

const useStyles = makeStyles({
  attributes: { border: "none", margin: 0, padding: 0, minWidth: 0, display: "flex", flexDirection: "column" },
});

interface AttributeChoiceProps {
  readonly attributes: readonly Attribute[];
  readonly picked: readonly string[];
  readonly onPick: (picked: readonly string[]) => void;
}

/** By which columns of the Clients table the clients are parted. */
export function AttributeChoice({ attributes, picked, onPick }: AttributeChoiceProps) {
  const styles = useStyles();
  const { t } = useTexts();
  if (attributes.length === 0) return <span>{t("segments.noAttributes")}</span>;
  return (
    <fieldset className={styles.attributes}>
      <legend>{t("segments.attributes")}</legend>
      {attributes.map(({ header, values, range }) => (
        <Checkbox
          key={header}
          checked={picked.includes(header)}
          onChange={(_event, { checked }) =>
            onPick(checked === true ? [...picked, header] : picked.filter((other) => other !== header))
          }
          label={`${header} · ${
            range === null
              ? t("segments.values", { count: values.length })
              : t("segments.range", { least: range[0], most: range[1] })
          }`}
        />
      ))}
    </fieldset>
  );
}
