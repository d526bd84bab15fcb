import type { Area } from "../catalogue.ts";

export const form = {
  problem: "Es gibt ein Problem",
  required: "Füllen Sie dieses Feld aus.",
  "too-long": "Verwenden Sie höchstens {{max}} Zeichen.",
  invalid: "Wählen Sie eine der Möglichkeiten.",
  label: "Geben Sie einen Namen mit 1 bis {{max}} Zeichen ein.",
  "no-key":
    "Wir haben keine Antwort von Ihrem Schlüssel erhalten. Drücken Sie auf die Schaltfläche, und berühren Sie den Schlüssel, wenn Ihr Browser danach fragt.",
  "unknown-intent": "Diese Seite ist nicht mehr aktuell. Laden Sie sie neu, und versuchen Sie es noch einmal.",
  "no-proof": "Geben Sie Ihr Passwort oder einen Code ein.",
  "cookies-blocked":
    "Ihr Browser hat das Cookie dieser Seite nicht zurückgeschickt. Deshalb ist nichts geschehen. Erlauben Sie Cookies für diese Website, und senden Sie das Formular noch einmal ab.",
  throttled_one: "Zu viele Versuche. Warten Sie {{count}} Minute, und versuchen Sie es dann noch einmal.",
  throttled_other: "Zu viele Versuche. Warten Sie {{count}} Minuten, und versuchen Sie es dann noch einmal.",
  throttledHours_one: "Zu viele Versuche. Warten Sie {{count}} Stunde, und versuchen Sie es dann noch einmal.",
  throttledHours_other: "Zu viele Versuche. Warten Sie {{count}} Stunden, und versuchen Sie es dann noch einmal.",
  retryAt: "Sie können es ab {{at}} noch einmal versuchen.",
  retryNow: "Sie können es jetzt noch einmal versuchen.",
  fields: {
    username: {
      required: "Geben Sie einen Benutzernamen ein.",
      "too-long": "Ein Benutzername darf höchstens {{max}} Zeichen haben.",
    },
    login: {
      required: "Geben Sie Ihren Benutzernamen oder Ihre E-Mail-Adresse ein.",
      "too-long": "Ein Benutzername oder eine E-Mail-Adresse darf höchstens {{max}} Zeichen haben.",
    },
    email: {
      required: "Geben Sie eine E-Mail-Adresse ein.",
      "too-long": "Eine E-Mail-Adresse darf höchstens {{max}} Zeichen haben.",
    },
    password: { required: "Geben Sie ein Passwort ein.", "too-long": "Ein Passwort darf höchstens {{max}} Zeichen haben." },
    current: { required: "Geben Sie Ihr aktuelles Passwort ein.", "too-long": "Ein Passwort darf höchstens {{max}} Zeichen haben." },
    code: { required: "Geben Sie den Code ein.", "too-long": "Ein Code darf höchstens {{max}} Zeichen haben." },
    label: { required: "Geben Sie einen Namen ein.", "too-long": "Ein Name darf höchstens {{max}} Zeichen haben." },
    name: {
      required: "Geben Sie den Namen des Projekts ein.",
      "too-long": "Der Name eines Projekts darf höchstens {{max}} Zeichen haben.",
    },
    reason: { required: "Geben Sie einen Grund ein.", "too-long": "Ein Grund darf höchstens {{max}} Zeichen haben." },
    expires: { required: "Wählen Sie, wann das Token abläuft.", "too-long": "Wählen Sie, wann das Token abläuft." },
    "expires-on": { required: "Geben Sie ein Datum ein.", "too-long": "Geben Sie ein Datum wie 2027-03-31 ein." },
    ranges: { required: "Geben Sie die Adressen ein.", "too-long": "Die Adressen dürfen höchstens {{max}} Zeichen haben." },
    uses: { required: "Geben Sie eine Zahl ein.", "too-long": "Geben Sie eine kleinere Zahl ein." },
    version: { required: "Geben Sie eine Version ein.", "too-long": "Eine Version darf höchstens {{max}} Zeichen haben." },
    scope: {
      required: "Wählen Sie die Projekte, für die das Token gilt.",
      "too-long": "Wählen Sie die Projekte, für die das Token gilt.",
    },
    overlap: {
      required: "Wählen Sie, wie lange das alte Token noch funktioniert.",
      "too-long": "Wählen Sie, wie lange das alte Token noch funktioniert.",
    },
  },
  actOn: "{{label}}<rest>: „{{thing}}“</rest>",
  actOnNow: "{{label}}<rest>: „{{thing}}“, jetzt</rest>",
  actNow: "{{label}}<rest>, jetzt</rest>",
  show: "„{{label}}“ anzeigen",
  hide: "„{{label}}“ verbergen",
  tone: { done: "Erledigt", info: "Hinweis", warn: "Wichtig" },
  tonedTitle: "{{tone}}: {{title}}",
  body: {
    type: "Dieses Formular kam in einem Format an, das wir nicht lesen können. Senden Sie es von dieser Seite ab.",
    size: "Das Formular ist zu groß.",
    encoding: "Das Formular enthält Zeichen, die wir nicht lesen können. Den Rest haben wir unten behalten.",
    repeated: "Das Formular enthält ein Feld zweimal. Wir haben unten jeweils den ersten Wert behalten.",
    broken: "Das Formular ist nicht vollständig angekommen. Senden Sie es noch einmal ab.",
  },
} satisfies Area<"form">;
