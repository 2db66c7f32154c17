import { withLongReferences, withShortReferences } from "../shortReferences";

// Function names in files differ from those on screen. Excel stores newer functions behind "_xlfn." and the functions of
// Office add-ins behind "_xldudf_": only under that name does an Excel with the add-in find them when the file is
// opened (a plain ABC(...) stays #NAME? until somebody types the formula again), and an Excel without the add-in
// shows the stored value until the cell is calculated. The parameters of LET and LAMBDA keep their "_xlpm.".

const addinPrefix = "_xldudf_";

/** The product's worksheet functions. */
export const addinFunctions = [
  "ABC",
  "ABCXYZ",
  "CLIENTDEVELOPMENT",
  "CLIENTGRADE",
  "CLIENTLADDER",
  "CLIENTSEGMENT",
  "CLIENTSHARE",
  "CLIENTSTATUS",
  "CRR",
  "FUNNELSTAGE",
  "LTV",
  "NEXTSTEP",
  "SALESTAGE",
  "XYZ",
] as const;

/** Sheet functions that files name with a second prefix. */
const sheetFunctions = ["FILTER", "SORT"];

const newerFunctions = [
  "ACOT ACOTH AGGREGATE ANCHORARRAY ARABIC ARRAYTOTEXT BASE BETA.DIST BETA.INV BINOM.DIST BINOM.DIST.RANGE",
  "BINOM.INV BITAND BITLSHIFT BITOR BITRSHIFT BITXOR BYCOL BYROW CEILING.MATH CEILING.PRECISE CHISQ.DIST",
  "CHISQ.DIST.RT CHISQ.INV CHISQ.INV.RT CHISQ.TEST CHOOSECOLS CHOOSEROWS COMBINA CONCAT CONFIDENCE.NORM",
  "CONFIDENCE.T COT COTH COVARIANCE.P COVARIANCE.S CSC CSCH DAYS DECIMAL DROP ENCODEURL ERF.PRECISE ERFC.PRECISE",
  "EXPAND EXPON.DIST F.DIST F.DIST.RT F.INV F.INV.RT F.TEST FIELDVALUE FILTERXML FLOOR.MATH FLOOR.PRECISE",
  "FORECAST.ETS FORECAST.ETS.CONFINT FORECAST.ETS.SEASONALITY FORECAST.ETS.STAT FORECAST.LINEAR FORMULATEXT GAMMA",
  "GAMMA.DIST GAMMA.INV GAMMALN.PRECISE GAUSS GROUPBY HSTACK HYPGEOM.DIST IFNA IFS IMAGE IMCOSH IMCOT IMCSC IMCSCH",
  "IMSEC IMSECH IMSINH IMTAN ISFORMULA ISOMITTED ISOWEEKNUM LAMBDA LET LOGNORM.DIST LOGNORM.INV MAKEARRAY MAP",
  "MAXIFS MINIFS MODE.MULT MODE.SNGL MUNIT NEGBINOM.DIST NORM.DIST NORM.INV NORM.S.DIST NORM.S.INV NUMBERVALUE",
  "PDURATION PERCENTILE.EXC PERCENTILE.INC PERCENTOF PERCENTRANK.EXC PERCENTRANK.INC PERMUTATIONA PHI PIVOTBY",
  "POISSON.DIST QUARTILE.EXC QUARTILE.INC QUERYSTRING RANDARRAY RANK.AVG RANK.EQ REDUCE RRI SCAN SEC SECH SEQUENCE",
  "SHEET SHEETS SINGLE SKEW.P SORTBY STDEV.P STDEV.S SWITCH T.DIST T.DIST.2T T.DIST.RT T.INV T.INV.2T T.TEST TAKE",
  "TEXTAFTER TEXTBEFORE TEXTJOIN TEXTSPLIT TOCOL TOROW UNICHAR UNICODE UNIQUE VALUETOTEXT VAR.P VAR.S VSTACK",
  "WEBSERVICE WEIBULL.DIST WRAPCOLS WRAPROWS XLOOKUP XMATCH XOR Z.TEST",
]
  .join(" ")
  .split(" ");

const filePrefix = new Map<string, string>([
  ...newerFunctions.map((name): [string, string] => [name, "_xlfn."]),
  ...sheetFunctions.map((name): [string, string] => [name, "_xlfn._xlws."]),
  ...addinFunctions.map((name): [string, string] => [name, addinPrefix]),
]);
/** Quoted text, quoted sheet names, or a word with a parenthesis behind it. */
const pieces = /"(?:[^"]|"")*"|'(?:[^']|'')*'|([\p{L}_][\p{L}\p{N}_.]*)(?=\()/gu;

/** From the screen ("=ABC(B2:B9)") to the file, where formulas have no "=". */
export function formulaForFile(formula: string): string {
  return withLongReferences(formula)
    .replace(/^=/, "")
    .replace(pieces, (piece, name?: string) =>
      name === undefined ? piece : (filePrefix.get(name.toUpperCase()) ?? "") + name,
    );
}

export function formulaForScreen(formula: string): string {
  const plain = formula.replace(pieces, (piece, name?: string) =>
    name === undefined ? piece : name.replace(/^(?:_xlfn\.|_xlws\.|_xldudf_|_xll\.)+/i, ""),
  );
  return `=${withShortReferences(plain)}`;
}

/** Whether the formula calls one of the product's functions: Excel must then take it as a dynamic array formula. */
export function callsAddin(formula: string): boolean {
  return formulaForFile(formula).includes(addinPrefix);
}
