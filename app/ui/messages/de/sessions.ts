import type { Area } from "../catalogue.ts";

export const sessions = {
  title: "Sitzungen und Browser",
  intro: "Die Browser, mit denen Sie sich anmelden. Wenn Sie sich mit einem neuen Browser anmelden, schicken wir Ihnen eine E-Mail.",
  remembered: "Ein gemerkter Browser überspringt den zweiten Schritt, nie das Passwort.",
  line: "Zuletzt verwendet: {{date}}, {{ipAddress}}",
  loggedOut: "Abgemeldet. Zuletzt verwendet: {{date}}.",
  details: "Details",
  address: "IP-Adresse",
  methods: "Angemeldet mit",
  started: "Angemeldet",
  lastSeen: "Zuletzt verwendet",
  ends: "Läuft ab",
  revoke: "Abmelden",
  revokeOthers: "Alle anderen Browser abmelden",
  noDevices: "Keine Browser.",
  firstUsed: "Zuerst verwendet",
  lastUsed: "Letzte Anmeldung",
  secondFactor: "Zweiter Schritt",
  skippedUntil: "Übersprungen bis {{date}}",
  asked: "Erforderlich",
  skips: "Überspringt den zweiten Schritt",
  forget: "Diesen Browser vergessen",
  forgetText:
    "Wir behandeln die nächste Anmeldung mit diesem Browser als neu: Der zweite Schritt ist dann nötig, und wir schicken Ihnen eine E-Mail dazu.",
  thisBrowser: "Dieser Browser",
  notMe: {
    title: "Eine Anmeldung melden, die nicht von Ihnen war",
    text: "Wenn Ihnen die Anmeldung oder die Änderung in unserer E-Mail unbekannt ist, drücken Sie auf die Schaltfläche. Dann melden wir alle Browser ab, vergessen sie und sperren Ihr Passwort, bis Sie es zurücksetzen.",
    login: "Die Anmeldung: {{browser}}, {{ipAddress}}, {{date}}",
    since: "Außerdem wird entfernt, was seit diesem Zeitpunkt zu Ihrem Konto hinzugefügt wurde ({{date}}):",
    roles: "Außerdem werden Rollen in Projekten auf den früheren Stand zurückgesetzt:",
    touched:
      "Seitdem hat jemand über Ihr Konto diese Projekte geändert. Sonst wird darin nichts rückgängig gemacht. Prüfen Sie nach Ihrer nächsten Anmeldung ihr Protokoll:",
    nothing: "Seitdem wurde nichts zu Ihrem Konto hinzugefügt.",
    waits_one:
      "Die Schlüssel und Apps oben sind Ihre einzigen zweiten Schritte. Sie hören sofort auf zu funktionieren, und wir entfernen sie nach {{count}} Stunde. Bis dahin kann sich niemand anmelden. Wir schicken per E-Mail einen Link an jede Ihrer Adressen, mit dem Sie die Schritte behalten können.",
    waits_other:
      "Die Schlüssel und Apps oben sind Ihre einzigen zweiten Schritte. Sie hören sofort auf zu funktionieren, und wir entfernen sie nach {{count}} Stunden. Bis dahin kann sich niemand anmelden. Wir schicken per E-Mail einen Link an jede Ihrer Adressen, mit dem Sie die Schritte behalten können.",
    needsCodes: "Sie haben dann keine Wiederherstellungscodes. Erstellen Sie nach Ihrer nächsten Anmeldung neue.",
    submit: "Das war ich nicht",
    gone: "Dieser Link wurde schon verwendet oder ist älter als {{lifetimes.notMeLink}}. Wenn Sie einer Anmeldung nicht trauen, setzen Sie Ihr Passwort zurück und sehen Sie in Ihrem Sicherheitsprotokoll nach.",
    token: "API-Token „{{label}}“",
    named: "zweiter Schritt „{{label}}“",
    codes: "Wiederherstellungscodes",
  },
} satisfies Area<"sessions">;
