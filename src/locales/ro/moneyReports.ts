import type { MoneyReportTexts } from "../en/moneyReports";

export const moneyReports: MoneyReportTexts = {
  plan: "Plan",
  planShare: "Plan, %",
  fact: "Realizat",
  planIndicator: "Indicator",
  planLeft: "Rămas până la plan",
  planAgainstFact: "Plan și realizat, toți indicatorii",
  footerPlan:
    "Plan: suma perioadelor de plan aflate în întregime în perioada KPI; din două suprapuse contează cea mai lungă. Plan, % = realizat / plan; totalurile cuprind doar managerii care au plan.",
  firstSalesPlan: "Prime vânzări, număr",
  repeatSalesPlan: "Vânzări repetate, număr",
  newDirectionSalesPlan: "Vânzări de produse noi, număr",
  spendByMonth: "Cât costă clienții, pe luni calendaristice",
  spendByWindow: "Cât costă clienții, pe perioade de comparație",
  acquisitionSpend: "Cheltuieli de atragere",
  cac: "Costul unui client nou (CAC)",
  retentionSpend: "Cheltuieli de păstrare",
  keptClients: "Clienți rămași",
  perKeptClient: "Cheltuieli pe client rămas",
  spendRatio: "CAC / pe client rămas",
  footerSpend:
    "O cheltuială se numără acolo unde perioada ei se află în întregime în lună sau în perioada de comparație.",
  footerCac:
    "CAC = cheltuieli de atragere / clienți noi. Cheltuieli pe client rămas = cheltuieli de păstrare / clienții perioadei anterioare care au cumpărat din nou. Gol = nu există astfel de cheltuieli sau nu există clienți noi, respectiv rămași.",
  baseValue: "Cât valorează baza de clienți",
  companyLtv: "Valoarea unui client mediu (LTV)",
  expectedLifetime: "Durata de viață așteptată, luni",
  penetrationFigure: "Ponderea noastră în cumpărările lor",
  loyaltyIndex: "Indicele de loialitate",
  referralClients: "Clienți veniți prin recomandare",
  marketCapacity: "Capacitatea pieței",
  meaningLtv:
    "Valoarea medie a comenzii {check} × cumpărări pe lună {purchases} × ponderea marjei {margin} × luni de la prima la ultima cumpărare {months}.",
  meaningLifetime:
    "Dintre cei care au cumpărat în {window, plural, one {# lună} few {# luni} other {# de luni}}, {share} cumpără și în următoarele, deci un client rămâne cam atât. Nu intră în LTV.",
  meaningPenetration:
    "Cifra de afaceri din perioada analizată / cumpărările de la toți furnizorii, la clienții la care se cunosc.",
  meaningLoyalty: "Clienții care au cumpărat de mai multe ori / toți cei care au cumpărat vreodată.",
  meaningReferral: "Cifra lor de afaceri din perioada analizată: {turnover}, {share} din total.",
  meaningCapacity:
    "Cât ar cumpăra împreună clienții activi și cei potențiali într-un timp cât perioada KPI: valoarea medie a comenzii × cumpărări pe client × clienți.",
  meaningCac: "Cheltuieli de atragere din perioada KPI / clienți noi.",
  meaningPerKept: "Cheltuieli de păstrare din perioada KPI / clienții care au cumpărat din nou.",
  meaningRatio: "De atâtea ori este mai scump să atragi un client decât să îl păstrezi.",
  footerLeftOut: "Nu se arată, fiindcă lipsește ceva: {figure}.",
  needsMargin: "LTV (marja în vânzări sau în setări)",
  needsWindows: "durata de viață așteptată (două perioade de comparație întregi la rând)",
  needsNobodyLost: "durata de viață așteptată (nimeni nu s-a pierdut, deci nu are sfârșit)",
  needsPenetration: "ponderea noastră în cumpărări (cumpărările de la toți furnizorii în tabelul clienților)",
  needsSource: "clienți veniți prin recomandare (sursa în tabelul clienților)",
  needsPotential:
    "capacitatea pieței (clienți care încă nu au cumpărat în tabelul clienților și cumpărări în perioada KPI)",
  needsSpend:
    "costul unui client nou și al unuia rămas (un tabel de cheltuieli cu clienții, cu rânduri în perioada KPI)",
  printPage: "Pagina {page} din {pages}",
};
