import type { ClientRole } from "../../analysis/tables/clientRoles";
import type { OfferRole } from "../../analysis/tables/offers";
import type { SalesRole } from "../../analysis/tables/salesRoles";
import { findTable } from "../../app/findTable";
import type { FunctionName } from "../../app/functionNames";
import type { TableChoice, TableChoices } from "../../app/session";
import type { FoundTable } from "../../app/workbookPort";
import { cellAddress, columnLetters, placeText } from "../../reports/cellAddress";

/** A formula to copy or to insert. Left-out arguments are "". */
export interface ExampleFormula {
  readonly name: FunctionName;
  readonly args: readonly (string | number)[];
  /** How many cells the result fills; null where the ranges are only sample addresses, to be replaced by one's own. */
  readonly size: { readonly rows: number; readonly columns: number } | null;
}

// A function takes so many cells at most, which keeps a call below the 5 MB of Excel on the web.
const MOST_CELLS = 100_000;

interface Source<Role extends string> {
  readonly table: FoundTable;
  /** The address of a role's column; "" where the table has none. */
  readonly column: (role: Role) => string;
}

/** What each function could compute in this workbook; over the columns of its own tables where they have what is needed. */
export function exampleFormula(
  name: FunctionName,
  choices: TableChoices,
  tables: readonly FoundTable[],
): ExampleFormula {
  const sales = sourceOf(choices.sales, tables);
  const clients = sourceOf(choices.clients, tables);
  const own = ownFormula(name, sales, clients, choices, tables);
  return own ?? { name, ...samples[name] };
}

/** The formula as typed: English form, or with the separators of a workbook that writes decimals with a comma. */
export function formulaText({ name, args }: ExampleFormula, decimal: "." | ","): string {
  const written = args.map((argument) => String(argument).replace(".", typeof argument === "number" ? decimal : "."));
  return `=${name}(${written.join(decimal === "," ? ";" : ",")})`;
}

function ownFormula(
  name: FunctionName,
  sales: Source<SalesRole> | null,
  clients: Source<ClientRole> | null,
  choices: TableChoices,
  tables: readonly FoundTable[],
): ExampleFormula | null {
  if (name === "CLIENTSEGMENT") return segmentFormula(clients, choices, tables);
  if (name === "NEXTSTEP" || name === "FUNNELSTAGE") return offersFormula(name, clients, choices, tables);
  if (sales === null) return null;
  const amounts = sales.column("amount");
  const ofSales = [sales.column("client"), sales.column("date")];
  const perSale = { rows: sales.table.rows, columns: 1 };
  const wanted = clients?.column("client") || sales.column("client");
  const perClient = { rows: clients?.column("client") ? clients.table.rows : sales.table.rows, columns: 1 };
  switch (name) {
    case "ABC":
      return complete({ name, args: [amounts], size: perSale }, 1);
    case "CLIENTSHARE":
      return complete({ name, args: [amounts, sales.column("manager")], size: perSale }, 1);
    case "CLIENTSTATUS":
      return complete(
        { name, args: [wanted, ...ofSales, "", "", amounts, sales.column("document")], size: perClient },
        3,
      );
    case "CLIENTLADDER": {
      const flags = [clients?.column("buysFromCompetitors") ?? "", clients?.column("recommends") ?? ""];
      const args = [wanted, ...ofSales, amounts, ...flags, sales.column("document")];
      return complete({ name, args, size: perClient }, 3);
    }
    case "SALESTAGE": {
      const args = [...ofSales, sales.column("product"), amounts, sales.column("document")];
      return complete({ name, args, size: perSale }, 2);
    }
    default:
      return null;
  }
}

/** Without the left-out arguments at the end; null where one of the first, required ones is left out. */
function complete(formula: ExampleFormula, required: number): ExampleFormula | null {
  const { args } = formula;
  if (args.slice(0, required).includes("")) return null;
  let count = args.length;
  while (args[count - 1] === "") count--;
  return { ...formula, args: args.slice(0, count) };
}

