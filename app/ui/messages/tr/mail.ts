import type { Area } from "../catalogue.ts";
import { projectMails } from "./project-mails.ts";

export const mail = {
  greeting: "Merhaba {{username}},",
  when: "Zaman: {{at}}",
  touched: "Birisi bu projeleri hesabınızdan değiştirdi. Bir sonraki girişinizden sonra geçmişlerini kontrol edin:",
  reason: "Neden: {{reason}}",
  where: "Yer: {{ipAddress}}, {{browser}}",
  notYou: "Bu siz değilseniz başka birisi hesabınıza girebiliyor. Parolanızı hemen sıfırlayın. Bu, tüm tarayıcılardan çıkış yapar:",
  replyToSupport: "Destek ekibiyle iletişime geçmek için bu e-postayı yanıtlayın.",
  notMe:
    "Bu siz değilseniz bu bağlantıyı {{lifetimes.notMeLink}} içinde açın. Bu değişikliği ve ondan sonra eklenen her şeyi geri alır, tüm tarayıcılardan çıkış yapar ve siz sıfırlayana kadar parolanızı kilitler:",
  way: {
    "reset-password": "Parolanızı sıfırlayın",
    "change-password": "Parolanızı değiştirin",
    history: "Güvenlik geçmişinizi görün",
    sessions: "Oturumlarınızı görün",
    "two-factor": "İki adımlı doğrulamanızı görün",
    "security-keys": "Güvenlik anahtarlarınızı görün",
    tokens: "API belirteçlerinizi görün",
    project: "Projenin sayfasını görün",
    "project-settings": "Projenin ayarlarını görün",
    "project-history": "Projenin geçmişini görün",
    invitations: "Davetlerinizi görün",
    approvals: "Bekleyen dosyaları görün",
    announcements: "Size neleri e-postayla göndereceğimizi seçin",
  },
  signature: "{{site}} - {{origin}}",
  "verify-email": {
    subject: "{{username}} için e-posta adresinizi doğrulayın",
    text: "Lütfen bu e-posta adresinin {{site}} sitesindeki {{username}} hesabınıza ait olduğunu onaylayın.",
    lead: "Bu bağlantıyı {{lifetimes.verifyLink}} içinde açın:",
    link: "{{username}} için adresi doğrula",
    after:
      "{{username}} sizin hesabınız değilse bağlantıyı açmayın. Açarsanız adresiniz başka birinin hesabına eklenir. Bağlantı açılmadan hiçbir şey olmaz.",
  },
  "address-in-use": {
    subject: "Birisi {{username}} hesabının e-posta adresini girdi",
    text: "Birisi {{site}} sitesinde, yeni bir hesap veya başka bir hesap için bu adresi girdi. Adres {{username}} hesabınıza ait olduğundan hiçbir şey değiştirilmedi. Bu sizseniz {{username}} olarak giriş yapın.",
    after: "Bu siz değilseniz yapmanız gereken bir şey yok.",
  },
  "factor-added": {
    subject: "{{username}} hesabına “{{label}}” eklendi",
    text: "Hesabınıza “{{label}}” eklendi. Artık giriş yaparken onu kullanabilirsiniz. Diğer oturumlarınız kapatıldı.",
    link: "Bu ben değildim",
    after: "Bu sizseniz yapmanız gereken bir şey yok.",
  },
  "factor-lost": {
    subject: "{{username}}: “{{label}}” artık çalışmıyor",
    text: "{{site}}, “{{label}}” için koruma sağlayan şifreleme anahtarını kaybetti; bu nedenle onu hesabınızdan kaldırdık. Diğer güvenlik anahtarlarınız ve uygulamalarınız çalışmaya devam ediyor. Tüm oturumlarınız kapatıldı.",
    text_last:
      "{{site}}, “{{label}}” için koruma sağlayan şifreleme anahtarını kaybetti; bu nedenle onu hesabınızdan kaldırdık. Son ikinci adımınız olduğu için kurtarma kodlarınız da kaldırıldı. Parolanızı kilitledik: siz sıfırlayana kadar kimse onunla giriş yapamaz. Tüm oturumlarınız kapatıldı.",
    after: "Giriş yapıp yenisini kurun. Giriş yapamıyorsanız parolanızı sıfırlayın:",
    after_last: "Parolanızı sıfırlayın, giriş yapın ve iki adımlı doğrulamayı yeniden açın:",
  },
  "factor-closed": {
    subject: "{{username}}: “{{label}}” kilitlendi",
    text: "Birisi “{{label}}” ile art arda 100 başarısız deneme yaptı. Tahmin denemelerini durdurmak için onu kalıcı olarak kilitledik.",
    after:
      "Başka bir yolla giriş yapın, onu kaldırın ve yeniden ekleyin. Denemeleri siz yapmadıysanız birisi parolanızı biliyor. Onu da değiştirin:",
  },
  "confirm-failing": {
    subject: "Birisi {{username}} hesabında kimliğini onaylayamadı",
    text: "Hesabınıza giriş yapmış birisi bir gün içinde beş yanlış parola veya kod girdi. Ondan, siz olduğunu onaylaması istenmişti.",
    after: "Bu siz değilseniz oturumu sonlandırın ve parolanızı değiştirin:",
  },
  "factor-removed": {
    subject: "{{username}} hesabından “{{label}}” kaldırıldı",
    text: "“{{label}}” hesabınızdan kaldırıldı. Diğer oturumlarınız kapatıldı.",
    text_last:
      "“{{label}}” hesabınızdan kaldırıldı. Son ikinci adımınız olduğu için kurtarma kodlarınız da kaldırıldı. Artık giriş yapmak için parolanız tek başına yeterli. Diğer oturumlarınız kapatıldı.",
  },
  "second-factor-failed": {
    subject: "{{username}} hesabına başarısız giriş: parola doğruydu",
    text: "Birisi parolanızı girdi, ama ikinci adımda başarısız oldu. Kimse hesaba giremedi.",
    after: "Bu siz değilseniz birisi parolanızı biliyor. Onu hemen değiştirin:",
  },
  "security-key-counter": {
    subject: "{{username}}: “{{label}}” güvenlik anahtarı kopyalanmış olabilir",
    subject_unnamed: "{{username}}: “{{label}}” kopyalanmış olabilir",
    text: "Birisi “{{label}}” güvenlik anahtarını kullandı, ama anahtarın sayacı ilerlemedi. Bir anahtar kopyalandığında böyle olur. Bazı anahtarlar sıfırlandığında veya eşitlendiğinde de böyle olur. Bu kullanıma izin verdik ve anahtar hâlâ çalışıyor.",
    after: "Nedenini bilmiyorsanız anahtarı kaldırıp yenisini ekleyin:",
  },
  "recovery-codes-generated": {
    subject: "{{username}} için yeni kurtarma kodları",
    text: "Hesabınız için on yeni kurtarma kodu oluşturuldu. Önceki kodlarınız varsa artık çalışmaz.",
    link: "Bu ben değildim",
    after: "Bu sizseniz yapmanız gereken bir şey yok.",
  },
  "recovery-code-used": {
    subject: "{{username}} hesabına kurtarma koduyla giriş yapıldı",
    text_one: "Birisi hesabınıza bir kurtarma koduyla giriş yaptı. {{count}} kodunuz kaldı.",
    text_other: "Birisi hesabınıza bir kurtarma koduyla giriş yaptı. {{count}} kodunuz kaldı.",
  },
  "reset-password": {
    subject: "{{username}} için yeni parola belirleyin",
    text: "Birisi, büyük olasılıkla siz, hesabınız için yeni bir parola istedi.",
    lead: "Parolayı belirlemek için bu bağlantıyı {{lifetimes.resetLink}} içinde açın. Bir kez çalışır:",
    link: "Yeni parola belirle",
    after: "Bu siz değilseniz bu e-postayı dikkate almayın. Bağlantı açılmadan hiçbir şey olmaz. Bağlantıyı kimseyle paylaşmayın.",
  },
  "password-reset": {
    subject: "{{username}} hesabının parolası sıfırlandı",
    text: "Birisi e-postalarımızdan birindeki bağlantıyla yeni bir parola belirledi. Tüm oturumlarınız kapatıldı. İki adımlı doğrulama olduğu gibi kaldı.",
    after: "Bu siz değilseniz başka birisi e-postanızı okuyor. Önce posta kutunuzu güvenceye alın. Sonra parolanızı yeniden sıfırlayın:",
  },
  "password-closed": {
    subject: "{{username}} hesabının parolası kilitlendi",
    text: "Parolanız kilitlendi. Birisi hesabınız için art arda 100 kez yanlış parola girdi. Kimse hesaba giremedi. Siz parolayı sıfırlayana kadar doğru parola da çalışmaz.",
    after: "Yeniden giriş yapmak için parolanızı sıfırlayın:",
  },
  ...projectMails,
  "new-device": {
    subject: "{{username}} hesabına yeni giriş: {{browser}}",
    text: "Birisi yeni bir tarayıcıdan hesabınıza giriş yaptı.",
    lead: "Bu siz değilseniz bu bağlantıyı {{lifetimes.notMeLink}} içinde açın. Tüm tarayıcılardan çıkış yapar, siz sıfırlayana kadar parolanızı kilitler ve o zamandan beri hesabınıza eklenenleri geri alır:",
    link: "Bu ben değildim",
    after: "Bu sizseniz yapmanız gereken bir şey yok.",
  },
  "login-disowned": {
    subject: "{{username}}: parola kilitlendi ve oturumlar sonlandırıldı",
    text: "Birisi e-postalarımızdan birindeki “Bu ben değildim” bağlantısını kullandı. Tüm oturumlarınızı kapattık, tarayıcılarınızı unuttuk ve parolanızı kilitledik.",
    text_gone:
      "Birisi e-postalarımızdan birindeki “Bu ben değildim” bağlantısını kullandı. Tüm oturumlarınızı kapattık, tarayıcılarınızı unuttuk ve parolanızı kilitledik. O zamandan beri eklenenler artık çalışmaz: {{gone}}.",
    after:
      "Parolanızı hemen sıfırlayın. Sonra güvenlik anahtarlarınızı, uygulamalarınızı ve kurtarma kodlarınızı gözden geçirip yeni kodlar oluşturun:",
  },
  "deletion-requested": {
    subject: "{{username}} hesabınız silinecek",
    text: "Birisi, büyük olasılıkla siz, hesabınızı silmemizi istedi. Hesabı {{lifetimes.deletionGrace}} sonra sileceğiz.",
    text_operator: "{{site}} destek ekibi hesabınızın silinmesini istedi. Hesabı {{lifetimes.deletionGrace}} sonra sileceğiz.",
    lead: "Hesabınızın kalması için o zamana kadar bu bağlantıyı açın. Ya da giriş yapıp hesabın kalmasını sağlayan düğmeye basın:",
    link: "Hesabım kalsın",
    after: "Bu siz değilseniz hesabınızın silinmesini durdurun, sonra parolanızı sıfırlayın:",
  },
  "deletion-cancelled": {
    subject: "{{username}} hesabının silinmesi durduruldu",
    text: "Hesabınızı silmeyeceğiz. Hiçbir şey kaybolmadı. Yeniden giriş yapabilirsiniz.",
  },
  "account-deleted": {
    subject: "{{username}} hesabınız silindi",
    text: "{{lifetimes.deletionGrace}} önce istendiği gibi hesabınızı sildik. Yayımladığınız dosyalar projelerinde kalır. Bu projelerin sahipleri orada ne yaptığınızı kullanıcı adınız, IP adresiniz ve tarayıcınızla birlikte görmeye devam edebilir. Kullanıcı adınızı başka kimse alamaz.",
    after: "Yapmanız gereken başka bir şey yok.",
  },
  "account-exported": {
    subject: "{{username}} hesabının verileri indirildi",
    text: "Birisi, büyük olasılıkla siz, hesabınızdaki verilerin bir kopyasını indirdi.",
  },
  "account-frozen": {
    subject: "{{username}} hesabınız askıya alındı",
    text: "{{site}} destek ekibi hesabınızı askıya aldı. Hesaba kimse giriş yapamaz ve hesabın tüm oturumları kapatıldı. Hiçbir şey silinmedi.",
    after: "Nedenini bilmiyorsanız <support>destek ekibiyle iletişime geçin</support>.",
  },
  "account-unfrozen": {
    subject: "{{username}} hesabınız artık askıda değil",
    text: "{{site}} destek ekibi hesabınızı yeniden açtı. Eskisi gibi giriş yapabilirsiniz.",
    after: "Neden askıya alındığını bilmiyorsanız giriş yapıp geçmişinize bakın:",
  },
  "sessions-ended": {
    subject: "{{username}}: tüm oturumlar kapatıldı",
    text: "{{site}} destek ekibi tüm oturumlarınızı kapattı. Her tarayıcıda ikinci adım yeniden gerekir. Başka hiçbir şey değişmedi ve giriş yapabilirsiniz.",
    after: "Nedenini bilmiyorsanız giriş yapıp geçmişinize bakın:",
  },
  "token-created": {
    subject: "{{username}} için “{{label}}” API belirteci oluşturuldu",
    text: "Hesabınızda “{{label}}” API belirteci oluşturuldu. Ona sahip olan herkes, izin verdiğiniz ölçüde sizin adınıza dosya yükleyebilir.",
    lead: "Bu siz değilseniz bu bağlantıyı {{lifetimes.notMeLink}} içinde açın. Belirteci iptal eder, ondan sonra eklenenleri geri alır, tüm tarayıcılardan çıkış yapar ve siz sıfırlayana kadar parolanızı kilitler:",
    link: "Bu ben değildim",
    after: "Bu sizseniz yapmanız gereken bir şey yok.",
  },
  "token-regenerated": {
    subject: "{{username}}: “{{label}}” API belirteci yenilendi",
    text: "Hesabınızdaki “{{label}}” API belirtecinin yerini, aynı haklara sahip yeni bir belirteç aldı.",
    lead: "Bu siz değilseniz bu bağlantıyı {{lifetimes.notMeLink}} içinde açın. Yeni belirteci iptal eder, ondan sonra eklenenleri geri alır, tüm tarayıcılardan çıkış yapar ve siz sıfırlayana kadar parolanızı kilitler:",
    link: "Bu ben değildim",
    after: "Bu sizseniz yapmanız gereken bir şey yok.",
  },
  "token-new-network": {
    subject: "{{username}}: “{{label}}” API belirteci yeni bir ağdan kullanıldı",
    text: "“{{label}}” API belirteci, daha önce kullanılmadığı bir ağdan kullanıldı.",
    after: "Bu siz veya makinelerinizden biri değilse belirteci iptal edin:",
  },
  "token-expiring": {
    subject: "{{username}}: “{{label}}” API belirtecinin süresi doluyor",
    text: "“{{label}}” API belirtecinin süresi yakında doluyor. Süre sonu: {{until}}. Ondan sonra kimse onunla yükleme yapamaz.",
    after: "Kullanmaya devam etmek için o zamana kadar yenileyin:",
  },
  "token-unused": {
    subject: "{{username}}: “{{label}}” API belirteci uzun süredir kullanılmadı",
    text: "“{{label}}” API belirteci neredeyse bir yıldır kullanılmadı. O zamana kadar kullanılmazsa onu iptal edeceğiz. İptal zamanı: {{until}}.",
    after: "Artık gerekmiyorsa şimdi iptal edin:",
  },
  "token-revoked": {
    subject: "{{username}}: “{{label}}” API belirteci iptal edildi",
    text: "Hesabınızdaki “{{label}}” API belirteci iptal edildi. Artık kimse onunla yükleme yapamaz.",
    text_itself:
      "Bir program, iptal edilmesi için hesabınızdaki “{{label}}” API belirtecini bize gönderdi. Onu iptal ettik. Artık kimse onunla yükleme yapamaz.",
    after: "Bu siz değilseniz diğer belirteçlerinizi gözden geçirin:",
    after_itself:
      "Program sizin değilse belirteç başka birisinin elindeydi. Onunla neler yüklendiğini ve diğer belirteçlerinizi gözden geçirin:",
  },
  "token-ended": {
    subject: "{{username}}: “{{label}}” API belirteci sona erdi",
    text: "“{{label}}” API belirteci sona erdi. Artık kimse onunla yükleme yapamaz.",
    text_expired: "“{{label}}” API belirtecinin süresi doldu. Artık kimse onunla yükleme yapamaz.",
    text_unused: "Bir yıl kullanılmadığı için “{{label}}” API belirtecini iptal ettik. Artık kimse onunla yükleme yapamaz.",
    after: "Hâlâ bir belirteç gerekiyorsa burada oluşturun:",
  },
  "token-leaked": {
    subject: "{{username}}: açıkta bulunan “{{label}}” API belirteci iptal edildi",
    text: "Bir tarama aracı, “{{label}}” API belirtecini herkese açık bir yerde buldu: {{url}}. Onu iptal ettik; artık kimse onunla yükleme yapamaz. Başkaları onu daha önce bulmuş olabilir. Projelerinizde sizin yüklemediğiniz dosyalar olup olmadığına bakın.",
    text_nowhere:
      "Bir tarama aracı, “{{label}}” API belirtecini herkese açık bir yerde buldu. Onu iptal ettik; artık kimse onunla yükleme yapamaz. Başkaları onu daha önce bulmuş olabilir. Projelerinizde sizin yüklemediğiniz dosyalar olup olmadığına bakın.",
    after: "Hâlâ bir belirteç gerekiyorsa yenisini oluşturun. Onu yayımladığınız dosyalara koymayın:",
  },
  "token-shut-out": {
    subject: "{{username}}: “{{label}}” API belirtecinin {{project}} erişimi kesildi",
    text: "{{project}} projesinin bir sahibi, “{{label}}” API belirtecinizin bu projeye erişimini kesti. Belirteç oraya artık yükleme yapamaz. Başka yerlerde eskisi gibi çalışır.",
    after: "Nedenini bilmiyorsanız projenin sahiplerine sorun. Belirteç başkalarının elinde olabilirse onu iptal edin:",
  },
  "tokens-ended": {
    subject: "{{username}} hesabının API belirteçleri iptal edildi",
    text_one: "Hesabınızın {{count}} API belirtecini iptal ettik. Artık kimse onunla yükleme yapamaz.",
    text_other: "Hesabınızın {{count}} API belirtecini iptal ettik. Artık kimse onlarla yükleme yapamaz.",
    text_reset_one:
      "İkinci adımlarınızı kaldırırken hesabınızın {{count}} API belirtecini de iptal ettik. Artık kimse onunla yükleme yapamaz.",
    text_reset_other:
      "İkinci adımlarınızı kaldırırken hesabınızın {{count}} API belirtecini de iptal ettik. Artık kimse onlarla yükleme yapamaz.",
    after: "Hâlâ bir belirteç gerekiyorsa burada oluşturun:",
  },
  announcement: {
    subject: "{{title}}",
    text: "{{text}}",
    after: "Bu e-postayı {{site}} duyurularını istediğiniz için alıyorsunuz. Duyuruları durdurmak için bu ayarı değiştirin:",
  },
  "operator-test": {
    subject: "{{site}} deneme e-postası",
    text: "{{site}} destek ekibi bu e-postayı, e-postaların ulaşıp ulaşmadığını kontrol etmek için gönderdi.",
    after: "Yapmanız gereken bir şey yok.",
  },
  "admin-granted": {
    subject: "{{username}} hesabına yönetici rolü verildi",
    text: "{{site}} destek ekibi sizi yönetici yaptı. Her hesabı görüntüleyebilir ve üzerinde işlem yapabilirsiniz. Yönetim sayfaları bir güvenlik anahtarı veya geçiş anahtarı ister.",
    after: "Bunu beklemiyorsanız <support>destek ekibiyle iletişime geçin</support>. Kimin yaptığı geçmişinizde yazıyor:",
  },
  "admin-revoked": {
    subject: "{{username}} hesabından yönetici rolü kaldırıldı",
    text: "Artık {{site}} yöneticisi değilsiniz. Hesabınızda başka hiçbir şey değişmedi.",
    after: "Nedenini bilmiyorsanız <support>destek ekibiyle iletişime geçin</support>.",
  },
  "two-factor-reset": {
    subject: "{{username}} hesabından iki adımlı doğrulama kaldırıldı",
    text: "Birisi istediği için {{site}} destek ekibi hesabınızdan iki adımlı doğrulamayı kaldırdı. Artık giriş yapmak için parolanız tek başına yeterli. Tüm oturumlarınız kapatıldı.",
    text_disowned:
      "Bildirdiğimiz gibi, birisinin “Bu ben değildim” bağlantısıyla bildirdiği güvenlik anahtarlarını ve uygulamaları kaldırdık. Başka eklemediyseniz artık giriş yapmak için parolanız tek başına yeterli. Tüm oturumlarınız kapatıldı.",
    after:
      "Giriş yapın ve iki adımlı doğrulamayı yeniden açın. Bunu siz istemediyseniz parolanızı hemen sıfırlayın ve <support>destek ekibiyle iletişime geçin</support>:",
  },
  "two-factor-reset-begun": {
    subject: "{{username}}: iki adımlı doğrulama kaldırılacak ({{untilDay}})",
    text: "Birisi {{site}} destek ekibine güvenlik anahtarlarınızı, uygulamalarınızı ve kodlarınızı kaybettiğinizi söyledi. İki adımlı doğrulamayı hesabınızdan kaldıracağız. Kaldırma zamanı: {{until}}. Ondan sonra giriş yapmak için parolanız tek başına yeterli olacak.",
    text_disowned:
      "Birisi e-postalarımızdan birindeki “Bu ben değildim” bağlantısını kullandı. O zamandan beri eklenen güvenlik anahtarları ve uygulamalar artık çalışmıyor. Onları kaldıracağız. Kaldırma zamanı: {{until}}. O zamana kadar kimse giriş yapamaz. Ondan sonra giriş yapmak için parolanız tek başına yeterli olacak.",
    lead: "Bunu durdurmak için o zamana kadar bu bağlantıyı açın:",
    lead_disowned: "Bunlar size aitse kalmaları için o zamana kadar bu bağlantıyı açın:",
    link: "Sıfırlamayı durdur",
    after:
      "Bunu siz istediyseniz yalnızca bekleyin. İstemediyseniz durdurun. Sonra parolanızı sıfırlayın, çünkü onu birisi biliyor olabilir:",
  },
  "two-factor-reset-reminder": {
    subject: "Hatırlatma: {{username}} için iki adımlı doğrulama kaldırılacak",
    text: "Bildirdiğimiz gibi, iki adımlı doğrulamayı hesabınızdan kaldıracağız. Kaldırma zamanı: {{until}}. Ondan sonra giriş yapmak için parolanız tek başına yeterli olacak.",
    text_disowned:
      "Bildirdiğimiz gibi, birisinin “Bu ben değildim” bağlantısıyla bildirdiği güvenlik anahtarlarını ve uygulamaları kaldıracağız. Kaldırma zamanı: {{until}}. Ondan sonra giriş yapmak için parolanız tek başına yeterli olacak.",
    lead: "Bunu durdurmak için o zamana kadar bu bağlantıyı açın:",
    lead_disowned: "Bunlar size aitse kalmaları için o zamana kadar bu bağlantıyı açın:",
    link: "Sıfırlamayı durdur",
    after:
      "Bunu siz istediyseniz yalnızca bekleyin. İstemediyseniz durdurun. Sonra parolanızı sıfırlayın, çünkü onu birisi biliyor olabilir:",
  },
  "two-factor-reset-stopped": {
    subject: "{{username}} hesabının iki adımlı doğrulaması sürüyor",
    text: "İki adımlı doğrulamanızı sıfırlama işlemi durduruldu. Hiçbir şey kaldırılmadı.",
    after: "Sıfırlama hâlâ gerekiyorsa <support>destek ekibiyle iletişime geçin</support>. Neler olduğu geçmişinizde yazıyor:",
  },
  "two-factor-reset-dropped": {
    subject: "{{username}} hesabından iki adımlı doğrulama kaldırılmadı",
    text: "İki adımlı doğrulamanızı kaldırmadık.",
    text_frozen: "Hesabınız askıda olduğu için iki adımlı doğrulamanızı kaldırmadık.",
    text_deleting: "Hesabınız silinmekte olduğu için iki adımlı doğrulamanızı kaldırmadık.",
    text_admin: "Artık yönetici olduğunuz için iki adımlı doğrulamanızı kaldırmadık.",
    "text_new-factor": "Bu arada bir güvenlik anahtarı veya uygulama eklendiği için iki adımlı doğrulamanızı kaldırmadık.",
    "text_factor-used":
      "Bu arada bir güvenlik anahtarı, uygulama veya kurtarma kodu kullanıldığı için iki adımlı doğrulamanızı kaldırmadık.",
    "text_no-factor": "Zaten kapalı olduğu için iki adımlı doğrulamanızı kaldırmadık.",
    after: "Sıfırlama hâlâ gerekiyorsa <support>destek ekibiyle iletişime geçin</support>. Neler olduğu geçmişinizde yazıyor:",
  },
  "confirm-device": {
    subject: "{{username}} hesabına girişinizi onaylayın: {{browser}}",
    text: "Birisi, büyük olasılıkla siz, yeni bir tarayıcıdan hesabınıza giriş yapıyor.",
    lead: "Devam etmek için bu bağlantıyı {{lifetimes.loginFlow}} içinde o tarayıcıda açın:",
    link: "Girişi onayla",
    after: "Bu siz değilseniz bağlantıyı açmayın. Birisi parolanızı biliyor. Onu hemen sıfırlayın:",
  },
  "email-added": {
    subject: "{{username}} hesabına e-posta adresi eklendi",
    text: "Hesabınıza {{address}} adresi eklendi. Adres doğrulandıktan sonra etkin olur.",
    link: "Bu ben değildim",
    after: "Bu sizseniz yapmanız gereken bir şey yok.",
  },
  "email-removed": {
    subject: "{{username}} hesabından e-posta adresi kaldırıldı",
    text: "{{address}} adresi hesabınızdan kaldırıldı. Artık bu adresle giriş yapamaz ve parolanızı sıfırlayamazsınız.",
    after:
      "Bu siz değilseniz başka birisi hesabınıza girebiliyor. Parolanızı, hesapta hâlâ bulunan bir adresle hemen sıfırlayın. Hiçbirine gelen e-postaları okuyamıyorsanız <support>destek ekibiyle iletişime geçin</support>:",
  },
  "email-primary-changed": {
    subject: "{{username}} hesabının birincil e-posta adresi değiştirildi",
    text: "Hesabınızın birincil adresi artık {{address}}. Önceki adres: {{previous}}.",
  },
  "password-changed": {
    subject: "{{username}} hesabının parolası değiştirildi",
    text: "Giriş yapmış ve eski parolanızı bilen birisi parolayı değiştirdi. Diğer oturumlarınız kapatıldı.",
  },
} satisfies Area<"mail">;
