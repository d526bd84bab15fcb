import type { Area } from "../catalogue.ts";

export const preferences = {
  languageTitle: "语言",
  language: "语言",
  setLanguage: "更改语言",
  languageText: "我们会在这个浏览器中使用该语言。如果你已登录，邮件和你的其他浏览器也会使用它。",
  unread: "本站由机器翻译，译文尚未经人核对。<correct>报告翻译错误</correct>",
  englishOnly: "这些页面只有英文版。",
  themeTitle: "颜色",
  theme: "颜色",
  themes: { system: "跟随设备", light: "浅色", dark: "深色" },
  zoneTitle: "时区",
  zoneText: "页面和邮件中的日期都按这个时区显示。",
  zone: "时区",
  setZone: "保存时区",
  setTheme: "更改颜色",
} satisfies Area<"preferences">;
