import type { Area } from "../catalogue.ts";

export const emails = {
  title: "E-mailadressen",
  intro:
    "Met elk geverifieerd adres kun je inloggen en een vergeten wachtwoord resetten. E-mails over je account gaan naar alle geverifieerde adressen.",
  verifyFirst:
    "Open de link die we je hebben gemaild om je adres te verifiëren. Tot dan kun je geen tweestapsverificatie aanzetten en geen vergeten wachtwoord resetten.",
  noEmail:
    "Geen e-mail? Kijk in je spammap, stuur de link opnieuw, of voeg het juiste adres toe en verwijder het verkeerde. We kunnen geen link sturen naar een adres dat een ander account heeft geverifieerd.",
  removedOn: "Verifieer een adres, anders verwijderen we dit account. Uiterste datum: {{date}}",
  primary: "primair",
  verified: "geverifieerd",
  unverified: "niet geverifieerd",
  verifiedSince: "Geverifieerd: {{date}}",
  addedOn: "Toegevoegd: {{date}}",
  button: { resend: "Stuur de link opnieuw", primary: "Maak primair", remove: "Verwijder" },
  label: {
    resend: "Stuur de link opnieuw naar {{address}}",
    primary: "Maak primair: {{address}}",
    remove: "Verwijder {{address}}",
  },
  addTitle: "Voeg een adres toe",
  address: "E-mailadres",
  addHint: "We mailen er een link naartoe die {{lifetimes.verifyLink}} werkt.",
  add: "Voeg adres toe",
  malformed: "Vul een e-mailadres in zoals name@example.org.",
  "already-yours": "Dit adres staat al in je lijst.",
  "too-many": "Je hebt {{max}} adressen, het hoogste aantal voor een account. Verwijder er eerst een.",
  "not-verified": "{{address}} is nog niet geverifieerd. Verifieer het voordat je het primair maakt.",
  "already-verified": "{{address}} is al geverifieerd, dus er is geen link te sturen.",
  keep: {
    only: "{{address}} is je enige adres. Voeg een ander adres toe voordat je het verwijdert.",
    "last-verified":
      "{{address}} is je laatste geverifieerde adres. Verifieer een ander adres voordat je het verwijdert, zodat we je kunnen blijven bereiken.",
    primary: "{{address}} is je primaire adres. Maak een ander adres primair voordat je het verwijdert.",
  },
  verifyTitle: "Verifieer je adres",
  verifyText: "Dit verifieert {{address}} voor je account {{username}}.",
  verifySignedOut:
    "Dit verifieert {{address}} voor het account {{username}}. Met dat account kan dan via dit adres worden ingelogd en het wachtwoord worden gereset. Ga alleen door als {{username}} jouw account is. Is dat niet zo, sluit dan deze pagina: zonder de knop gebeurt er niets.",
  verifyOther:
    "Deze link is voor een ander account. Hij zou {{address}} verifiëren voor {{username}}, en je bent ingelogd als {{viewer}}. Er is niets gewijzigd.",
  verifyOtherText:
    "Is {{username}} niet jouw account, sluit dan deze pagina. Iemand anders heeft jouw adres ingevuld en kan het zonder jou niet gebruiken. Is {{username}} ook van jou, log dan hier uit en open de link opnieuw.",
  notYourLink:
    "Deze link is voor een ander account dan dat waarop je bent ingelogd. Er is niets gewijzigd. Log uit en open de link dan opnieuw.",
  verifySubmit: "Verifieer adres",
  verifiedBefore: "Je adres {{address}} is geverifieerd. Je hoeft niets meer te doen.",
  toAccount: "Ga naar je account",
  linkGone:
    "Deze link werkt niet meer. Hij is misschien al gebruikt, vervangen door een nieuwere, of ouder dan {{lifetimes.verifyLink}}. Log in om een nieuwe te sturen.",
  taken: "Een ander account heeft dit adres intussen geverifieerd. Voeg een ander adres toe aan dit account.",
} satisfies Area<"emails">;
