import { moneyText } from "../../src/imports/money";
import { readXml, textAt } from "../../src/imports/formats/xml";
import { isRefusal } from "../../src/imports/statement";
import { linesOf, problemsOf, read, readPayments } from "./files";

interface Entry {
  readonly amount?: string;
  readonly sign?: string;
  readonly status?: string;
  readonly more?: string;
  readonly details?: string;
}

const entry = ({ amount = "100.00", sign = "CRDT", status = "<Sts>BOOK</Sts>", more = "", details = "" }: Entry) =>
  `<Ntry><Amt Ccy="EUR">${amount}</Amt><CdtDbtInd>${sign}</CdtDbtInd>${more}${status}` +
  `<BookgDt><Dt>2024-01-05</Dt></BookgDt><NtryDtls>${details}</NtryDtls></Ntry>`;

const balance = (code: string, amount: string) =>
  `<Bal><Tp><CdOrPrtry><Cd>${code}</Cd></CdOrPrtry></Tp><Amt Ccy="EUR">${amount}</Amt>` +
  "<CdtDbtInd>CRDT</CdtDbtInd><Dt><Dt>2024-01-05</Dt></Dt></Bal>";

const file = (inner: string, kind = "BkToCstmrStmt", part = "Stmt") =>
  `<?xml version="1.0" encoding="UTF-8"?><Document xmlns="urn:iso:std:iso:20022:tech:xsd:camt.053.001.02"><${kind}>` +
  `<${part}><Acct><Id><IBAN>NL91ABNA0417164300</IBAN></Id><Ccy>EUR</Ccy></Acct>${inner}</${part}></${kind}></Document>`;

const detail = (amount: string, name: string, more = "") =>
  `<TxDtls><AmtDtls><TxAmt><Amt Ccy="EUR">${amount}</Amt></TxAmt></AmtDtls>${more}` +
  `<RltdPties><Dbtr><Nm>${name}</Nm></Dbtr></RltdPties></TxDtls>`;

test("the version, the prefix and the namespace do not matter", async () => {
  const v8 = entry({
    status: "<Sts><Cd>BOOK</Cd></Sts>",
    details: "<TxDtls><RltdPties><Dbtr><Pty><Nm>ALFA</Nm></Pty></Dbtr></RltdPties></TxDtls>",
  });
  const prefixed = file(v8)
    .replace("urn:iso:std:iso:20022", "urn:iso:std:iso:20023")
    .replace(/<(\/?)(?=[A-Z])/g, "<$1ns:")
    .replace('xmlns="', 'xmlns:ns="');
  expect(await linesOf(file(v8))).toEqual(["in 2024-01-05 100.00 EUR ALFA"]);
  expect(await linesOf(prefixed)).toEqual(["in 2024-01-05 100.00 EUR ALFA"]);
});

test("a report (052) is read as a statement, a notification (054) is refused", async () => {
  expect(await linesOf(file(entry({}), "BkToCstmrAcctRpt", "Rpt"))).toEqual(["in 2024-01-05 100.00 EUR"]);
  expect(await problemsOf(file(entry({}), "BkToCstmrDbtCdtNtfctn", "Ntfctn"))).toEqual(["refused notification"]);
});

test("pending entries are left out and said", async () => {
  const pending = entry({ status: "<Sts>PDNG</Sts>" });
  expect(await linesOf(file(pending + entry({ status: "" })))).toEqual(["in 2024-01-05 100.00 EUR"]);
  expect(await problemsOf(file(pending))).toEqual(["notBooked 1"]);
});

test("details are payments of their own, and charges that they leave are the bank's", async () => {
  const payments = await readPayments(
    file(entry({ amount: "1526.00", details: detail("1000.00", "ALFA") + detail("500.00", "BETA") })),
  );
  expect(payments.map(({ amount, party, part, signs }) => [moneyText(amount), party.name, part, ...signs])).toEqual([
    ["1000.00", "ALFA", 0],
    ["500.00", "BETA", 1],
    ["26.00", "", 2, "bankOwn"],
  ]);
});

test("a batch whose details have no amounts is one payment", async () => {
  const bare = "<TxDtls><Refs><EndToEndId>1</EndToEndId></Refs></TxDtls>";
  expect(await linesOf(file(entry({ details: bare + bare })))).toEqual(["in 2024-01-05 100.00 EUR"]);
});

