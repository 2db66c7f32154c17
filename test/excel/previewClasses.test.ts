import { scanWorkbook } from "../../src/app/scanWorkbook";
import { previewClasses } from "../../src/app/previewClasses";
import { readWorkbook } from "../../src/app/readWorkbook";
import { officeWorkbook } from "../../src/excel/officeWorkbook";
import { closeHost, openHost, watch } from "./openHost";
import { caseSheets, workbookData } from "./workbook";

afterEach(closeHost);

describe("a preview of the classes", () => {
  it("reads the sales once, answers as a run would, and leaves the workbook as it is", async () => {
    const host = openHost(workbookData(caseSheets("northwind")));
    const before = host.save();
    const port = officeWorkbook();
    const { session } = await scanWorkbook(port);
    const control = watch();
    const preview = await previewClasses(port, session, control);
    const { analysis } = await readWorkbook(port, session, watch());
    expect(preview.rows).toBe(analysis.rows.used + analysis.rows.afterAsOf);
    // Only the rows of the sales are read.
    expect(new Set(control.steps.map((step) => step.total))).toEqual(new Set([analysis.rows.total]));

    const classes = preview.of(session.settings);
    expect(classes.abc("turnover", session.settings.abc).map((count) => count.clients)).toEqual(
      ["A", "B", "C"].map((abc) => analysis.clients.filter((client) => client.abc === abc).length),
    );
    // The dates are the same: the same preview answers for other rules.
    expect(preview.of({ ...session.settings, abc: [0.8, 0.95], xyzBucket: "quarter" })).toBe(classes);
    expect(preview.of({ ...session.settings, windowMonths: 6 })).not.toBe(classes);
    expect(host.save()).toEqual(before);
  });

  it("can be cancelled while it reads", async () => {
    openHost(workbookData(caseSheets("northwind")));
    const port = officeWorkbook();
    const { session } = await scanWorkbook(port);
    const control = { signal: { aborted: true }, onProgress: () => undefined };
    await expect(previewClasses(port, session, control)).rejects.toMatchObject({ code: "cancelled" });
  });
});
