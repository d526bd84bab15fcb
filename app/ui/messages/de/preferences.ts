import type { Area } from "../catalogue.ts";

export const preferences = {
  languageTitle: "Sprache",
  language: "Sprache",
  setLanguage: "Sprache ändern",
  languageText: "Diese Sprache gilt in diesem Browser. Wenn Sie angemeldet sind, gilt sie auch für E-Mails und in Ihren anderen Browsern.",
  unread:
    "Diese Website wurde maschinell ins Deutsche übersetzt, und noch niemand hat die Übersetzung geprüft. <correct>Fehler melden</correct>",
  englishOnly: "Diese Seiten gibt es nur auf Englisch.",
  themeTitle: "Farben",
  theme: "Farben",
  themes: { system: "Wie auf Ihrem Gerät", light: "Hell", dark: "Dunkel" },
  zoneTitle: "Zeitzone",
  zoneText: "Datum und Uhrzeit zeigen wir in dieser Zeitzone an, hier und in E-Mails.",
  zone: "Zeitzone",
  setZone: "Zeitzone speichern",
  setTheme: "Farben ändern",
} satisfies Area<"preferences">;
