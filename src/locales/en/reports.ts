export const reports = {
  noGroup: "(none)",
};

export type ReportsTexts = { readonly [Key in keyof typeof reports]: string };
