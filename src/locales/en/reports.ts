export const reports = {};

export type ReportsTexts = { readonly [Key in keyof typeof reports]: string };
