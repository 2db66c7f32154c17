import type { FunctionDescriptions } from "../en/functionDescriptions";

export const functionDescriptions: FunctionDescriptions = {
  ABC: {
    description:
      "Clasa ABC a fiecărei valori: A pentru cele mai mari, care dau împreună prima parte din total, apoi B și C.",
    values: "Zonă cu câte o valoare pentru fiecare client, de exemplu cifra de afaceri.",
    boundaryA: "Partea din total la care se încheie clasa A. Implicit 50 %.",
    boundaryB: "Partea din total la care se încheie clasa B. Implicit 80 %.",
  },
  XYZ: {
    description: "Clasa XYZ a fiecărui client după regularitatea cumpărărilor: X constante, Y variabile, Z neregulate.",
    periods: "Zonă cu câte un rând pentru fiecare client și câte o coloană pentru fiecare lună sau altă perioadă.",
    boundaryX: "Cel mai mare coeficient de variație al clasei X. Implicit 10 %.",
    boundaryY: "Cel mai mare coeficient de variație al clasei Y. Implicit 25 %.",
    fromFirstPurchase: "TRUE (implicit) lasă deoparte perioadele goale dinaintea primei cumpărări, FALSE le numără.",
  },
  LTV: {
    description:
      "Valoarea pe viață a clientului: valoarea medie a comenzii × cumpărări pe lună × ponderea marjei × luni de colaborare.",
    averageCheck: "Suma medie a unei cumpărări.",
    purchasesPerMonth: "Numărul mediu de cumpărări pe lună.",
    profitability: "Marja ca parte din cifra de afaceri: 20% sau 0,2.",
    lifetimeMonths: "Lunile de la prima până la ultima cumpărare, inclusiv cele două luni de capăt.",
  },
  CRR: {
    description: "Rata de retenție a clienților într-o perioadă, în procente: 90 înseamnă 90 %.",
    endClients: "Clienții care au cumpărat în perioadă.",
    newClients: "Câți dintre ei sunt noi.",
    startClients: "Clienții de la început: cei care au cumpărat în perioada dinainte.",
  },
  CLIENTSTATUS: {
    description: "Statutul fiecărui client: nou, constant, recuperat, pierdut sau potențial.",
    clients: "Clienții al căror statut se caută.",
    saleClients: "Clientul fiecărei vânzări, câte o celulă pentru fiecare vânzare.",
    saleDates: "Data fiecărei vânzări, în aceeași ordine.",
    asOf: "Ziua pentru care este valabil statutul. Implicit data ultimei vânzări.",
    months: "Lungimea perioadei de comparație în luni, de la 1 la 120. Implicit 3.",
    amounts: "Suma fiecărei vânzări: numai documentele cu total peste 0 sunt cumpărări.",
    saleDocuments:
      "Numărul documentului fiecărei vânzări. Fără el, toate vânzările dintr-o zi sunt un singur document.",
  },
  ABCXYZ: {
    description:
      "Pentru fiecare client, clasa ABC după suma rândului și clasa XYZ după regularitatea lui, de exemplu AX.",
    periods: "Zonă cu câte un rând pentru fiecare client și câte o coloană pentru fiecare lună sau altă perioadă.",
    boundaryA: "Partea din total la care se încheie clasa A. Implicit 50 %.",
    boundaryB: "Partea din total la care se încheie clasa B. Implicit 80 %.",
    boundaryX: "Cel mai mare coeficient de variație al clasei X. Implicit 10 %.",
    boundaryY: "Cel mai mare coeficient de variație al clasei Y. Implicit 25 %.",
  },
  CLIENTLADDER: {
    description: "Treapta de fidelitate a fiecărui client: cumpărător, client, client fidel, adept sau promotor.",
    clients: "Clienții a căror treaptă se caută.",
    saleClients: "Clientul fiecărei vânzări, câte o celulă pentru fiecare vânzare.",
    saleDates: "Data fiecărei vânzări, în aceeași ordine.",
    amounts: "Suma fiecărei vânzări: numai documentele cu total peste 0 sunt cumpărări.",
    buysFromCompetitors: "Cumpără clientul de la concurenți: da sau nu, în forma clienților. Gol sau 0: nu se știe.",
    recommends: "Vă recomandă clientul: da sau nu, în forma clienților. Gol sau 0: nu se știe.",
    saleDocuments:
      "Numărul documentului fiecărei vânzări. Fără el, toate vânzările dintr-o zi sunt un singur document.",
  },
  CLIENTSEGMENT: {
    description:
      "Segmentul fiecărui client după prima regulă potrivită: gol = oricare, a; b = una din, >1000, <=150, 10..20, <>x.",
    attributes: "Zonă cu rând de antet, apoi câte un rând pentru fiecare client. 0 se consideră gol.",
    rules:
      "Zonă cu rând de antet: segmentul, apoi câte o coloană pentru fiecare atribut, cu același antet ca la clienți.",
  },
  CLIENTGRADE: {
    description:
      "Calificativul fiecărui client, de la A (cel mai bun) la E, după marjă și potențial; marja negativă dă E.",
    margins: "Marja fiecărui client în perioadă.",
    potentials: "Potențialul fiecărui client: maxim, ridicat, redus sau o sumă.",
    boundaryA: "Partea din total la care se încheie grupa cea mai înaltă. Implicit 50 %.",
    boundaryB: "Partea din total la care se încheie a doua grupă. Implicit 80 %.",
  },
  CLIENTSHARE: {
    description: "Ponderea fiecărei valori în total sau în totalul grupei sale.",
    values: "Zonă cu câte o valoare pentru fiecare client, de exemplu cifra de afaceri.",
    groups: "Managerul sau produsul fiecărei valori, pentru ponderi în cadrul fiecăruia.",
  },
  CLIENTDEVELOPMENT: {
    description: "Dezvoltarea fiecărui client: produse-țintă cumpărate / produse-țintă ale segmentului său.",
    segments: "Segmentul fiecărui client, o coloană.",
    amounts:
      "Zonă cu produsele în rândul de antet, apoi câte un rând pentru fiecare client: peste 0 înseamnă că el cumpără.",
    targets: "Matricea-țintă: segmentele pe rânduri, produsele pe coloane, orice semn înseamnă țintă.",
  },
  NEXTSTEP: {
    description: "Data următorului pas al fiecărui client, după cel mai nou rând al lui.",
    clients: "Clienții al căror pas următor se cere.",
    offerClients: "Clientul fiecărui rând al ofertelor, câte o celulă pe rând.",
    offerDates: "Data fiecărui rând, în aceeași ordine.",
    nextStepDates: "Data următorului pas din fiecare rând; gol dacă nu există.",
    asOf: "Ziua până la care contează rândurile. Implicit toate.",
  },
  FUNNELSTAGE: {
    description: "Etapa celei mai noi oferte a fiecărui client, după cel mai nou rând cu etapă.",
    clients: "Clienții a căror etapă se cere.",
    offerClients: "Clientul fiecărui rând al ofertelor, câte o celulă pe rând.",
    offerDates: "Data fiecărui rând, în aceeași ordine.",
    offerStages: "Etapa din fiecare rând.",
    products: "Produsul fiecărui rând: atunci fiecare produs are etapa lui, cel mai nou primul.",
  },
  SALESTAGE: {
    description:
      "Etapa fiecărei vânzări: prima vânzare, produs nou sau vânzare repetată, după toate vânzările clientului.",
    saleClients: "Clientul fiecărei vânzări, câte o celulă pentru fiecare vânzare.",
    saleDates: "Data fiecărei vânzări, în aceeași ordine.",
    saleProducts: "Produsul fiecărei vânzări: prima lui zi la un client este vânzare de produs nou.",
    amounts: "Suma fiecărei vânzări: numai sumele peste 0 sunt cumpărări.",
    saleDocuments:
      "Numărul documentului fiecărei vânzări. Fără el, toate vânzările dintr-o zi sunt un singur document.",
  },
};
