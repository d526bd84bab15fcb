import type { Area } from "../catalogue.ts";

export const preferences = {
  languageTitle: "言語",
  language: "言語",
  setLanguage: "言語を変更",
  languageText: "このブラウザでは、この言語を使います。ログインしている場合は、メールやほかのブラウザでも使います。",
  unread: "このサイトの日本語は機械翻訳で、まだ誰も確認していません。<correct>誤りを報告する</correct>",
  englishOnly: "これらのページは英語のみです。",
  themeTitle: "配色",
  theme: "配色",
  themes: { system: "端末の設定に合わせる", light: "ライト", dark: "ダーク" },
  zoneTitle: "タイムゾーン",
  zoneText: "このサイトとメールの日時を、このタイムゾーンで表示します。",
  zone: "タイムゾーン",
  setZone: "タイムゾーンを保存",
  setTheme: "配色を変更",
} satisfies Area<"preferences">;
