import type { Area } from "../../catalogue.ts";

export const recoveryCode = {
  method: "kurtarma kodu",
  name: "Kurtarma kodları",
  way: "Kurtarma kodu kullan",
  protection: {
    title: "Kurtarma kodları",
    text_one: "{{count}} kurtarma kodu kaldı.",
    text_other: "{{count}} kurtarma kodu kaldı.",
    missing:
      "Telefonunuzu veya anahtarınızı kaybettiğinizde kullanacağınız tek kullanımlık on kod. İki adımlı doğrulamayı açtığınızda alırsınız.",
    manage: "Kodları yönet",
  },
  events: {
    closed: "Kurtarma kodları art arda 100 yanlış koddan sonra kilitlendi",
    lost: "Kurtarma kodları kaybedildi: site onları koruyan anahtarı kaybetti",
    failed: "Başarısız giriş: parola doğru, kurtarma kodu yanlış",
  },
  backup: {
    later: "İki adımlı doğrulamayı açtığınızda on kurtarma kodu alırsınız.",
    manage: "Kurtarma kodlarını yönet",
    closed: "Kurtarma kodlarınız art arda 100 yanlış koddan sonra kilitlendi. Yenilerini oluşturun.",
    left_one: "{{count}} kullanılmamış kurtarma kodunuz var.",
    left_other: "{{count}} kullanılmamış kurtarma kodunuz var.",
    low_one: "Yalnızca {{count}} kurtarma kodu kaldı. Yenilerini oluşturun.",
    low_other: "Yalnızca {{count}} kurtarma kodu kaldı. Yenilerini oluşturun.",
    notKept: "Kurtarma kodlarınızı kaydettiğinizi onaylamadınız. Cihazınızı kaybederseniz tek giriş yolu onlardır.",
  },
  login: {
    title: "Bir kurtarma kodu girin",
    text: "{{username}} olarak giriş yapmak için kaydettiğiniz kurtarma kodlarından birini girin. Her kod bir kez çalışır.",
    code: "Kurtarma kodu",
  },
  page: {
    madeOn: "Oluşturulma: {{date}}.",
    sheet: "{{username}} hesabının {{site}} kurtarma kodları",
    shown:
      "Bu kodları şimdi kaydedin. Onları bir daha göremeyeceksiniz. Telefonunuzu veya anahtarınızı kaybederseniz her kodla bir kez giriş yapabilirsiniz.",
    keep: "Kodları yazdırın, bir kâğıda yazın ya da dosyayı güvenli bir yere kaydedin.",
    print: "Yazdır",
    download: "İndir",
    fileText:
      "Her kod, parolanızdan sonra bir kez çalışır. Kullandığınız kodun üstünü çizin. Kodları yalnızca sizin bulabileceğiniz bir yerde saklayın.",
    checkTitle: "Kaydettiğinizi onaylayın",
    code: "Kurtarma kodlarınızdan biri",
    checkHint: "Bu, kodu harcamaz. Büyük harfler, boşluklar ve kısa çizgiler önemli değildir.",
    check: "Onayla",
    begin: "Yeni kurtarma kodları oluştur",
    generateTitle: "Kurtarma kodlarınız yenileriyle değiştirilsin mi?",
    generateText: "On yeni kod alırsınız. Şu anki kodlarınız hemen çalışmaz olur.",
    generate: "Yeni kodlar oluştur",
    keepOld: "Şu anki kodları koru",
    noFactor: "Önce iki adımlı doğrulamayı açın. Kurtarma kodları, telefonunuzu veya anahtarınızı kaybettiğinizde işe yarar.",
  },
  mail: {
    "factor-lost": {
      subject: "{{username}} hesabından kurtarma kodları kaldırıldı",
      text: "{{site}}, yeni kurtarma kodlarınızı koruyan anahtarı kaybetti. Kodlara henüz bakmadığınız için onları kaldırdık. Güvenlik anahtarlarınız ve uygulamalarınız çalışmaya devam ediyor. Tüm oturumlarınız kapatıldı.",
      after: "Giriş yapıp yeni kodlar oluşturun. Giriş yapamıyorsanız parolanızı sıfırlayın:",
    },
    "factor-closed": {
      subject: "{{username}}: kurtarma kodları kilitlendi",
      text: "Birisi art arda 100 yanlış kurtarma kodu girdi. Tahmin denemelerini durdurmak için kurtarma kodlarınızı tüm tarayıcılarda kalıcı olarak kilitledik.",
      after:
        "Bir güvenlik anahtarı veya doğrulama uygulamasıyla giriş yapıp yeni kodlar oluşturun. Bu kodları siz girmediyseniz birisi parolanızı biliyor. Onu da değiştirin:",
    },
    "second-factor-failed": {
      text: "Birisi parolanızı girdi, ama geçerli bir kurtarma kodu giremedi. Kimse hesaba giremedi.",
    },
  },
  refused: {
    wrong: "Bu, kullanılmamış kurtarma kodlarınızdan biri değil. Yazdığınızı kontrol edin veya başka bir kod kullanın.",
    disowned: "Size ait olmadığını bildirdiğiniz için bu kodlar artık çalışmıyor. Bununla ilgili e-postamızda ne yapacağınız yazıyor.",
    closed: "Kurtarma kodlarınız art arda 100 yanlış koddan sonra kilitlendi. Başka bir yolla giriş yapın ve yenilerini oluşturun.",
  },
} satisfies NonNullable<Area<"factor">["recovery-code"]>;
