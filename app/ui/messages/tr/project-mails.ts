/** The mails about projects; a part of `mail`. */
export const projectMails = {
  "project-created": {
    subject: "{{project}} projesi oluşturuldu",
    text: "{{member}}, {{site}} sitesinde {{project}} projesini oluşturdu. Projenin sahiplerinden birisiniz.",
    after: "Bunu beklemiyorsanız projelerinizi gözden geçirin:",
  },
  "project-invited": {
    subject: "{{project}} projesine davet: {{person}}",
    text: "{{member}}, {{person}} kullanıcısını {{project}} projesine davet etti. Davet {{lifetimes.invitation}} boyunca açık.",
    text_owner:
      "{{member}}, {{person}} kullanıcısını {{project}} projesine sahip olarak davet etti. Davet {{lifetimes.invitation}} boyunca açık.",
    text_maintainer:
      "{{member}}, {{person}} kullanıcısını {{project}} projesine bakımcı olarak davet etti. Davet {{lifetimes.invitation}} boyunca açık.",
    link: "Bu ben değildim",
    after: "Bunu beklemiyorsanız projenin ayarlarında daveti geri alın:",
  },
  invitation: {
    subject: "{{project}} projesine davet edildiniz",
    text: "{{member}} sizi {{site}} sitesindeki {{project}} projesine davet ediyor. Daveti {{lifetimes.invitation}} içinde kabul edin veya reddedin. İkisini de yapmazsanız hiçbir şey olmaz.",
    text_owner:
      "{{member}} sizi {{site}} sitesindeki {{project}} projesine sahip olarak davet ediyor. Daveti {{lifetimes.invitation}} içinde kabul edin veya reddedin. İkisini de yapmazsanız hiçbir şey olmaz.",
    text_maintainer:
      "{{member}} sizi {{site}} sitesindeki {{project}} projesine bakımcı olarak davet ediyor. Daveti {{lifetimes.invitation}} içinde kabul edin veya reddedin. İkisini de yapmazsanız hiçbir şey olmaz.",
    after: "{{member}} adlı kullanıcıyı veya projeyi tanımıyorsanız daveti reddedin:",
  },
  "project-joined": {
    subject: "{{project}} projesine katılan: {{member}}",
    text: "{{member}} {{project}} projesine katıldı.",
    text_owner: "{{member}} {{project}} projesine sahip olarak katıldı.",
    text_maintainer: "{{member}} {{project}} projesine bakımcı olarak katıldı.",
    after: "Bunu beklemiyorsanız {{member}} kullanıcısını projenin ayarlarında projeden çıkarın:",
  },
  "project-role-changed": {
    subject: "{{project}}: {{person}} kullanıcısının rolü değiştirildi",
    text: "{{member}}, {{project}} projesinde {{person}} kullanıcısının rolünü değiştirdi.",
    text_owner: "{{member}}, {{person}} kullanıcısını {{project}} projesinin sahibi yaptı.",
    text_maintainer: "{{member}}, {{person}} kullanıcısını {{project}} projesinin bakımcısı yaptı.",
    link: "Bu ben değildim",
    after: "Bunu beklemiyorsanız projedeki kişileri gözden geçirin:",
  },
  "project-person-removed": {
    subject: "{{project}} projesinden çıkarılan: {{person}}",
    text: "{{member}}, {{person}} kullanıcısını {{project}} projesinden çıkardı. {{person}} artık projeyi yönetemez ve projeye yükleme yapamaz.",
    link: "Bu ben değildim",
    after: "Bunu beklemiyorsanız {{member}} kullanıcısına sorun ya da projeyi gözden geçirin:",
  },
  "project-left": {
    subject: "{{project}} projesinden ayrılan: {{member}}",
    text: "{{member}} {{project}} projesinden ayrıldı; artık projeyi yönetemez ve projeye yükleme yapamaz.",
    after: "Bunu beklemiyorsanız {{member}} kullanıcısına sorun ya da projeyi gözden geçirin:",
  },
  "project-people-taken-back": {
    subject: "{{project}}: roller eski hâline getirildi",
    text: "{{member}}, hesabına başka birinin girdiğini bildirdi. Bu hesaptan {{project}} projesindeki rollerde yapılan değişiklikleri geri aldık: {{people}}.",
    after: "Projedeki diğer değişiklikler olduğu gibi kalır. Geçmişini kontrol edin:",
  },
  "project-token-shut-out": {
    subject: "{{project}}: {{person}} kullanıcısının belirtecinin erişimi kesildi",
    text: "{{member}}, {{person}} kullanıcısının “{{label}}” belirtecinin {{project}} projesine erişimini kesti. Belirteç artık projeye yükleme yapamaz.",
    after: "Bunu beklemiyorsanız {{member}} kullanıcısına sorun ya da projeyi gözden geçirin:",
  },
  "project-status-changed": {
    subject: "{{project}} projesinin durumu değiştirildi",
    text: "{{member}}, {{project}} projesinin durumunu değiştirdi.",
    text_active: "{{member}}, {{project}} projesini “etkin” olarak işaretledi.",
    text_deprecated: "{{member}}, {{project}} projesini “kullanımı önerilmiyor” olarak işaretledi.",
    text_archived: "{{member}}, {{project}} projesini “arşivlendi” olarak işaretledi.",
    after: "Bunu beklemiyorsanız projenin ayarlarında eski durumuna getirin:",
  },
  "project-two-factors-required": {
    subject: "{{project}} artık iki adımlı doğrulama istiyor",
    text: "{{member}}, {{project}} projesinin kurallarını değiştirdi: projeyi yönetmek için artık iki adımlı doğrulama gerekiyor. Belirteçle yüklemeler eskisi gibi sürüyor.",
    after: "Bunu beklemiyorsanız projenin ayarlarını gözden geçirin:",
  },
  "project-two-factors-optional": {
    subject: "{{project}} artık iki adımlı doğrulama istemiyor",
    text: "{{member}}, {{project}} projesinin kurallarını değiştirdi: proje artık iki adımlı doğrulama olmadan yönetilebiliyor.",
    after: "Bunu beklemiyorsanız projenin ayarlarında eski durumuna getirin:",
  },
  "project-approval-on": {
    subject: "{{project}} projesinin yeni dosyaları artık onay bekler",
    text: "{{member}}, {{project}} projesinin kurallarını değiştirdi: yeni dosyalar artık bir sahip onaylayana kadar bekler.",
    after: "Bunu beklemiyorsanız projenin ayarlarını gözden geçirin:",
  },
  "project-approval-off": {
    subject: "{{project}} projesinin yeni dosyaları artık onay beklemez",
    text: "{{member}}, {{project}} projesinde onayı kapattı. Proje için belirteci olan herkes artık dosyaları hemen yayımlayabilir.",
    after: "Bunu beklemiyorsanız projenin ayarlarında onayı yeniden açın. Sonra kişileri ve belirteçleri gözden geçirin:",
  },
  "project-deleted": {
    subject: "{{project}} projesi silindi",
    text: "{{member}}, {{project}} projesini tüm sürümleriyle birlikte sildi. Adını 90 gün boyunca yalnızca sahipleri yeniden kullanabilir. Yayımlanmış dosya adları asla başka dosyalar için kullanılmaz.",
    after:
      "Bunu beklemiyorsanız birisi {{member}} kullanıcısının hesabını ele geçirmiş olabilir. O hesap sizinse parolanızı hemen sıfırlayın:",
  },
  "project-quarantined": {
    subject: "{{project}} projesi karantinada",
    text: "{{site}} destek ekibi {{project}} projesini karantinaya aldı. Proje yükleme kabul etmez, dosya sunmaz ve değiştirilemez. Hiçbir şey silinmedi.",
    after: "Nedenini bilmiyorsanız <support>destek ekibiyle iletişime geçin</support>.",
  },
  "project-released": {
    subject: "{{project}} projesi karantinadan çıktı",
    text: "{{site}} destek ekibi {{project}} projesini karantinadan çıkardı. Proje dosyalarını yeniden sunuyor.",
    after: "Projedeki kişileri ve sürümleri tanıdığınızdan emin olun:",
  },
  "release-yanked": {
    subject: "{{project}}: {{version}} sürümü geri çekildi",
    text: "{{member}}, {{project}} projesinin {{version}} sürümünü geri çekti. Tam olarak bu sürüm istenmedikçe kurulum araçları onu atlar.",
    text_why:
      "{{member}}, {{project}} projesinin {{version}} sürümünü geri çekti. Nedeni: {{why}}. Tam olarak bu sürüm istenmedikçe kurulum araçları onu atlar.",
    after: "Bunu beklemiyorsanız projenin ayarlarında geri çekmeyi kaldırın:",
  },
  "release-unyanked": {
    subject: "{{project}}: {{version}} sürümü artık geri çekilmiş değil",
    text: "{{member}}, {{project}} projesinin {{version}} sürümünün geri çekilmesini kaldırdı. Kurulum araçları onu yeniden kullanıyor.",
    after: "Bunu beklemiyorsanız sürümü projenin ayarlarında yeniden geri çekin:",
  },
  "release-opened": {
    subject: "{{project}}: {{version}} sürümü yeniden dosya kabul ediyor",
    text: "{{member}}, {{project}} projesinin {{version}} sürümünü açtı. Sürüm bir gün boyunca yeni dosya kabul eder.",
    after: "Bunu beklemiyorsanız projeyi gözden geçirin:",
  },
  "files-waiting": {
    subject: "{{project}} {{version}} dosyaları onay bekliyor",
    text: "{{member}}, {{project}} projesinin {{version}} sürümüne {{file}} dosyasını yükledi. Bir sahip ikinci adımla onaylayınca dosyayı yayımlarız. Onaylanmazsa {{lifetimes.waitingFile}} sonra kaldırırız.",
    after: "Dosyaları onaylayın veya reddedin. Onları beklemiyorsanız reddedin ve yüklendikleri belirteci iptal edin:",
  },
  "files-approved": {
    subject: "{{project}} {{version}} dosyaları yayımlandı",
    text_one: "{{member}}, {{project}} projesinin {{version}} sürümündeki {{file}} dosyasını onayladı. Dosya yayımlandı.",
    text_other:
      "{{member}}, {{project}} projesinin {{version}} sürümündeki {{count}} dosyayı onayladı, örneğin {{file}}. Dosyalar yayımlandı.",
    after: "Bunu beklemiyorsanız sürümü geri çekin. Sonra projedeki kişileri ve projenin geçmişini gözden geçirin:",
  },
  "files-rejected": {
    subject: "{{project}} {{version}} dosyaları reddedildi",
    text_one:
      "{{member}}, {{project}} projesinin {{version}} sürümündeki {{file}} dosyasını reddetti. Dosya yayımlanmadı ve adı yeniden kullanılabilir.",
    text_other:
      "{{member}}, {{project}} projesinin {{version}} sürümündeki {{count}} dosyayı reddetti, örneğin {{file}}. Dosyalar yayımlanmadı ve adları yeniden kullanılabilir.",
    after: "Bunu beklemiyorsanız {{member}} kullanıcısına sorun ve dosyaları yeniden yükleyin:",
  },
  "files-expired": {
    subject: "{{project}} {{version}} dosyaları onaylanmadı",
    text_one:
      "{{project}} projesinin {{version}} sürümündeki {{file}} dosyasını {{lifetimes.waitingFile}} içinde kimse onaylamadı. Onu kaldırdık ve adı yeniden kullanılabilir.",
    text_other:
      "{{project}} projesinin {{version}} sürümündeki {{count}} dosyayı, örneğin {{file}}, {{lifetimes.waitingFile}} içinde kimse onaylamadı. Onları kaldırdık ve adları yeniden kullanılabilir.",
    after: "Yayımlamak için yeniden yükleyin:",
  },
  "release-deleted": {
    subject: "{{project}}: {{version}} sürümü silindi",
    text: "{{member}}, {{project}} projesinin {{version}} sürümünü tüm dosyalarıyla birlikte sildi. Dosyaların adları asla başka dosyalar için kullanılmaz.",
    after: "Bunu beklemiyorsanız projedeki kişileri ve projenin geçmişini gözden geçirin:",
  },
  "release-file-uploaded": {
    subject: "{{project}} {{version}} için dosya yüklendi",
    text: "{{member}}, “{{by}}” API belirteciyle {{project}} {{version}} için {{file}} dosyasını yükledi. SHA-256 değeri: {{sha256}}. Bir saat boyunca başka dosyalar için e-posta göndermeyeceğiz. Onları projenin geçmişinde bulursunuz.",
    text_password:
      "{{member}}, parolasıyla {{project}} {{version}} için {{file}} dosyasını yükledi. SHA-256 değeri: {{sha256}}. Bir saat boyunca başka dosyalar için e-posta göndermeyeceğiz. Onları projenin geçmişinde bulursunuz.",
    after: "Bunu beklemiyorsanız projedeki kişileri ve projenin geçmişini gözden geçirin:",
  },
  "release-file-deleted": {
    subject: "{{project}} {{version}}: bir dosya silindi",
    text: "{{member}}, {{project}} projesinin {{file}} dosyasını sildi. Adı asla başka bir dosya için kullanılmaz.",
    after: "Bunu beklemiyorsanız projedeki kişileri ve projenin geçmişini gözden geçirin:",
  },
};
