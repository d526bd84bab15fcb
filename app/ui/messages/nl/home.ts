import type { Area } from "../catalogue.ts";

export const home = {
  title: "Je account bij {{site}}",
  lead: "Log in om pakketten te publiceren en de beveiliging van je account te beheren.",
  signedIn: "Je bent ingelogd als {{username}}.",
  toAccount: "Ga naar je account",
  toProjects: "Bekijk projecten",
  find: "Zoek een project",
  search: "Zoek",
  whatTitle: "Hoe we je account beschermen",
  what: {
    factor: {
      title: "Een tweede stap",
      text: "Gebruik een passkey, een beveiligingssleutel of een authenticator-app. Ben je je telefoon of sleutel kwijt, dan kun je inloggen met een herstelcode.",
    },
    mail: {
      title: "Geen stille wijzigingen",
      text: "Als je account verandert, mailen we je en leggen we het vast.",
    },
    plain: {
      title: "Werkt in elke browser",
      text: "Met of zonder scripts, op een trage verbinding, met een toetsenbord of een schermlezer. Geen trackers, geen code van derden.",
    },
  },
  more: "Hoe we accounts veilig houden",
  help: "Krijg hulp als je niet kunt inloggen",
} satisfies Area<"home">;
