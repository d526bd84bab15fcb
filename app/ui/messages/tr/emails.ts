import type { Area } from "../catalogue.ts";

export const emails = {
  title: "E-posta adresleri",
  intro:
    "Doğrulanmış her adresle giriş yapabilir ve unuttuğunuz parolayı sıfırlayabilirsiniz. Hesabınızla ilgili e-postalar doğrulanmış tüm adreslere gider.",
  verifyFirst:
    "Adresinizi doğrulamak için size e-postayla gönderdiğimiz bağlantıyı açın. O zamana kadar iki adımlı doğrulamayı açamaz ve unuttuğunuz parolayı sıfırlayamazsınız.",
  noEmail:
    "E-posta gelmedi mi? İstenmeyen e-posta klasörünüze bakın, bağlantıyı yeniden gönderin ya da doğru adresi ekleyip yanlış olanı kaldırın. Başka bir hesabın doğruladığı bir adrese bağlantı gönderemeyiz.",
  removedOn: "Bir adres doğrulayın, yoksa bu hesabı sileceğiz. Son tarih: {{date}}.",
  primary: "birincil",
  verified: "doğrulandı",
  unverified: "doğrulanmadı",
  verifiedSince: "Doğrulanma: {{date}}",
  addedOn: "Eklenme: {{date}}",
  button: { resend: "Bağlantıyı yeniden gönder", primary: "Birincil yap", remove: "Kaldır" },
  label: {
    resend: "Bağlantıyı yeniden gönder: {{address}}",
    primary: "Birincil yap: {{address}}",
    remove: "Kaldır: {{address}}",
  },
  addTitle: "Adres ekleyin",
  address: "E-posta adresi",
  addHint: "Bu adrese e-postayla {{lifetimes.verifyLink}} boyunca çalışan bir bağlantı göndereceğiz.",
  add: "Adres ekle",
  malformed: "name@example.org gibi bir e-posta adresi girin.",
  "already-yours": "Bu adres zaten listenizde.",
  "too-many": "{{max}} adresiniz var; bir hesabın en çok bu kadar adresi olabilir. Önce birini kaldırın.",
  "not-verified": "{{address}} henüz doğrulanmadı. Birincil yapmadan önce doğrulayın.",
  "already-verified": "{{address}} zaten doğrulandı, gönderilecek bir bağlantı yok.",
  keep: {
    only: "{{address}} tek adresiniz. Onu kaldırmadan önce başka bir adres ekleyin.",
    "last-verified":
      "{{address}} doğrulanmış son adresiniz. Size ulaşmaya devam edebilmemiz için onu kaldırmadan önce başka bir adres doğrulayın.",
    primary: "{{address}} birincil adresiniz. Onu kaldırmadan önce başka bir adresi birincil yapın.",
  },
  verifyTitle: "Adresinizi doğrulayın",
  verifyText: "Bu işlem {{address}} adresini {{username}} hesabınız için doğrular.",
  verifySignedOut:
    "Bu işlem {{address}} adresini {{username}} hesabı için doğrular. Bundan sonra o hesaba bu adresle giriş yapılabilir ve hesabın parolası bu adresle sıfırlanabilir. Yalnızca {{username}} sizin hesabınızsa devam edin. Değilse bu sayfayı kapatın: düğmeye basılmadan hiçbir şey olmaz.",
  verifyOther:
    "Bu bağlantı başka bir hesap içindir. {{address}} adresini {{username}} hesabı için doğrular, oysa siz {{viewer}} olarak giriş yaptınız. Hiçbir şey değiştirilmedi.",
  verifyOtherText:
    "{{username}} sizin hesabınız değilse bu sayfayı kapatın. Başka birisi adresinizi girmiş; siz olmadan onu kullanamaz. {{username}} hesabı da sizinse buradan çıkış yapın ve bağlantıyı yeniden açın.",
  notYourLink:
    "Bu bağlantı, giriş yaptığınız hesaptan başka bir hesap içindir. Hiçbir şey değiştirilmedi. Çıkış yapın, sonra bağlantıyı yeniden açın.",
  verifySubmit: "Adresi doğrula",
  verifiedBefore: "{{address}} adresiniz doğrulandı. Yapmanız gereken başka bir şey yok.",
  toAccount: "Hesabınıza gidin",
  linkGone:
    "Bu bağlantı artık çalışmıyor. Kullanılmış, yerine yenisi gönderilmiş ya da {{lifetimes.verifyLink}} olan geçerlilik süresi dolmuş olabilir. Yenisini göndermek için giriş yapın.",
  taken: "Bu arada başka bir hesap bu adresi doğruladı. Bu hesaba farklı bir adres ekleyin.",
} satisfies Area<"emails">;
