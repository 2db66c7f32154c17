import type { RoleDefinition } from "./tableDefinition";

/** What the columns of a Clients table tell. */
export const clientRoles = {
  client: { kind: "name", required: true, previewed: true },
  segment: { kind: "name", previewed: true },
  manager: { kind: "name", previewed: true },
  channel: { kind: "name", unasked: true },
  potential: { kind: "text" },
  penetrationBase: { kind: "amount" },
  buysFromCompetitors: { kind: "flag" },
  recommends: { kind: "flag" },
  image: { kind: "flag" },
  innovator: { kind: "flag" },
  expert: { kind: "flag" },
  lostReason: { kind: "text" },
  source: { kind: "text" },
  manualClass: { kind: "abcClass" },
  taxNumber: { kind: "taxNumber" },
  phone: { kind: "phone" },
  email: { kind: "email" },
  address: { kind: "address", further: true },
  contactPerson: { kind: "person", further: true },
  birthday: { kind: "text" },
  contractEnd: { kind: "day" },
  nextStep: { kind: "day", further: true },
  invoiceUntil: { kind: "day", further: true },
  eventDate: { kind: "day", further: true },
  doNotContact: { kind: "flag", further: true },
} as const satisfies Readonly<Record<string, RoleDefinition>>;
export type ClientRole = keyof typeof clientRoles;

/** Columns of days on which something is due. */
export const dueRoles = [
  "contractEnd",
  "nextStep",
  "invoiceUntil",
  "eventDate",
] as const satisfies readonly ClientRole[];
export type DueRole = (typeof dueRoles)[number];
