import type { Area } from "../catalogue.ts";

export const confirm = {
  title: "Bevestig dat jij het bent",
  text: "Je bent ingelogd als {{username}}. Bevestig dat jij het bent om verder te gaan. Daarna vragen we het {{lifetimes.freshProof}} niet meer.",
  afterRecovery: "Je hebt ingelogd met een herstelcode, dus je wachtwoord is hier genoeg.",
  closed:
    "Een van je manieren om te bevestigen is vergrendeld na 100 foute pogingen op rij. Gebruik een andere. Je kunt ook uitloggen en weer inloggen met een herstelcode. Verwijder dan wat vergrendeld is en voeg het opnieuw toe.",
  factorGone: "Kun je geen van deze gebruiken? Log uit en log in met een herstelcode. Daarna is je wachtwoord hier genoeg.",
  keyOnly:
    "Je bent beheerder, dus hier is alleen je beveiligingssleutel of passkey genoeg. Ben je die kwijt? Vraag iemand met toegang tot de server om je tweestapsverificatie te resetten.",
  password: { password: "Wachtwoord", submit: "Bevestig met wachtwoord", forgot: "Wachtwoord vergeten?" },
  wrongPassword: "Dat wachtwoord klopt niet. Probeer het opnieuw of reset het.",
  notAccepted: "Daarmee kun je niet bevestigen. Kies een van de opties hieronder.",
} satisfies Area<"confirm">;
