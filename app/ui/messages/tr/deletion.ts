import type { Area } from "../catalogue.ts";

export const deletion = {
  title: "Hesabınızı silin",
  text: "Şimdi hesabınızdan çıkış yaparız ve hesabınızı {{lifetimes.deletionGrace}} sonra sileriz. O zamana kadar silmeyi durdurabilirsiniz: size göndereceğimiz e-postadaki bağlantıyı kullanın ya da giriş yapıp “Hesabım kalsın” düğmesine basın.",
  afterwards:
    "Ondan sonra hesabınızı e-posta adresleri, parolası ve API belirteçleriyle birlikte sileriz. Yayımladığınız dosyalar projelerinde kalır. Bu projelerin sahipleri orada ne yaptığınızı kullanıcı adınız, IP adresiniz ve tarayıcınızla birlikte görmeye devam edebilir. Güvenlik geçmişinizden yalnızca ne olduğunu ve ne zaman olduğunu saklarız.",
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
    title: "Hesabınız kalsın mı?",
    text: "Hesabınız silinecek. Bunu hâlâ durdurabilirsiniz.",
    note: "Giriş yapmak silmeyi durdurmaz. Hesabınızın kalmasını istiyorsanız düğmeye basın.",
    submit: "Hesabım kalsın",
    gone: "Bu bağlantı artık çalışmıyor. Kullanılmış ya da silme zaten durdurulmuş olabilir. Hesabınıza bakmak için giriş yapın.",
  },
} satisfies Area<"deletion">;
