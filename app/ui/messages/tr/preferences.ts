import type { Area } from "../catalogue.ts";

export const preferences = {
  languageTitle: "Dil",
  language: "Dil",
  setLanguage: "Dili değiştir",
  languageText: "Bu tarayıcıda bu dili kullanırız. Giriş yaptıysanız e-postalarda ve diğer tarayıcılarınızda da onu kullanırız.",
  unread: "Bu siteyi bir makine çevirdi ve çeviriyi henüz kimse denetlemedi. <correct>Hata bildirin</correct>",
  englishOnly: "Bu sayfalar yalnızca İngilizcedir.",
  themeTitle: "Renkler",
  theme: "Renkler",
  themes: { system: "Cihazınızdaki gibi", light: "Açık", dark: "Koyu" },
  zoneTitle: "Saat dilimi",
  zoneText: "Tarihleri burada ve e-postalarda bu saat dilimine göre gösteririz.",
  zone: "Saat dilimi",
  setZone: "Saat dilimini kaydet",
  setTheme: "Renkleri değiştir",
} satisfies Area<"preferences">;
