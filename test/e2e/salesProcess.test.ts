import { recordsUnder } from "./reportCells";
import { useWorkbench } from "./started";

// The two who look at the sales process: a manager who asks why deals are lost, and an owner in the morning.

const openWorkbench = useWorkbench();

// A deal by its number, one row per event; won deals are the sales, as there is no other table of them.
const events = [
  "Date,Deal no,Client,Deal manager,Product,Deal stage,Amount,Result,Refusal reason,Next step date",
  "2024-09-02,1,Daisy Ltd,Petrov,Paper,Offer,900,,,",
  "2024-09-20,1,Daisy Ltd,Petrov,Paper,Payment,900,Won,,",
  "2024-09-03,2,Old Mill,Petrov,Ink,Offer,400,,,",
  "2024-09-27,2,Old Mill,Petrov,Ink,Offer,,Lost,Price,",
  "2024-09-05,3,Green Shop,Ivanova,Ink,Offer,600,,,",
  "2024-10-01,3,Green Shop,Ivanova,Ink,Offer,,Lost,price,",
  "2024-09-09,4,Hotel Park,Ivanova,Ink,Contract,300,Lost,Delivery time,",
  "2024-09-30,5,City Hospital,Petrov,Paper,Offer,700,,,2024-10-04",
  "2024-10-01,6,Print House,Ivanova,Paper,Contract,250,,,2024-10-15",
  "2024-10-02,7,Summer Cafe,Ivanova,Ink,Presentation,120,,,",
].join("\n");

test("a manager finds at which stage deals are lost, why, and which deals these were", async () => {
  const workbench = await openWorkbench();
  await workbench.openFile("deals.csv", Buffer.from(events));
  const { pane } = workbench;
  await workbench.run();
  await pane.getByText(/^The sheet “deals” holds deals and there is no other table of sales/).waitFor();
  await pane.getByRole("button", { name: "Funnel", exact: true }).click();
  const cells = await workbench.cells("Funnel");
  const stages = recordsUnder(cells, "Stage");
  // Two of the six that came to the offer were refused there, one at the contract.
  expect(stages.map((stage) => [stage.Stage, stage.Reached, stage.Refused])).toEqual([
    ["Presentation", 7, 0],
    ["Offer", 6, 2],
    ["Contract", 3, 1],
    ["Payment", 1, 0],
    ["Delivery", 1, 0],
    ["Closing", 1, 0],
  ]);
  expect(recordsUnder(cells, "Reason")[0]).toMatchObject({ Reason: "Price", Offer: 2, "Amount refused": 1000 });
  expect(await workbench.chartTitles("Funnel")).toEqual(["Deals by stage", "Refusals by stage"]);

  const reason = cells.findIndex(([first]) => first?.value === "Price");
  await workbench.select(`C${reason + 1}`);
  await pane.getByRole("tab", { name: "Explain", exact: true }).click();
  await pane.getByText("Deals that ended with a refusal.").waitFor();
  await pane.getByRole("button", { name: "Green Shop · 3" }).click();
  // The row of the refusal.
  await workbench.until(async () => (await workbench.page.locator("#grid input").first().inputValue()) === "C7");
  expect(workbench.complaints).toEqual([]);
});

test("an owner sees what is overdue this morning, and nothing of it comes from the clock by itself", async () => {
  const workbench = await openWorkbench();
  await workbench.openFile("deals.csv", Buffer.from(events));
  const { pane } = workbench;
  await workbench.setting("Offers judged on", "2024-10-10");
  await workbench.run();
  await pane.getByRole("button", { name: "Control points", exact: true }).click();
  const cells = await workbench.cells("Control points");
  expect(recordsUnder(cells, "Manager")).toEqual([
    { Manager: "Petrov", Overdue: 1, "Due in 7 days": 0, Later: 0, "No next step": 0, "Amount overdue": 700 },
    { Manager: "Ivanova", Overdue: 0, "Due in 7 days": 1, Later: 0, "No next step": 1, "Amount overdue": 0 },
    { Manager: "Total", Overdue: 1, "Due in 7 days": 1, Later: 0, "No next step": 1, "Amount overdue": 700 },
  ]);
  expect(recordsUnder(cells, "State")[0]).toMatchObject({
    State: "Overdue",
    "Days late": 6,
    Client: "City Hospital",
    What: "Next step",
    Amount: 700,
  });
  expect(workbench.complaints).toEqual([]);
});
