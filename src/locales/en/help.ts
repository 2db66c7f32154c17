/** The way to the help page. */
export const help = {
  open: "How each rule works",
};

export type HelpTexts = { readonly [Key in keyof typeof help]: string };
