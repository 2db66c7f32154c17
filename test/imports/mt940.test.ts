import { moneyText } from "../../src/imports/money";
import { isRefusal } from "../../src/imports/statement";
import { linesOf, problemsOf, read, readPayments } from "./files";

// The dialects are those of banks in Romania and elsewhere; names, numbers and accounts are invented.

function statement(...lines: readonly string[]): string {
  return [":20:START", ":25:RO49AAAA1B31007593840000", ":28C:1/1", ":60F:C240101RON0,", ...lines].join("\r\n");
}

async function partyOf(...details: readonly string[]): Promise<readonly string[]> {
  const [payment] = await readPayments(statement(":61:2401050105C100,00NTRFNONREF//B1", ...details));
  const { name, account, taxNumber } = payment.party;
  return [name, account, taxNumber].filter((text) => text !== "");
}

test.each([
  ["C20,", "in 2024-01-05 20.00 RON"],
  ["CR20,", "in 2024-01-05 20.00 RON"],
  ["D1,5", "out 2024-01-05 1.50 RON"],
  ["RC5,", "out 2024-01-05 5.00 RON"],
  ["RD5,", "in 2024-01-05 5.00 RON"],
  ["RCR5,", "out 2024-01-05 5.00 RON"],
  ["C1,", "in 2024-01-05 1.00 RON"],
  ["C,50", "in 2024-01-05 0.50 RON"],
  ["CN1000,00", "in 2024-01-05 1000.00 RON"],
])("the mark and the amount of %s", async (mark, expected) => {
  expect(await linesOf(statement(`:61:2401050105${mark}NTRFNONREF`))).toEqual([expected]);
});

test("an entry without :86:, with blanks for the entry date and with a long reference is read", async () => {
  const lines = await linesOf(
    statement(
      ":61:240105    D65,00NOVBNL47INGB9999999999",
      ":61:240106C1,NTRFA-VERY-LONG-CUSTOMER-REFERENCE//AND-THE-BANKS",
    ),
  );
  expect(lines).toEqual(["out 2024-01-05 65.00 RON", "in 2024-01-06 1.00 RON"]);
});

test("the entry date is of the year that brings it nearest", async () => {
  expect(await linesOf(statement(":61:2312310102C1,NTRFX", ":61:2401021231C1,NTRFX"))).toEqual([
    "in 2024-01-02 1.00 RON",
    "in 2023-12-31 1.00 RON",
  ]);
});

test("30 February is the last of the month, and said", async () => {
  const file = statement(":61:240230C1,NTRFX");
  expect(await linesOf(file)).toEqual(["in 2024-02-29 1.00 RON"]);
  expect(await problemsOf(file)).toEqual(["dayMoved 5"]);
});

test("BRD: parts behind +, the account in 31, the name in 32", async () => {
  expect(
    await partyOf(
      ":86:000+20Plata           +30302410000+31RO49AAAA1B310075938",
      "40000+32ALFA COMERT SRL+33/",
      "+23FACT 4603309",
    ),
  ).toEqual(["ALFA COMERT SRL", "RO49AAAA1B31007593840000"]);
});

test("Raiffeisen: parts behind ^, the bank's name in 30, an IBAN cut by a line break", async () => {
  expect(
    await partyOf(
      ":86:000^20F.2059628^24Ref.Doc 2268/OPMC^30RAIFFEIS",
      "EN BANK S.A.^31RO49AAAA1B3100759384",
      "0000^32BETA LOGISTI",
      "CS ROU",
    ),
  ).toEqual(["BETA LOGISTICS ROU", "RO49AAAA1B31007593840000"]);
});

test("ING: padded parts behind ~, the IBAN in 33", async () => {
  const [payment] = await readPayments(
    statement(
      ":61:240105CN1000,00NTRFNONREF//RE2020",
      ":86:035~20AMT RCD RON 1000,00        ~21                           ~",
      "22                           ~32GAMA ROMANIA SRL       ~33RO4",
      "9AAAA1B31007593840000   ~25CVF 2020/0060              ~26",
      "         ~29                           ~60     ~61              ~",
    ),
  );
  expect(payment.party.name).toBe("GAMA ROMANIA SRL");
  expect(payment.party.account).toBe("RO49AAAA1B31007593840000");
  expect(payment.purpose).toBe("AMT RCD RON 1000,00 CVF 2020/0060");
});

test("BCR: Platitor and Beneficiar in free text, lines broken inside words and accounts", async () => {
  const text =
    "Referinta 221031S029321541, data valutei 31-10-2022, Decontare -Platitor  Delta Partener SRL  " +
    "RO24BREL0002002472400100  CODFISC RO18547290-Beneficiar  NOI INSINE SRL  RO49AAAA1B31007593840000  " +
    "CODFISC 0-Detalii  /ROC/SERIA BTLAM NR 21036843";
  const [first, ...more] = text.match(/.{1,65}/g)!;
  expect(await partyOf(`:86:${first}`, ...more)).toEqual([
    "Delta Partener SRL",
    "RO24BREL0002002472400100",
    "RO18547290",
  ]);
});

