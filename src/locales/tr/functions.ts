import type { FunctionsTexts } from "../en/functions";

export const functions: FunctionsTexts = {
  statusPotential: "Potansiyel",
  statusNew: "Yeni",
  statusRegular: "Düzenli",
  statusRestored: "Geri kazanılan",
  statusLost: "Kaybedilen",
  tooManyCells:
    "{argument}: {count} hücre var; bir çağrıya en çok {limit} hücre sığar. Tam sütunları değil, A2:A5000 gibi dolu aralığı verin.",
  notNumber: "{argument}: sayı olmalı, {value} değil.",
  notDate: "{argument}: tarih olmalı, {value} değil.",
  notYesNo: "{argument}: DOĞRU veya YANLIŞ olmalı, {value} değil.",
  errorCell: "{argument}: {value} hatası içeriyor.",
  shape:
    "{argument}: {rows} satır ve {columns} sütun var; {other} ile aynı olmalı: {otherRows} satır ve {otherColumns} sütun.",
  notShare: "{argument}: %0’dan büyük, %100’den küçük olmalı.",
  notPositive: "{argument}: 0’dan büyük olmalı.",
  notRising: "{argument}: {other} değerinden büyük olmalı.",
  notMonths: "{argument}: {lowest} ile {highest} arasında bir tam sayı olmalı.",
  noStartClients: "{argument} 0: dönem başında müşteri yoksa oran hesaplanamaz.",
};
