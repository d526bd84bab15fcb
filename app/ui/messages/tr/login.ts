import type { Area } from "../catalogue.ts";

export const login = {
  title: "Giriş yapın",
  login: "Kullanıcı adı veya e-posta adresi",
  password: "Parola",
  submit: "Giriş yap",
  forgot: "Parolanızı mı unuttunuz?",
  noAccount: "Henüz hesabınız yok mu? Hesap oluşturun",
  refused:
    "Kullanıcı adı, e-posta adresi veya parola yanlış. Adresiniz henüz doğrulanmadıysa kullanıcı adınızı girin. Sorun sürerse parolanızı sıfırlayın.",
  frozen: "Bu hesap askıya alındı. <support>Destek ekibiyle iletişime geçin</support>.",
  confirmDevice: {
    title: "E-postanıza bakın",
    text: "Bu tarayıcıdan daha önce giriş yapmadınız. Bu nedenle doğrulanmış adreslerinize bir bağlantı gönderdik. Bağlantıyı {{lifetimes.loginFlow}} içinde bu tarayıcıda açın. Başka bir tarayıcıda bağlantı bu girişi onaylayamaz.",
    submit: "Bağlantıyı açtım",
    notConfirmed: "Bu giriş henüz onaylanmadı. E-postadaki bağlantıyı bu tarayıcıda açın ve oradaki düğmeye basın.",
    doneTitle: "Tarayıcı onaylandı",
    done: "Bu tarayıcıyı onayladınız. Artık giriş yapabilirsiniz.",
    linkTitle: "Girişi onaylayın",
    linkText: "Birisi bu tarayıcıdan hesabınıza ilk kez giriş yapıyor. Yalnızca sizseniz onaylayın.",
    linkSubmit: "Evet, bu benim",
    elsewhere: "Bu giriş başka bir tarayıcıda başladığı için burada onaylanamaz.",
    browser: "Tarayıcı",
    address: "IP adresi",
    began: "Başlangıç",
    ifYou:
      "Siz misiniz? Girişe başladığınız tarayıcıya dönün ve e-postayı orada açın. E-postadaki bağlantıyı kopyalayıp o tarayıcının adres çubuğuna da yapıştırabilirsiniz.",
    ifNotYou:
      "Siz değil misiniz? O hâlde birisi parolanızı biliyor ya da parolanızı bu siteye yalnızca benzeyen bir siteye yazdınız. Parolanızı hemen sıfırlayın: bu, söz konusu girişi sonlandırır.",
    reset: "Parolanızı sıfırlayın",
    notMe: "Bu siz değilseniz yapabileceğiniz diğer şeyler",
    gone: "Bu bağlantı artık çalışmıyor. Kullanılmış olabilir ya da ait olduğu giriş sona ermiştir. Yeni bir bağlantı almak için yeniden giriş yapın.",
  },
  remember: "Bu tarayıcıda {{lifetimes.rememberedBrowser}} boyunca ikinci adımı sorma",
  closed:
    "Bu yöntem art arda 100 yanlış denemeden sonra kilitlendi ve artık doğru kod veya anahtarla da çalışmıyor. Başka bir yolla giriş yapın, bunu kaldırın ve yeniden ekleyin.",
  closedLast:
    "Bu yöntem art arda 100 yanlış denemeden sonra kilitlendi ve artık doğru kod veya anahtarla da çalışmıyor. Başka bir ikinci adımınız yok. <support>Destek ekibiyle iletişime geçin</support>.",
  otherWays: "Diğer giriş yolları",
  noOtherWay: "Bunu kullanamıyor musunuz, kurtarma kodunuz da yok mu? <support>Destek ekibiyle iletişime geçin</support>.",
  startAgain: "Başka bir hesap kullan",
} satisfies Area<"login">;
