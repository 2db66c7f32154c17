import { useRef, type DragEvent, type ReactNode } from "react";
import { makeStyles, tokens } from "@fluentui/react-components";

const useStyles = makeStyles({
  drop: { display: "flex", flexDirection: "column", alignItems: "flex-start", gap: tokens.spacingVerticalM },
});

interface FileDropProps {
  /** By this mark the page around the pane finds the input. */
  readonly mark: "data-statements" | "data-sales-files" | "data-copies";
  readonly isBusy: boolean;
  readonly onFiles: (files: readonly File[]) => void;
  /** The endings that are offered; absent = any. */
  readonly accept?: string;
  /** What is said and offered here; `choose` opens the choice of files. */
  readonly children: (choose: () => void) => ReactNode;
}

/** A place for files: they are chosen, or dropped here. */
export function FileDrop({ mark, isBusy, onFiles, accept, children }: FileDropProps) {
  const styles = useStyles();
  const input = useRef<HTMLInputElement>(null);
  const drop = (event: DragEvent) => {
    event.preventDefault();
    if (!isBusy) onFiles([...event.dataTransfer.files]);
  };
  return (
    <div className={styles.drop} onDragOver={(event) => event.preventDefault()} onDrop={drop}>
      <input
        ref={input}
        {...{ [mark]: true }}
        type="file"
        multiple
        hidden
        accept={accept}
        onChange={({ target }) => {
          onFiles([...(target.files ?? [])]);
          // The same file can be chosen again.
          target.value = "";
        }}
      />
      {children(() => input.current?.click())}
    </div>
  );
}
