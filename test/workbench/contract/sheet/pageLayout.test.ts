import { codeOf, openHost, sheetOf } from "../openHost";

// learn.microsoft.com/javascript/api/excel/excel.pagelayout
test("a page has paper, margins, zoom, an area, titles and texts, and keeps them", async () => {
  const host = openHost([sheetOf("One")]);
  await host.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("One");
    const { pageLayout } = sheet;
    pageLayout.orientation = "Landscape";
    pageLayout.paperSize = "A4";
    pageLayout.centerHorizontally = true;
    pageLayout.zoom = { horizontalFitToPages: 2 };
    pageLayout.setPrintMargins("Inches", { left: 0.5, right: 0.5 });
    pageLayout.setPrintArea(sheet.getRange("A1:F20"));
    pageLayout.setPrintTitleRows("$3:$4");
    pageLayout.setPrintTitleColumns(sheet.getRange("A:B"));
    const texts = pageLayout.headersFooters.defaultForAllPages;
    texts.rightHeader = "R&&D";
    texts.leftHeader = "&A";
    texts.centerFooter = "Page &P of &N";
    await context.sync();
    pageLayout.load("orientation, paperSize, zoom, centerHorizontally");
    texts.load("leftHeader, centerHeader, rightHeader, centerFooter");
    await context.sync();
    expect([pageLayout.orientation, pageLayout.paperSize, pageLayout.centerHorizontally]).toEqual([
      "Landscape",
      "A4",
      true,
    ]);
    expect(pageLayout.zoom).toEqual({ horizontalFitToPages: 2 });
    expect([texts.leftHeader, texts.centerHeader, texts.rightHeader]).toEqual(["&A", "", "R&&D"]);
    expect(texts.centerFooter).toBe("Page &P of &N");
  });
  expect(host.save().sheets[0].page).toMatchObject({
    landscape: true,
    paper: 9,
    fit: { across: 2, down: null },
    margins: { left: 36, right: 36, top: 54, bottom: 54, header: 21.6, footer: 21.6 },
    areas: [{ row: 0, column: 0, rows: 20, columns: 6 }],
    titleRows: { first: 2, count: 2 },
    titleColumns: { first: 0, count: 2 },
    texts: { header: "&L&A&RR&&D", footer: "&CPage &P of &N" },
  });
});

// learn.microsoft.com/javascript/api/excel/excel.pagelayoutzoomoptions
test("a scale takes the place of the fitting; what Excel refuses is refused", async () => {
  const host = openHost([sheetOf("One")]);
  await host.Excel.run(async (context) => {
    const { pageLayout } = context.workbook.worksheets.getItem("One");
    pageLayout.zoom = { scale: 80 };
    await context.sync();
    expect(host.save().sheets[0].page).toMatchObject({ fit: null, scale: 80 });
    pageLayout.zoom = { scale: 5 };
    expect(await codeOf(() => context.sync())).toBe("InvalidArgument");
  });
});

// learn.microsoft.com/javascript/api/excel/excel.pagebreakcollection
test("pages begin with rows and with columns, each kind by itself", async () => {
  const host = openHost([sheetOf("One")]);
  const page = (): unknown => host.save().sheets[0].page;
  await host.Excel.run(async (context) => {
    const { horizontalPageBreaks, verticalPageBreaks } = context.workbook.worksheets.getItem("One");
    horizontalPageBreaks.add("C20");
    const aside = verticalPageBreaks.add("F4");
    verticalPageBreaks.add("D1");
    aside.load("columnIndex, rowIndex");
    verticalPageBreaks.load("items/columnIndex");
    await context.sync();
    expect([aside.columnIndex, aside.rowIndex]).toEqual([5, 0]);
    expect(verticalPageBreaks.items.map(({ columnIndex }) => columnIndex)).toEqual([3, 5]);
    expect(page()).toMatchObject({ rowBreaks: [19], columnBreaks: [3, 5] });
    aside.delete();
    horizontalPageBreaks.removePageBreaks();
    await context.sync();
    expect(page()).toMatchObject({ rowBreaks: [], columnBreaks: [3] });
  });
});
