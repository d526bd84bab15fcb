import type { Area } from "../catalogue.ts";

export const security = {
  title: "Sicherheit",
  lead: "Was {{site}} tut, um Ihr Konto zu schützen, und was Sie tun können.",
  topics: {
    password: {
      title: "Ihr Passwort",
      points: {
        stored:
          "Wir speichern nie Ihr Passwort, sondern nur einen argon2id-Hash davon. Das Passwort lässt sich aus diesem Hash nicht berechnen.",
        rules:
          "Es braucht mindestens {{minLength}} Zeichen und darf nicht leicht zu erraten sein. Wir verlangen keine Ziffern oder Sonderzeichen und auch nicht, dass Sie es regelmäßig ändern: Beides macht ein Passwort nicht sicherer.",
        guessing: "Raten wird gebremst, je Konto und je IP-Adresse. Nach 100 falschen Passwörtern in Folge ist das Passwort gesperrt.",
      },
    },
    factors: {
      title: "Ihr zweiter Faktor",
      points: {
        choice:
          "Sie können eine Authenticator-App, einen Sicherheitsschlüssel oder mehrere davon verwenden. Nach Ihrem Passwort fragen wir nach einem davon.",
        phishing:
          "Ein Sicherheitsschlüssel ist am stärksten: Er antwortet nur dieser Website. Eine Kopie dieser Website erfährt nichts von ihm.",
        once: "Ein Code aus einer App funktioniert einmal. Das Geheimnis, aus dem die Codes entstehen, ist verschlüsselt.",
        codes:
          "Sie erhalten zehn Wiederherstellungscodes für den Fall, dass Sie Ihr Gerät verlieren. Jeder funktioniert einmal. Drucken Sie sie aus, oder speichern Sie sie in einem Passwortmanager.",
        mail: "Wir senden nie Codes per SMS oder E-Mail: Beides können andere zu leicht mitlesen.",
      },
    },
    sessions: {
      title: "Während Sie angemeldet sind",
      points: {
        end: "Eine Sitzung endet, wenn Sie {{idle}} lang nicht aktiv sind. Länger als {{absolute}} dauert sie nie.",
        fresh: "Bevor Sie etwas Wichtiges ändern, bitten wir Sie zu bestätigen, dass Sie es sind.",
        others: "Wenn Sie Ihr Passwort oder einen zweiten Faktor ändern, enden alle Ihre anderen Sitzungen.",
      },
    },
    told: {
      title: "Was wir Ihnen mitteilen",
      points: {
        history:
          "Ihr Sicherheitsprotokoll zeigt, was mit Ihrem Konto geschehen ist, wann und von wo aus. Jeder Eintrag versiegelt die vorigen.",
        mail: "Wir schicken Ihnen eine E-Mail, wenn sich ein Passwort, eine Adresse oder ein zweiter Faktor ändert und wenn sich jemand mit einem neuen Browser anmeldet.",
        never: "Keine E-Mail von {{site}} und niemand von dort fragt Sie je nach Ihrem Passwort oder einem Code.",
      },
    },
    pages: {
      title: "Diese Seiten",
      points: {
        own: "Keine Tracker, keine fremden Schriften und keine fremden Skripte. Unser eigenes kleines Skript ist nur für Sicherheitsschlüssel nötig.",
        cookies: "Cookies dienen nur dazu, dass Sie angemeldet bleiben und wir Ihren Browser erkennen. Skripte können sie nicht lesen.",
        names: "Wir verraten niemandem, ob es hier zu einer E-Mail-Adresse ein Konto gibt. Benutzernamen sind öffentlich.",
      },
    },
  },
  bug: {
    title: "Fehler melden",
    text: "Funktioniert etwas nicht, oder ist etwas schwer zu bedienen? <support>Wenden Sie sich an den Support</support>. Schreiben Sie, was Sie getan haben, was Sie erwartet haben und was geschehen ist.",
  },
  vulnerability: {
    title: "Schwachstelle melden",
    text: "Haben Sie eine Schwachstelle gefunden, die Konten oder Pakete gefährdet? Melden Sie sie vertraulich, nicht als Fehler. Eine frühe Meldung ist besser als eine vollständige.",
    ask: "Verwenden Sie für Ihre Versuche eigene Konten. Öffnen Sie keine Daten anderer, und überlasten Sie die Website nicht. Geben Sie uns Zeit, die Schwachstelle zu beheben, bevor Sie sie veröffentlichen.",
    link: "Schwachstelle melden",
    file: "Kontakt als security.txt",
    none: "Diese Website nennt keinen Kontakt für Schwachstellen.",
  },
  toAccount: "Sicherheit Ihres Kontos prüfen",
} satisfies Area<"security">;
