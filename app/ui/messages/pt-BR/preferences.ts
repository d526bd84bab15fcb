import type { Area } from "../catalogue.ts";

export const preferences = {
  languageTitle: "Idioma",
  language: "Idioma",
  setLanguage: "Mudar idioma",
  languageText:
    "Usamos este idioma neste navegador. Se você entrou na sua conta, também o usamos nos e-mails e nos seus outros navegadores.",
  unread: "Uma máquina traduziu este site, e ninguém revisou a tradução ainda. <correct>Informar um erro</correct>",
  englishOnly: "Estas páginas existem somente em inglês.",
  themeTitle: "Cores",
  theme: "Cores",
  themes: { system: "Como no seu dispositivo", light: "Claras", dark: "Escuras" },
  zoneTitle: "Fuso horário",
  zoneText: "Mostramos as datas neste fuso horário, aqui e nos e-mails.",
  zone: "Fuso horário",
  setZone: "Salvar fuso horário",
  setTheme: "Mudar cores",
} satisfies Area<"preferences">;
