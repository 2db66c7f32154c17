import type { DealWords } from "../../analysis/words";

// How sheets speak of deals in this language; a part of the words of tables.
export const dealWords: DealWords = {
  stages: {
    presentation: [
      "presentation",
      "first contact",
      "first meeting",
      "meeting",
      "demo",
      "demonstration",
      "lead",
      "new",
      "contact made",
    ],
    offer: ["offer", "commercial offer", "quote", "quotation", "proposal", "negotiation", "negotiations"],
    contract: ["contract", "agreement", "contract signed"],
    payment: ["payment", "invoice", "prepayment", "advance"],
    delivery: ["delivery", "shipment", "event", "execution", "implementation", "service provided"],
    closing: ["closing", "closing documents", "completion", "completed"],
  },
  pipelines: [
    ["prospecting", "engaging"],
    [
      "prospecting",
      "qualification",
      "needs analysis",
      "value proposition",
      "id decision makers",
      "identify decision makers",
      "perception analysis",
      "proposal price quote",
      "negotiation review",
    ],
    [
      "appointment scheduled",
      "qualified to buy",
      "presentation scheduled",
      "decision maker bought in",
      "contract sent",
    ],
    ["lead in", "contact made", "demo scheduled", "proposal made", "negotiations started"],
    ["qualified", "contact made", "demo scheduled", "proposal made", "negotiations started"],
    ["new", "qualified", "proposition"],
    ["new", "qualified", "proposition", "negotiation"],
    ["lead", "qualified", "proposal", "negotiation"],
  ],
  won: ["won", "closed won", "win", "deal won", "sold", "signed and won", "accepted"],
  refused: ["lost", "closed lost", "refused", "refusal", "rejected", "declined", "not won", "deal lost"],
  cancelled: ["cancelled", "canceled", "withdrawn"],
  open: ["open", "in progress", "ongoing", "pending", "active"],
};
