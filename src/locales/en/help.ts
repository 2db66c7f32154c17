/** The help page and the way to it. */
export const help = {
  rules: "Rules and worked examples",
  privacy: "Privacy",
  privacySentence:
    "No data leave the workbook: the add-in computes everything in Excel itself and sends nothing to any server.",
  open: "How each rule works",
};

export type HelpTexts = { readonly [Key in keyof typeof help]: string };
