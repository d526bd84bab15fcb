import type { Area } from "../catalogue.ts";

export const password = {
  hint: "En az {{min}} karakter. Birbiriyle ilgisiz dört beş sözcük deneyin.",
  changeTitle: "Parolanızı değiştirin",
  changeText: "Bu işlem diğer tüm oturumlarınızı sonlandırır.",
  changeForgets: "Hatırlanan tarayıcılar ikinci adımı yeniden sorar.",
  current: "Şu anki parola",
  currentWrong: "Bu parola doğru değil. Yeniden deneyin veya parolanızı sıfırlayın.",
  changeSubmit: "Parolayı değiştir",
  changeForgot: "Şu anki parolanızı mı unuttunuz? Sıfırlayın",
  forgotTitle: "Parolanızı mı unuttunuz?",
  forgotText:
    "Hesabınızın doğrulanmış bir e-posta adresini girin. Yeni parola belirlemeniz için size e-postayla bir bağlantı göndereceğiz.",
  forgotEmail: "E-posta adresi",
  forgotSubmit: "Bağlantıyı gönder",
  forgotNoAddress:
    "Doğrulanmış adresiniz yok mu ya da oraya gelen e-postaları artık okuyamıyor musunuz? <support>Destek ekibiyle iletişime geçin</support>.",
  resetTitle: "Yeni parola belirleyin",
  resetText:
    "Bu işlem {{username}} hesabı için yeni bir parola belirler ve tüm oturumları sonlandırır. İki adımlı doğrulama açıksa giriş yapmak için ikinci adım yine gerekir.",
  new: "Yeni parola",
  resetSubmit: "Yeni parolayı belirle",
  linkGone: "Bu bağlantı artık çalışmıyor. Kullanılmış ya da {{lifetimes.resetLink}} olan geçerlilik süresi dolmuş olabilir.",
  linkAgain: "Yeni bağlantı al",
  refused: {
    "too-short": "En az {{min}} karakter kullanın. Bu parolada {{length}} karakter var.",
    "too-long": "En çok {{max}} karakter kullanın.",
    "too-easy":
      "Bu parolayı tahmin etmek çok kolay. Yaygın sözcüklerden, adlardan, tarihlerden veya kalıplardan oluşuyor. Birbiriyle ilgisiz birkaç sözcük ekleyin.",
    same: "Bu zaten şu anki parolanız. Yeni bir parola seçin.",
    breached:
      "Bu parola bir veri sızıntısında yer almış; saldırganlar onu deneyecektir. Başka bir parola seçin ve bu parolayı kullandığınız her yerde değiştirin.",
    "own-words":
      "Bu parolayı tahmin etmek çok kolay. Kullanıcı adınızı, adresinizi veya bu sitenin adını içeriyor. Bunları içermeyen bir parola seçin.",
  },
} satisfies Area<"password">;
