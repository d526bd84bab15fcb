import type { Area } from "../catalogue.ts";

export const security = {
  title: "Güvenlik",
  lead: "{{site}} hesabınızı korumak için ne yapıyor ve siz ne yapabilirsiniz.",
  topics: {
    password: {
      title: "Parolanız",
      points: {
        stored: "Parolanızı asla saklamayız, yalnızca argon2id karmasını saklarız. Bu karmadan parola hesaplanamaz.",
        rules:
          "En az {{minLength}} karakter olmalı ve kolay tahmin edilmemelidir. Rakam veya simge şartı koymayız ve sizi parola değiştirmeye zorlamayız: ikisi de parolayı daha güvenli yapmaz.",
        guessing: "Tahmin denemeleri hesaba ve IP adresine göre yavaşlatılır. Art arda 100 yanlış paroladan sonra parola kilitlenir.",
      },
    },
    factors: {
      title: "İkinci adımınız",
      points: {
        choice:
          "Bir doğrulama uygulaması, bir güvenlik anahtarı ya da her birinden birkaç tane kullanabilirsiniz. Parolanızdan sonra bunlardan birini isteriz.",
        phishing:
          "En güçlüsü güvenlik anahtarıdır: yalnızca bu siteye yanıt verir, bu nedenle bu sitenin bir kopyası ondan hiçbir şey öğrenemez.",
        once: "Uygulamadaki bir kod bir kez çalışır. Kodları üreten gizli anahtar şifrelenmiş olarak saklanır.",
        codes:
          "Cihazınızı kaybetmeniz durumunda kullanmak üzere on kurtarma kodu alırsınız. Her biri bir kez çalışır. Onları yazdırın ya da bir parola yöneticisine kaydedin.",
        mail: "Kodları asla SMS veya e-postayla göndermeyiz: başkaları ikisini de çok kolay okuyabilir.",
      },
    },
    sessions: {
      title: "Giriş yaptığınız sürece",
      points: {
        end: "Bir oturum {{idle}} kullanılmazsa sona erer. Hiçbir oturum {{absolute}} süresini aşmaz.",
        fresh: "Önemli bir şeyi değiştirmeden önce kimliğinizi onaylamanızı isteriz.",
        others: "Parolanızı veya bir ikinci adımı değiştirdiğinizde diğer tüm oturumlarınız sona erer.",
      },
    },
    told: {
      title: "Size ne bildiriyoruz",
      points: {
        history:
          "Güvenlik geçmişiniz, hesabınızda ne olduğunu, ne zaman ve nereden olduğunu gösterir. Her kayıt kendinden öncekileri mühürler.",
        mail: "Parolanız, bir adresiniz veya ikinci adımınız değiştiğinde size e-posta göndeririz. Yeni bir tarayıcıdan giriş yapıldığında da e-posta göndeririz.",
        never: "Hiçbir e-posta ve {{site}} sitesinden hiç kimse sizden asla parola veya kod istemez.",
      },
    },
    pages: {
      title: "Bu sayfalar",
      points: {
        own: "İzleyici yok, başkalarına ait yazı tipi veya betik yok. Kendi küçük betiğimiz yalnızca güvenlik anahtarları için gereklidir.",
        cookies: "Çerezler yalnızca girişinizi sürdürür ve tarayıcınızı tanır. Betikler onları okuyamaz.",
        names: "Bir e-posta adresinin burada hesabı olup olmadığını kimseye söylemeyiz. Kullanıcı adları herkese açıktır.",
      },
    },
  },
  bug: {
    title: "Hata bildirin",
    text: "Bozuk veya kullanımı zor bir şey mi var? <support>Destek ekibiyle iletişime geçin</support>. Ne yaptığınızı, ne beklediğinizi ve ne olduğunu yazın.",
  },
  vulnerability: {
    title: "Güvenlik açığı bildirin",
    text: "Hesapları veya paketleri tehlikeye atan bir zayıflık mı buldunuz? Onu hata olarak değil, gizli olarak bildirin. Erken bir bildirim, eksiksiz bir bildirimden iyidir.",
    ask: "Denemeleri kendi hesaplarınızla yapın. Başkalarının verilerini açmayın ve siteye aşırı yük bindirmeyin. Yayımlamadan önce zayıflığı gidermemiz için bize zaman tanıyın.",
    link: "Güvenlik açığı bildirin",
    file: "security.txt olarak iletişim bilgisi",
    none: "Bu site güvenlik açıkları için bir iletişim bilgisi belirtmiyor.",
  },
  toAccount: "Hesabınızın güvenliğini gözden geçirin",
} satisfies Area<"security">;
