import type { WorklistTexts } from "../en/worklist";

export const worklist: WorklistTexts = {
  purchasesInPeriod: "Cumpărări în perioadă",
  averageCheckInPeriod: "Valoarea medie a comenzii în perioadă",
  contact: "Contact",
  usualInterval: "Interval obișnuit (zile)",
  comment: "Comentariu",
  rowKey: "Cheia rândului",
  footerComment:
    "Coloana „Comentariu” este a dvs.: ce scrieți acolo se păstrează la următorul calcul. Restul celor scrise pe această foaie se înlocuiește la următorul calcul.",
  noteWorklists:
    "Câte o listă pentru fiecare pas din sumar. Coloana „Comentariu” este a dvs.: ce scrieți acolo se păstrează la următorul calcul.",
  footerLostCounts:
    "Clienți pierduți: au cumpărat în perioada anterioară, nu și în perioada KPI – {lost}; cu statutul „Pierdut” (nicio cumpărare în ultima perioadă de comparație, indiferent când au plecat) – {all}.",
  footerEmptySheets: "Nu este nimic de arătat, de aceea nu s-au scris: {sheets}.",
  earlierComments: "Comentarii anterioare: acești clienți nu mai sunt acum în nicio listă",
  footerUnseenComments:
    "Comentarii păstrate ale căror rânduri nu sunt acum pe aceste foi: {count}. Le arată foaia „{sheet}”.",
  footerWorklists:
    "Fiecare listă cuprinde clienții pe care îi numără pasul; sumele lor dau suma pasului. Se păstrează doar coloana „Comentariu”; restul celor scrise pe această foaie se înlocuiește la următorul calcul.",
  footerUsualInterval:
    "Interval obișnuit = numărul mediu de zile dintre zilele diferite de cumpărare ale clientului, de la trei intervale în sus; gol = prea puține cumpărări.",
};
