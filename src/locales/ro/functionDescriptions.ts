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
    description: "Clasa XYZ a fiecărui client după regularitatea achizițiilor: X constante, Y variabile, Z neregulate.",
    periods: "Zonă cu câte un rând pentru fiecare client și câte o coloană pentru fiecare lună sau altă perioadă.",
    boundaryX: "Cel mai mare coeficient de variație al clasei X. Implicit 10 %.",
    boundaryY: "Cel mai mare coeficient de variație al clasei Y. Implicit 25 %.",
    fromFirstPurchase: "TRUE (implicit) lasă deoparte perioadele goale dinaintea primei achiziții, FALSE le numără.",
  },
  LTV: {
    description: "Valoarea pe viață a clientului: bonul mediu × achiziții pe lună × ponderea marjei × luni.",
    averageCheck: "Suma medie a unei achiziții.",
    purchasesPerMonth: "Numărul mediu de achiziții pe lună.",
    profitability: "Marja ca parte din cifra de afaceri: 20% sau 0,2.",
    lifetimeMonths: "Lunile de la prima până la ultima achiziție, inclusiv cele două luni de capăt.",
  },
  CRR: {
    description: "Rata de retenție a clienților într-o perioadă, în procente: 90 înseamnă 90 %.",
    endClients: "Clienții care au cumpărat în perioadă.",
    newClients: "Câți dintre ei sunt noi.",
    startClients: "Clienții de la început: cei care au cumpărat în perioada dinainte.",
  },
  CLIENTSTATUS: {
    description: "Starea fiecărui client: nou, constant, recuperat, pierdut sau potențial.",
    clients: "Clienții a căror stare se caută.",
    saleClients: "Clientul fiecărei vânzări, câte o celulă pentru fiecare vânzare.",
    saleDates: "Data fiecărei vânzări, în aceeași ordine.",
    asOf: "Ziua pentru care este valabilă starea. Implicit data ultimei vânzări.",
    months: "Lungimea ferestrei în luni, de la 1 la 120. Implicit 3.",
    amounts: "Suma fiecărei vânzări: numai sumele peste 0 sunt achiziții.",
  },
};
