import { feedbackTexts } from "./feedback";
import { processTexts } from "./process";
import type { Texts } from "../texts";

export const tables: Texts["tables"] = {
  // the parts of the Data screen
  "section.sales": "Satışlar",
  "section.clients": "Müşteriler",
  "section.segments": "Segmentler ve hedefler",
  "section.aliases": "Müşteri adları",
  "section.money": "Plan ve harcamalar",
  // each table as sentences name it
  "title.sales": "Satışlar",
  "title.clients": "Müşteriler",
  "title.rules": "Segment kuralları",
  "title.targets": "Hedef matrisi",
  "title.aliases": "Müşteri adları",
  "title.plan": "Plan",
  "title.spend": "Müşteri harcamaları",
  // each table as the pane calls it
  "name.sales": "Satış tablosu",
  "name.clients": "Müşteri tablosu",
  "name.rules": "Segment kuralları",
  "name.targets": "Hedef matrisi",
  "name.aliases": "Müşteri adları",
  "name.plan": "Plan",
  "name.spend": "Müşteri harcamaları",
  // what is lost without it, shown while none is chosen
  "without.sales":
    "Satış tablosunda bir başlık satırı ve her satış için bir satır bulunur; en az tarih, müşteri ve tutar gerekir. Bir Excel tablosu, adlandırılmış aralık veya sayfa olabilir.",
  "without.clients": "Bu tablo olmadan segmentler ve henüz alım yapmamış müşteriler görünmez.",
  "without.rules":
    "Her segment için bir satır, her müşteri özelliği için bir sütun. Kurallar olmadan segment, müşteri tablosundan alınır.",
  "without.targets":
    "Satırlarda segmentler, sütunlarda ürünler, hedef ürünlerde bir işaret. Bu matris olmadan hedef açığı ve “Sonraki ürün” bulunmaz.",
  "without.aliases": "Yazılış ve yanında müşteri. Onsuz her yazılış ayrı bir müşteridir.",
  "without.plan":
    "Sütunlar: temsilci, dönem, gösterge, değer. Bu tablo olmadan temsilcilerin plan gerçekleşmesi görünmez.",
  "without.spend":
    "Sütunlar: dönem, tür (kazanma veya elde tutma), tutar. Bu tablo olmadan yeni müşterinin maliyeti bilinmez.",
  // what stands in the column of a role, or what is lost without it
  "about.sales.date": "Her satışın günü.",
  "about.sales.client": "Kimin aldığı: bir firma veya kişi.",
  "about.sales.amount": "Her satışın tutarı; iadeler eksi.",
  "about.sales.document": "Bu sütun olmadan bir müşteriye aynı gün yapılan satışlar tek alım sayılır.",
  "about.sales.product":
    "Ürün grubu veya dalı. Bu sütun olmadan “Segment × ürün” tablosu ve yeni ürün satışları bulunmaz.",
  "about.sales.manager": "Bu sütun olmadan temsilci göstergeleri bulunmaz.",
  "about.sales.margin": "Marj, maliyet veya marj yüzdesi olmadan marj ve not hesaplanmaz.",
  "about.sales.cost": "Marj sütunu yoksa: marj = tutar − maliyet.",
  "about.sales.marginPercent": "Marj sütunu yoksa: marj = tutar × marj yüzdesi.",
  "about.sales.quantity": "Bu sütun olmadan müşteriler miktara göre sıralanamaz.",
  "about.sales.price": "Tutar sütunu yoksa kullanılır: tutar = miktar × fiyat.",
  "about.clients.client": "Müşterinin adı, satış tablosundaki gibi.",
  "about.clients.segment": "Bu sütun olmadan segmenti segment kuralları belirler.",
  "about.clients.manager": "Bu sütun olmadan henüz alım yapmamış müşterilerin temsilcisi olmaz.",
  "about.clients.potential": "Büyük, orta, küçük veya bir tutar. Bu sütun olmadan A–E notu verilmez.",
  "about.clients.penetrationBase": "Bir tutar; en az %90’ı bizdense devamlı müşteri, sadık müşteri olur.",
  "about.clients.buysFromCompetitors": "Evet veya hayır. Bu sütun olmadan sadık müşteriler zor belirlenir.",
  "about.clients.doNotContact": "Evet = müşteri ileti istemiyor ve kampanya listelerine girmez.",
  "about.clients.recommends": "Evet veya hayır. Bu sütun olmadan marka elçileri belirlenemez.",
  "about.clients.image": "Evet veya hayır: adı satışa yardım eden müşteri kilit sayılır.",
  "about.clients.innovator": "Evet veya hayır: yeni ürünleri ilk deneyen müşteri kilit sayılır.",
  "about.clients.expert": "Evet veya hayır: başkalarının danıştığı müşteri kilit sayılır.",
  "about.clients.lostReason": "Müşterinin neden almayı bıraktığı; kaybedilen müşteriler listesinde görünür.",
  "about.clients.manualClass":
    "Elle verdiğiniz A ile F arası bir harf; hesaplanan sınıfın yanında durur, farklıysa işaretlenir.",
  "about.clients.taxNumber": "Vergi numarası aynı olan müşteriler olası yinelenenler olarak gösterilir.",
  "about.clients.phone": "Telefonu aynı olan müşteriler olası yinelenenler olarak gösterilir.",
  "about.clients.email": "E-postası aynı olan müşteriler olası yinelenenler olarak gösterilir.",
  "about.clients.address": "Mektuplar için posta adresi. Şehir ve posta kodu gibi sütunlar buna eklenir.",
  "about.clients.contactPerson": "Kampanyalarda hitap edilen kişi; dosyalarda da önerilir.",
  "about.clients.source":
    "Müşterinin nasıl geldiği, örneğin “tavsiye”. Bu sütun olmadan tavsiyeyle gelenler sayılamaz.",
  "title.rates": "Döviz kurları",
  "name.rates": "Döviz kurları",
  "without.rates":
    "Sütunlar: para birimi, kur ve değişiyorsa hangi tarihten. Yoksa başka para birimindeki satışlar sayılmaz.",
  "about.sales.debit": "Tutar sütunu yoksa alacakla birlikte: tutar = alacak − borç.",
  "about.sales.credit": "Tutar sütunu yoksa borçla birlikte: tutar = alacak − borç.",
  "about.sales.currency": "Başka para birimindeki satışlar kur olmadan hiçbir zaman toplanmaz.",
  "about.sales.state": "Ödendi, iptal, taslak gibi: satılmayan sayılmaz.",
  "about.sales.saleKind": "Fatura, alacak dekontu, iade gibi: iadeler düşülür.",
  "about.sales.year": "Tarih sütunu yoksa ay ile birlikte.",
  "about.sales.month": "Tarih sütunu yoksa yıl ile birlikte.",
  "about.sales.day": "Ayın günü, yıl ve ay ile birlikte. Yoksa yalnızca ay bilinir.",
  "about.sales.time": "Tarihte yoksa: 14:05. Olmazsa “Ritim” raporunda saatler yoktur.",
  ...processTexts.tables,
  ...feedbackTexts.tables,
};
