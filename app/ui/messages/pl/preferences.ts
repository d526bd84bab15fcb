import type { Area } from "../catalogue.ts";

export const preferences = {
  languageTitle: "Język",
  language: "Język",
  setLanguage: "Zmień język",
  languageText: "Używamy tego języka w tej przeglądarce. Po zalogowaniu używamy go także w e-mailach i w innych Twoich przeglądarkach.",
  unread: "Ten serwis przetłumaczyła maszyna i nikt jeszcze nie sprawdził tłumaczenia. <correct>Zgłoś błąd</correct>",
  englishOnly: "Te strony są dostępne tylko po angielsku.",
  themeTitle: "Kolory",
  theme: "Kolory",
  themes: { system: "Jak na urządzeniu", light: "Jasne", dark: "Ciemne" },
  zoneTitle: "Strefa czasowa",
  zoneText: "W tej strefie czasowej podajemy daty, tutaj i w e-mailach.",
  zone: "Strefa czasowa",
  setZone: "Zapisz strefę",
  setTheme: "Zmień kolory",
} satisfies Area<"preferences">;
