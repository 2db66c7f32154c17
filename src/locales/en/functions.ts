export const functions = {};

export type FunctionsTexts = { readonly [Key in keyof typeof functions]: string };
