import type { Area } from "../catalogue.ts";

export const twoFactorReset = {
  dropped: {
    frozen: "hesap askıda",
    deleting: "hesap siliniyor",
    admin: "hesap artık bir yöneticiye ait",
    "new-factor": "bu arada bir güvenlik anahtarı veya uygulama eklendi",
    "factor-used": "bu arada bir güvenlik anahtarı, uygulama veya kurtarma kodu kullanıldı",
    "no-factor": "iki adımlı doğrulama zaten kapalı",
  },
  own: {
    title: "İki adımlı doğrulama kaldırılacak",
    text: "Birisi destek ekibine güvenlik anahtarlarınızı, uygulamalarınızı ve kurtarma kodlarınızı kaybettiğinizi söyledi. Hepsini aşağıdaki zamanda kaldıracağız. Ondan sonra giriş yapmak için yalnızca parolanız yeterli olacak. Bunu siz istemediyseniz hemen durdurun ve parolanızı değiştirin.",
    due: "Kaldırma zamanı: {{date}}.",
    submit: "Sıfırlamayı durdur: anahtarlarım veya kodlarım bende",
    textDisowned:
      "Birisi e-postalarımızdan birindeki “Bu ben değildim” bağlantısını kullandı. Böylece bu hesabın güvenlik anahtarlarının veya uygulamalarının başka birine ait olduğunu bildirdi. Bunlar artık çalışmıyor ve onları aşağıdaki zamanda kaldıracağız. Bunu yalnızca konuyla ilgili e-postalardaki bağlantı durdurabilir.",
    confirm: "Kimliğinizi başka bir yolla onaylayın",
    needsOlderFactor:
      "Sıfırlama başlamadan önce sahip olduğunuz bir güvenlik anahtarı, uygulama veya kodla onaylayın. Bunu yapamıyorsanız konuyla ilgili e-postadaki bağlantıyı kullanın.",
    gone: "Artık durdurulacak bir sıfırlama yok. Neler olduğu güvenlik geçmişinizde yazıyor.",
  },
  stop: {
    title: "İki adımlı doğrulama korunsun mu?",
    text: "Birisi destek ekibine güvenlik anahtarlarınızı, uygulamalarınızı ve kurtarma kodlarınızı kaybettiğinizi söyledi. Onları yakında kaldıracağız. Bunu durdurmak için düğmeye basın.",
    textDisowned:
      "Hesabınızdaki güvenlik anahtarlarının veya uygulamaların size ait olmadığı bildirildi. Onları yakında kaldıracağız. Korumak için düğmeye basın, ama yalnızca onları kendiniz eklediyseniz.",
    submit: "Sıfırlamayı durdur",
    gone: "Bu bağlantı daha önce kullanıldı ya da artık durdurulacak bir sıfırlama yok. Hesabınıza bakmak için giriş yapın.",
  },
} satisfies Area<"twoFactorReset">;
