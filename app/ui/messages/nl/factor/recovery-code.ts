import type { Area } from "../../catalogue.ts";

export const recoveryCode = {
  method: "herstelcode",
  name: "Herstelcodes",
  way: "Gebruik een herstelcode",
  protection: {
    title: "Herstelcodes",
    text_one: "Nog {{count}} herstelcode over.",
    text_other: "Nog {{count}} herstelcodes over.",
    missing: "Tien eenmalige codes voor als je je telefoon of sleutel kwijt bent. Je krijgt ze als je tweestapsverificatie aanzet.",
    manage: "Beheer codes",
  },
  events: {
    closed: "Herstelcodes vergrendeld na 100 foute codes op rij",
    lost: "Herstelcodes verloren: de site is de sleutel ervan kwijt",
    failed: "Mislukte login: wachtwoord goed, herstelcode fout",
  },
  backup: {
    later: "Je krijgt tien herstelcodes als je tweestapsverificatie aanzet.",
    manage: "Beheer herstelcodes",
    closed: "Je herstelcodes zijn vergrendeld na 100 foute codes op rij. Maak nieuwe.",
    left_one: "Je hebt {{count}} ongebruikte herstelcode.",
    left_other: "Je hebt {{count}} ongebruikte herstelcodes.",
    low_one: "Er is nog maar {{count}} herstelcode over. Maak nieuwe.",
    low_other: "Er zijn nog maar {{count}} herstelcodes over. Maak nieuwe.",
    notKept: "Je hebt nog niet bevestigd dat je je herstelcodes hebt bewaard. Zonder je apparaat kom je alleen daarmee binnen.",
  },
  login: {
    title: "Vul een herstelcode in",
    text: "Vul een van je bewaarde herstelcodes in om in te loggen als {{username}}. Elke code werkt één keer.",
    code: "Herstelcode",
  },
  page: {
    madeOn: "Gemaakt: {{date}}.",
    sheet: "Herstelcodes voor {{username}} bij {{site}}",
    shown:
      "Bewaar deze codes nu. Je ziet ze niet nog een keer. Met elke code kun je één keer inloggen als je je telefoon of sleutel kwijt bent.",
    keep: "Druk ze af, schrijf ze op of bewaar het bestand op een veilige plek.",
    print: "Druk af",
    download: "Download",
    fileText:
      "Elke code werkt één keer, na je wachtwoord. Streep een code door als je hem hebt gebruikt. Bewaar de codes waar alleen jij ze kunt vinden.",
    checkTitle: "Bevestig dat je ze hebt bewaard",
    code: "Een van je herstelcodes",
    checkHint: "Hiermee verbruik je de code niet. Hoofdletters, spaties en koppeltekens maken niet uit.",
    check: "Bevestig",
    begin: "Maak nieuwe herstelcodes",
    generateTitle: "Je herstelcodes vervangen?",
    generateText: "Je krijgt tien nieuwe codes. Je huidige codes werken dan meteen niet meer.",
    generate: "Maak nieuwe codes",
    keepOld: "Behoud de huidige codes",
    noFactor: "Zet eerst tweestapsverificatie aan. Herstelcodes zijn voor als je je telefoon of sleutel kwijt bent.",
  },
  mail: {
    "factor-lost": {
      subject: "Herstelcodes verwijderd van {{username}}",
      text: "{{site}} is de sleutel kwijt die je nieuwe herstelcodes beschermde. Je had ze nog niet bekeken, dus we hebben ze verwijderd. Je beveiligingssleutels en apps werken nog. Al je sessies zijn uitgelogd.",
      after: "Log in en maak nieuwe codes. Kun je niet inloggen, reset dan je wachtwoord:",
    },
    "factor-closed": {
      subject: "Herstelcodes vergrendeld voor {{username}}",
      text: "Iemand heeft 100 foute herstelcodes op rij ingevuld. Om het raden te stoppen, hebben we je herstelcodes voorgoed vergrendeld, in elke browser.",
      after:
        "Log in met een beveiligingssleutel of een authenticator-app en maak nieuwe codes. Kwamen die codes niet van jou, dan kent iemand je wachtwoord. Wijzig dat ook:",
    },
    "second-factor-failed": {
      text: "Iemand heeft je wachtwoord ingevuld, maar geen geldige herstelcode. Niemand is binnengekomen.",
    },
  },
  refused: {
    wrong: "Dat is niet een van je ongebruikte herstelcodes. Controleer wat je hebt ingevuld of gebruik een andere.",
    disowned: "Deze codes werken niet meer, omdat je hebt gemeld dat ze niet van jou zijn. In onze e-mail daarover staat wat je kunt doen.",
    closed: "Je herstelcodes zijn vergrendeld na 100 foute codes op rij. Log op een andere manier in en maak nieuwe.",
  },
} satisfies NonNullable<Area<"factor">["recovery-code"]>;
