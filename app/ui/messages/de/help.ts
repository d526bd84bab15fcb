import type { Area } from "../catalogue.ts";

export const help = {
  title: "Hilfe",
  lead: "Wählen Sie Ihr Problem, um zu sehen, was Sie tun können.",
  topicsTitle: "Themen",
  parts: { login: "Anmelden", lost: "Verloren oder ersetzt", safety: "Sicherheit des Kontos", keys: "Passkeys und Sicherheitsschlüssel" },
  topics: {
    passkeys: {
      title: "Passkey oder Sicherheitsschlüssel: Was brauche ich?",
      text: "Ein Passkey meldet Sie mit Fingerabdruck, Gesicht oder PIN an. Sie brauchen kein Passwort und keinen Code. Ein Sicherheitsschlüssel ist ein Gerät, das Sie einstecken oder an Ihr Telefon halten. Wenn er keinen Passkey speichert, ist er Ihr zweiter Schritt nach dem Passwort. Eine gefälschte Website kann keines von beiden stehlen.",
    },
    "phone-passkey": {
      title: "Wie melde ich mich an einem Computer mit dem Passkey auf meinem Telefon an?",
      text: "Auf Ihrem Telefon muss Bluetooth eingeschaltet sein, und es muss in der Nähe des Computers liegen. Der Passkey bleibt auf dem Telefon.",
      step1: "Wählen Sie am Computer „Mit Passkey anmelden“. Wählen Sie im Fenster Ihres Browsers, dass Sie ein Telefon verwenden möchten.",
      step2: "Der Browser zeigt einen QR-Code an. Scannen Sie ihn mit der Kamera Ihres Telefons.",
      step3: "Bestätigen Sie am Telefon mit Fingerabdruck, Gesicht oder PIN. Der Computer ist angemeldet.",
    },
    "spare-key": {
      title: "Warum brauche ich einen zweiten Schlüssel?",
      text: "Wenn Sie Ihren einzigen Schlüssel verlieren, brauchen Sie zum Anmelden eine Authenticator-App oder einen Wiederherstellungscode. Mit zwei Schlüsseln melden Sie sich mit dem anderen an. Ein Schlüssel kann zu jedem Konto nur einmal hinzugefügt werden.",
      step1: "Fügen Sie den ersten Schlüssel hinzu, und tragen Sie ihn bei sich.",
      step2: "Fügen Sie den zweiten Schlüssel hinzu, und geben Sie ihm einen eigenen Namen.",
      step3: "Bewahren Sie den zweiten Schlüssel an einem anderen Ort auf, zum Beispiel zu Hause.",
    },
    "new-phone": {
      title: "Ich bekomme ein neues Telefon",
      text: "Übertragen Sie alles, bevor Sie das alte Telefon weggeben. Das Gleiche gilt, wenn das alte Telefon noch funktioniert, Sie es aber nicht mehr verwenden möchten.",
      step1:
        "Passkeys: Wenn Ihre Passkeys gesichert sind, melden Sie sich auf dem neuen Telefon bei demselben Konto des Telefonherstellers oder Passwortmanagers an. Sonst fügen Sie hier einen neuen Passkey hinzu.",
      step2: "Authenticator-App: Fügen Sie das neue Telefon als weitere App hinzu, und geben Sie einen Code daraus ein.",
      step3: "Melden Sie sich einmal mit dem neuen Telefon an. Entfernen Sie dann den alten Passkey und die alte App.",
    },
    "lost-phone": {
      title: "Ich habe mein Telefon oder meine Authenticator-App verloren",
      text: "Melden Sie sich mit Ihrem Passwort an. Wenn wir nach einem Code fragen, wählen Sie einen anderen Weg: einen Passkey, einen Sicherheitsschlüssel oder einen Wiederherstellungscode. Entfernen Sie dann die alte App, und fügen Sie eine neue hinzu.",
    },
    "lost-key": {
      title: "Ich habe meinen Sicherheitsschlüssel oder Passkey verloren, oder er ist nicht registriert",
      text: "Melden Sie sich mit Ihrem Passwort an, und wählen Sie einen anderen Weg: eine Authenticator-App, einen anderen Schlüssel oder einen Wiederherstellungscode. Entfernen Sie dann den verlorenen Schlüssel, damit ihn niemand verwenden kann, der ihn findet, und fügen Sie einen anderen hinzu.",
    },
    "lost-all": {
      title: "Ich habe meinen zweiten Schritt und meine Wiederherstellungs\u00ADcodes verloren",
      text: "Mit Ihrem Passwort allein können Sie sich nicht anmelden, und das Zurücksetzen des Passworts ändert daran nichts. Sonst könnte jemand in Ihr Konto gelangen, der Ihre E-Mails liest.",
      step1: "Wenn ein Browser noch angemeldet ist, melden Sie sich dort nicht ab.",
      step2: "<support>Wenden Sie sich an den Support</support>. Er prüft, ob das Konto Ihnen gehört.",
      step3:
        "Wir schreiben per E-Mail an alle Ihre Adressen und warten {{wait}}. Dann schalten wir die Zwei-Faktor-Authentisierung aus, und Sie können sich mit Ihrem Passwort anmelden.",
    },
    "no-mail": {
      title: "Ich habe keine E-Mail erhalten",
      text: "Warten Sie ein paar Minuten, und sehen Sie im Spam-Ordner nach. Fordern Sie die E-Mail dann noch einmal an, und verwenden Sie den Link in der neuesten. Um Ihr Passwort zurückzusetzen, geben Sie eine Adresse ein, die Sie bestätigt haben. An andere Adressen senden wir nichts und sagen das auch nicht. Wenn Sie sich mit einer falschen Adresse registriert haben, melden Sie sich an und ändern Sie sie.",
    },
    "code-refused": {
      title: "Mein Code wird nicht angenommen",
      text: "Codes hängen von der Zeit ab. Prüfen Sie deshalb die Uhr Ihres Telefons: Schalten Sie die automatische Uhrzeit ein. Jeder Code funktioniert einmal, warten Sie also auf den nächsten. Achten Sie darauf, dass Sie in der App den Eintrag für {{site}} und für dieses Konto verwenden.",
    },
    "key-refused": {
      title: "Mein Sicherheitsschlüssel oder Passkey funktioniert nicht",
      text: "Schlüssel brauchen JavaScript, und sie funktionieren nur unter {{origin}}. Wenn Ihr Browser Ihren Schlüssel nicht verwenden kann, melden Sie sich auf einem anderen Weg an.",
      step1:
        "Stecken Sie den Schlüssel ein, oder halten Sie ihn an Ihr Telefon. Für einen Passkey auf Ihrem Telefon schalten Sie Bluetooth ein.",
      step2: "Drücken Sie auf die Schaltfläche auf der Seite.",
      step3: "Berühren Sie den Schlüssel, wenn er blinkt.",
    },
    "key-pin": {
      title: "Mein Schlüssel fragt nach einer PIN oder kann nicht prüfen, ob ich es bin",
      text: "Ein Passkey braucht eine PIN, einen Fingerabdruck oder Ihr Gesicht. Das ist die PIN des Schlüssels, nicht die Ihres Computers oder dieser Website. Festlegen oder ändern können Sie sie in den Einstellungen Ihres Computers für Sicherheitsschlüssel oder Anmeldeoptionen. Wenn Sie keine PIN möchten, fügen Sie den Schlüssel als Sicherheitsschlüssel hinzu: Dann ist er Ihr zweiter Schritt nach dem Passwort.",
    },
    imitation: {
      title: "Mein Schlüssel wurde für eine andere Adresse verwendet",
      text: "Ein Schlüssel funktioniert nur unter der Adresse, unter der Sie ihn hinzugefügt haben. In der Adressleiste Ihres Browsers muss {{origin}} stehen. Wenn dort etwas anderes steht, schließen Sie die Seite: Sie ist vielleicht eine Fälschung, die Ihr Passwort stehlen soll. Wenn Sie Ihr Passwort dort eingegeben haben, ändern Sie es jetzt.",
    },
    "locked-out": {
      title: "Zu viele Versuche",
      text: "Die Seite sagt, wann Sie es noch einmal versuchen können. Der Support kann die Wartezeit nicht verkürzen. Nach 100 falschen Passwörtern in Folge ist Ihr Passwort gesperrt, bis Sie es zurücksetzen. Nach 100 falschen Codes oder Schlüsseln in Folge ist die App, der Schlüssel oder der Satz Wiederherstellungscodes gesperrt: Melden Sie sich auf einem anderen Weg an, entfernen Sie, was gesperrt ist, und fügen Sie es neu hinzu.",
    },
    "forgot-password": {
      title: "Ich habe mein Passwort vergessen",
      text: "Geben Sie eine Ihrer bestätigten Adressen ein, und wir schicken Ihnen per E-Mail einen Link. Öffnen Sie ihn innerhalb von {{lifetimes.resetLink}}, und wählen Sie ein neues Passwort. Nach Ihrem zweiten Schritt fragen wir weiterhin.",
    },
    "lost-address": {
      title: "Ich kann E-Mails an meine Adresse nicht mehr lesen",
      text: "Solange Sie sich anmelden können, fügen Sie eine andere Adresse hinzu, bestätigen Sie sie, und machen Sie sie zu Ihrer Hauptadresse. Entfernen Sie dann die alte. Tun Sie das, bevor Sie die alte Adresse verlieren: Links zum Zurücksetzen senden wir nur an bestätigte Adressen.",
    },
    "not-me": {
      title: "Eine E-Mail berichtet von etwas, das ich nicht getan habe",
      text: "Handeln Sie jetzt. Wenn in der E-Mail der Link „Das war ich nicht“ steht, öffnen Sie ihn: Er meldet alle Sitzungen ab, sperrt Ihr Passwort, bis Sie es zurücksetzen, und macht rückgängig, was seitdem zu Ihrem Konto hinzugefügt wurde.",
      step1: "Die E-Mail hat keinen solchen Link? Geben Sie {{origin}} selbst in Ihren Browser ein, und melden Sie sich an.",
      step2: "Prüfen Sie Ihr Sicherheitsprotokoll und Ihre Sitzungen. Melden Sie die Sitzungen ab, die Sie nicht kennen.",
      step3: "Ändern Sie Ihr Passwort. Wenn Sie sich nicht anmelden können, setzen Sie es zurück: Das meldet alle Sitzungen ab.",
    },
    suspicious: {
      title: "Eine E-Mail sieht verdächtig aus",
      text: "E-Mails von {{site}} fragen nie nach einem Passwort oder einem Code und haben nie einen Anhang. Ihre Links führen nur zu {{origin}} und zum Support. Wenn Sie nicht sicher sind, öffnen Sie den Link nicht. Was wirklich geschehen ist, steht in Ihrem Sicherheitsprotokoll.",
    },
    frozen: {
      title: "Mein Konto ist gesperrt",
      text: "{{site}} hat es gesperrt, um Sie oder andere zu schützen. Nichts ist verloren. <support>Wenden Sie sich an den Support</support>: Nur er kann die Sperre aufheben.",
    },
  },
  links: {
    reset: "Passwort zurücksetzen",
    emails: "Ihre E-Mail-Adressen",
    password: "Passwort ändern",
    keys: "Ihre Passkeys und Sicherheitsschlüssel",
    apps: "Ihre Authenticator-Apps",
    codes: "Ihre Wiederherstellungs\u00ADcodes",
    sessions: "Ihre Sitzungen",
    history: "Ihr Sicherheitsprotokoll",
  },
} satisfies Area<"help">;
