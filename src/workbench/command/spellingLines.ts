import type { SpellingsOfOne } from "../../app/duplicateGroups";
import type { Translate } from "../../locales";

const MOST_LINES = 20;

/** Clients that are likely one client in several spellings: each counts as a client of its own until they are joined. */
export function spellingLines(groups: readonly SpellingsOfOne[], translate: Translate): readonly string[] {
  if (groups.length === 0) return [];
  const lines = groups
    .slice(0, MOST_LINES)
    .map(({ spellings }) => `  ${spellings.map(({ figures }) => figures.client).join(" = ")}`);
  const more = groups.length - lines.length;
  return [
    "",
    translate("duplicates.found", { count: groups.length }),
    ...lines,
    ...(more > 0 ? [`  ${translate("command.moreSpellings", { count: more })}`] : []),
    translate("command.joinSpellings", { sheet: translate("tables.title.aliases") }),
  ];
}
