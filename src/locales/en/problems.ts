export const problems = {};

export type ProblemsTexts = { readonly [Key in keyof typeof problems]: string };
