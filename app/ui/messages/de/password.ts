import type { Area } from "../catalogue.ts";

export const password = {
  hint: "Mindestens {{min}} Zeichen. Nehmen Sie zum Beispiel vier oder fünf Wörter, die nichts miteinander zu tun haben.",
  changeTitle: "Passwort ändern",
  changeText: "Das beendet alle Ihre anderen Sitzungen.",
  changeForgets: "Gemerkte Browser fragen wieder nach dem zweiten Schritt.",
  current: "Aktuelles Passwort",
  currentWrong: "Dieses Passwort stimmt nicht. Versuchen Sie es noch einmal, oder setzen Sie es zurück.",
  changeSubmit: "Passwort ändern",
  changeForgot: "Aktuelles Passwort vergessen? Zurücksetzen",
  forgotTitle: "Passwort vergessen?",
  forgotText:
    "Geben Sie eine bestätigte E-Mail-Adresse Ihres Kontos ein. Wir schicken einen Link an sie, mit dem Sie ein neues Passwort festlegen.",
  forgotEmail: "E-Mail-Adresse",
  forgotSubmit: "Link anfordern",
  forgotNoAddress:
    "Sie haben keine bestätigte Adresse oder kommen nicht mehr an deren E-Mails? <support>Wenden Sie sich an den Support</support>.",
  resetTitle: "Neues Passwort festlegen",
  resetText:
    "Damit legen Sie ein neues Passwort für das Konto {{username}} fest und beenden alle Sitzungen. Wenn die Zwei-Faktor-Authentisierung eingeschaltet ist, brauchen Sie Ihren zweiten Schritt weiterhin, um sich anzumelden.",
  new: "Neues Passwort",
  resetSubmit: "Neues Passwort festlegen",
  linkGone: "Dieser Link funktioniert nicht mehr. Er wurde vielleicht schon verwendet oder ist älter als {{lifetimes.resetLink}}.",
  linkAgain: "Neuen Link anfordern",
  refused: {
    "too-short": "Verwenden Sie mindestens {{min}} Zeichen. Dieses Passwort hat {{length}}.",
    "too-long": "Verwenden Sie höchstens {{max}} Zeichen.",
    "too-easy":
      "Dieses Passwort ist zu leicht zu erraten. Es besteht aus häufigen Wörtern, Namen, Daten oder Mustern. Fügen Sie ein paar Wörter hinzu, die nichts miteinander zu tun haben.",
    same: "Das ist schon Ihr Passwort. Wählen Sie ein neues.",
    breached:
      "Dieses Passwort ist in einem Datenleck aufgetaucht, und Angreifer werden es ausprobieren. Wählen Sie ein anderes, und ändern Sie es überall, wo Sie es verwenden.",
    "own-words":
      "Dieses Passwort ist zu leicht zu erraten. Es enthält Ihren Benutzernamen, Ihre Adresse oder den Namen dieser Website. Wählen Sie eines ohne diese Wörter.",
  },
} satisfies Area<"password">;
