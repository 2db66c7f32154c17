/** What the amounts of the sheet add up to, and where each part of them is. */
export const control = {
  total: "Total de control: sumele din foaie, {sum} = {parts}; diferență {difference}.",
  used: "folosit în perioada de analiză",
  collective: "fără client numit, de ex. încasări cu cardul ({rows})",
  before: "înainte de perioada de analiză",
  after: "după perioada de analiză",
  afterAsOf: "după data de referință",
  unreadable: "lăsat deoparte, necitibil ({rows})",
  notSale: "lăsat deoparte, nu e vânzare ({rows})",
  farAway: "lăsat deoparte, zile îndepărtate ({rows})",
  returns: "retururi fără minus, de două ori ({rows})",
  repeated: "totaluri repetate ale documentelor ({rows})",
  converted: "convertit din alte valute ({rows})",
  heading: "Total de control",
  column: "Sumele din foaie",
  difference: "Diferență",
  sheetTotalAgrees: "Totalul foii din {cell}, {amount}, coincide cu rândurile ei.",
  sheetTotalMore:
    "Totalul foii din {cell} este {amount}: cu {difference} mai mult decât rândurile ei. Căutați rândurile pe care le omite sau le numără de două ori.",
  sheetTotalLess:
    "Totalul foii din {cell} este {amount}: cu {difference} mai puțin decât rândurile ei. Căutați rândurile pe care le omite sau le numără de două ori.",
};
