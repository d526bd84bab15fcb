import type { Area } from "../catalogue.ts";

export const accessibility = {
  title: "Erişilebilirlik",
  lead: "{{site}} sitesini herkesin kullanabilmesini istiyoruz. Hedefimiz WCAG 2.2, AA düzeyi.",
  tested: {
    title: "Neleri sınıyoruz",
    intro: "Site yazılımının her yeni sürümünden önce otomatik sınamalar şunları denetler:",
    points: {
      axe: "axe, WCAG 2.2 A ve AA ölçütlerine göre hata bulmaz. Her sayfaya Chromium'da, açık ve koyu renklerde bakar.",
      keyboard: "Klavyeyle her şeye, sayfadaki sırayla ulaşabilir ve nerede olduğunuzu görebilirsiniz.",
      zoom: "%400 yakınlaştırmada veya 320 piksel genişlikte hiçbir şey kesilmez ve asla yana kaydırmazsınız.",
      scripts: "Sayfalar ve formlar betik olmadan çalışır. Betikler yalnızca geçiş anahtarları ve güvenlik anahtarları için gereklidir.",
      errors: "Sorunlu bir form bunu alanın yanında ve sayfanın başında sözcüklerle belirtir.",
    },
  },
  limits: {
    title: "Neleri sınamıyoruz",
    intro: "Bu yazılım için şunları henüz kimse sınamadı:",
    points: {
      people: "Sitenin ekran okuyucularla, onları her gün kullanan kişilerce kullanımı.",
      content: "Projelerin yazarlarınca yazılan proje açıklamaları.",
      key: "Tarayıcınızın geçiş anahtarları ve güvenlik anahtarları için gösterdiği pencereler. Onları kullanamıyorsanız bir doğrulama uygulaması kullanın.",
    },
  },
  contact: {
    title: "Bize bir sorun bildirin",
    text: "Bu sitenin bir bölümünü kullanamıyor musunuz? <support>Destek ekibiyle iletişime geçin</support> ve hangi sayfa olduğunu yazın. Başka bir yoldan yapmanıza yardım ederiz.",
  },
} satisfies Area<"accessibility">;
