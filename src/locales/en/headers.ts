export const headers = {};

export type HeadersTexts = { readonly [Key in keyof typeof headers]: string };
