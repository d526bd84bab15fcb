import type { Area } from "../catalogue.ts";

export const register = {
  username: "Kullanıcı adı",
  usernameHint: "1 ile 50 arasında harf, rakam, nokta, kısa çizgi ve alt çizgi. Herkes görebilir.",
  email: "E-posta adresi",
  emailHint: "Herkese açık değildir. Doğrulamanız için bu adrese e-postayla bir bağlantı göndereceğiz.",
  password: "Parola",
  submit: "Hesap oluştur",
  haveAccount: "Zaten kayıtlı mısınız? Giriş yapın",
  refused: {
    malformed: "1 ile 50 arasında harf (A–Z), rakam, nokta, kısa çizgi ve alt çizgi kullanın. Bir harf veya rakamla başlayıp bitirin.",
    linked: "Bu bir web adresine benziyor; e-posta programları onu bağlantıya dönüştürür. Noktalar yerine kısa çizgi kullanın.",
    reserved: "Bu kullanıcı adı ayrılmıştır, çünkü insanlar onun bu sitenin kendisine ait olduğunu sanabilir. Başka bir ad seçin.",
    taken: "Bu kullanıcı adı alınmış. Başka bir ad seçin.",
  },
} satisfies Area<"register">;
