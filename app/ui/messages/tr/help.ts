import type { Area } from "../catalogue.ts";

export const help = {
  title: "Yardım",
  lead: "Ne yapacağınızı görmek için sorununuzu seçin.",
  topicsTitle: "Konular",
  parts: { login: "Giriş", lost: "Kayıp veya değişim", safety: "Hesap güvenliği", keys: "Geçiş anahtarları ve güvenlik anahtarları" },
  topics: {
    passkeys: {
      title: "Geçiş anahtarı mı, güvenlik anahtarı mı: hangisi gerekli?",
      text: "Geçiş anahtarıyla, parmak iziniz, yüzünüz veya PIN kodunuzla giriş yaparsınız. Parola veya kod gerekmez. Güvenlik anahtarı, taktığınız veya telefonunuza yaklaştırdığınız bir cihazdır. İçinde geçiş anahtarı yoksa paroladan sonraki ikinci adımınızdır. Sahte bir site ikisini de çalamaz.",
    },
    "phone-passkey": {
      title: "Telefonumdaki geçiş anahtarıyla bir bilgisayarda nasıl giriş yaparım?",
      text: "Telefonunuzda Bluetooth açık ve telefon bilgisayara yakın olmalıdır. Geçiş anahtarı telefonda kalır.",
      step1: "Bilgisayarda “Geçiş anahtarıyla giriş yap” düğmesini seçin. Tarayıcınızın penceresinde telefon kullanmayı seçin.",
      step2: "Tarayıcı bir QR kodu gösterir. Onu telefonunuzun kamerasıyla tarayın.",
      step3: "Telefonda parmak iziniz, yüzünüz veya PIN kodunuzla onaylayın. Bilgisayarda giriş yapılır.",
    },
    "spare-key": {
      title: "Neden ikinci bir anahtar gerekir?",
      text: "Tek anahtarınızı kaybederseniz giriş yapmak için doğrulama uygulaması veya kurtarma kodu gerekir. İki anahtarınız varsa öbürüyle giriş yapın. Bir anahtar her hesaba yalnızca bir kez eklenebilir.",
      step1: "İlk anahtarı ekleyin ve yanınızda taşıyın.",
      step2: "İkinci anahtarı ekleyin ve ona ayrı bir ad verin.",
      step3: "İkinci anahtarı başka bir yerde, örneğin evde saklayın.",
    },
    "new-phone": {
      title: "Yeni bir telefon alıyorum",
      text: "Eski telefonu elden çıkarmadan önce her şeyi taşıyın. Eski telefon hâlâ çalışıyor ama onu artık kullanmak istemiyorsanız da aynısını yapabilirsiniz.",
      step1:
        "Geçiş anahtarları: yedeklenmişlerse yeni telefonda, telefon üreticinizin veya parola yöneticinizin aynı hesabına giriş yapın. Yedeklenmemişlerse buraya yeni bir geçiş anahtarı ekleyin.",
      step2: "Doğrulama uygulaması: yeni telefonu başka bir uygulama olarak ekleyin ve oradaki bir kodu girin.",
      step3: "Yeni telefonla bir kez giriş yapın. Sonra eski geçiş anahtarını ve eski uygulamayı kaldırın.",
    },
    "lost-phone": {
      title: "Telefonumu veya doğrulama uygulamamı kaybettim",
      text: "Parolanızla giriş yapın. Kod istediğimizde başka bir yol seçin: geçiş anahtarı, güvenlik anahtarı veya kurtarma kodu. Sonra eski uygulamayı kaldırıp yenisini ekleyin.",
    },
    "lost-key": {
      title: "Güvenlik anahtarımı veya geçiş anahtarımı kaybettim ya da anahtarım kayıtlı değil",
      text: "Parolanızla giriş yapın ve başka bir yol seçin: doğrulama uygulaması, başka bir anahtar veya kurtarma kodu. Sonra, bulan kimse kullanamasın diye kaybolan anahtarı kaldırın ve başka bir anahtar ekleyin.",
    },
    "lost-all": {
      title: "İkinci adımımı ve kurtarma kodlarımı kaybettim",
      text: "Yalnızca parolanızla giriş yapamazsınız; parolayı sıfırlamak da bunu değiştirmez. Öyle olmasaydı e-postanızı okuyan birisi hesabınıza girebilirdi.",
      step1: "Bir tarayıcıda hâlâ giriş yapmış durumdaysanız oradan çıkış yapmayın.",
      step2: "<support>Destek ekibiyle iletişime geçin</support>. Hesabın size ait olup olmadığını kontrol ederler.",
      step3:
        "Tüm adreslerinize e-posta gönderir ve {{wait}} bekleriz. Sonra iki adımlı doğrulamayı kapatırız ve parolanızla giriş yapabilirsiniz.",
    },
    "no-mail": {
      title: "E-posta almadım",
      text: "Birkaç dakika bekleyin ve istenmeyen e-posta klasörünüze bakın. Sonra e-postayı yeniden isteyin ve en yenisindeki bağlantıyı kullanın. Parolanızı sıfırlamak için doğruladığınız bir adresi girin. Diğer adreslere hiçbir şey göndermeyiz ve bunu belirtmeyiz. Yanlış bir adresle kaydolduysanız giriş yapıp adresi değiştirin.",
    },
    "code-refused": {
      title: "Kodum kabul edilmiyor",
      text: "Kodlar saate bağlıdır; bu nedenle telefonunuzun saatini kontrol edin ve otomatik saati açın. Her kod bir kez çalışır, bu nedenle sonraki kodu bekleyin. Uygulamada {{site}} sitesinin ve bu hesabın kaydını kullandığınızdan emin olun.",
    },
    "key-refused": {
      title: "Güvenlik anahtarım veya geçiş anahtarım çalışmıyor",
      text: "Anahtarlar JavaScript gerektirir ve yalnızca {{origin}} adresinde çalışır. Tarayıcınız anahtarınızı kullanamıyorsa başka bir yolla giriş yapın.",
      step1: "Anahtarı takın veya telefonunuza yaklaştırın. Telefonunuzdaki bir geçiş anahtarı için Bluetooth'u açın.",
      step2: "Sayfadaki düğmeye basın.",
      step3: "Yanıp söndüğünde anahtara dokunun.",
    },
    "key-pin": {
      title: "Anahtarım PIN kodu istiyor ya da ben olduğumu doğrulayamıyor",
      text: "Geçiş anahtarı için bir PIN kodu, parmak izi veya yüzünüz gerekir. Bu, anahtarın PIN kodudur; bilgisayarınızın veya bu sitenin değil. Onu, bilgisayarınızın güvenlik anahtarları veya oturum açma seçenekleri ayarlarından belirler ya da değiştirirsiniz. PIN kodu istemiyorsanız anahtarı güvenlik anahtarı olarak ekleyin: o zaman paroladan sonraki ikinci adımınız olur.",
    },
    imitation: {
      title: "Anahtarım başka bir adres için kullanıldı",
      text: "Bir anahtar yalnızca eklediğiniz adreste çalışır. Tarayıcınızın adres çubuğunda {{origin}} yazmalıdır. Başka bir şey yazıyorsa sayfayı kapatın: parolanızı ele geçirmek isteyen bir taklit olabilir. Parolanızı orada girdiyseniz hemen değiştirin.",
    },
    "locked-out": {
      title: "Çok fazla deneme",
      text: "Ne zaman yeniden deneyebileceğiniz sayfada yazar. Destek ekibi bekleme süresini kısaltamaz. Art arda 100 yanlış paroladan sonra parolanız siz sıfırlayana kadar kilitlenir. Art arda 100 yanlış kod veya anahtardan sonra o uygulama, anahtar veya kurtarma kodları kilitlenir: başka bir yolla giriş yapın, kilitleneni kaldırın ve yeniden ekleyin.",
    },
    "forgot-password": {
      title: "Parolamı unuttum",
      text: "Doğrulanmış adreslerinizden birini girin; size e-postayla bir bağlantı göndeririz. Bağlantıyı {{lifetimes.resetLink}} içinde açın ve yeni bir parola seçin. İkinci adımınızı yine isteriz.",
    },
    "lost-address": {
      title: "Adresime gelen e-postaları artık okuyamıyorum",
      text: "Giriş yapabildiğiniz sürece başka bir adres ekleyin, doğrulayın ve birincil adresiniz yapın. Sonra eskisini kaldırın. Bunu eski adresi kaybetmeden önce yapın: sıfırlama bağlantılarını yalnızca doğrulanmış adreslere göndeririz.",
    },
    "not-me": {
      title: "Bir e-posta, yapmadığım bir şeyi bildiriyor",
      text: "Hemen harekete geçin. E-postada “Bu ben değildim” bağlantısı varsa onu açın: tüm oturumları kapatır, siz sıfırlayana kadar parolanızı kilitler ve o zamandan beri hesabınıza eklenenleri geri alır.",
      step1: "Böyle bir bağlantı yok mu? Tarayıcınıza {{origin}} adresini kendiniz yazın ve giriş yapın.",
      step2: "Güvenlik geçmişinize ve oturumlarınıza bakın. Tanımadığınız oturumlardan çıkış yapın.",
      step3: "Parolanızı değiştirin. Giriş yapamıyorsanız sıfırlayın: bu, tüm oturumları kapatır.",
    },
    suspicious: {
      title: "Bir e-posta şüpheli görünüyor",
      text: "{{site}} e-postaları asla parola veya kod istemez ve asla ek içermez. Bağlantıları yalnızca {{origin}} adresine ve destek ekibine götürür. Emin değilseniz bağlantıyı açmayın. Gerçekte ne olduğunu görmek için güvenlik geçmişinize bakın.",
    },
    frozen: {
      title: "Hesabım askıya alındı",
      text: "{{site}} sizi veya başkalarını korumak için hesabı askıya aldı. Hiçbir şey kaybolmadı. <support>Destek ekibiyle iletişime geçin</support>: hesabı yalnızca onlar yeniden açabilir.",
    },
  },
  links: {
    reset: "Parolanızı sıfırlayın",
    emails: "E-posta adresleriniz",
    password: "Parolanızı değiştirin",
    keys: "Geçiş anahtarlarınız ve güvenlik anahtarlarınız",
    apps: "Doğrulama uygulamalarınız",
    codes: "Kurtarma kodlarınız",
    sessions: "Oturumlarınız",
    history: "Güvenlik geçmişiniz",
  },
} satisfies Area<"help">;
