import type { OfferRole } from "../../src/analysis/tables/offers";
import { recogniseTables } from "../../src/app/recogniseTables";
import { counted, type Rows } from "./countedDeals";
import { found } from "./tables";

// Columns that contain the words for deals, products and clients in exports of CRM programs, and mean something else.

const names = ["Anna", "Boris", "Clara", "Anna", "Boris", "Clara"];
const deals: Rows = names.map((name, place) => [
  `Firm ${name}`,
  ["Proposal", "Won", "Lost"][place % 3],
  `2024-0${place + 1}-10`,
  place % 3 === 0 ? "" : `2024-0${place + 2}-20`,
  100 * (place + 1),
]);
const headers = ["Account Name", "Stage", "Created Date", "Closed Date", "Amount"];

/** The header of the column that plays the role where further columns stand behind those of deals. */
function headerOf(role: OfferRole, further: readonly string[], cells: Rows, all = headers): string | undefined {
  const rows = deals.map((row, place) => [...row, ...cells[place % cells.length]]);
  const { offers } = recogniseTables([found("Deals", [...all, ...further], rows, { sample: rows })]);
  const column = offers?.columns[role];
  return column === undefined ? undefined : [...all, ...further][column];
}

const people: Rows = [
  ["Ivanov", "Petrov"],
  ["Orlov", "Petrov"],
];

test.each([
  [["Sales Agent", "Manager"]],
  [["Manager", "Sales Rep"]],
  [["Агент", "Менеджер"]],
  [["Менеджер", "Торговый представитель"]],
  [["Продавач", "Менаџер"]],
  [["Менаџер", "Агент"]],
  [["Agent de vânzări", "Manager"]],
  [["Yönetici", "Satış Temsilcisi"]],
])("who sells comes before who leads them: %j", (further) => {
  const leads = ["Manager", "Менеджер", "Менаџер", "Yönetici"];
  expect(headerOf("manager", further, people)).toBe(further.find((header) => !leads.includes(header)));
});

test("how many calls there were, and the numbers of others, are no numbers of deals", () => {
  expect(headerOf("offerNumber", ["Number of Sales Activities"], [[2], [3]])).toBeUndefined();
  expect(headerOf("offerNumber", ["Number of times contacted"], [[2], [3]])).toBeUndefined();
  expect(headerOf("offerNumber", ["Account ID"], [["A1"], ["A2"]])).toBeUndefined();
  expect(headerOf("offerNumber", ["Owner ID"], [["U1"], ["U2"]])).toBeUndefined();
  expect(
    headerOf(
      "offerNumber",
      ["External ID"],
      names.map((_name, place) => [`lead_${place}`]),
    ),
  ).toBe("External ID");
  expect(headerOf("offerNumber", ["Deal no"], [[17], [12]])).toBe("Deal no");
  const rows = deals.map((row, place) => [...row, place % 2]);
  expect(counted([...headers, "Number of Sales Activities"], rows).all).toMatchObject({ open: 2, won: 2, refused: 2 });
});

test("the type of a deal and its probable value do not name it", () => {
  expect(headerOf("offerName", ["Deal type"], [["New business"]])).toBeUndefined();
  expect(headerOf("offerName", ["Deal pipeline"], [["Sales"]])).toBeUndefined();
  expect(headerOf("offerName", ["Probable deal value, $"], [[50], [70]])).toBeUndefined();
  expect(headerOf("offerName", ["Deal name"], [["Roof of the hall"]])).toBe("Deal name");
});

test("a category of the forecast is no product", () => {
  expect(headerOf("product", ["ForecastCategoryName"], [["Pipeline"], ["Closed"]])).toBeUndefined();
  expect(headerOf("product", ["Product category"], [["Paper"], ["Ink"]])).toBe("Product category");
});

test("the client is the account, not its contacts", () => {
  const all = ["Sales account", ...headers.slice(1)];
  expect(headerOf("client", ["Related contacts"], [["Jane"], ["Joe"]], all)).toBe("Sales account");
});
