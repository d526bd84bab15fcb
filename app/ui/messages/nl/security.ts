import type { Area } from "../catalogue.ts";

export const security = {
  title: "Beveiliging",
  lead: "Wat {{site}} doet om je account te beschermen, en wat jij kunt doen.",
  topics: {
    password: {
      title: "Je wachtwoord",
      points: {
        stored: "We bewaren je wachtwoord nooit, alleen een argon2id-hash ervan. Uit die hash kan het wachtwoord niet worden berekend.",
        rules:
          "Het heeft minstens {{minLength}} tekens en mag niet makkelijk te raden zijn. We vragen niet om cijfers of symbolen en verplichten je niet het te wijzigen: geen van beide maakt een wachtwoord veiliger.",
        guessing: "Raden wordt vertraagd, per account en per IP-adres. Na 100 foute wachtwoorden op rij wordt het wachtwoord vergrendeld.",
      },
    },
    factors: {
      title: "Je tweede factor",
      points: {
        choice:
          "Je kunt een authenticator-app, een beveiligingssleutel of van elk meerdere gebruiken. Na je wachtwoord vragen we om een daarvan.",
        phishing:
          "Een beveiligingssleutel is het sterkst: hij antwoordt alleen op deze site, dus een kopie van deze site komt niets te weten.",
        once: "Een code uit een app werkt één keer. Het geheim waarmee de codes worden gemaakt, is versleuteld.",
        codes:
          "Je krijgt tien herstelcodes voor als je je apparaat kwijt bent. Elke code werkt één keer. Druk ze af of bewaar ze in een wachtwoordmanager.",
        mail: "We sturen codes nooit per sms of e-mail: beide zijn te makkelijk door anderen te lezen.",
      },
    },
    sessions: {
      title: "Terwijl je bent ingelogd",
      points: {
        end: "Een sessie eindigt na {{idle}} zonder gebruik. Een sessie duurt nooit langer dan {{absolute}}.",
        fresh: "Voordat je iets belangrijks wijzigt, vragen we je te bevestigen dat jij het bent.",
        others: "Als je je wachtwoord of een tweede factor wijzigt, eindigen al je andere sessies.",
      },
    },
    told: {
      title: "Wat we je laten weten",
      points: {
        history:
          "Je beveiligingsgeschiedenis toont wat er met je account is gebeurd, wanneer en waarvandaan. Elke regel verzegelt de regels ervoor.",
        mail: "We mailen je als je wachtwoord, een adres of een tweede factor verandert. We mailen je ook als iemand vanuit een nieuwe browser inlogt.",
        never: "Geen e-mail en niemand van {{site}} vraagt ooit om je wachtwoord of een code.",
      },
    },
    pages: {
      title: "Deze pagina's",
      points: {
        own: "Geen trackers, geen lettertypen en geen scripts van anderen. Ons eigen kleine script is alleen nodig voor beveiligingssleutels.",
        cookies: "Cookies dienen alleen om je ingelogd te houden en je browser te herkennen. Scripts kunnen ze niet lezen.",
        names: "We vertellen niemand of een e-mailadres hier een account heeft. Gebruikersnamen zijn openbaar.",
      },
    },
  },
  bug: {
    title: "Meld een bug",
    text: "Is er iets kapot of lastig te gebruiken? <support>Neem contact op met support</support>. Vertel wat je deed, wat je verwachtte en wat er gebeurde.",
  },
  vulnerability: {
    title: "Meld een kwetsbaarheid",
    text: "Heb je een zwakke plek gevonden die accounts of pakketten in gevaar brengt? Meld die vertrouwelijk, niet als bug. Een vroege melding is beter dan een volledige.",
    ask: "Gebruik je eigen accounts om dingen uit te proberen. Open geen gegevens van anderen en overbelast de site niet. Geef ons de tijd om de zwakke plek te verhelpen voordat je die openbaar maakt.",
    link: "Meld een kwetsbaarheid",
    file: "Contactgegevens als security.txt",
    none: "Deze site noemt geen contact voor kwetsbaarheden.",
  },
  toAccount: "Controleer de beveiliging van je account",
} satisfies Area<"security">;
