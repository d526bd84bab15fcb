import type { Area } from "../catalogue.ts";

export const twoFactorReset = {
  dropped: {
    frozen: "das Konto ist gesperrt",
    deleting: "das Konto wird gelöscht",
    admin: "das Konto hat jetzt Administratorrechte",
    "new-factor": "inzwischen wurde ein Sicherheitsschlüssel oder eine App hinzugefügt",
    "factor-used": "inzwischen wurde ein Sicherheitsschlüssel, eine App oder ein Wiederherstellungscode verwendet",
    "no-factor": "die Zwei-Faktor-Authentisierung ist schon ausgeschaltet",
  },
  own: {
    title: "Die Zwei-Faktor-Authentisierung wird entfernt",
    text: "Jemand hat dem Support mitgeteilt, dass Sie Ihre Sicherheitsschlüssel, Apps und Wiederherstellungscodes verloren haben. Zur unten genannten Zeit entfernen wir sie alle. Ab dann genügt Ihr Passwort, um sich anzumelden. Wenn Sie das nicht verlangt haben, brechen Sie es jetzt ab und ändern Sie Ihr Passwort.",
    due: "Wir entfernen sie am {{date}}.",
    submit: "Abbrechen: Ich habe meine Schlüssel oder Codes",
    textDisowned:
      "Jemand hat den Link „Das war ich nicht“ in einer unserer E-Mails verwendet und damit gemeldet, dass Sicherheitsschlüssel oder Apps dieses Kontos jemand anderem gehören. Sie funktionieren nicht mehr, und wir entfernen sie zur unten genannten Zeit. Abbrechen lässt sich das nur mit dem Link in den E-Mails dazu.",
    confirm: "Auf einem anderen Weg bestätigen, dass Sie es sind",
    needsOlderFactor:
      "Bestätigen Sie mit einem Sicherheitsschlüssel, einer App oder einem Code, den Sie schon vor Beginn des Zurücksetzens hatten. Wenn Sie das nicht können, verwenden Sie den Link in der E-Mail dazu.",
    gone: "Es gibt kein Zurücksetzen mehr, das Sie abbrechen könnten. Was geschehen ist, steht in Ihrem Sicherheitsprotokoll.",
  },
  stop: {
    title: "Zwei-Faktor-Authentisierung behalten?",
    text: "Jemand hat dem Support mitgeteilt, dass Sie Ihre Sicherheitsschlüssel, Apps und Wiederherstellungscodes verloren haben. Wir werden sie bald entfernen. Drücken Sie auf die Schaltfläche, um das abzubrechen.",
    textDisowned:
      "Es wurde gemeldet, dass Sicherheitsschlüssel oder Apps Ihres Kontos nicht Ihnen gehören. Wir werden sie bald entfernen. Drücken Sie auf die Schaltfläche, um sie zu behalten, aber nur, wenn Sie sie selbst hinzugefügt haben.",
    submit: "Zurücksetzen abbrechen",
    gone: "Dieser Link wurde schon verwendet, oder es gibt kein Zurücksetzen mehr, das Sie abbrechen könnten. Melden Sie sich an, um Ihr Konto zu prüfen.",
  },
} satisfies Area<"twoFactorReset">;
