import type { Area } from "../catalogue.ts";

export const twoFactor = {
  title: "Zwei-Faktor-Authentisierung",
  on: "Die Zwei-Faktor-Authentisierung ist eingeschaltet. Nach Ihrem Passwort fragen wir nach einem der folgenden Nachweise:",
  off: "Die Zwei-Faktor-Authentisierung ist ausgeschaltet. Wer Ihr Passwort erfährt, kann sich anmelden.",
  missing: "Fügen Sie einen Passkey, einen Sicherheitsschlüssel oder eine Authenticator-App hinzu, um das zu verhindern.",
  missingRequired:
    "Diese Website verlangt die Zwei-Faktor-Authentisierung. Fügen Sie einen Passkey, einen Sicherheitsschlüssel oder eine Authenticator-App hinzu.",
  onlyOne: "Fügen Sie eine Ersatzmethode hinzu, damit Sie sich nicht aussperren, wenn Sie ein Gerät verlieren.",
  lastUsed: "Hinzugefügt: {{added}}, zuletzt verwendet: {{used}}",
  neverUsed: "Hinzugefügt: {{added}}, nie verwendet",
  disowned: "Sie haben gemeldet, dass dies nicht Ihnen gehört. Es funktioniert nicht mehr.",
  closed: "Nach 100 fehlgeschlagenen Versuchen in Folge gesperrt. Entfernen Sie es, und fügen Sie es neu hinzu.",
  label: "Name",
  removeText: "Sie können sich mit „{{label}}“ nicht mehr anmelden. Ihre anderen Sitzungen werden abgemeldet.",
  removeLast:
    "„{{label}}“ ist Ihr einziger zweiter Schritt. Ohne ihn genügt Ihr Passwort allein, um sich anzumelden, und Ihre Wiederherstellungscodes werden gelöscht. Ihre anderen Sitzungen werden abgemeldet.",
  lastFactor:
    "Diese Website verlangt die Zwei-Faktor-Authentisierung, und dies ist Ihr einziger zweiter Schritt. Fügen Sie zuerst einen anderen hinzu.",
  offer: {
    title: "Nächstes Mal schneller und sicherer anmelden",
    text: "Mit einem Passkey melden Sie sich mit Fingerabdruck, Gesicht oder PIN an. Sie brauchen kein Passwort und keinen Code.",
    add: "Passkey hinzufügen",
    later: "Nicht jetzt",
  },
  copy: "Kopieren",
  copied: "Kopiert",
} satisfies Area<"twoFactor">;
