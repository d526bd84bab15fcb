import type { Area } from "../catalogue.ts";

export const password = {
  hint: "Minstens {{min}} tekens. Probeer vier of vijf woorden die niets met elkaar te maken hebben.",
  changeTitle: "Wijzig je wachtwoord",
  changeText: "Dit beëindigt al je andere sessies.",
  changeForgets: "Onthouden browsers vragen dan weer om de tweede stap.",
  current: "Huidig wachtwoord",
  currentWrong: "Dat wachtwoord klopt niet. Probeer het opnieuw of reset het.",
  changeSubmit: "Wijzig wachtwoord",
  changeForgot: "Huidig wachtwoord vergeten? Reset het",
  forgotTitle: "Wachtwoord vergeten?",
  forgotText: "Vul een geverifieerd e-mailadres van je account in. We mailen je een link om een nieuw wachtwoord in te stellen.",
  forgotEmail: "E-mailadres",
  forgotSubmit: "Stuur resetlink",
  forgotNoAddress: "Geen geverifieerd adres, of kun je de e-mail ervan niet meer lezen? <support>Neem contact op met support</support>.",
  resetTitle: "Stel een nieuw wachtwoord in",
  resetText:
    "Dit stelt een nieuw wachtwoord in voor {{username}} en beëindigt alle sessies. Staat tweestapsverificatie aan, dan heb je nog steeds je tweede stap nodig om in te loggen.",
  new: "Nieuw wachtwoord",
  resetSubmit: "Stel wachtwoord in",
  linkGone: "Deze link werkt niet meer. Hij is misschien al gebruikt of ouder dan {{lifetimes.resetLink}}.",
  linkAgain: "Vraag een nieuwe link aan",
  refused: {
    "too-short": "Gebruik minstens {{min}} tekens. Dit wachtwoord heeft er {{length}}.",
    "too-long": "Gebruik hoogstens {{max}} tekens.",
    "too-easy":
      "Dit wachtwoord is te makkelijk te raden. Het bestaat uit gewone woorden, namen, datums of patronen. Voeg een paar woorden toe die er niets mee te maken hebben.",
    same: "Dit is al je wachtwoord. Kies een nieuw wachtwoord.",
    breached:
      "Dit wachtwoord is bij een datalek uitgekomen, dus aanvallers zullen het proberen. Kies een ander wachtwoord en wijzig dit overal waar je het gebruikt.",
    "own-words":
      "Dit wachtwoord is te makkelijk te raden. Je gebruikersnaam, je adres of de naam van deze site komt erin voor. Kies een wachtwoord zonder die woorden.",
  },
} satisfies Area<"password">;
