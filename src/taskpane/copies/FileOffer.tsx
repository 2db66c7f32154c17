import { Button, makeStyles } from "@fluentui/react-components";
import type { MadeBook } from "../../app/books/bookFiles";
import type { Translate } from "../../locales";
import { buttonsStyle } from "../parts/cardStyle";
import type { PaneEffects } from "../state/usePane";

const useStyles = makeStyles({ buttons: buttonsStyle });

const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
/** Browsers start a download a moment after the click. */
const KEPT_FOR = 60_000;

interface FileOfferProps {
  readonly file: MadeBook;
  readonly effects: PaneEffects;
  readonly translate: Translate;
}

/** A finished file: opened beside the workbook, or saved. */
export function FileOffer({ file, effects, translate: t }: FileOfferProps) {
  const styles = useStyles();
  const open = () => void effects.withWorkbook("addSheets", (port) => port.newWorkbook(file.bytes));
  return (
    <div role="group" aria-label={file.name} className={styles.buttons}>
      <Button onClick={open}>{t("copies.open")}</Button>
      <Button onClick={() => save(file)}>{t("copies.save")}</Button>
    </div>
  );
}

function save({ name, bytes }: MadeBook): void {
  const address = URL.createObjectURL(new Blob([new Uint8Array(bytes)], { type: XLSX }));
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), KEPT_FOR);
}