test("Alpha: PLATITOR in free text inside envelopes, several in a file", async () => {
  const envelope = (day: string, name: string): string =>
    [
      " {1:F02BUCUROBUAXXX0833510237}{2:I940            U3003}{4:",
      ":20:1",
      ":25:RO87BUCU1052235283028RON",
      `:60F:C${day}RON0,`,
      `:61:${day}C5,00NTRF1//2`,
      `:86:Incasare PLATITOR  ${name} BUCUROBU RO39BUCU2481304266464RON DETALII X`,
      `:62F:C${day}RON5,`,
      "-}",
    ].join("\n");
  const found = await read([envelope("240105", "ALFA SRL"), envelope("240106", "BETA SRL")].join("\n"));
  if (isRefusal(found)) throw new Error(found.refused);
  expect(found.payments.map(({ party }) => party.name)).toEqual(["ALFA SRL", "BETA SRL"]);
  expect(found.accounts).toEqual(["RO87BUCU1052235283028RON"]);
  expect(found.periods.map(({ opening, movement, closing }) => opening! + movement === closing)).toEqual([true, true]);
});

test("Banca Transilvania: the name behind the figure 1, its C.I.F. before it", async () => {
  expect(
    await partyOf(
      ":86:Incasare OP - canal electronic C.I.F.:18547290 PL.TOT F.",
      " CPN/2025/000022 DIN 08.01 .2025 1 OMEGA AMBIENT SRL",
      " RO49AAAA1B31007593840001 BTRLRO22  REF: 139ZEXA2500902BX",
    ),
  ).toEqual(["OMEGA AMBIENT SRL", "RO49AAAA1B31007593840001", "18547290"]);
});

test("/NAME/ and the like are parts too", async () => {
  expect(
    await partyOf(":86:/EREF/1/BENM//NAME/CONTRA ACCOUN", "T HOLDER/IBAN/NL91ABNA0417164300/REMI/Invoice 7"),
  ).toEqual(["CONTRA ACCOUNT HOLDER", "NL91ABNA0417164300"]);
});

test("numbered lines of :NS: hold name and purpose", async () => {
  const [payment] = await readPayments(
    statement(":61:2401050105DF2402,00S   X", ":NS:01Contract 7", "15ERGO Versicherung", "16AG", "340000004279070017"),
  );
  expect([payment.party.name, payment.party.account, payment.purpose]).toEqual([
    "ERGO Versicherung AG",
    "0000004279070017",
    "Contract 7",
  ]);
});

test("texts behind the closing balance belong to no payment", async () => {
  const [payment] = await readPayments(statement(":61:240105C1,NTRFX", ":62F:C240105RON1,", ":86:Credit neutilizat"));
  expect(payment.purpose).toBe("");
});

test("the bank's types and reversals are marked", async () => {
  const payments = await readPayments(
    statement(":61:240105D1,NCOMX", ":61:240105C2,NINTX", ":61:240105RC3,NTRFX", ":61:240105C3,NTRFX"),
  );
  expect(payments.map(({ signs }) => signs)).toEqual([["bankOwn"], ["bankOwn"], ["return"], []]);
});

test("pages of one account join, and a closing balance that differs is known", async () => {
  const found = await read(
    statement(
      ":61:240105C10,NTRFX",
      ":62M:C240105RON10,",
      "-",
      ":20:2",
      ":60M:C240105RON10,",
      ":61:240106C5,NTRFX",
      ":62F:C240106RON99,",
    ),
  );
  if (isRefusal(found)) throw new Error(found.refused);
  expect(found.accounts).toEqual(["RO49AAAA1B31007593840000"]);
  expect(found.periods.map(({ movement, closing }) => [moneyText(movement), moneyText(closing!)])).toEqual([
    ["10.00", "10.00"],
    ["5.00", "99.00"],
  ]);
});

test("an entry that cannot be read is said with its line, and expected ones are not booked", async () => {
  expect(await problemsOf(statement(":61:nothing", ":61:240105EC1,NTRFX"))).toEqual([
    "lineUnreadable 5",
    "notBooked 6",
  ]);
});

test("a name may stand behind the reference, and a currency behind the account", async () => {
  const found = await read(
    ":20:1\n:25:1291.99.348EUR\n:60F:C240101EUR0,\n:61:240105D88,10N060P000029225      KPN - MOBIEL\n:86:FACTUUR 7\n",
  );
  if (isRefusal(found)) throw new Error(found.refused);
  expect(found.accounts).toEqual(["1291.99.348"]);
  expect(found.payments.map(({ party, reference }) => [party.name, reference])).toEqual([
    ["KPN - MOBIEL", "P000029225"],
  ]);
});

test("a day of December that is booked in January is of the next year, and control characters are no letters", async () => {
  expect(await linesOf(`\u0001${statement(":61:2312310102C1,00NTRFNONREF")}\r\n-\u0003`)).toEqual([
    "in 2024-01-02 1.00 RON",
  ]);
});

test("an entry of type S, and one with a supplement longer than allowed, are read", async () => {
  const supplement = `/EXCH/${"0123456789".repeat(6)}/`;
  const file = statement(":61:2401050105C7,25S103FIRST//B1", ":61:2401060106C8,NTRFSECOND//B2", supplement);
  expect(await linesOf(file)).toEqual(["in 2024-01-05 7.25 RON", "in 2024-01-06 8.00 RON"]);
  expect(await problemsOf(file)).toEqual([]);
});
