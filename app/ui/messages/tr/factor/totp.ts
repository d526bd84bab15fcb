import type { Area } from "../../catalogue.ts";

export const totp = {
  method: "doğrulama uygulaması",
  name: "Doğrulama uygulaması",
  named: "“{{label}}” doğrulama uygulaması",
  way: "Doğrulama uygulaması kullan",
  section: {
    title: "Doğrulama uygulamaları",
    none: "Telefonunuzdaki veya bilgisayarınızdaki bir uygulama her 30 saniyede bir altı haneli yeni bir kod gösterir.",
    add: "Doğrulama uygulaması ekle",
    manage: "Doğrulama uygulamalarını yönet",
  },
  protection: {
    title: "Doğrulama uygulaması",
    text_one: "{{count}} doğrulama uygulamanız var.",
    text_other: "{{count}} doğrulama uygulamanız var.",
    missing: "Telefonunuzdaki veya bilgisayarınızdaki bir uygulama her 30 saniyede bir yeni bir kod gösterir.",
    manage: "Uygulamaları yönet",
    setUp: "Uygulama ekle",
  },
  proof: { label: "Doğrulama uygulamanızdaki kod", submit: "Kodla onayla" },
  login: {
    title: "Kodunuzu girin",
    text: "{{username}} olarak giriş yapmak için doğrulama uygulamanızdaki ({{labels}}) altı haneli kodu girin.",
    text_unnamed: "{{username}} olarak giriş yapmak için doğrulama uygulamanızdaki altı haneli kodu girin.",
    code: "Altı haneli kod",
  },
  page: {
    title: "Doğrulama uygulamaları",
    yours: "Uygulamalarınız",
    add: "Uygulama ekle",
    addAnother: "Başka bir uygulama ekle",
    begin: "Başka bir uygulama ekle",
    openTitle: "Bir doğrulama uygulaması açın",
    open: "Tek kullanımlık kod (TOTP) üreten her uygulama olur. Birçok parola yöneticisinde ve telefonda böyle bir uygulama hazır gelir.",
    secretTitle: "Bu sitenin gizli anahtarını uygulamaya verin",
    openApp: "Bu cihazdaki bir uygulamada aç",
    scan: "QR kodunu uygulamanızla tarayın.",
    qrLabel: "Metin olarak da gösterilen gizli anahtarı içeren QR kodu",
    typeIt: "Tarayamıyor musunuz? Bu gizli anahtarı uygulamaya girin:",
    codeTitle: "Uygulamanın gösterdiği kodu girin",
    labelHint: "Uygulamayı tanımanızı sağlayan bir ad, örneğin “Telefon”.",
    firstLabel: "Doğrulama uygulaması",
    nextLabel: "Doğrulama uygulaması {{number}}",
    code: "Uygulamadaki kod",
    codeHint: "Altı hane. Siz yazarken kod değişirse yenisini girin.",
    submit: "Uygulamayı ekle",
    setupGone:
      "Bu gizli anahtar artık geçerli değil. Zaten eklenmiş ya da {{lifetimes.totpSetup}} olan geçerlilik süresi dolmuş. Yeniden başlayın.",
    tooMany: "En çok {{max}} uygulamanız olabilir. Önce birini kaldırın.",
    full: "Daha fazla uygulamanız olamaz. Başka bir uygulama eklemek için önce birini kaldırın.",
  },
  events: {
    added: "“{{label}}” doğrulama uygulaması eklendi",
    "add-failed": "Doğrulama uygulaması eklenmedi: kod yanlıştı",
    closed: "Doğrulama uygulaması art arda 100 yanlış koddan sonra kilitlendi",
    renamed: "Doğrulama uygulamasının yeni adı: “{{label}}”",
    lost: "Doğrulama uygulaması kaybedildi: site, gizli anahtarını koruyan şifreleme anahtarını kaybetti",
    removed: "“{{label}}” doğrulama uygulaması kaldırıldı",
    failed: "Başarısız giriş: parola doğru, doğrulama uygulamasının kodu yanlış",
  },
  mail: {
    "factor-added": {
      subject: "{{username}} hesabına “{{label}}” doğrulama uygulaması eklendi",
      text: "Hesabınıza “{{label}}” doğrulama uygulaması eklendi. Artık giriş yaparken onun kodlarını kullanabilirsiniz. Diğer oturumlarınız kapatıldı.",
    },
    "factor-removed": {
      subject: "{{username}} hesabından “{{label}}” doğrulama uygulaması kaldırıldı",
      text: "“{{label}}” doğrulama uygulaması hesabınızdan kaldırıldı. Diğer oturumlarınız kapatıldı.",
      text_last:
        "“{{label}}” doğrulama uygulaması hesabınızdan kaldırıldı. Son ikinci adımınız olduğu için kurtarma kodlarınız da kaldırıldı. Artık giriş yapmak için parolanız tek başına yeterli. Diğer oturumlarınız kapatıldı.",
    },
    "factor-lost": {
      subject: "{{username}}: “{{label}}” doğrulama uygulaması artık çalışmıyor",
      text: "{{site}}, “{{label}}” doğrulama uygulamanızın gizli anahtarını koruyan şifreleme anahtarını kaybetti. Uygulama hesabınızdan kaldırıldı. Diğer güvenlik anahtarlarınız ve uygulamalarınız çalışmaya devam ediyor. Tüm oturumlarınız kapatıldı.",
      text_last:
        "{{site}}, “{{label}}” doğrulama uygulamanızın gizli anahtarını koruyan şifreleme anahtarını kaybetti. Uygulama hesabınızdan kaldırıldı. Son ikinci adımınız olduğu için kurtarma kodlarınız da kaldırıldı. Parolanızı kilitledik: siz sıfırlayana kadar kimse onunla giriş yapamaz. Tüm oturumlarınız kapatıldı.",
    },
    "factor-closed": {
      subject: "{{username}}: “{{label}}” doğrulama uygulaması kilitlendi",
      text: "Birisi “{{label}}” doğrulama uygulamanız için art arda 100 yanlış kod girdi. Tahmin denemelerini durdurmak için onu tüm tarayıcılarda kalıcı olarak kilitledik.",
      after:
        "Bir güvenlik anahtarı veya kurtarma koduyla giriş yapın, uygulamayı kaldırın ve yeniden ekleyin. Bu kodları siz girmediyseniz birisi parolanızı biliyor. Onu da değiştirin:",
    },
    "second-factor-failed": {
      text: "Birisi parolanızı girdi, ama doğrulama uygulamanızdaki kodu giremedi. Kimse hesaba giremedi.",
    },
  },
  refused: {
    wrong: "Bu kod doğru değil. Uygulamanın şu anda gösterdiği altı haneyi girin.",
    disowned: "Size ait olmadığını bildirdiğiniz için bu uygulama artık çalışmıyor. Bununla ilgili e-postamızda ne yapacağınız yazıyor.",
    closed:
      "Bu uygulama art arda 100 yanlış koddan sonra kilitlendi. Başka bir yolla, örneğin bir kurtarma koduyla giriş yapın. Sonra uygulamayı kaldırın ve yeniden ekleyin.",
    used: "Bu kod zaten kullanıldı. Uygulamanın sonraki kodu göstermesini bekleyin.",
    "clock-behind_one": "Cihazınızın saati yaklaşık {{count}} dakika geri. Otomatik saati açın, sonra bir sonraki kodu girin.",
    "clock-behind_other": "Cihazınızın saati yaklaşık {{count}} dakika geri. Otomatik saati açın, sonra bir sonraki kodu girin.",
    "clock-ahead_one": "Cihazınızın saati yaklaşık {{count}} dakika ileri. Otomatik saati açın, sonra bir sonraki kodu girin.",
    "clock-ahead_other": "Cihazınızın saati yaklaşık {{count}} dakika ileri. Otomatik saati açın, sonra bir sonraki kodu girin.",
  },
} satisfies NonNullable<Area<"factor">["totp"]>;
