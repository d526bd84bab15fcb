import type { Area } from "../catalogue.ts";

export const preferences = {
  languageTitle: "Idioma",
  language: "Idioma",
  setLanguage: "Cambiar el idioma",
  languageText:
    "Usamos este idioma en este navegador. Si tienes la sesión iniciada, también lo usamos en los correos y en tus otros navegadores.",
  unread: "Este sitio se tradujo automáticamente y nadie ha revisado aún la traducción. <correct>Informar de un error</correct>",
  englishOnly: "Estas páginas están solo en inglés.",
  themeTitle: "Colores",
  theme: "Colores",
  themes: { system: "Como en tu dispositivo", light: "Claros", dark: "Oscuros" },
  zoneTitle: "Zona horaria",
  zoneText: "Mostramos las fechas en esta zona horaria, aquí y en los correos.",
  zone: "Zona horaria",
  setZone: "Guardar la zona horaria",
  setTheme: "Cambiar los colores",
} satisfies Area<"preferences">;
