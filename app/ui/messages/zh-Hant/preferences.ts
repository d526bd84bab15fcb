import type { Area } from "../catalogue.ts";

export const preferences = {
  languageTitle: "語言",
  language: "語言",
  setLanguage: "變更語言",
  languageText: "我們會在這個瀏覽器使用此語言。如果你已登入，電子郵件和你的其他瀏覽器也會使用它。",
  unread: "本站由機器翻譯，譯文尚未經人校閱。<correct>回報翻譯錯誤</correct>",
  englishOnly: "這些頁面只有英文版。",
  themeTitle: "色彩",
  theme: "色彩",
  themes: { system: "依裝置設定", light: "淺色", dark: "深色" },
  zoneTitle: "時區",
  zoneText: "網頁和電子郵件中的日期都以這個時區顯示。",
  zone: "時區",
  setZone: "儲存時區",
  setTheme: "變更色彩",
} satisfies Area<"preferences">;
