import type { Area } from "../catalogue.ts";

export const account = {
  title: "Ihr Konto",
  signedInAs: "Angemeldet als {{username}}",
  sections: {
    label: "Ihr Konto",
    overview: "Überblick",
    emails: "E-Mail-Adressen",
    password: "Passwort",
    twoFactor: "Zwei-Faktor-Authentisierung",
    tokens: "API-Tokens",
    sessions: "Sitzungen",
    history: "Sicherheits\u00ADprotokoll",
  },
  checkUp: {
    level: {
      open: "Ihr Konto ist nur durch ein Passwort geschützt",
      fragile: "Sie könnten sich aussperren",
      sound: "Ihr Konto ist geschützt",
      best: "Ihr Konto ist gut geschützt",
    },
    step: {
      "verify-address": {
        text: "Bestätigen Sie zuerst Ihre E-Mail-Adresse. Sie brauchen sie, um Ihr Passwort zurückzusetzen und um die Zwei-Faktor-Authentisierung einzuschalten.",
        action: "Adresse bestätigen",
      },
      "add-factor": {
        text: "Wer Ihr Passwort erfährt, kann sich anmelden. Fügen Sie einen Passkey, einen Sicherheitsschlüssel oder eine Authenticator-App hinzu, um das zu verhindern.",
        action: "Zwei-Faktor-Authentisierung einschalten",
      },
      "make-codes": {
        text: "Sie haben keine Wiederherstellungscodes. Nur mit ihnen kommen Sie in Ihr Konto, wenn Sie Ihr Gerät verlieren.",
        action: "Wiederherstellungscodes erstellen",
      },
      "keep-codes": {
        text: "Sie haben noch nicht bestätigt, dass Sie Ihre Wiederherstellungscodes gespeichert haben. Nur mit ihnen kommen Sie in Ihr Konto, wenn Sie Ihr Gerät verlieren.",
        action: "Wiederherstellungs\u00ADcodes bestätigen",
      },
      "renew-codes": {
        text: "Sie haben nur noch wenige Wiederherstellungscodes. Erstellen Sie neue, bevor keine mehr übrig sind.",
        action: "Neue Wiederherstellungscodes erstellen",
      },
      "add-another-factor": {
        text: "Fügen Sie eine Ersatzmethode hinzu, damit Sie sich nicht aussperren, wenn Sie ein Gerät verlieren.",
        action: "Ersatzmethode hinzufügen",
      },
      "renew-password": {
        text: "Ihr Passwort ist mehr als zwei Jahre alt. Wählen Sie ein neues, wenn Sie es noch anderswo verwenden oder wenn es jemand gesehen haben könnte. Sonst behalten Sie es.",
        action: "Passwort ändern",
      },
      "end-unseen": {
        text: "Ein Browser, der noch Zugang hat, wurde mehr als {{lifetimes.unusedBrowser}} lang nicht verwendet. Wenn Sie ihn nicht mehr brauchen, melden Sie ihn ab, oder wählen Sie „Diesen Browser vergessen“.",
        action: "Browser prüfen",
      },
      "end-unused-tokens": {
        text: "Diese API-Tokens wurden {{lifetimes.unusedToken}} lang nicht verwendet: {{labels}}. Widerrufen Sie die, die Sie nicht mehr brauchen.",
        action: "Tokens prüfen",
      },
      "limit-tokens": {
        text: "Diese API-Tokens laufen nie ab: {{labels}}. Wenn eines in falsche Hände gerät, funktioniert es, bis es jemand bemerkt. Ersetzen Sie sie durch Tokens, die ablaufen.",
        action: "Tokens prüfen",
      },
    },
    nothing: "Es ist nichts zu tun. Sehen Sie wieder nach, wenn Sie Telefon, Schlüssel oder E-Mail-Adresse wechseln.",
  },
  groups: { signingIn: "Anmeldung", gettingBackIn: "Zugang wiederherstellen", activity: "Aktivität" },
  badge: {
    on: "Ein",
    off: "Aus",
    verified: "Bestätigt",
    notVerified: "Nicht bestätigt",
    kept: "Gespeichert",
    notKept: "Nicht bestätigt",
    low: "Nur noch wenige",
  },
  needsAddress: "Bestätigen Sie zuerst Ihre E-Mail-Adresse.",
  emails: {
    title: "E-Mail-Adresse",
    others_one: "{{address}} und eine weitere",
    others_other: "{{address}} und {{count}} weitere",
    manage: "Adressen verwalten",
    setUp: "Bestätigen oder berichtigen",
  },
  password: { title: "Passwort", since: "Zuletzt geändert am {{date}}", manage: "Passwort ändern" },
  sessions: {
    title: "Sitzungen",
    text_one: "Nur dieser Browser ist angemeldet.",
    text_other: "In {{count}} Browsern angemeldet.",
    remembered_one: "Ein Browser überspringt den zweiten Schritt.",
    remembered_other: "{{count}} Browser überspringen den zweiten Schritt.",
    manage: "Sitzungen verwalten",
  },
  tokens: {
    title: "API-Tokens",
    none: "Keine Tokens. Sie brauchen eines, um Pakete hochzuladen.",
    text_one: "Ein Token kann in Ihrem Namen hochladen.",
    text_other: "{{count}} Tokens können in Ihrem Namen hochladen.",
    manage: "Tokens verwalten",
  },
  history: {
    title: "Sicherheitsprotokoll",
    text: "Anmeldungen, Änderungen und fehlgeschlagene Versuche.",
    manage: "Ereignisse ansehen",
  },
  data: {
    title: "Ihre Daten",
    text: "Laden Sie eine Kopie der Daten Ihres Kontos herunter, oder löschen Sie Ihr Konto. Ihre Bedenkzeit beträgt {{lifetimes.deletionGrace}}.",
    export: "Ihre Daten herunterladen",
    delete: "Ihr Konto löschen",
  },
} satisfies Area<"account">;
