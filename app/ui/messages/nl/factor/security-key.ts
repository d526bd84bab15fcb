import type { Area } from "../../catalogue.ts";

export const securityKey = {
  method: "beveiligingssleutel",
  name: "Beveiligingssleutel",
  named: "beveiligingssleutel “{{label}}”",
  way: "Gebruik een beveiligingssleutel of passkey",
  section: {
    title: "Passkeys en beveiligingssleutels",
    none: "Log in met je vingerafdruk, gezicht of pincode, of met een sleutel die je aansluit. Een nepsite kan ze niet stelen.",
    add: "Voeg een passkey of beveiligingssleutel toe",
    manage: "Beheer passkeys en beveiligingssleutels",
  },
  protection: {
    title: "Passkeys en beveiligingssleutels",
    text_one: "Je hebt {{count}} passkey of beveiligingssleutel.",
    text_other: "Je hebt {{count}} passkeys of beveiligingssleutels.",
    missing:
      "Gebruik je vingerafdruk, gezicht, pincode of een sleutel die je aansluit. De veiligste keuze: een nepsite kan ze niet stelen.",
    manage: "Beheer passkeys en sleutels",
    setUp: "Voeg een passkey of sleutel toe",
  },
  proof: {
    submit: "Bevestig met een beveiligingssleutel of passkey",
    noScript:
      "Beveiligingssleutels en passkeys hebben JavaScript nodig. Zet het aan en laad deze pagina opnieuw, of bevestig op een andere manier.",
  },
  events: {
    added: "Beveiligingssleutel “{{label}}” toegevoegd",
    "add-failed": "Beveiligingssleutel niet toegevoegd: het antwoord is geweigerd",
    closed: "Beveiligingssleutel vergrendeld na 100 foute antwoorden op rij",
    renamed: "Naam van beveiligingssleutel gewijzigd in “{{label}}”",
    removed: "Beveiligingssleutel “{{label}}” verwijderd",
    failed: "Mislukte login: wachtwoord goed, beveiligingssleutel geweigerd",
  },
  browser: {
    waiting: "Wachten op je sleutel",
    cancelled: {
      create:
        "Er is niets toegevoegd. Misschien heb je geannuleerd, te lang gewacht, of een sleutel gebruikt die al geregistreerd is. Probeer het opnieuw en raak de sleutel aan als hij knippert.",
      get: "Dat is niet gelukt. Misschien heb je geannuleerd, te lang gewacht, of een sleutel gebruikt die niet geregistreerd is. Probeer het opnieuw of log op een andere manier in.",
    },
    known: {
      create: "Deze sleutel of passkey is al geregistreerd voor je account. Gebruik een andere.",
      get: "Deze sleutel is niet geregistreerd voor je account. Gebruik een andere of log op een andere manier in.",
    },
    unable: {
      create: "Deze sleutel kan geen passkey opslaan. Voeg hem toe als beveiligingssleutel of gebruik een andere.",
      get: "Deze sleutel kan hier niet worden gebruikt. Gebruik een andere of log op een andere manier in.",
    },
    failed: "Je browser kon niet om een sleutel vragen. Laad de pagina opnieuw en probeer het nog eens.",
    unsupported: "Deze browser ondersteunt geen passkeys en beveiligingssleutels. Gebruik een andere browser.",
    help: "Krijg hulp bij sleutels",
  },
  login: {
    title: "Beveiligingssleutel of passkey",
    text: "Gebruik je beveiligingssleutel of passkey ({{labels}}) om in te loggen als {{username}}.",
    text_unnamed: "Gebruik je beveiligingssleutel of passkey om in te loggen als {{username}}.",
    noScript:
      "Beveiligingssleutels en passkeys hebben JavaScript nodig. Zet het aan en laad deze pagina opnieuw, gebruik een andere browser, of log op een andere manier in:",
  },
  passkey: {
    title: "Log in met een passkey",
    text: "Gebruik je vingerafdruk, gezicht of pincode in plaats van je wachtwoord. Je passkey staat op dit apparaat, op je telefoon, op een beveiligingssleutel of in je wachtwoordmanager.",
    button: "Log in met een passkey",
    noScript: "Passkeys hebben JavaScript nodig. Zet het aan en laad deze pagina opnieuw, of log in met je wachtwoord:",
    password: "Log in met je wachtwoord",
  },
  page: {
    title: "Passkeys en beveiligingssleutels",
    yours: "Je passkeys en sleutels",
    none: "Je hebt nog geen passkey of beveiligingssleutel toegevoegd.",
    passkey: "Passkey",
    securityKey: "Beveiligingssleutel",
    alone: "Hiermee log je in zonder wachtwoord.",
    secondStep: "Alleen als tweede stap.",
    synced: "Met back-up: je kunt hem op je andere apparaten gebruiken.",
    oneDevice: "Alleen op één apparaat.",
    maker: "Type: {{maker}}.",
    rename: "Hernoem",
    renameLabel: "Nieuwe naam",
    addPasskey: "Voeg een passkey toe",
    passkeyText:
      "Met een passkey log je in met je vingerafdruk, gezicht of pincode, zonder je wachtwoord. Hij wordt opgeslagen op dit apparaat, op je telefoon, op een beveiligingssleutel of in je wachtwoordmanager.",
    addKey: "Voeg beveiligingssleutel toe",
    keyText: "Een beveiligingssleutel is een apparaat dat je aansluit of tegen je telefoon houdt. Het is je tweede stap, na je wachtwoord.",
    spare: "Voeg er twee toe en bewaar er een op een veilige plek.",
    spareHelp: "Waarom je een tweede nodig hebt",
    label: "Naam",
    labelHint: "Optioneel. Een naam waaraan je hem herkent, bijvoorbeeld “Blauwe YubiKey”.",
    noScript:
      "Passkeys en beveiligingssleutels hebben JavaScript nodig. Zet het aan en laad deze pagina opnieuw, of gebruik een authenticator-app:",
    noScriptToo: "Ook dit heeft JavaScript nodig.",
    app: "Stel een authenticator-app in",
  },
  mail: {
    "factor-added": {
      subject: "Beveiligingssleutel “{{label}}” toegevoegd aan {{username}}",
      text: "De beveiligingssleutel “{{label}}” is toegevoegd aan je account. Je kunt hem nu gebruiken als je inlogt. Je andere sessies zijn uitgelogd.",
    },
    "factor-removed": {
      subject: "Beveiligingssleutel “{{label}}” verwijderd van {{username}}",
      text: "De beveiligingssleutel “{{label}}” is verwijderd van je account. Je andere sessies zijn uitgelogd.",
      text_last:
        "De beveiligingssleutel “{{label}}” is verwijderd van je account. Het was je laatste tweede stap, dus ook je herstelcodes zijn verwijderd. Je wachtwoord is nu genoeg om in te loggen. Je andere sessies zijn uitgelogd.",
    },
    "factor-closed": {
      subject: "Beveiligingssleutel “{{label}}” vergrendeld voor {{username}}",
      text: "Je beveiligingssleutel “{{label}}” heeft 100 foute antwoorden op rij gegeven. Om het raden te stoppen, hebben we hem voorgoed vergrendeld, in elke browser.",
      after:
        "Log op een andere manier in, verwijder de sleutel en voeg hem opnieuw toe. Kwamen die pogingen niet van jou, dan kent iemand je wachtwoord. Wijzig dat ook:",
    },
    "second-factor-failed": {
      text: "Iemand heeft je wachtwoord ingevuld, maar kon je beveiligingssleutel niet gebruiken. Niemand is binnengekomen.",
    },
  },
  refused: {
    malformed: "We konden het antwoord van je sleutel niet lezen. Probeer het opnieuw of gebruik een andere browser.",
    "challenge-spent": "Deze pagina stond te lang open, of de aanvraag was al gebruikt. Probeer het nu opnieuw.",
    origin:
      "Je sleutel is voor een ander adres gebruikt. Controleer het adres in je browser: de pagina die je gebruikte, is misschien een imitatie van deze site.",
    "user-presence": "Raak je sleutel aan als hij knippert.",
    "user-verification":
      "Je sleutel heeft niet gecontroleerd of jij het bent. Stel er een pincode, vingerafdruk of gezicht op in en probeer het opnieuw.",
    attestation: "Deze sleutel kan hier niet worden gebruikt. Gebruik een andere.",
    "not-discoverable": "Deze sleutel kan geen passkey opslaan. Voeg hem toe als beveiligingssleutel.",
    "already-registered": "Deze sleutel is al geregistreerd. Gebruik een andere.",
    "too-many": "Je hebt de limiet bereikt. Verwijder een sleutel die je niet gebruikt en probeer het opnieuw.",
    "unknown-key": "Deze sleutel is niet geregistreerd voor je account. Gebruik een andere of log op een andere manier in.",
    "never-verified":
      "Met deze sleutel kun je niet inloggen zonder je wachtwoord. Log in met je wachtwoord, verwijder de sleutel en voeg hem opnieuw toe als passkey.",
    disowned: "Deze sleutel werkt niet meer, omdat je hebt gemeld dat hij niet van jou is. In onze e-mail daarover staat wat je kunt doen.",
    closed:
      "Deze sleutel is vergrendeld na 100 mislukte pogingen op rij. Log op een andere manier in, verwijder hem en voeg hem opnieuw toe.",
  },
} satisfies NonNullable<Area<"factor">["security-key"]>;
