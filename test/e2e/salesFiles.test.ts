import { gzipSync } from "node:zlib";
import { writeXlsx } from "../../src/workbooks/xlsx/xlsxWriter";
import type { DataValue } from "../../src/workbooks/workbookData";
import { cellsOf, sheetWith, values, workbookWith } from "../workbooks/workbooks";
import { fluentMarks, violations } from "./axe";
import { paneFrame } from "./paneScreens";
import { useWorkbench } from "./started";

const openWorkbench = useWorkbench();

const header = "Date;Client;Document;Product;Amount";
const two = (number: number): string => String(number).padStart(2, "0");
const year = (number: number): string =>
  `${header}\n${Array.from({ length: 600 }, (_zero, row) => {
    const day = `${two((row % 28) + 1)}.${two((row % 12) + 1)}.${number}`;
    return `${day};Client ${row % 40};${row};Product ${row % 7};1.${two(row % 100)}0,50`;
  }).join("\n")}\n`;

const fileOf = (name: string, buffer: Buffer) => ({ name, mimeType: "application/octet-stream", buffer });

test("files that are picked become reports, and are asked for again where the workbook is opened anew", async () => {
  const workbench = await openWorkbench();
  await workbench.openSample("Empty workbook");
  const { pane, page } = workbench;
  const choice = pane.locator("input[data-sales-files]");
  await choice.setInputFiles([
    fileOf("2023.csv", Buffer.from(year(2023))),
    fileOf("2024.csv.gz", gzipSync(Buffer.from(year(2024)))),
  ]);
  await pane.getByText("Sales are read from: 2023.csv, 2024.csv.gz.").waitFor();
  // The whole of both files has been read in the background.
  await pane.getByText("1,200", { exact: false }).first().waitFor();
  expect(await violations(paneFrame(page), fluentMarks)).toEqual([]);

  await workbench.run();
  expect(await workbench.sheetNames()).toContain("Clients");
  const clients = await workbench.cells("Clients");
  expect(clients.flat().filter((cell) => /^Client \d+$/.test(String(cell?.value))).length).toBe(40);

  const { bytes } = await workbench.download();
  await workbench.openFile("again.xlsx", bytes);
  await pane.getByText("The last run read the sales from 2023.csv, 2024.csv.gz.").waitFor();
  await choice.setInputFiles(fileOf("2023.csv", Buffer.from(year(2023))));
  await pane.getByText("Sales are read from: 2023.csv.").waitFor();
  await workbench.run();
  await pane.getByRole("tab", { name: "Data" }).click();
  await pane.getByRole("button", { name: "Read no files" }).click();
  await pane.getByText("Sales are read from:").waitFor({ state: "detached" });
  expect(workbench.complaints).toEqual([]);
});

test("files that are no sales are refused with what to do", async () => {
  const workbench = await openWorkbench();
  const { pane } = workbench;
  const choice = pane.locator("input[data-sales-files]");
  await choice.setInputFiles(fileOf("book.csv", Buffer.from([0xd0, 0xcf, 0x11, 0xe0])));
  await pane.getByText("book.csv is a workbook of another kind than .xlsx").waitFor();
  await choice.setInputFiles(fileOf("stock.csv", Buffer.from("Article;In stock\nNail;5\nScrew;7\n")));
  await pane.getByText("These files hold no sales").waitFor();
  await choice.setInputFiles([
    fileOf("2023.csv", Buffer.from(year(2023))),
    fileOf("stock.csv", Buffer.from("Article;In stock\nNail;5\nScrew;7\n")),
  ]);
  await pane.getByText("stock.csv does not have all columns of 2023.csv that are needed").waitFor();
  expect(workbench.complaints).toEqual([]);
});

test("like sheets of a workbook become reports, the others are named", async () => {
  const workbench = await openWorkbench();
  await workbench.openSample("Empty workbook");
  const { pane } = workbench;
  const rows = (year: number): DataValue[][] => [
    ["Date", "Client", "Document", "Amount"],
    ...Array.from({ length: 600 }, (_zero, row): DataValue[] => [
      (year - 1900) * 365.25 + 30 + (row % 300) + 0.75,
      `Client ${row % 40}`,
      row,
      row + 0.5,
    ]),
  ];
  const sheets = {
    "2023": rows(2023),
    Stock: [
      ["Article", "In stock"],
      ["Nail", 5],
      ["Screw", 7],
    ],
    "2024": rows(2024),
  };
  const made = Object.entries(sheets).map(([name, own]) =>
    sheetWith({ id: name, name, cells: cellsOf(own.map((row) => values(...row))) }),
  );
  const bytes = Buffer.from(await writeXlsx(workbookWith(made)));
  await pane.locator("input[data-sales-files]").setInputFiles(fileOf("sales.xlsx", bytes));
  await pane.getByText("Sales are read from: [sales.xlsx]2023, [sales.xlsx]2024.").waitFor();
  await pane.getByText("other columns or no row of headers: [sales.xlsx]Stock.").waitFor();
  await workbench.run();
  const clients = await workbench.cells("Clients");
  expect(clients.flat().filter((cell) => /^Client \d+$/.test(String(cell?.value))).length).toBe(40);
  expect(workbench.complaints).toEqual([]);
});
