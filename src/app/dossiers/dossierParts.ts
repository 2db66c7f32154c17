import type { ColumnOwner } from "../../merging/typedTable";
import type { NewColumn } from "../newSheet";

// What a dossier consists of: tables below one another, each with its own hidden column of keys. No table of the product
// grows once it is written, so that none ever runs into what is typed below it.

export const tenderOutcomes = ["won", "lost", "open"] as const;
export const personRoles = ["decides", "influences", "uses", "blocks"] as const;

export type DossierWord = (typeof personRoles)[number] | (typeof tenderOutcomes)[number];

export interface PartColumn {
  readonly owner: ColumnOwner;
  readonly format: NewColumn["format"];
  /** Absent = as its format asks for. */
  readonly alignment?: NewColumn["alignment"];
  /** Drop-down list of these words; other words are taken too. */
  readonly oneOf?: readonly DossierWord[];
  /** The first column by which a proposal is known. */
  readonly proposes?: true;
}

interface Part {
  readonly columns: Readonly<Record<string, PartColumn>>;
  /** The keys of the rows of a new dossier. */
  readonly keys: readonly string[];
}

const shown = (format: NewColumn["format"]): PartColumn => ({ owner: "product", format });
const typed = (format: NewColumn["format"] = "general"): PartColumn => ({ owner: "user", format });
const proposed = (more: Partial<PartColumn> = {}): PartColumn => ({ owner: "shared", format: "text", ...more });

/** In the wide first column a day in the middle would stand beside nothing. */
const firstDay = (owner: ColumnOwner): PartColumn => ({ owner, format: "date", alignment: "left" });
/** The name of a product over its months stands as they do. */
const monthly: PartColumn = { ...shown("amount"), alignment: "right" };

const numbered = (letter: string, count: number): readonly string[] =>
  Array.from({ length: count }, (_key, place) => `${letter}${place + 1}`);

export const figureRows = [
  "isKey",
  "whyKey",
  "manager",
  "segment",
  "status",
  "abc",
  "xyz",
  "grade",
  "ladder",
  "turnover",
  "share",
  "margin",
  "purchasesInPeriod",
  "averageCheckInPeriod",
  "firstPurchase",
  "lastPurchase",
  "daysSinceLast",
  "overdue",
  "purchases",
  "averageCheck",
  "ltv",
  "productsUsed",
  "targetProducts",
  "development",
  "toOffer",
  "offers",
  "complaints",
  "surveys",
  "controlPoints",
] as const;
export type FigureRow = (typeof figureRows)[number];

export const aboutRows = ["description", "staff", "founded", "owners", "surroundings", "decision", "plans"] as const;

export const parts = {
  figures: {
    columns: { what: shown("text"), value: shown("text"), comment: typed() },
    keys: figureRows,
  },
  about: { columns: { about: shown("text"), text: typed() }, keys: aboutRows },
  people: {
    columns: {
      person: proposed(),
      contact: proposed({ proposes: true }),
      role: { ...typed(), oneOf: personRoles },
      preference: typed(),
      birthday: proposed(),
      note: typed(),
    },
    keys: numbered("p", 6),
  },
  competitors: {
    columns: { competitor: typed(), strength: typed(), product: typed(), answer: typed(), note: typed() },
    keys: numbered("c", 4),
  },
  tenders: {
    columns: {
      tenderDate: firstDay("user"),
      subject: typed(),
      outcome: { ...typed(), oneOf: tenderOutcomes },
      why: typed(),
      note: typed(),
    },
    keys: numbered("t", 4),
  },
  agreements: { columns: { agreedOn: firstDay("user"), agreement: typed(), note: typed() }, keys: numbered("a", 5) },
  plan: {
    columns: {
      goalProduct: proposed({ proposes: true }),
      goal: proposed(),
      due: typed("date"),
      done: typed("date"),
      note: typed(),
    },
    keys: numbered("g", 6),
  },
  months: {
    columns: {
      month: shown("text"),
      total: monthly,
      product1: monthly,
      product2: monthly,
      product3: monthly,
      product4: monthly,
      product5: monthly,
      others: monthly,
    },
    keys: ["names", ...numbered("m", 24), "sum"],
  },
  documents: {
    columns: {
      documentDay: firstDay("product"),
      products: shown("text"),
      amount: shown("amount"),
      rows: shown("integer"),
      where: shown("text"),
    },
    keys: numbered("d", 20),
  },
} as const satisfies Readonly<Record<string, Part>>;

export type DossierPart = keyof typeof parts;
export const dossierParts = Object.keys(parts) as readonly DossierPart[];

type ColumnsOf<Key extends DossierPart> = Key extends DossierPart
  ? keyof (typeof parts)[Key]["columns"] & string
  : never;
export type DossierColumn = ColumnsOf<DossierPart>;

/** The parts whose cells are the product's alone. */
export const isOfProduct = (part: DossierPart): boolean => part === "months" || part === "documents";

const BEGIN = "dossier.";

/** The kind of the marks of a part, by the key of the client. */
export const kindOfPart = (part: DossierPart, client: string): string => `${BEGIN}${part}|${client}`;

/** What the kind of a mark says; null = it is of no dossier. */
export function partOfKind(kind: string): { readonly part: DossierPart; readonly client: string } | null {
  const end = kind.indexOf("|");
  if (!kind.startsWith(BEGIN) || end < 0) return null;
  const part = dossierParts.find((each) => each === kind.slice(BEGIN.length, end));
  return part === undefined ? null : { part, client: kind.slice(end + 1) };
}
