/** Patterns as Excel has them: * for any letters, ? for one, ~ before a letter that is meant as such. */
export function wildcardPattern(text: string, isWhole: boolean, matchCase: boolean): RegExp {
  const source = text.replace(/~([*?~])|[*?]|[.*+?^${}()|[\]\\/]/g, (part: string, meant: string | undefined) => {
    if (meant !== undefined) return `\\${meant}`;
    if (part === "*") return "[^]*";
    return part === "?" ? "[^]" : `\\${part}`;
  });
  return new RegExp(isWhole ? `^${source}$` : source, matchCase ? "u" : "iu");
}
