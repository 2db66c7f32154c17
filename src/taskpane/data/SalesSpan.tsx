import { useEffect, useState } from "react";
import { Text } from "@fluentui/react-components";
import type { Period, ReadingFormat } from "../../analysis/types";
import type { FoundTable } from "../../app/workbookPort";
import { dayText } from "../../locales";
import { useTexts } from "../parts/texts";
import type { SpanReader } from "./useDataEffects";

interface SalesSpanProps {
  readonly table: FoundTable;
  /** The date column. */
  readonly column: number;
  readonly format: ReadingFormat;
  readonly readSpan: SpanReader;
}

/** The first and the last sale of the whole table, read in the background; keyed by its table and column. */
export function SalesSpan({ table, column, format, readSpan }: SalesSpanProps) {
  const { t, language } = useTexts();
  const [span, setSpan] = useState<Period | null | "reading">("reading");

  useEffect(() => {
    const controller = new AbortController();
    void readSpan(table, column, format, controller.signal).then((found) => {
      if (!controller.signal.aborted) setSpan(found);
    });
    return () => controller.abort();
  }, [table, column, format, readSpan]);

  if (span === null) return null;
  return (
    <Text size={200}>
      {span === "reading"
        ? t("start.spanReading")
        : t("start.span", { from: dayText(span[0], language), to: dayText(span[1], language) })}
    </Text>
  );
}
