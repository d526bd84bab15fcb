import type { Area } from "../catalogue.ts";

export const account = {
  title: "Je account",
  signedInAs: "Ingelogd als {{username}}",
  sections: {
    label: "Je account",
    overview: "Overzicht",
    emails: "E-mailadressen",
    password: "Wachtwoord",
    twoFactor: "Tweestaps\u00ADverificatie",
    tokens: "API-tokens",
    sessions: "Sessies",
    history: "Beveiligings\u00ADgeschiedenis",
  },
  checkUp: {
    level: {
      open: "Je account is alleen met een wachtwoord beschermd",
      fragile: "Je kunt jezelf buitensluiten",
      sound: "Je account is beschermd",
      best: "Je account is goed beschermd",
    },
    step: {
      "verify-address": {
        text: "Verifieer eerst je e-mailadres. Je hebt het nodig om je wachtwoord te resetten en om tweestapsverificatie aan te zetten.",
        action: "Verifieer je adres",
      },
      "add-factor": {
        text: "Iedereen die je wachtwoord te weten komt, kan inloggen. Voeg een passkey, beveiligingssleutel of authenticator-app toe om dat te voorkomen.",
        action: "Zet tweestapsverificatie aan",
      },
      "make-codes": {
        text: "Je hebt geen herstelcodes. Zonder je apparaat kom je alleen daarmee binnen.",
        action: "Maak herstelcodes",
      },
      "keep-codes": {
        text: "Je hebt nog niet bevestigd dat je je herstelcodes hebt bewaard. Zonder je apparaat kom je alleen daarmee binnen.",
        action: "Bevestig je herstelcodes",
      },
      "renew-codes": {
        text: "Je hebt nog maar weinig herstelcodes. Maak nieuwe voordat ze op zijn.",
        action: "Maak nieuwe herstelcodes",
      },
      "add-another-factor": {
        text: "Voeg een reservemethode toe, zodat je niet buitengesloten raakt als je één apparaat kwijt bent.",
        action: "Voeg een reservemethode toe",
      },
      "renew-password": {
        text: "Je wachtwoord is meer dan twee jaar oud. Gebruik je het ook ergens anders, of heeft iemand het misschien gezien? Kies dan een nieuw wachtwoord. Anders kun je het houden.",
        action: "Wijzig je wachtwoord",
      },
      "end-unseen": {
        text: "Een browser die nog binnen kan komen, is meer dan {{lifetimes.unusedBrowser}} niet gebruikt. Gebruik je hem niet meer, log hem dan uit of kies “Vergeet deze browser”.",
        action: "Controleer je browsers",
      },
      "end-unused-tokens": {
        text: "Deze API-tokens zijn al {{lifetimes.unusedToken}} niet gebruikt: {{labels}}. Trek in wat je niet meer nodig hebt.",
        action: "Controleer je tokens",
      },
      "limit-tokens": {
        text: "Deze API-tokens verlopen nooit: {{labels}}. Lekt er een uit, dan werkt het tot iemand het merkt. Vervang ze door tokens die verlopen.",
        action: "Controleer je tokens",
      },
    },
    nothing: "Je hoeft niets te doen. Kijk hier weer als je telefoon, sleutel of e-mailadres verandert.",
  },
  groups: { signingIn: "Inloggen", gettingBackIn: "Weer binnenkomen", activity: "Activiteit" },
  badge: {
    on: "Aan",
    off: "Uit",
    verified: "Geverifieerd",
    notVerified: "Niet geverifieerd",
    kept: "Bewaard",
    notKept: "Niet bevestigd",
    low: "Bijna op",
  },
  needsAddress: "Verifieer eerst je e-mailadres.",
  emails: {
    title: "E-mailadres",
    others_one: "{{address}} en nog een",
    others_other: "{{address}} en nog {{count}}",
    manage: "Beheer adressen",
    setUp: "Verifieer of verbeter het",
  },
  password: { title: "Wachtwoord", since: "Laatst gewijzigd: {{date}}", manage: "Wijzig wachtwoord" },
  sessions: {
    title: "Sessies",
    text_one: "Alleen deze browser is ingelogd.",
    text_other: "Ingelogd in {{count}} browsers.",
    remembered_one: "Eén browser slaat de tweede stap over.",
    remembered_other: "{{count}} browsers slaan de tweede stap over.",
    manage: "Beheer sessies",
  },
  tokens: {
    title: "API-tokens",
    none: "Geen tokens. Je hebt er een nodig om pakketten te uploaden.",
    text_one: "Eén token kan voor jou uploaden.",
    text_other: "{{count}} tokens kunnen voor jou uploaden.",
    manage: "Beheer tokens",
  },
  history: { title: "Beveiligingsgeschiedenis", text: "Logins, wijzigingen en mislukte pogingen.", manage: "Bekijk wat er gebeurd is" },
  data: {
    title: "Je gegevens",
    text: "Download een kopie van de gegevens van je account, of verwijder je account. Je hebt {{lifetimes.deletionGrace}} om je te bedenken.",
    export: "Download je gegevens",
    delete: "Verwijder je account",
  },
} satisfies Area<"account">;