function offersFormula(
  name: "NEXTSTEP" | "FUNNELSTAGE",
  clients: Source<ClientRole> | null,
  choices: TableChoices,
  tables: readonly FoundTable[],
): ExampleFormula | null {
  const offers = sourceOf(choices.offers, tables);
  if (offers === null) return null;
  const ofClients = clients?.column("client") ?? "";
  const size = { rows: (ofClients === "" ? offers : (clients ?? offers)).table.rows, columns: 1 };
  const of = (role: OfferRole): string => offers.column(role);
  const last = name === "NEXTSTEP" ? [of("nextStep")] : [of("stage"), of("product")];
  return complete({ name, args: [ofClients || of("client"), of("client"), of("date"), ...last], size }, 4);
}

function segmentFormula(
  clients: Source<ClientRole> | null,
  { rules }: TableChoices,
  tables: readonly FoundTable[],
): ExampleFormula | null {
  const rulesTable = rules === null ? null : findTable(tables, rules.table);
  if (clients === null || rulesTable === null) return null;
  if ((clients.table.rows + 1) * clients.table.columns > MOST_CELLS) return null;
  return {
    name: "CLIENTSEGMENT",
    args: [blockAddress(clients.table), blockAddress(rulesTable)],
    size: { rows: clients.table.rows, columns: 1 },
  };
}

/** null where there is no such table, or where it is empty or too long for a function. */
function sourceOf<Role extends string>(
  choice: TableChoice<Role> | null,
  tables: readonly FoundTable[],
): Source<Role> | null {
  const table = choice === null ? null : findTable(tables, choice.table);
  // A formula takes the columns of a list in the workbook.
  if (choice === null || table === null || table.unfolding !== undefined || table.kind === "file") return null;
  if (table.rows === 0 || table.rows > MOST_CELLS) return null;
  const column = (role: Role): string => {
    const index = choice.columns[role];
    return index === undefined ? "" : columnAddress(table, index);
  };
  return { table, column };
}

/** "SalesTable[Amount]" where the header needs no escaping, else "Sales!C2:C2156". */
function columnAddress(table: FoundTable, column: number): string {
  const header = table.headers[column];
  if (table.kind === "table" && /^[\p{L}\p{N}][\p{L}\p{N} ]*$/u.test(header) && !header.endsWith(" ")) {
    return `${table.name}[${header}]`;
  }
  const letters = columnLetters(table.column + column);
  const first = placeText({ sheet: table.sheet, row: table.row + 1, column: table.column + column });
  return `${first}:${letters}${table.row + 1 + table.rows}`;
}

/** The table with its header row: the words inside brackets, as in Table[#All], differ from Excel to Excel. */
function blockAddress(table: FoundTable): string {
  return `${placeText(table)}:${cellAddress(table.row + table.rows, table.column + table.columns - 1)}`;
}

const oneCell = { rows: 1, columns: 1 };

const samples: Readonly<Record<FunctionName, Omit<ExampleFormula, "name">>> = {
  ABC: { args: ["B2:B50"], size: null },
  XYZ: { args: ["B2:M50"], size: null },
  ABCXYZ: { args: ["B2:M50"], size: null },
  CLIENTSTATUS: { args: ["F2:F50", "A2:A500", "B2:B500"], size: null },
  CLIENTLADDER: { args: ["F2:F50", "A2:A500", "B2:B500"], size: null },
  SALESTAGE: { args: ["A2:A500", "B2:B500"], size: null },
  NEXTSTEP: { args: ["F2:F50", "A2:A500", "B2:B500", "D2:D500"], size: null },
  FUNNELSTAGE: { args: ["F2:F50", "A2:A500", "B2:B500", "C2:C500"], size: null },
  CLIENTSHARE: { args: ["B2:B50"], size: null },
  CLIENTGRADE: { args: ["B2:B50", "C2:C50"], size: null },
  CLIENTSEGMENT: { args: ["A1:F50", "H1:L7"], size: null },
  CLIENTDEVELOPMENT: { args: ["B2:B50", "C1:H50", "K1:P7"], size: null },
  LTV: { args: [1000, 2, 0.2, 12], size: oneCell },
  CRR: { args: [105, 15, 100], size: oneCell },
};
