import type { Area } from "../../catalogue.ts";

export const recoveryCode = {
  method: "Wiederherstellungscode",
  name: "Wiederherstellungs\u00ADcodes",
  way: "Wiederherstellungscode verwenden",
  protection: {
    title: "Wiederherstellungs\u00ADcodes",
    text_one: "Noch {{count}} Wiederherstellungscode übrig.",
    text_other: "Noch {{count}} Wiederherstellungscodes übrig.",
    missing:
      "Zehn Codes zur einmaligen Verwendung, falls Sie Ihr Telefon oder Ihren Schlüssel verlieren. Sie erhalten sie, wenn Sie die Zwei-Faktor-Authentisierung einschalten.",
    manage: "Codes verwalten",
  },
  events: {
    closed: "Wiederherstellungscodes nach 100 falschen Codes in Folge gesperrt",
    lost: "Wiederherstellungscodes verloren: Die Website hat den Schlüssel dazu verloren",
    failed: "Fehlgeschlagene Anmeldung: Passwort richtig, Wiederherstellungscode falsch",
  },
  backup: {
    later: "Sie erhalten zehn Wiederherstellungscodes, wenn Sie die Zwei-Faktor-Authentisierung einschalten.",
    manage: "Wiederherstellungscodes verwalten",
    closed: "Ihre Wiederherstellungscodes sind nach 100 falschen Codes in Folge gesperrt. Erstellen Sie neue.",
    left_one: "Sie haben {{count}} unbenutzten Wiederherstellungscode.",
    left_other: "Sie haben {{count}} unbenutzte Wiederherstellungscodes.",
    low_one: "Es ist nur noch {{count}} Wiederherstellungscode übrig. Erstellen Sie neue.",
    low_other: "Es sind nur noch {{count}} Wiederherstellungscodes übrig. Erstellen Sie neue.",
    notKept:
      "Sie haben noch nicht bestätigt, dass Sie Ihre Wiederherstellungscodes gespeichert haben. Nur mit ihnen kommen Sie in Ihr Konto, wenn Sie Ihr Gerät verlieren.",
  },
  login: {
    title: "Wiederherstellungs\u00ADcode eingeben",
    text: "Geben Sie einen Ihrer gespeicherten Wiederherstellungscodes ein, um sich als {{username}} anzumelden. Jeder Code funktioniert einmal.",
    code: "Wiederherstellungscode",
  },
  page: {
    madeOn: "Sie wurden am {{date}} erstellt.",
    sheet: "Wiederherstellungscodes für {{username}} bei {{site}}",
    shown:
      "Speichern Sie diese Codes jetzt. Sie sehen sie nicht noch einmal. Mit jedem können Sie sich einmal anmelden, wenn Sie Ihr Telefon oder Ihren Schlüssel verlieren.",
    keep: "Drucken Sie sie aus, schreiben Sie sie auf, oder speichern Sie die Datei an einem sicheren Ort.",
    print: "Drucken",
    download: "Herunterladen",
    fileText:
      "Jeder Code funktioniert einmal, nach Ihrem Passwort. Streichen Sie ihn durch, wenn Sie ihn verwendet haben. Bewahren Sie die Codes so auf, dass nur Sie sie finden.",
    checkTitle: "Bestätigen Sie, dass Sie sie gespeichert haben",
    code: "Einer Ihrer Wiederherstellungscodes",
    checkHint: "Der Code wird dadurch nicht verbraucht. Großbuchstaben, Leerzeichen und Bindestriche spielen keine Rolle.",
    check: "Bestätigen",
    begin: "Neue Wiederherstellungscodes erstellen",
    generateTitle: "Wiederherstellungs\u00ADcodes ersetzen?",
    generateText: "Sie erhalten zehn neue Codes. Ihre jetzigen Codes funktionieren dann sofort nicht mehr.",
    generate: "Neue Codes erstellen",
    keepOld: "Jetzige Codes behalten",
    noFactor:
      "Schalten Sie zuerst die Zwei-Faktor-Authentisierung ein. Wiederherstellungscodes sind für den Fall, dass Sie Ihr Telefon oder Ihren Schlüssel verlieren.",
  },
  mail: {
    "factor-lost": {
      subject: "Wiederherstellungscodes von {{username}} entfernt",
      text: "{{site}} hat den Schlüssel verloren, der Ihre neuen Wiederherstellungscodes geschützt hat. Sie hatten sie noch nicht angesehen, deshalb haben wir sie entfernt. Ihre Sicherheitsschlüssel und Apps funktionieren weiterhin. Alle Ihre Sitzungen wurden abgemeldet.",
      after: "Melden Sie sich an, und erstellen Sie neue Codes. Wenn Sie sich nicht anmelden können, setzen Sie Ihr Passwort zurück:",
    },
    "factor-closed": {
      subject: "Wiederherstellungscodes von {{username}} gesperrt",
      text: "Jemand hat 100 falsche Wiederherstellungscodes in Folge eingegeben. Um das Raten zu beenden, haben wir Ihre Wiederherstellungscodes dauerhaft gesperrt, in jedem Browser.",
      after:
        "Melden Sie sich mit einem Sicherheitsschlüssel oder einer Authenticator-App an, und erstellen Sie neue Codes. Wenn diese Codes nicht von Ihnen kamen, kennt jemand Ihr Passwort. Ändern Sie es dann auch:",
    },
    "second-factor-failed": {
      text: "Jemand hat Ihr Passwort eingegeben, aber keinen gültigen Wiederherstellungscode. Niemand ist in Ihr Konto gelangt.",
    },
  },
  refused: {
    wrong: "Das ist keiner Ihrer unbenutzten Wiederherstellungscodes. Prüfen Sie Ihre Eingabe, oder verwenden Sie einen anderen.",
    disowned:
      "Diese Codes funktionieren nicht mehr, weil Sie gemeldet haben, dass sie nicht Ihnen gehören. Was zu tun ist, steht in unserer E-Mail dazu.",
    closed:
      "Ihre Wiederherstellungscodes sind nach 100 falschen Codes in Folge gesperrt. Melden Sie sich auf einem anderen Weg an, und erstellen Sie neue.",
  },
} satisfies NonNullable<Area<"factor">["recovery-code"]>;
