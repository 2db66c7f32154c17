import { fluentMarks, violations } from "./axe";
import { paneFrame } from "./paneScreens";
import { useWorkbench } from "./started";

const openWorkbench = useWorkbench();

const header = "Date;Payer;Tax number;Amount;Purpose;Document number\n";
const january =
  header +
  "2024-01-05;Northern Harbour LLC;;100.00;Invoice 1;1\n" +
  "2024-01-06;Northern Harbor LLC;;50.00;Invoice 2;2\n" +
  "2024-01-07;Landlord Ltd;;-40.00;Rent;3\n" +
  "2024-01-08;Bakery Ltd;;7.00;Refund of a deposit for boxes;4\n";
const february = `${january}2024-02-05;Northern Harbor LLC;;30.00;Invoice 5;5\n`;

const fileOf = (name: string, text: string) => ({ name, mimeType: "text/csv", buffer: Buffer.from(text) });

test("nothing but a statement becomes reports, and next month's overlapping one adds only what is new", async () => {
  const workbench = await openWorkbench();
  await workbench.openSample("Empty workbook");
  const { pane } = workbench;
  const choice = pane.locator("input[data-statements]");
  await choice.setInputFiles(fileOf("january.csv", january));

  await pane.getByText("january.csv (CSV): 4 payments, received 157.00, spent 40.00.").waitFor();
  await pane.getByRole("button", { name: "Sale: 2 payments, 150.00" }).waitFor();
  await pane.getByRole("button", { name: "Outgoing payment: 1 payment, 40.00" }).waitFor();

  // A payment that is none of the company's own money is moved to the sales with one choice.
  await pane.getByRole("button", { name: "Money returned to us: 1 payment, 7.00" }).click();
  await pane.getByText("the word “refund”").waitFor();
  expect(await violations(paneFrame(workbench.page), fluentMarks)).toEqual([]);
  await pane.getByLabel("Kind of the payment").selectOption({ label: "Sale" });
  await pane.getByRole("button", { name: "Sale: 3 payments, 157.00" }).waitFor();

  // Two spellings stand side by side and are joined.
  await pane.getByRole("button", { name: "Join", exact: true }).click();
  await pane.getByText("Perhaps one client").waitFor({ state: "detached" });
  await pane.getByRole("button", { name: "Add 4 payments" }).click();
  await pane.getByText("4 payments added, 0 known.").waitFor();
  expect(await workbench.sheetNames()).toEqual(["Sheet1", "Bank payments", "Import log", "Client aliases"]);

  await workbench.run();
  await pane.getByText("157.00", { exact: true }).first().waitFor();

  await pane.getByRole("tab", { name: "Data" }).click();
  await choice.setInputFiles(fileOf("february.csv", february));
  await pane.getByText("1 new payment, 4 already there.").waitFor();
  await pane.getByRole("button", { name: "Add 1 payment" }).click();
  await pane.getByText("1 payment added, 4 known.").waitFor();
  const payments = await workbench.cells("Bank payments");
  expect(payments.slice(1).map((row) => [row[1]?.value, row[2]?.value, row[4]?.value])).toEqual([
    ["Northern Harbour LLC", 100, "Sale"],
    ["Northern Harbour LLC", 50, "Sale"],
    ["Landlord Ltd", -40, "Outgoing payment"],
    ["Bakery Ltd", 7, "Sale"],
    ["Northern Harbour LLC", 30, "Sale"],
  ]);
  await workbench.run();
  await pane.getByText("187.00", { exact: true }).first().waitFor();
  expect(workbench.complaints).toEqual([]);
});

test("a word that decides wrongly is deleted from its list, and the workbook remembers it", async () => {
  const workbench = await openWorkbench();
  await workbench.openSample("Empty workbook");
  const { pane } = workbench;
  const choice = pane.locator("input[data-statements]");
  await choice.setInputFiles(fileOf("january.csv", january));
  await pane.getByRole("button", { name: "Money returned to us: 1 payment, 7.00" }).waitFor();
  await pane.getByRole("button", { name: "Words that decide on the kind" }).click();
  const list = pane.getByRole("textbox", { name: "Money returned to us" });
  const known = await list.inputValue();
  expect(known).toContain("refund");
  await list.fill(known.replace(/\brefund[^;]*;?/g, ""));
  await list.blur();
  await pane.getByRole("button", { name: "Sale: 3 payments, 157.00" }).waitFor();
  await pane.getByRole("button", { name: "Add 4 payments" }).click();
  await pane.getByText("4 payments added, 0 known.").waitFor();

  await choice.setInputFiles(fileOf("march.csv", `${header}2024-03-08;Bakery Ltd;;9.00;Refund of a deposit;9\n`));
  await pane.getByRole("button", { name: "Sale: 1 payment, 9.00" }).waitFor();
  expect(workbench.complaints).toEqual([]);
});

test("a file that is no statement is refused with what to do", async () => {
  const workbench = await openWorkbench();
  const { pane } = workbench;
  await pane.locator("input[data-statements]").setInputFiles(fileOf("statement.pdf", "%PDF-1.7"));
  await pane
    .getByText("statement.pdf is a PDF. Ask the bank for the statement as 1C, MT940, CAMT.053 or CSV.")
    .waitFor();
  expect(await pane.getByRole("button", { name: /^Add / }).count()).toBe(0);
  await pane.getByRole("button", { name: "Cancel" }).click();
  expect(workbench.complaints).toEqual([]);
});

test("a bank's Excel sheet that was copied into the workbook is a statement too", async () => {
  const workbook =
    "Ekstre;;\nTarih;Açıklama;Tutar\n05.01.2024;GÖNDEREN: ALFA A.Ş. fatura 7;1.000,50\n06.01.2024;Masraf;-5,00\n";
  const workbench = await openWorkbench();
  await workbench.openFile("ekstre.csv", Buffer.from(workbook));
  const { pane } = workbench;
  await pane.getByLabel("A sheet of this workbook").selectOption({ index: 1 });
  await pane.getByText("ekstre (Sheet): 2 payments, received 1,000.50, spent 5.00.").waitFor();
  await pane.getByRole("button", { name: "Cancel" }).click();
  expect(workbench.complaints).toEqual([]);
});

test("statements that are dropped on the page go to the pane", async () => {
  const workbench = await openWorkbench();
  const { page, pane } = workbench;
  await pane.getByRole("button", { name: "Import statement" }).waitFor();
  const dropped = await page.evaluateHandle(() => {
    const transfer = new DataTransfer();
    const text =
      ":20:1\n:25:1234\n:60F:C240101RON0,\n:61:240105C10,NTRFX//R1\n:86:PLATITOR ALFA SRL\n:62F:C240131RON10,\n";
    transfer.items.add(new File([text], "january.sta"));
    transfer.items.add(new File([text.replaceAll("R1", "R2")], "copy.sta"));
    return transfer;
  });
  await page.dispatchEvent("#desk", "dragenter", { dataTransfer: dropped });
  await page.dispatchEvent("#drop", "drop", { dataTransfer: dropped });
  await pane.getByText("january.sta (MT940): 1 payment, received 10.00, spent 0.00.").waitFor();
  await pane.getByText("copy.sta (MT940): 1 payment, received 10.00, spent 0.00.").waitFor();
  await pane.getByRole("button", { name: "Cancel" }).click();
  expect(workbench.complaints).toEqual([]);
});
