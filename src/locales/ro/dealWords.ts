import type { DealWords } from "../../analysis/words";

// How sheets speak of deals in this language; a part of the words of tables.
export const dealWords: DealWords = {
  stages: {
    presentation: [
      "prezentare",
      "prezentarea",
      "primul contact",
      "prima întâlnire",
      "întâlnire",
      "demonstrație",
      "nouă",
      "nou",
    ],
    offer: ["ofertă", "oferta", "ofertare", "oferta trimisă", "negociere", "negocieri", "propunere"],
    contract: ["contract", "contractul", "contract semnat"],
    payment: ["plată", "plata", "factură", "factura", "avans", "încasare"],
    delivery: ["livrare", "livrarea", "eveniment", "execuție", "prestare", "implementare"],
    closing: ["închidere", "închiderea", "finalizare"],
  },
  pipelines: [["nou", "calificat", "propunere", "negociere"]],
  won: [
    "câștigat",
    "câștigată",
    "câștigate",
    "încheiat cu succes",
    "încheiată cu succes",
    "vândut",
    "acceptat",
    "acceptată",
    "închis câștigat",
    "închisă câștigată",
  ],
  refused: [
    "refuzat",
    "refuzată",
    "refuz",
    "pierdut",
    "pierdută",
    "respins",
    "respinsă",
    "necâștigat",
    "închis pierdut",
    "închisă pierdută",
  ],
  cancelled: ["anulat", "anulată"],
  open: ["deschis", "deschisă", "în lucru", "în curs", "activ", "activă", "în așteptare"],
};
