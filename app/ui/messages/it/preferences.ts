import type { Area } from "../catalogue.ts";

export const preferences = {
  languageTitle: "Lingua",
  language: "Lingua",
  setLanguage: "Cambia lingua",
  languageText: "Usiamo questa lingua in questo browser. Dopo l’accesso la usiamo anche per le email e negli altri tuoi browser.",
  unread:
    "Questo sito è stato tradotto automaticamente e nessuno ha ancora controllato la traduzione. <correct>Segnala un errore</correct>",
  englishOnly: "Queste pagine sono solo in inglese.",
  themeTitle: "Colori",
  theme: "Colori",
  themes: { system: "Come sul dispositivo", light: "Chiari", dark: "Scuri" },
  zoneTitle: "Fuso orario",
  zoneText: "Mostriamo le date in questo fuso orario, qui e nelle email.",
  zone: "Fuso orario",
  setZone: "Salva fuso orario",
  setTheme: "Cambia colori",
} satisfies Area<"preferences">;
