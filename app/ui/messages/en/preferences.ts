/** How somebody reads the site: language and colours, at the bottom of every page. */
export const preferences = {
  languageTitle: "Language",
  language: "Language",
  setLanguage: "Change language",
  languageText: "We use this language on this browser. If you are logged in, we also use it for emails and on your other browsers.",
  unread: "A machine translated this site, and nobody has checked the translation yet. <correct>Report a mistake</correct>",
  englishOnly: "These pages are in English only.",
  themeTitle: "Colors",
  theme: "Colors",
  themes: { system: "As on your device", light: "Light", dark: "Dark" },
  zoneTitle: "Time zone",
  zoneText: "We show dates in this time zone, here and in emails.",
  zone: "Time zone",
  setZone: "Save time zone",
  setTheme: "Change colors",
};
