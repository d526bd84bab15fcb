import type { Area } from "../catalogue.ts";

export const twoFactorReset = {
  dropped: {
    frozen: "het account is geblokkeerd",
    deleting: "het account wordt verwijderd",
    admin: "het account is nu van een beheerder",
    "new-factor": "er is intussen een beveiligingssleutel of app toegevoegd",
    "factor-used": "er is intussen een beveiligingssleutel, een app of een herstelcode gebruikt",
    "no-factor": "tweestapsverificatie staat al uit",
  },
  own: {
    title: "Tweestapsverificatie wordt verwijderd",
    text: "Iemand heeft support verteld dat je je beveiligingssleutels, apps en herstelcodes kwijt bent. Op de tijd hieronder verwijderen we ze allemaal. Vanaf dan is alleen je wachtwoord nodig om in te loggen. Heb je hier niet om gevraagd, stop dit dan nu en wijzig je wachtwoord.",
    due: "We verwijderen ze op {{date}}.",
    submit: "Stop de reset: ik heb mijn sleutels of codes",
    textDisowned:
      "Iemand heeft de link “Dit was ik niet” in een van onze e-mails gebruikt. Daarmee is gemeld dat beveiligingssleutels of apps van dit account van iemand anders zijn. Ze werken niet meer en we verwijderen ze op de tijd hieronder. Alleen de link in de e-mails daarover kan dat stoppen.",
    confirm: "Bevestig op een andere manier dat jij het bent",
    needsOlderFactor:
      "Bevestig met een beveiligingssleutel, app of code die je al had voordat de reset begon. Kun je dat niet, gebruik dan de link in de e-mail daarover.",
    gone: "Er is geen reset meer om te stoppen. In je beveiligingsgeschiedenis staat wat er is gebeurd.",
  },
  stop: {
    title: "Tweestapsverificatie behouden?",
    text: "Iemand heeft support verteld dat je je beveiligingssleutels, apps en herstelcodes kwijt bent. We gaan ze binnenkort verwijderen. Druk op de knop om dat te stoppen.",
    textDisowned:
      "Er is gemeld dat beveiligingssleutels of apps van je account niet van jou zijn. We gaan ze binnenkort verwijderen. Druk op de knop om ze te behouden, maar alleen als je ze zelf hebt toegevoegd.",
    submit: "Stop de reset",
    gone: "Deze link is al gebruikt, of er is geen reset meer om te stoppen. Log in om je account te controleren.",
  },
} satisfies Area<"twoFactorReset">;
