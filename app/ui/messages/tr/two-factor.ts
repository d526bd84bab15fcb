import type { Area } from "../catalogue.ts";

export const twoFactor = {
  title: "İki adımlı doğrulama",
  on: "İki adımlı doğrulama açık. Parolanızdan sonra şunlardan birini isteriz:",
  off: "İki adımlı doğrulama kapalı. Parolanızı öğrenen herkes giriş yapabilir.",
  missing: "Bunu önlemek için bir geçiş anahtarı, güvenlik anahtarı veya doğrulama uygulaması ekleyin.",
  missingRequired: "Bu site iki adımlı doğrulama gerektirir. Bir geçiş anahtarı, güvenlik anahtarı veya doğrulama uygulaması ekleyin.",
  onlyOne: "Bir yedek ekleyin; böylece tek bir cihazı kaybettiğinizde hesabınıza erişiminizi yitirmezsiniz.",
  lastUsed: "Eklenme: {{added}}, son kullanım: {{used}}",
  neverUsed: "Eklenme: {{added}}, hiç kullanılmadı",
  disowned: "Bunun size ait olmadığını bildirdiniz. Artık çalışmıyor.",
  closed: "Art arda 100 başarısız denemeden sonra kilitlendi. Kaldırın ve yeniden ekleyin.",
  label: "Ad",
  removeText: "“{{label}}” ile giriş yapamayacaksınız. Diğer oturumlarınız kapatılacak.",
  removeLast:
    "“{{label}}” tek ikinci adımınız. O olmadan giriş yapmak için parolanız tek başına yeterli olur ve kurtarma kodlarınız silinir. Diğer oturumlarınız kapatılacak.",
  lastFactor: "Bu site iki adımlı doğrulama gerektirir ve bu, tek ikinci adımınızdır. Önce başka bir tane ekleyin.",
  offer: {
    title: "Bir dahaki sefere daha hızlı ve güvenli giriş yapın",
    text: "Geçiş anahtarıyla, parmak iziniz, yüzünüz veya PIN kodunuzla giriş yaparsınız. Parola veya kod gerekmez.",
    add: "Geçiş anahtarı ekle",
    later: "Şimdi değil",
  },
  copy: "Kopyala",
  copied: "Kopyalandı",
} satisfies Area<"twoFactor">;
