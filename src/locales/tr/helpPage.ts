import type { HelpPageTexts } from "../en/helpPage";

export const helpPage: HelpPageTexts = {
  rules: "Kurallar ve örnekler",
  sheets: "Her sayfa nasıl okunur",
  example: "Sonraki kuralların örneği",
  exampleAbout: "Aşağıdaki bütün rakamlar, çalışma kitabında olduğu gibi bu satışlardan hesaplanmıştır.",
  stage: "Aşama",

  // where sales come from, beside a sheet
  statements: "Banka ekstrelerinden satışlar",
  statementsWhat:
    "Satış listesi olmayan bir şirketin listesi bankasındadır. “{data}” ekranındaki “{choose}” her bankanın dosyalarını, birkaçını birden alır: 1C, MT940, CAMT.053 ve 052, CSV; bankanın Excel dosyası bu çalışma kitabının sayfası olarak okunur. Dosya adından değil, içeriğinden tanınır.",
  statementsKinds:
    "Her ödeme bir tür alır; yanında neyin belirlediği yazar: bir hesap, bankanın işareti veya bir sözcük. Yalnızca “{sale}” ve “{cards}” cirodur; ötekiler tabloda kalır. Hücrede başka bir tür seçin veya sözcükleri değiştirin: çalışma kitabı ikisini de hatırlar.",
  statementsClients:
    "Müşteri; “{aliases}” tablosundan, geçerli vergi numarasından ve hukuki türü olmadan adından tanınır. Benzer yazılışlar yan yana önerilir; siz istemeden hiçbir şey birleştirilmez.",
  statementsTwice:
    "Gelecek ay yeni ekstreyi aynı çalışma kitabına alın. Zaten olanlar, ekstreler çakışsa bile eklenmez; aynı günün iki eşit ödemesi iki olarak kalır. Satırını sildiğiniz ödeme yeniden gelir.",
  statementsCheck:
    "Bütün türlerin tutarları birlikte dosyanın tutarını verir, bankanın bakiyeleri karşılaştırılır. Okunamayan ve henüz işlenmemiş olan, satırıyla söylenir. “{log}” sayfası her içe aktarmanın ne getirdiğini saklar.",
  files: "Sayfadan büyük dosyalardaki satışlar",
  filesWhat:
    "“{data}” ekranındaki “{choose}”; .csv, .csv.gz, .txt ve .parquet dosyalarındaki satışları bulundukları yerde, birkaçını birden okur; örneğin her yıl veya şube için bir dosya. Müşteriler, kurallar ve öteki tablolar çalışma kitabından gelir. Dosyaların başlıkları aynı olmalıdır, sırası önemli değildir.",
  filesRules:
    "Kurallar bir sayfanınkilerdir: hangi sütunun ne sayıldığı, tarihlerin ve tutarların nasıl okunduğu görülür ve değiştirilebilir. İlk satırların gösterdiği, bütün satırlarla karşılaştırılır; onlar başka bir şey kanıtlarsa dosya bir kez daha okunur.",
  filesProblems:
    "Bir sorun dosyayı ve satırı söyler. İki dosyada da bulunan satır iki yeriyle söylenir; siz çıkarana dek iki kez sayılır.",
  filesLists:
    "Sayfadan uzun listeler kesilir: son satır daha kaç müşteri olduğunu ve toplamlarını söyler. Genel toplamlar her zaman herkesi kapsar.",
  filesAgain:
    "Dosyalar çalışma kitabında saklanmaz. Onu yeniden açan dosyaları tekrar seçer; bölme hangileri olduğunu söyler.",

  keyboard: "Klavye",
  keyboardSentence:
    "F6 pencerenin sonraki bölümüne (sayfa, bölme, şerit), Shift+F6 öncekine geçer; Excel’de ve onsuz sayfada böyledir. Bölmede Tab alandan alana, ok tuşları ekrandan ekrana geçer.",
  privacy: "Gizlilik",
  privacySentence:
    "Veriler çalışma kitabından çıkmaz: eklenti her şeyi Excel’in içinde hesaplar ve hiçbir sunucuya bir şey göndermez.",
  privacyPage: "Excel’siz sayfa: {kept}",
  figures: "Bu kurala göre göstergeler",

  // what a figure cannot do without
  "without.products": "Satışlarda ürün sütunu yoksa bu gösterge de yoktur.",
  "without.margin": "Satışlarda marj veya maliyet sütunu yoksa bu gösterge de yoktur.",
  "without.targets": "Hedef matrisi yoksa bu gösterge de yoktur.",
  "without.lifetimes": "Satışlarda veya ayarlarda marj yoksa bu gösterge de yoktur.",
  "without.turnoverPlan": "Ciro planı yoksa bu gösterge de yoktur.",
  "without.potentialClients": "Potansiyel müşteri yoksa bu gösterge de yoktur.",

  // one per report sheet
  "sheet.summary":
    "KPI dönemini önceki dönemle karşılaştırın, sonra adımları yukarıdan aşağıya uygulayın: söz konusu ciro ilk adımda en yüksektir.",
  "sheet.worklists":
    "Her adımın müşterileri ve arama için gerekenler. Listeyi yukarıdan işleyin, varılan anlaşmayı “Yorum” sütununa yazın: sonraki hesaplamada kalır.",
  "sheet.clients":
    "Her müşteriye bir satır, en büyükler önce. Duruma ve sınıfa göre süzün; A sınıfı bir müşterinin geciken siparişi her şeyden önce gelir.",
  "sheet.abcXyz":
    "Sol üstte çok getiren ve düzenli alan müşteriler, sağ altta az getiren ve düzensiz alanlar vardır. Tabloların yanında her sınıf çifti için ne yapılacağı yazar.",
  "sheet.segmentProduct":
    "Satır bir segment, sütun bir üründür. + işaretli bir üründeki büyük açık, satışın nerede artırılabileceğini gösterir. Altında hedef dışında alınanlar yer alır.",
  "sheet.clientProduct":
    "Müşterinin satırı boyunca okuyun: “Önerilmedi”, segmentinin alması gereken ama müşterinin almadığı üründür.",
  "sheet.whatElse": "Her temsilci için bir arama listesi: beklenen cironun en yüksek olduğu üst satırdan başlayın.",
  "sheet.managers":
    "Soldan sağa okuyun: kim kazanıldı, elde tutuldu ve kaybedildi, sonra ne nasıl satıldı. Temsilcileri yalnız ciroya göre değil, ortalama fatura tutarı ve dönüşüme göre karşılaştırın.",
  "sheet.keyClients":
    "İlk bölüm şirketin tek bir müşteriye ne kadar bağlı olduğunu söyler; ardından her kilit müşteri olmadan geriye ne kalacağı yazar.",
  "sheet.lostClients":
    "En son kayıplar en üsttedir, çünkü geri kazanılması en kolay olanlar onlardır. Ciroya ve ana ürüne bakın.",
  "sheet.dynamics":
    "Her ayın yeni ve kaybedilen müşterilerine bakın: kazanılanlar kaybedilenlerden çok oldukça taban büyür. Bir kohortta kaç müşterinin hâlâ aldığını satır boyunca okuyun.",
  "sheet.rhythm":
    "Önce üstteki cümleleri okuyun: müşterilerin daha çok aldığı, arama ve teklif için uygun gün ve saatleri söyler. Sayımlar aşağıdadır.",
  "sheet.funnel":
    "Sonuçlananların dönüşümünün en düşük olduğu aşamayı, sonra oradaki ret nedenlerini bulun; altta aranacak fırsatlar var.",
  "sheet.controlPoints":
    "Güne buradan başlayın: ayarlarda Bugün’e basın, çalıştırın ve listeyi yukarıdan, önce gecikenlerden ele alın.",
  "sheet.surveys":
    "Önce aranacak müşteriler, sonra sorulacaklar. Altta en çok memnuniyetsizliği olan ürünü veya temsilciyi bulun.",
  "sheet.complaints":
    "Gecikenlerden başlayın. Sonra giderilip süreci düzeltilmeyen şikâyetlere bakın: onlar tekrarlanır.",
  "sheet.loyalty":
    "Önce programın kendini amorti edip etmediğine, sonra en çok kimin kazandığına bakın. Gereken büyüme inandığınız bir düzeye gelene kadar “Sadakat” ekranında oranı değiştirin.",
  "sheet.rules":
    "Bir rakamın nasıl bulunduğu sorulduğunda ya da iki hesaplama farklı çıktığında buraya bakın: bu hesaplamanın sütunları, ayarları ve kuralları birer kez yazılıdır.",
};
