import type { Area } from "../catalogue.ts";

export const twoFactor = {
  title: "Tweestapsverificatie",
  on: "Tweestapsverificatie staat aan. Na je wachtwoord vragen we om een van deze:",
  off: "Tweestapsverificatie staat uit. Iedereen die je wachtwoord te weten komt, kan inloggen.",
  missing: "Voeg een passkey, beveiligingssleutel of authenticator-app toe om dat te voorkomen.",
  missingRequired: "Deze site vereist tweestapsverificatie. Voeg een passkey, beveiligingssleutel of authenticator-app toe.",
  onlyOne: "Voeg een reservemethode toe, zodat je niet buitengesloten raakt als je één apparaat kwijt bent.",
  lastUsed: "Toegevoegd: {{added}}, laatst gebruikt: {{used}}",
  neverUsed: "Toegevoegd: {{added}}, nooit gebruikt",
  disowned: "Je hebt gemeld dat dit niet van jou is. Het werkt niet meer.",
  closed: "Vergrendeld na 100 mislukte pogingen op rij. Verwijder het en voeg het opnieuw toe.",
  label: "Naam",
  removeText: "Je kunt dan niet meer inloggen met “{{label}}”. Je andere sessies worden uitgelogd.",
  removeLast:
    "“{{label}}” is je enige tweede stap. Zonder die stap is je wachtwoord genoeg om in te loggen en worden je herstelcodes verwijderd. Je andere sessies worden uitgelogd.",
  lastFactor: "Deze site vereist tweestapsverificatie en dit is je enige tweede stap. Voeg eerst een andere toe.",
  offer: {
    title: "Log de volgende keer sneller en veiliger in",
    text: "Met een passkey log je in met je vingerafdruk, gezicht of pincode. Je hebt geen wachtwoord en geen code nodig.",
    add: "Voeg een passkey toe",
    later: "Niet nu",
  },
  copy: "Kopieer",
  copied: "Gekopieerd",
} satisfies Area<"twoFactor">;
