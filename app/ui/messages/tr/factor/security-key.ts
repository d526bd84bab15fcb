import type { Area } from "../../catalogue.ts";

export const securityKey = {
  method: "güvenlik anahtarı",
  name: "Güvenlik anahtarı",
  named: "“{{label}}” güvenlik anahtarı",
  way: "Güvenlik anahtarı veya geçiş anahtarı kullan",
  section: {
    title: "Geçiş anahtarları ve güvenlik anahtarları",
    none: "Parmak iziniz, yüzünüz veya PIN kodunuzla ya da taktığınız bir anahtarla giriş yapın. Sahte bir site bunları çalamaz.",
    add: "Geçiş anahtarı veya güvenlik anahtarı ekle",
    manage: "Geçiş ve güvenlik anahtarlarını yönet",
  },
  protection: {
    title: "Geçiş anahtarları ve güvenlik anahtarları",
    text_one: "{{count}} geçiş anahtarınız veya güvenlik anahtarınız var.",
    text_other: "{{count}} geçiş anahtarınız veya güvenlik anahtarınız var.",
    missing:
      "Parmak izinizi, yüzünüzü, PIN kodunuzu veya taktığınız bir anahtarı kullanın. En güvenli seçenek budur: sahte bir site onu çalamaz.",
    manage: "Geçiş ve güvenlik anahtarlarını yönet",
    setUp: "Geçiş veya güvenlik anahtarı ekle",
  },
  proof: {
    submit: "Güvenlik anahtarı veya geçiş anahtarıyla onayla",
    noScript:
      "Güvenlik anahtarları ve geçiş anahtarları JavaScript gerektirir. JavaScript'i açıp bu sayfayı yenileyin ya da başka bir yolla onaylayın.",
  },
  events: {
    added: "“{{label}}” güvenlik anahtarı eklendi",
    "add-failed": "Güvenlik anahtarı eklenmedi: yanıtı reddedildi",
    closed: "Güvenlik anahtarı art arda 100 yanlış yanıttan sonra kilitlendi",
    renamed: "Güvenlik anahtarının yeni adı: “{{label}}”",
    removed: "“{{label}}” güvenlik anahtarı kaldırıldı",
    failed: "Başarısız giriş: parola doğru, güvenlik anahtarı reddedildi",
  },
  browser: {
    waiting: "Anahtarınız bekleniyor",
    cancelled: {
      create:
        "Hiçbir şey eklenmedi. İşlemden vazgeçmiş, çok uzun beklemiş veya zaten kayıtlı bir anahtar kullanmış olabilirsiniz. Yeniden deneyin ve yanıp söndüğünde anahtara dokunun.",
      get: "İşe yaramadı. İşlemden vazgeçmiş, çok uzun beklemiş veya kayıtlı olmayan bir anahtar kullanmış olabilirsiniz. Yeniden deneyin ya da başka bir yolla giriş yapın.",
    },
    known: {
      create: "Bu anahtar veya geçiş anahtarı hesabınızda zaten kayıtlı. Başka birini kullanın.",
      get: "Bu anahtar hesabınızda kayıtlı değil. Başka birini kullanın ya da başka bir yolla giriş yapın.",
    },
    unable: {
      create: "Bu anahtar geçiş anahtarı saklayamıyor. Onu güvenlik anahtarı olarak ekleyin ya da başka birini kullanın.",
      get: "Bu anahtar burada kullanılamaz. Başka birini kullanın ya da başka bir yolla giriş yapın.",
    },
    failed: "Tarayıcınız anahtar isteyemedi. Sayfayı yenileyip yeniden deneyin.",
    unsupported: "Bu tarayıcı geçiş anahtarlarını ve güvenlik anahtarlarını desteklemiyor. Başka bir tarayıcı kullanın.",
    help: "Anahtarlarla ilgili yardım al",
  },
  login: {
    title: "Güvenlik anahtarı veya geçiş anahtarı",
    text: "{{username}} olarak giriş yapmak için güvenlik anahtarınızı veya geçiş anahtarınızı ({{labels}}) kullanın.",
    text_unnamed: "{{username}} olarak giriş yapmak için güvenlik anahtarınızı veya geçiş anahtarınızı kullanın.",
    noScript:
      "Güvenlik anahtarları ve geçiş anahtarları JavaScript gerektirir. JavaScript'i açıp bu sayfayı yenileyin, başka bir tarayıcı kullanın ya da başka bir yolla giriş yapın:",
  },
  passkey: {
    title: "Geçiş anahtarıyla giriş yapın",
    text: "Parolanız yerine parmak izinizi, yüzünüzü veya PIN kodunuzu kullanın. Geçiş anahtarınız bu cihazda, telefonunuzda, bir güvenlik anahtarında veya parola yöneticinizdedir.",
    button: "Geçiş anahtarıyla giriş yap",
    noScript: "Geçiş anahtarları JavaScript gerektirir. JavaScript'i açıp bu sayfayı yenileyin ya da parolanızla giriş yapın:",
    password: "Parolanızla giriş yapın",
  },
  page: {
    title: "Geçiş anahtarları ve güvenlik anahtarları",
    yours: "Geçiş anahtarlarınız ve güvenlik anahtarlarınız",
    none: "Geçiş anahtarı veya güvenlik anahtarı eklemediniz.",
    passkey: "Geçiş anahtarı",
    securityKey: "Güvenlik anahtarı",
    alone: "Parola olmadan giriş yapmanızı sağlar.",
    secondStep: "Yalnızca ikinci adım.",
    synced: "Yedeklenmiş: diğer cihazlarınızda da kullanabilirsiniz.",
    oneDevice: "Yalnızca bir cihazda.",
    maker: "Tür: {{maker}}.",
    rename: "Yeniden adlandır",
    renameLabel: "Yeni ad",
    addPasskey: "Geçiş anahtarı ekle",
    passkeyText:
      "Geçiş anahtarıyla parolanız olmadan, parmak iziniz, yüzünüz veya PIN kodunuzla giriş yaparsınız. Geçiş anahtarı bu cihazda, telefonunuzda, bir güvenlik anahtarında veya parola yöneticinizde saklanır.",
    addKey: "Güvenlik anahtarı ekle",
    keyText: "Güvenlik anahtarı, taktığınız veya telefonunuza yaklaştırdığınız bir cihazdır. Parolanızdan sonraki ikinci adımınızdır.",
    spare: "İki tane ekleyin ve birini güvenli bir yerde saklayın.",
    spareHelp: "Neden ikinci bir anahtar gerekir",
    label: "Ad",
    labelHint: "İsteğe bağlı. Anahtarı tanımanızı sağlayan bir ad, örneğin “Mavi YubiKey”.",
    noScript:
      "Geçiş anahtarları ve güvenlik anahtarları JavaScript gerektirir. JavaScript'i açıp bu sayfayı yenileyin ya da onun yerine bir doğrulama uygulaması kullanın:",
    noScriptToo: "Bu da JavaScript gerektirir.",
    app: "Doğrulama uygulaması kur",
  },
  mail: {
    "factor-added": {
      subject: "{{username}} hesabına “{{label}}” güvenlik anahtarı eklendi",
      text: "Hesabınıza “{{label}}” güvenlik anahtarı eklendi. Artık giriş yaparken onu kullanabilirsiniz. Diğer oturumlarınız kapatıldı.",
    },
    "factor-removed": {
      subject: "{{username}} hesabından “{{label}}” güvenlik anahtarı kaldırıldı",
      text: "“{{label}}” güvenlik anahtarı hesabınızdan kaldırıldı. Diğer oturumlarınız kapatıldı.",
      text_last:
        "“{{label}}” güvenlik anahtarı hesabınızdan kaldırıldı. Son ikinci adımınız olduğu için kurtarma kodlarınız da kaldırıldı. Artık giriş yapmak için parolanız tek başına yeterli. Diğer oturumlarınız kapatıldı.",
    },
    "factor-closed": {
      subject: "{{username}}: “{{label}}” güvenlik anahtarı kilitlendi",
      text: "“{{label}}” güvenlik anahtarınız art arda 100 yanlış yanıt verdi. Tahmin denemelerini durdurmak için onu tüm tarayıcılarda kalıcı olarak kilitledik.",
      after:
        "Başka bir yolla giriş yapın, anahtarı kaldırın ve yeniden ekleyin. Bu denemeler size ait değilse birisi parolanızı biliyor. Onu da değiştirin:",
    },
    "second-factor-failed": {
      text: "Birisi parolanızı girdi, ama güvenlik anahtarınızı kullanamadı. Kimse hesaba giremedi.",
    },
  },
  refused: {
    malformed: "Anahtarınızın yanıtını okuyamadık. Yeniden deneyin veya başka bir tarayıcı kullanın.",
    "challenge-spent": "Bu sayfa çok uzun süre açık kaldı ya da isteği zaten kullanıldı. Şimdi yeniden deneyin.",
    origin:
      "Anahtarınız başka bir adres için kullanıldı. Tarayıcınızdaki adresi kontrol edin: kullandığınız sayfa bu sitenin bir taklidi olabilir.",
    "user-presence": "Yanıp söndüğünde anahtarınıza dokunun.",
    "user-verification":
      "Anahtarınız, siz olduğunuzu doğrulamadı. Anahtarda bir PIN kodu, parmak izi veya yüz tanıma ayarlayın, sonra yeniden deneyin.",
    attestation: "Bu anahtar burada kullanılamaz. Başka birini kullanın.",
    "not-discoverable": "Bu anahtar geçiş anahtarı saklayamıyor. Onu güvenlik anahtarı olarak ekleyin.",
    "already-registered": "Bu anahtar zaten kayıtlı. Başka birini kullanın.",
    "too-many": "Sınıra ulaştınız. Kullanmadığınız bir anahtarı kaldırıp yeniden deneyin.",
    "unknown-key": "Bu anahtar hesabınızda kayıtlı değil. Başka birini kullanın ya da başka bir yolla giriş yapın.",
    "never-verified":
      "Bu anahtarla parolanız olmadan giriş yapamazsınız. Parolanızla giriş yapın, anahtarı kaldırın ve geçiş anahtarı olarak yeniden ekleyin.",
    disowned: "Size ait olmadığını bildirdiğiniz için bu anahtar artık çalışmıyor. Bununla ilgili e-postamızda ne yapacağınız yazıyor.",
    closed:
      "Bu anahtar art arda 100 başarısız denemeden sonra kilitlendi. Başka bir yolla giriş yapın, anahtarı kaldırın ve yeniden ekleyin.",
  },
} satisfies NonNullable<Area<"factor">["security-key"]>;
