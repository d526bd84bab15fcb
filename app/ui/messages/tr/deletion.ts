import type { Area } from "../catalogue.ts";

export const deletion = {
  title: "Hesabınızı silin",
  text: "Şimdi hesabınızdan çıkış yaparız ve hesabınızı {{lifetimes.deletionGrace}} sonra sileriz. O zamana kadar silmeyi durdurabilirsiniz: size göndereceğimiz e-postadaki bağlantıyı kullanın ya da giriş yapıp “Hesabımı koru” düğmesini seçin. Ondan sonra tüm kişisel verilerinizi sileriz.",
  nameStays: "Kimse sizin yerinize geçemesin diye kullanıcı adınız ayrılmış olarak kalır.",
  nameIsFree: "Bir adres doğrulamadığınız için kullanıcı adınızı sonradan başkaları alabilir.",
  export: "Önce verilerinizi indirin",
  username: "Onaylamak için kullanıcı adınızı yazın: {{username}}",
  wrongName: "Bu, kullanıcı adınız değil. Gösterildiği gibi yazın.",
  soleOwner_one: "{{projects}} projesinin tek sahibi sizsiniz. Başka birini sahip yapın ya da projeyi silin, sonra yeniden deneyin.",
  soleOwner_other:
    "Şu projelerin tek sahibi sizsiniz: {{projects}}. Her biri için başka birini sahip yapın ya da projeleri silin, sonra yeniden deneyin.",
  submit: "Hesabımı sil",
  due: "Hesabınız silinecek: {{date}}",
  keep: {
    title: "Hesabınız korunsun mu?",
    text: "Hesabınız silinecek. Onu hâlâ koruyabilirsiniz.",
    note: "Giriş yapmak silmeyi durdurmaz. Hesabınızı korumak istiyorsanız düğmeyi seçin.",
    submit: "Hesabımı koru",
    gone: "Bu bağlantı artık çalışmıyor. Kullanılmış ya da silme zaten durdurulmuş olabilir. Hesabınıza bakmak için giriş yapın.",
  },
} satisfies Area<"deletion">;
