export const workbench = {};

export type WorkbenchTexts = { readonly [Key in keyof typeof workbench]: string };
