import { Workbook } from "@cj-tech-master/excelts";
import type { CellValue } from "../../src/analysis/types";
import { byName, recordsBelow, recordsUnder } from "./reportCells";
import { useWorkbench } from "./started";

// An owner who keeps surveys and complaints on sheets of their own sees who is dissatisfied and what is overdue.

const openWorkbench = useWorkbench();

type Sheet = readonly (readonly CellValue[])[];

const sales: Sheet = [
  ["Date", "Client", "Product", "Manager", "Amount"],
  ...["01", "02", "03", "04", "05", "06"].flatMap((month): Sheet => [
    [`2024-${month}-05`, "Daisy Ltd", "Paper", "Petrov", 1000],
    [`2024-${month}-12`, "Old Mill", "Ink", "Ivanova", 400],
    [`2024-${month}-20`, "Green Shop", "Paper", "Ivanova", 250],
  ]),
];
const asked: Sheet = [
  ["Survey date", "Client", "Product", "Score", "Comment"],
  ["2024-03-11", "Daisy Ltd", "Paper", 2, "boxes arrive wet"],
  ["2024-03-12", "Old Mill", "Ink", 5, ""],
  ["2024-05-13", "Green Shop", "Paper", 3, "waited an hour"],
  ["2024-06-10", "Old Mill", "Ink", "", ""],
];
const complained: Sheet = [
  ["Date", "Client", "Product", "Complaint", "Cause", "Repaired", "Process mended", "Closed on"],
  ["2024-05-20", "Green Shop", "Paper", "waited an hour", "one ramp", "yes", "no", ""],
  ["2024-06-18", "Old Mill", "Ink", "wrong colour", "", "no", "no", ""],
];

async function workbook(): Promise<Buffer> {
  const file = new Workbook();
  for (const [name, rows] of Object.entries({ Sales: sales, Opinions: asked, Register: complained })) {
    file.addWorksheet(name).addRows(rows.map((row) => [...row]));
  }
  return Buffer.from(await file.xlsx.writeBuffer());
}

test("an owner sees who is dissatisfied and what is overdue, from the step of the summary to the row of the sheet", async () => {
  const workbench = await openWorkbench();
  await workbench.openFile("company.xlsx", await workbook());
  const { pane } = workbench;
  await workbench.run();

  const steps = recordsUnder(await workbench.cells("Summary"), "See sheet");
  const step = (sheet: string) => steps.find((line) => line["See sheet"] === sheet);
  expect(step("Surveys")).toMatchObject({ "Turnover at stake": 6000 });
  expect(step("Complaints")).toMatchObject({ "Turnover at stake": 1500 });

  await pane.getByRole("button", { name: "Surveys", exact: true }).click();
  const surveys = await workbench.cells("Surveys");
  expect(recordsUnder(surveys, "Asked")[0]).toMatchObject({
    Asked: 4,
    Answers: 3,
    "Response rate": 0.75,
    "Open dissatisfaction": 1,
    "Hidden dissatisfaction": 1,
    "Turnover at stake": 7500,
  });
  // Green Shop has complained since, so that somebody has heard of it.
  const waiting = recordsUnder(surveys, "Client");
  expect(waiting).toHaveLength(1);
  expect(waiting[0]).toMatchObject({
    Client: "Daisy Ltd",
    Dissatisfaction: "Open",
    "What was said": "boxes arrive wet",
  });

  await pane.getByRole("button", { name: "Complaints", exact: true }).click();
  const complaints = await workbench.cells("Complaints");
  expect(recordsBelow(complaints, "All complaints", "Complaints")[0]).toMatchObject({
    Complaints: 2,
    Repaired: 1,
    Overdue: 1,
  });
  const toDo = byName(recordsUnder(complaints, "Client"), "Client");
  expect(toDo.get("Green Shop")).toMatchObject({ State: "Overdue", "Next step": "Mend the process" });
  expect(toDo.get("Old Mill")).toMatchObject({ State: "Open", "Next step": "Find the cause" });

  // The figure leads to the complaint, and the line to its client.
  const line = complaints.findIndex(([first]) => first?.value === "Green Shop");
  await workbench.select(`A${line + 1}`);
  await pane.getByRole("tab", { name: "Explain", exact: true }).click();
  await pane.getByRole("heading", { name: "Green Shop" }).waitFor();
  await pane.getByRole("heading", { name: "Sales process" }).waitFor();
  await pane.getByText("Overdue: Mend the process").waitFor();
  await pane.getByRole("button", { name: "May 20, 2024 · Paper · waited an hour" }).click();
  await workbench.until(async () => (await workbench.page.locator("#grid input").first().inputValue()) === "A2");
  expect(workbench.complaints).toEqual([]);
});
