import { isoDay } from "../setup/csvTables";
import { clientTable, run } from "./analysisOfRows";

// Expected figures are worked by hand from the rows beside them. Source of the rules: spec 3.12.

const day = isoDay("2024-12-31");

test("a key client shows its share at every level, and at which it is a breadwinner", () => {
  const rows = [
    [day, "Anna", 30, "Paper", "Ivanov", 1, 6],
    [day, "Anna", 20, "Ink", "Petrov", 2, 4],
    [day, "Boris", 270, "Paper", "Ivanov", 3, 90],
    [day, "Vera", 480, "Toner", "Petrov", 4, 100],
  ];
  const { keyClients } = run(rows);
  expect(keyClients.clients.map(({ client }) => client)).toEqual(["Vera", "Boris", "Anna"]);
  const [vera, , anna] = keyClients.clients;
  // The company has 800, Ivanov and Paper 300, Petrov 500, Ink 20.
  expect(anna.shares).toEqual([
    { level: "company", name: null, turnover: 50, share: 0.0625, counts: true, breadwinner: false },
    // Two clients of a manager are too few, 20 of 800 too little of a product.
    { level: "manager", name: "Ivanov", turnover: 30, share: 0.1, counts: false, breadwinner: false },
    { level: "manager", name: "Petrov", turnover: 20, share: 0.04, counts: false, breadwinner: false },
    { level: "product", name: "Ink", turnover: 20, share: 1, counts: false, breadwinner: false },
    { level: "product", name: "Paper", turnover: 30, share: 0.1, counts: true, breadwinner: true },
  ]);
  expect(anna).toMatchObject({ reasons: ["breadwinner"], manager: "Petrov", margin: 10 });
  expect(vera).toMatchObject({ turnoverLeft: 320, marginLeft: 100 });
  expect(keyClients.dependence).toEqual({
    level: "critical",
    client: "Vera",
    share: 0.6,
    turnoverLeft: 320,
    marginLeft: 100,
  });
});

test("flags and potential make key clients too, each with its reasons, also without a sale", () => {
  const clients = clientTable(
    ["client", "image", "innovator", "expert", "potential", "manager"],
    [
      ["Anna", "yes", "", "yes", "", ""],
      ["Prospect", "", "yes", "", "", "Sidorov"],
      ["Small", "", "", "", "max", ""],
    ],
  );
  const others = Array.from({ length: 20 }, (_, i) => [day, `Client ${i}`, 100]);
  const { keyClients } = run([[day, "Anna", 20], [day, "Small", 10], ...others], {}, { clients });
  expect(keyClients.clients.map(({ client, reasons, manager }) => [client, reasons, manager])).toEqual([
    ["Anna", ["image", "expert"], null],
    ["Small", ["perspective"], null],
    ["Prospect", ["innovator"], "Sidorov"],
  ]);
  expect(keyClients.clients[2]).toMatchObject({ turnover: 0, margin: null, shares: [], turnoverLeft: 2030 });
  expect(keyClients.dependence).toMatchObject({ level: "none", client: "Client 0", marginLeft: null });
});

test("a manager with more than three key clients is overloaded", () => {
  const rows = ["Anna", "Boris", "Vera"].map((client) => [day, client, 100, "Paper", "Ivanov"]);
  expect(run(rows).keyClients.overloaded).toEqual([]);
  const more = [...rows, [day, "Gleb", 90, "Paper", "Ivanov"], [day, "Dina", 90, "Paper", "Petrov"]];
  const { keyClients, managers } = run(more);
  expect(keyClients.overloaded).toEqual([{ manager: "Ivanov", keyClients: 4 }]);
  expect(managers.find(({ manager }) => manager === "Ivanov")?.keyClients).toBe(4);
});

test("one paying client is a mono-client, and nobody paying leaves no dependence", () => {
  expect(run([[day, "Anna", 100]]).keyClients.dependence).toMatchObject({ level: "mono", share: 1, turnoverLeft: 0 });
  expect(run([[day, "Anna", -100]]).keyClients).toEqual({
    clients: [],
    overloaded: [],
    dependence: { level: "none", client: null, share: null, turnoverLeft: -100, marginLeft: null },
  });
});

test("nobody is a breadwinner where sales and returns leave nothing but a rest of floating point", () => {
  const rows = [
    [day, "Anna", 0.01, "Paper", "Ivanov", 1],
    [day, "Anna", 0.01, "Paper", "Ivanov", 2],
    [day, "Anna", -0.03, "Paper", "Ivanov", 3],
    [day, "Boris", 0.01, "Paper", "Ivanov", 4],
  ];
  // 0.01 + 0.01 - 0.03 + 0.01 is 0, and 1.7e-18 in floating point.
  expect(run(rows).keyClients.clients).toEqual([]);
});
