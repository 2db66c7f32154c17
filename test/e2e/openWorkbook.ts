// What the tests see of the open workbook: they ask the Excel that the page gives the pane. These functions run in the page,
// each for itself.

export interface ShownCell {
  readonly value: string | number | boolean | null;
  readonly formula?: string;
  readonly numberFormat?: string;
}

interface Published {
  readonly clienteleHost: { readonly Excel: typeof Excel };
}

export function readCells(sheetName: string): Promise<(ShownCell | null)[][]> {
  const { Excel: excel } = (window as unknown as Published).clienteleHost;
  const rowsAtOnce = 1000;
  return excel.run(async (context) => {
    const used = context.workbook.worksheets.getItem(sheetName).getUsedRange().getBoundingRect("A1");
    used.load("rowCount,columnCount");
    await context.sync();
    const parts: Excel.Range[] = [];
    for (let top = 0; top < used.rowCount; top += rowsAtOnce) {
      const rows = Math.min(rowsAtOnce, used.rowCount - top);
      const part = used.getCell(top, 0).getResizedRange(rows - 1, used.columnCount - 1);
      parts.push(part.load("values,formulas,numberFormat"));
      await context.sync();
    }
    return parts.flatMap(({ values, formulas, numberFormat }) =>
      (values as ShownCell["value"][][]).map((row, r) =>
        row.map((shown, c) => {
          const value = shown === "" ? null : shown;
          const formula = formulas[r][c] as unknown;
          const format = numberFormat[r][c] as string;
          if (value === null && format === "General") return null;
          return {
            value,
            ...(typeof formula === "string" && formula.startsWith("=") && formula !== shown ? { formula } : {}),
            ...(format === "General" ? {} : { numberFormat: format }),
          };
        }),
      ),
    );
  });
}

export function readSheetNames(): Promise<string[]> {
  const { Excel: excel } = (window as unknown as Published).clienteleHost;
  return excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load("items/name,items/visibility");
    await context.sync();
    return worksheets.items.filter(({ visibility }) => visibility !== "VeryHidden").map(({ name }) => name);
  });
}

export function readChartTitles(sheetName: string): Promise<string[]> {
  const { Excel: excel } = (window as unknown as Published).clienteleHost;
  return excel.run(async (context) => {
    const { charts } = context.workbook.worksheets.getItem(sheetName);
    charts.load("items/title/text");
    await context.sync();
    return charts.items.map(({ title }) => title.text);
  });
}

/** The decimal mark and the order of days that the add-in is told. */
export function readForms(): Promise<[decimal: string, days: string]> {
  const { Excel: excel } = (window as unknown as Published).clienteleHost;
  return excel.run(async (context) => {
    const { numberFormat, datetimeFormat } = context.application.cultureInfo;
    numberFormat.load("numberDecimalSeparator");
    datetimeFormat.load("shortDatePattern");
    await context.sync();
    return [numberFormat.numberDecimalSeparator, datetimeFormat.shortDatePattern];
  });
}
