import type { Area } from "../catalogue.ts";

export const deletion = {
  title: "Verwijder je account",
  text: "We loggen je nu uit en verwijderen je account over {{lifetimes.deletionGrace}}. Tot dan kun je het annuleren: gebruik de link in de e-mail die we je sturen, of log in en kies “Behoud mijn account”.",
  afterwards:
    "Daarna wissen we je account met de e-mailadressen, het wachtwoord en de API-tokens ervan. Je gepubliceerde bestanden blijven in hun projecten. De eigenaren van die projecten kunnen nog steeds zien wat je daar hebt gedaan, met je gebruikersnaam, IP-adres en browser. Van je beveiligingsgeschiedenis bewaren we alleen wat er is gebeurd en wanneer.",
  nameStays: "Je gebruikersnaam blijft gereserveerd, zodat niemand zich voor jou kan uitgeven.",
  nameIsFree: "Anderen kunnen je gebruikersnaam dan nemen, omdat je geen adres hebt geverifieerd.",
  export: "Download eerst je gegevens",
  username: "Typ je gebruikersnaam om te bevestigen: {{username}}",
  wrongName: "Dat is niet je gebruikersnaam. Typ hem zoals hij er staat.",
  soleOwner_one:
    "Jij bent de enige eigenaar van het project {{projects}}. Maak iemand anders eigenaar of verwijder het project, en probeer het dan opnieuw.",
  soleOwner_other:
    "Jij bent de enige eigenaar van de projecten {{projects}}. Maak bij elk iemand anders eigenaar of verwijder ze, en probeer het dan opnieuw.",
  submit: "Verwijder mijn account",
  due: "Je account wordt verwijderd op {{date}}",
  keep: {
    title: "Je account behouden?",
    text: "Je account wordt verwijderd. Je kunt het nog behouden.",
    note: "Inloggen annuleert dit niet. Wil je je account behouden, druk dan op de knop.",
    submit: "Behoud mijn account",
    gone: "Deze link werkt niet meer. Hij is misschien al gebruikt, of de verwijdering is al geannuleerd. Log in om je account te controleren.",
  },
} satisfies Area<"deletion">;
