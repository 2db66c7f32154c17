/** The worksheet functions of the add-in, in the order in which they are presented. */
export const functionNames = [
  "ABC",
  "XYZ",
  "ABCXYZ",
  "CLIENTSTATUS",
  "CLIENTLADDER",
  "SALESTAGE",
  "NEXTSTEP",
  "FUNNELSTAGE",
  "CLIENTSHARE",
  "CLIENTGRADE",
  "CLIENTSEGMENT",
  "CLIENTDEVELOPMENT",
  "LTV",
  "CRR",
] as const;
export type FunctionName = (typeof functionNames)[number];
