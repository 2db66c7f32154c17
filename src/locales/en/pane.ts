export const pane = {};

export type PaneTexts = { readonly [Key in keyof typeof pane]: string };