test("a single detail in another currency takes the amount of the entry", async () => {
  const details = '<TxDtls><Amt Ccy="SEK">0</Amt></TxDtls>';
  expect(await linesOf(file(entry({ details })))).toEqual(["in 2024-01-05 100.00 EUR"]);
});

test("a reversal goes the way of its indicator, unless only the opposite agrees with the balances", async () => {
  const reversal = entry({ sign: "DBIT", more: "<RvslInd>true</RvslInd>" });
  const signed = file(balance("OPBD", "500.00") + reversal + balance("CLBD", "400.00"));
  const turned = file(balance("OPBD", "500.00") + reversal + balance("CLBD", "600.00"));
  expect(await linesOf(signed)).toEqual(["out 2024-01-05 100.00 EUR"]);
  expect(await linesOf(turned)).toEqual(["in 2024-01-05 100.00 EUR"]);
  expect((await readPayments(signed))[0].signs).toEqual(["return"]);
});

test("the reference is the bank's, and NOTPROVIDED is none", async () => {
  const refs = (inner: string) => entry({ details: `<TxDtls><Refs>${inner}</Refs></TxDtls>` });
  const referenceOf = async (text: string) => (await readPayments(file(text)))[0].reference;
  expect(await referenceOf(refs("<EndToEndId>E</EndToEndId><TxId>T</TxId><AcctSvcrRef>A</AcctSvcrRef>"))).toBe("A");
  expect(await referenceOf(refs("<EndToEndId>NOTPROVIDED</EndToEndId>"))).toBe("");
});

test("returns, charges and interest are marked", async () => {
  const signsOf = async (text: string) => (await readPayments(file(text)))[0].signs;
  const code = (sub: string) =>
    `<BkTxCd><Domn><Cd>ACMT</Cd><Fmly><Cd>MCOP</Cd><SubFmlyCd>${sub}</SubFmlyCd></Fmly></Domn></BkTxCd>`;
  expect(await signsOf(entry({ details: "<TxDtls><RtrInf/></TxDtls>" }))).toEqual(["return"]);
  expect(await signsOf(entry({ more: code("CHRG") }))).toEqual(["bankOwn"]);
  expect(await signsOf(entry({ more: code("INTR") }))).toEqual(["bankOwn"]);
  expect(await signsOf(entry({ more: code("STDO") }))).toEqual([]);
});

test("amounts with zeros before them are exact", async () => {
  expect(await linesOf(file(entry({ amount: "000000000000149.87" })))).toEqual(["in 2024-01-05 149.87 EUR"]);
});

test("a file that was cut off keeps its whole entries, and is said to be cut", async () => {
  const whole = file(entry({}) + entry({ amount: "7.00" }));
  const cut = whole.slice(0, whole.lastIndexOf("<BookgDt>"));
  const found = await read(cut);
  if (isRefusal(found)) throw new Error(found.refused);
  expect(found.payments.map(({ amount }) => moneyText(amount))).toEqual(["100.00"]);
  expect(found.problems.map(({ code }) => code)).toEqual(["fileCutOff"]);
});

test("XML keeps texts, CDATA, entities and what it does not know", () => {
  const [root] = readXml(
    "<!DOCTYPE x [<!ENTITY e 'E'>]><a><!-- <b> --><b x=\"1>2\">A &amp; &#1041;<![CDATA[<C>]]>&e;</b></a>",
    [],
  ).roots;
  expect(textAt(root, "b")).toBe("A & Б<C>&e;");
});

test("an entry in another currency than the account's keeps it", async () => {
  const text = file(entry({})).replace("<Ccy>EUR</Ccy>", "<Ccy>RON</Ccy>");
  expect(await linesOf(text)).toEqual(["in 2024-01-05 100.00 EUR"]);
});

test("the text of an entry is not spread over its details", async () => {
  const details = detail("60.00", "ALFA") + detail("40.00", "BETA");
  const text = file(entry({ details }).replace("</Ntry>", "<AddtlNtryInf>SEPA CREDITS</AddtlNtryInf></Ntry>"));
  expect((await readPayments(text)).map(({ purpose }) => purpose)).toEqual(["", ""]);
});
