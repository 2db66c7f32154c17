import { clientKey } from "../../analysis/cells/clientKey";

/** Segments as the user builds them: nothing of it is written before it is asked for. */
export interface SegmentDraft {
  /** Headers of the attributes that the rules are made of. */
  readonly picked: readonly string[];
  /** The first rule that fits a client wins. */
  readonly rules: readonly DraftRule[];
  /** Target marks that the user has set or taken, by markKey(). */
  readonly marks: Readonly<Record<string, boolean>>;
}

export interface DraftRule {
  readonly segment: string;
  /** Cells of the segment rules by header of the attribute; absent = any value. */
  readonly conditions: Readonly<Record<string, string>>;
}

export const emptyDraft: SegmentDraft = { picked: [], rules: [], marks: {} };

/** Under which a mark of the user is kept. */
export const markKey = (segment: string, product: string): string => `${clientKey(segment)}\n${clientKey(product)}`;

/** The draft with a rule in another place. */
export function movedRule(draft: SegmentDraft, place: number, by: 1 | -1): SegmentDraft {
  const rules = [...draft.rules];
  const [rule] = rules.splice(place, 1);
  rules.splice(place + by, 0, rule);
  return { ...draft, rules };
}

/** Takes a rule away; its marks stay for a rule of the same name. */
export const withoutRule = (draft: SegmentDraft, place: number): SegmentDraft => ({
  ...draft,
  rules: draft.rules.filter((_rule, other) => other !== place),
});

/** Gives a segment another name; its marks go with it where no other rule has the name. */
export function renamedRule(draft: SegmentDraft, place: number, segment: string): SegmentDraft {
  const before = clientKey(draft.rules[place].segment);
  const rules = draft.rules.map((rule, other) => (other === place ? { ...rule, segment } : rule));
  const staysInUse = rules.some((rule) => clientKey(rule.segment) === before);
  if (staysInUse) return { ...draft, rules };
  const marks = Object.entries(draft.marks).map(([key, mark]) => {
    const [ofSegment, product] = key.split("\n");
    return [ofSegment === before ? `${clientKey(segment)}\n${product}` : key, mark] as const;
  });
  return { ...draft, rules, marks: Object.fromEntries(marks) };
}

/** The headers of attributes that some rule asks for, in the order in which they were picked. */
export function attributesInUse({ picked, rules }: SegmentDraft): readonly string[] {
  const used = new Set(rules.flatMap(({ conditions }) => Object.keys(conditions)));
  const others = [...used].filter((header) => !picked.includes(header));
  return [...picked, ...others].filter((header) => used.has(header));
}
