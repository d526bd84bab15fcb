import type { Area } from "../catalogue.ts";

export const confirm = {
  title: "Bestätigen Sie, dass Sie es sind",
  text: "Sie sind als {{username}} angemeldet. Bestätigen Sie, dass Sie es sind, um fortzufahren. Wir fragen dann {{lifetimes.freshProof}} lang nicht noch einmal.",
  afterRecovery: "Sie haben sich mit einem Wiederherstellungscode angemeldet. Deshalb genügt hier Ihr Passwort.",
  closed:
    "Einer Ihrer Wege zur Bestätigung ist nach 100 falschen Versuchen in Folge gesperrt. Verwenden Sie einen anderen. Sie können sich auch abmelden und mit einem Wiederherstellungscode wieder anmelden. Entfernen Sie dann, was gesperrt ist, und fügen Sie es neu hinzu.",
  factorGone:
    "Sie können nichts davon verwenden? Melden Sie sich ab, und melden Sie sich mit einem Wiederherstellungscode wieder an. Danach genügt hier Ihr Passwort.",
  keyOnly:
    "Sie haben Administratorrechte. Deshalb genügt hier nur Ihr Sicherheitsschlüssel oder Ihr Passkey. Wenn Sie ihn verloren haben, bitten Sie jemanden mit Zugang zum Server, Ihre Zwei-Faktor-Authentisierung zurückzusetzen.",
  password: { password: "Passwort", submit: "Mit Passwort bestätigen", forgot: "Passwort vergessen?" },
  wrongPassword: "Dieses Passwort stimmt nicht. Versuchen Sie es noch einmal, oder setzen Sie es zurück.",
  notAccepted: "Damit können Sie nicht bestätigen. Wählen Sie eine der Möglichkeiten unten.",
} satisfies Area<"confirm">;
