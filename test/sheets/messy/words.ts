import type { Language } from "../../../src/locales";
import { headers as en } from "../../../src/locales/en/headers";
import { headers as mk } from "../../../src/locales/mk/headers";
import { headers as ro } from "../../../src/locales/ro/headers";
import { headers as ru } from "../../../src/locales/ru/headers";
import { headers as tr } from "../../../src/locales/tr/headers";
import type { Random } from "./random";

/** What columns of sales are called that say nothing of date, client and amount. */
export const noiseHeaders = {
  en: {
    tax: "VAT",
    total: "Total incl. VAT",
    due: "Due date",
    note: "Note",
    counter: "No",
    phone: "Phone",
    discount: "Discount",
    staff: "Employees",
    own: "Our company",
    price: "Unit price",
    city: "City",
    account: "IBAN",
    balance: "Balance due",
    user: "Created by",
    changed: "Modified on",
    warehouse: "Warehouse",
    email: "E-mail",
    delivery: "Shipping",
  },
  ru: {
    tax: "НДС",
    total: "Всего с НДС",
    due: "Срок оплаты",
    note: "Примечание",
    counter: "№ п/п",
    phone: "Телефон",
    discount: "Скидка",
    staff: "Количество сотрудников",
    own: "Наша организация",
    price: "Цена",
    city: "Город",
    account: "Расчетный счет",
    balance: "Остаток долга",
    user: "Автор",
    changed: "Дата изменения",
    warehouse: "Склад",
    email: "E-mail",
    delivery: "Доставка",
  },
  mk: {
    tax: "ДДВ",
    total: "Износ со ДДВ",
    due: "Рок на плаќање",
    note: "Забелешка",
    counter: "Р.бр.",
    phone: "Телефон",
    discount: "Попуст",
    staff: "Број на вработени",
    own: "Наша фирма",
    price: "Цена",
    city: "Град",
    account: "Жиро сметка",
    balance: "Салдо",
    user: "Внесувач",
    changed: "Датум на измена",
    warehouse: "Магацин",
    email: "Е-пошта",
    delivery: "Испорака",
  },
  ro: {
    tax: "TVA",
    total: "Valoare cu TVA",
    due: "Data scadenței",
    note: "Observații",
    counter: "Nr. crt.",
    phone: "Telefon",
    discount: "Reducere",
    staff: "Număr de angajați",
    own: "Firma noastră",
    price: "Preț unitar",
    city: "Oraș",
    account: "Cont bancar",
    balance: "Sold",
    user: "Operator",
    changed: "Data modificării",
    warehouse: "Depozit",
    email: "E-mail",
    delivery: "Transport",
  },
  tr: {
    tax: "KDV Tutarı",
    total: "KDV Dahil Tutar",
    due: "Vade Tarihi",
    note: "Notlar",
    counter: "Sıra No",
    phone: "Telefon",
    discount: "İndirim",
    staff: "Çalışan Sayısı",
    own: "Şirketimiz",
    price: "Birim Fiyat",
    city: "Şehir",
    account: "IBAN",
    balance: "Bakiye",
    user: "Kullanıcı",
    changed: "Değiştirme Tarihi",
    warehouse: "Depo",
    email: "E-posta",
    delivery: "Kargo",
  },
} as const;
export type Noise = keyof (typeof noiseHeaders)["en"];
export const noises = Object.keys(noiseHeaders.en) as readonly Noise[];

/** What a column of sales may be, with the key of its words. */
export const coreWords = {
  date: "date",
  client: "client",
  amount: "amount",
  document: "document",
  product: "productGroup",
  manager: "manager",
  quantity: "quantity",
} as const;
export type Core = keyof typeof coreWords;

const ofLanguage = { en, ru, mk, ro, tr };
const MOST_USUAL = 6;

/** One of the usual headers of a column, written as people write headers. */
export function coreHeader(random: Random, language: Language, core: Core): string {
  const word = random.pick(ofLanguage[language][coreWords[core]].slice(0, MOST_USUAL));
  const first = word.slice(0, 1).toLocaleUpperCase(language) + word.slice(1);
  return random.pick([first, first, first.toLocaleUpperCase(language), word.replaceAll(" ", "_"), `${first}:`]);
}

export const totalWords: Readonly<Record<Language, readonly string[]>> = {
  en: ["Total", "Grand total"],
  ru: ["Итого", "Всего:"],
  mk: ["Вкупно", "Вкупно:"],
  ro: ["Total", "Total general"],
  tr: ["Toplam", "Genel Toplam"],
};

export const monthNames: Readonly<Record<Language, readonly string[]>> = {
  en: ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"],
  ru: ["Январь", "Февраль", "Март", "Апрель", "Май", "Июнь", "Июль", "Август", "Сентябрь", "Октябрь", "Ноябрь", "Декабрь"],
  mk: ["јануари", "февруари", "март", "април", "мај", "јуни", "јули", "август", "септември", "октомври", "ноември", "декември"],
  ro: ["ianuarie", "februarie", "martie", "aprilie", "mai", "iunie", "iulie", "august", "septembrie", "octombrie", "noiembrie", "decembrie"],
  tr: ["Ocak", "Şubat", "Mart", "Nisan", "Mayıs", "Haziran", "Temmuz", "Ağustos", "Eylül", "Ekim", "Kasım", "Aralık"],
}; // prettier-ignore
