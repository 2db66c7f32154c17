import type { DuplicateReason } from "../../analysis/duplicates/likelyDuplicates";
import type { Translate } from "../../locales";

const contactReasons: readonly DuplicateReason[] = ["taxNumber", "email", "phone"];

/** Every reason why spellings may be one client, in one sentence: what they share, and in what they differ. */
export function duplicateSentence(reasons: readonly DuplicateReason[], t: Translate): string {
  const shared = reasons.filter((reason) => contactReasons.includes(reason));
  const differing = reasons.filter((reason) => !contactReasons.includes(reason));
  const params = { same: listed(shared, t), differ: listed(differing, t) };
  if (differing.length === 0) return t("duplicates.same", params);
  return t(shared.length === 0 ? "duplicates.differ" : "duplicates.both", params);
}

function listed(reasons: readonly DuplicateReason[], t: Translate): string {
  const words = reasons.map((reason) => t(`duplicates.reason.${reason}`));
  if (words.length < 2) return words.join("");
  return t("duplicates.and", { list: words.slice(0, -1).join(", "), last: words[words.length - 1] });
}
