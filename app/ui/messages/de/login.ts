import type { Area } from "../catalogue.ts";

export const login = {
  title: "Anmelden",
  login: "Benutzername oder E-Mail-Adresse",
  password: "Passwort",
  submit: "Anmelden",
  forgot: "Passwort vergessen?",
  noAccount: "Noch kein Konto? Konto erstellen",
  refused:
    "Benutzername, E-Mail-Adresse oder Passwort ist falsch. Wenn Ihre E-Mail-Adresse noch nicht bestätigt ist, verwenden Sie Ihren Benutzernamen. Wenn das immer wieder passiert, setzen Sie Ihr Passwort zurück.",
  frozen: "Dieses Konto ist gesperrt. <support>Wenden Sie sich an den Support</support>.",
  confirmDevice: {
    title: "Sehen Sie in Ihren E-Mails nach",
    text: "Sie haben sich mit diesem Browser noch nie angemeldet. Deshalb haben wir einen Link an Ihre bestätigten Adressen geschickt. Öffnen Sie ihn innerhalb von {{lifetimes.loginFlow}} in diesem Browser. In einem anderen Browser kann der Link diese Anmeldung nicht bestätigen.",
    submit: "Ich habe den Link geöffnet",
    notConfirmed:
      "Diese Anmeldung ist noch nicht bestätigt. Öffnen Sie den Link aus der E-Mail in diesem Browser und drücken Sie dort auf die Schaltfläche.",
    doneTitle: "Browser bestätigt",
    done: "Sie haben diesen Browser bestätigt. Sie können sich jetzt anmelden.",
    linkTitle: "Anmeldung bestätigen",
    linkText: "Jemand meldet sich zum ersten Mal mit diesem Browser bei Ihrem Konto an. Bestätigen Sie nur, wenn Sie es sind.",
    linkSubmit: "Ja, das bin ich",
    elsewhere: "Diese Anmeldung hat in einem anderen Browser begonnen und kann deshalb hier nicht bestätigt werden.",
    browser: "Browser",
    address: "IP-Adresse",
    began: "Begonnen",
    ifYou:
      "Sind Sie das? Kehren Sie zu dem Browser zurück, in dem Sie begonnen haben, und öffnen Sie die E-Mail dort. Sie können den Link aus der E-Mail auch in die Adressleiste des anderen Browsers kopieren.",
    ifNotYou:
      "Sind Sie das nicht? Dann kennt jemand Ihr Passwort, oder Sie haben es auf einer Website eingegeben, die nur so aussieht wie diese. Setzen Sie es jetzt zurück: Das beendet diese Anmeldung.",
    reset: "Passwort zurücksetzen",
    notMe: "Was Sie noch tun können, wenn Sie das nicht waren",
    gone: "Dieser Link funktioniert nicht mehr. Er wurde vielleicht schon verwendet, oder die Anmeldung ist beendet. Melden Sie sich noch einmal an, um einen neuen zu erhalten.",
  },
  remember: "In diesem Browser {{lifetimes.rememberedBrowser}} lang nicht nach einem zweiten Schritt fragen",
  closed:
    "Nach 100 falschen Versuchen in Folge ist dieser zweite Schritt gesperrt. Er funktioniert nicht mehr, auch nicht mit dem richtigen Code oder Schlüssel. Melden Sie sich auf einem anderen Weg an, entfernen Sie diesen Schritt, und fügen Sie ihn neu hinzu.",
  closedLast:
    "Nach 100 falschen Versuchen in Folge ist dieser zweite Schritt gesperrt. Er funktioniert nicht mehr, auch nicht mit dem richtigen Code oder Schlüssel. Sie haben keinen anderen zweiten Schritt. <support>Wenden Sie sich an den Support</support>.",
  otherWays: "Andere Wege, sich anzumelden",
  noOtherWay: "Sie können das nicht verwenden und haben keine Wiederherstellungscodes? <support>Wenden Sie sich an den Support</support>.",
  startAgain: "Anderes Konto verwenden",
} satisfies Area<"login">;
