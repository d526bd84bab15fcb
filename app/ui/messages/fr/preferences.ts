import type { Area } from "../catalogue.ts";

export const preferences = {
  languageTitle: "Langue",
  language: "Langue",
  setLanguage: "Changer la langue",
  languageText:
    "Cette langue s’applique à ce navigateur. Si votre compte est connecté, elle s’applique aussi aux e-mails et à vos autres navigateurs.",
  unread: "Ce site a été traduit par une machine, et personne n’a encore relu la traduction. <correct>Signaler une erreur</correct>",
  englishOnly: "Ces pages n’existent qu’en anglais.",
  themeTitle: "Couleurs",
  theme: "Couleurs",
  themes: { system: "Comme sur votre appareil", light: "Clair", dark: "Sombre" },
  zoneTitle: "Fuseau horaire",
  zoneText: "Nous affichons les dates dans ce fuseau horaire, ici et dans les e-mails.",
  zone: "Fuseau horaire",
  setZone: "Changer le fuseau",
  setTheme: "Changer les couleurs",
} satisfies Area<"preferences">;
