import type { Area } from "../catalogue.ts";

export const preferences = {
  languageTitle: "Taal",
  language: "Taal",
  setLanguage: "Wijzig taal",
  languageText: "We gebruiken deze taal in deze browser. Ben je ingelogd, dan ook voor e-mails en in je andere browsers.",
  unread: "Deze site is door een machine vertaald en nog niemand heeft de vertaling gecontroleerd. <correct>Meld een fout</correct>",
  englishOnly: "Deze pagina's zijn er alleen in het Engels.",
  themeTitle: "Kleuren",
  theme: "Kleuren",
  themes: { system: "Zoals op je apparaat", light: "Licht", dark: "Donker" },
  zoneTitle: "Tijdzone",
  zoneText: "We tonen datums in deze tijdzone, hier en in e-mails.",
  zone: "Tijdzone",
  setZone: "Sla tijdzone op",
  setTheme: "Wijzig kleuren",
} satisfies Area<"preferences">;
