import type { Area } from "../catalogue.ts";

export const preferences = {
  languageTitle: "Idioma",
  language: "Idioma",
  setLanguage: "Cambia el idioma",
  languageText:
    "Usamos este idioma en este navegador. Si tienes la sesión iniciada, también lo usamos en los correos y en tus otros navegadores.",
  unread: "Una máquina tradujo este sitio y nadie ha revisado aún la traducción. <correct>Informa de un error</correct>",
  englishOnly: "Estas páginas están solo en inglés.",
  themeTitle: "Colores",
  theme: "Colores",
  themes: { system: "Como en tu dispositivo", light: "Claros", dark: "Oscuros" },
  zoneTitle: "Zona horaria",
  zoneText: "Mostramos las fechas en esta zona horaria, aquí y en los correos.",
  zone: "Zona horaria",
  setZone: "Guarda la zona horaria",
  setTheme: "Cambia los colores",
} satisfies Area<"preferences">;
