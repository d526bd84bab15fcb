import type { Area } from "../catalogue.ts";

export const home = {
  title: "{{site}} hesabınız",
  lead: "Paket yayımlamak ve hesabınızın nasıl korunduğunu yönetmek için giriş yapın.",
  signedIn: "{{username}} olarak giriş yaptınız.",
  toAccount: "Hesabınıza gidin",
  toProjects: "Projeleri görün",
  find: "Proje bulun",
  search: "Ara",
  whatTitle: "Hesabınızı nasıl koruyoruz",
  what: {
    factor: {
      title: "İkinci adım",
      text: "Bir geçiş anahtarı, güvenlik anahtarı veya doğrulama uygulaması kullanın. Telefonunuzu veya anahtarınızı kaybederseniz bir kurtarma koduyla giriş yapabilirsiniz.",
    },
    mail: {
      title: "Habersiz değişiklik yok",
      text: "Hesabınız değiştiğinde size e-posta gönderir ve kaydını tutarız.",
    },
    plain: {
      title: "Her tarayıcıda çalışır",
      text: "Betik olsun olmasın, yavaş bağlantıda, klavyeyle veya ekran okuyucuyla. İzleyici yok, üçüncü taraf kodu yok.",
    },
  },
  more: "Hesapları nasıl güvende tutuyoruz",
  help: "Giriş yapamıyorsanız yardım alın",
} satisfies Area<"home">;
