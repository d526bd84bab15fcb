import type { Area } from "../catalogue.ts";

export const account = {
  title: "Hesabınız",
  signedInAs: "{{username}} olarak giriş yaptınız",
  sections: {
    label: "Hesabınız",
    overview: "Genel bakış",
    emails: "E-posta adresleri",
    password: "Parola",
    twoFactor: "İki adımlı doğrulama",
    tokens: "API belirteçleri",
    sessions: "Oturumlar",
    history: "Güvenlik geçmişi",
  },
  checkUp: {
    level: {
      open: "Hesabınızı yalnızca bir parola koruyor",
      fragile: "Hesabınıza erişiminizi kaybedebilirsiniz",
      sound: "Hesabınız korunuyor",
      best: "Hesabınız iyi korunuyor",
    },
    step: {
      "verify-address": {
        text: "Önce e-posta adresinizi doğrulayın. Parolanızı sıfırlamak ve iki adımlı doğrulamayı açmak için bu adres gereklidir.",
        action: "Adresinizi doğrulayın",
      },
      "add-factor": {
        text: "Parolanızı öğrenen herkes giriş yapabilir. Bunu önlemek için bir geçiş anahtarı, güvenlik anahtarı veya doğrulama uygulaması ekleyin.",
        action: "İki adımlı doğrulamayı açın",
      },
      "make-codes": {
        text: "Kurtarma kodunuz yok. Cihazınızı kaybederseniz tek giriş yolu kurtarma kodlarıdır.",
        action: "Kurtarma kodları oluşturun",
      },
      "keep-codes": {
        text: "Kurtarma kodlarınızı kaydettiğinizi onaylamadınız. Cihazınızı kaybederseniz tek giriş yolu onlardır.",
        action: "Kurtarma kodlarınızı onaylayın",
      },
      "renew-codes": {
        text: "Az sayıda kurtarma kodunuz kaldı. Bitmeden yenilerini oluşturun.",
        action: "Yeni kurtarma kodları oluşturun",
      },
      "add-another-factor": {
        text: "Bir yedek ekleyin; böylece tek bir cihazı kaybettiğinizde hesabınıza erişiminizi yitirmezsiniz.",
        action: "Yedek bir yöntem ekleyin",
      },
      "renew-password": {
        text: "Parolanız iki yıldan eski. Onu başka bir yerde de kullanıyorsanız ya da birisi görmüş olabilirse yeni bir parola seçin. Yoksa aynı parolayla devam edin.",
        action: "Parolanızı değiştirin",
      },
      "end-unseen": {
        text: "Hesabınıza hâlâ girebilen bir tarayıcı, {{lifetimes.unusedBrowser}} veya daha uzun süredir kullanılmadı. Artık kullanmıyorsanız o tarayıcıdan çıkış yapın ya da “Bu tarayıcıyı unut” seçeneğini kullanın.",
        action: "Tarayıcılarınızı gözden geçirin",
      },
      "end-unused-tokens": {
        text: "Şu API belirteçleri {{lifetimes.unusedToken}} boyunca kullanılmadı: {{labels}}. Artık gerekmeyenleri iptal edin.",
        action: "Belirteçlerinizi gözden geçirin",
      },
      "limit-tokens": {
        text: "Şu API belirteçlerinin süresi hiç dolmuyor: {{labels}}. Biri sızarsa, birisi fark edene kadar çalışır. Onların yerine süreli belirteçler kullanın.",
        action: "Belirteçlerinizi gözden geçirin",
      },
    },
    nothing: "Yapılacak bir şey yok. Telefonunuzu, anahtarınızı veya e-posta adresinizi değiştirdiğinizde yeniden bakın.",
  },
  groups: { signingIn: "Giriş", gettingBackIn: "Yeniden erişim", activity: "Etkinlik" },
  badge: {
    on: "Açık",
    off: "Kapalı",
    verified: "Doğrulandı",
    notVerified: "Doğrulanmadı",
    kept: "Kaydedildi",
    notKept: "Onaylanmadı",
    low: "Az kaldı",
  },
  needsAddress: "Önce e-posta adresinizi doğrulayın.",
  emails: {
    title: "E-posta adresi",
    others_one: "{{address}} ve bir adres daha",
    others_other: "{{address}} ve {{count}} adres daha",
    manage: "Adresleri yönet",
    setUp: "Doğrula veya düzelt",
  },
  password: { title: "Parola", since: "Son değişiklik: {{date}}", manage: "Parolayı değiştir" },
  sessions: {
    title: "Oturumlar",
    text_one: "Yalnızca bu tarayıcıda giriş yapıldı.",
    text_other: "{{count}} tarayıcıda giriş yapıldı.",
    remembered_one: "Bir tarayıcı ikinci adımı atlıyor.",
    remembered_other: "{{count}} tarayıcı ikinci adımı atlıyor.",
    manage: "Oturumları yönet",
  },
  tokens: {
    title: "API belirteçleri",
    none: "Belirteç yok. Paket yüklemek için bir belirteç gerekir.",
    text_one: "Bir belirteç sizin adınıza yükleme yapabilir.",
    text_other: "{{count}} belirteç sizin adınıza yükleme yapabilir.",
    manage: "Belirteçleri yönet",
  },
  history: { title: "Güvenlik geçmişi", text: "Girişler, değişiklikler ve başarısız denemeler.", manage: "Neler olduğunu gör" },
  data: {
    title: "Verileriniz",
    text: "Hesabınızdaki verilerin bir kopyasını indirin ya da hesabınızı silin. Fikrinizi değiştirmek için {{lifetimes.deletionGrace}} süreniz olur.",
    export: "Verilerinizi indirin",
    delete: "Hesabınızı silin",
  },
} satisfies Area<"account">;
