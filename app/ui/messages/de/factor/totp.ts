import type { Area } from "../../catalogue.ts";

export const totp = {
  method: "Authenticator-App",
  name: "Authenticator-App",
  named: "Authenticator-App „{{label}}“",
  way: "Authenticator-App verwenden",
  section: {
    title: "Authenticator-Apps",
    none: "Eine App auf Ihrem Telefon oder Computer zeigt alle 30 Sekunden einen neuen sechsstelligen Code an.",
    add: "Authenticator-App hinzufügen",
    manage: "Authenticator-Apps verwalten",
  },
  protection: {
    title: "Authenticator-App",
    text_one: "Sie haben {{count}} Authenticator-App.",
    text_other: "Sie haben {{count}} Authenticator-Apps.",
    missing: "Eine App auf Ihrem Telefon oder Computer zeigt alle 30 Sekunden einen neuen Code an.",
    manage: "Apps verwalten",
    setUp: "App hinzufügen",
  },
  proof: { label: "Code aus Ihrer Authenticator-App", submit: "Mit dem Code bestätigen" },
  login: {
    title: "Code eingeben",
    text: "Geben Sie den sechsstelligen Code aus Ihrer Authenticator-App ({{labels}}) ein, um sich als {{username}} anzumelden.",
    text_unnamed: "Geben Sie den sechsstelligen Code aus Ihrer Authenticator-App ein, um sich als {{username}} anzumelden.",
    code: "Sechsstelliger Code",
  },
  page: {
    title: "Authenticator-Apps",
    yours: "Ihre Apps",
    add: "App hinzufügen",
    addAnother: "Weitere App hinzufügen",
    begin: "Weitere App hinzufügen",
    openTitle: "Authenticator-App öffnen",
    open: "Jede App für Einmalcodes (TOTP) ist geeignet. Viele Passwortmanager und Telefone bringen eine mit.",
    secretTitle: "Geheimnis dieser Website an die App übergeben",
    openApp: "In einer App auf diesem Gerät öffnen",
    scan: "Scannen Sie den QR-Code mit Ihrer App.",
    qrLabel: "QR-Code mit dem Geheimnis, das auch als Text angezeigt wird",
    typeIt: "Sie können nicht scannen? Geben Sie dieses Geheimnis in die App ein:",
    codeTitle: "Code aus der App eingeben",
    labelHint: "Ein Name, an dem Sie die App erkennen, zum Beispiel „Telefon“.",
    firstLabel: "Authenticator-App",
    nextLabel: "Authenticator-App {{number}}",
    code: "Code aus der App",
    codeHint: "Sechs Ziffern. Wenn der Code beim Tippen wechselt, geben Sie den neuen ein.",
    submit: "App hinzufügen",
    setupGone:
      "Dieses Geheimnis gilt nicht mehr. Es wurde schon hinzugefügt oder ist älter als {{lifetimes.totpSetup}}. Beginnen Sie von vorn.",
    tooMany: "Mehr als {{max}} Apps sind nicht möglich. Entfernen Sie zuerst eine.",
    full: "Mehr Apps sind nicht möglich. Um eine weitere hinzuzufügen, entfernen Sie zuerst eine.",
  },
  events: {
    added: "Authenticator-App „{{label}}“ hinzugefügt",
    "add-failed": "Authenticator-App nicht hinzugefügt: Der Code war falsch",
    closed: "Authenticator-App nach 100 falschen Codes in Folge gesperrt",
    renamed: "Authenticator-App umbenannt in „{{label}}“",
    lost: "Authenticator-App verloren: Die Website hat den kryptografischen Schlüssel ihres Geheimnisses verloren",
    removed: "Authenticator-App „{{label}}“ entfernt",
    failed: "Fehlgeschlagene Anmeldung: Passwort richtig, Code der Authenticator-App falsch",
  },
  mail: {
    "factor-added": {
      subject: "Authenticator-App „{{label}}“ bei {{username}} hinzugefügt",
      text: "Die Authenticator-App „{{label}}“ wurde zu Ihrem Konto hinzugefügt. Sie können ihre Codes jetzt verwenden, wenn Sie sich anmelden. Ihre anderen Sitzungen wurden abgemeldet.",
    },
    "factor-removed": {
      subject: "Authenticator-App „{{label}}“ bei {{username}} entfernt",
      text: "Die Authenticator-App „{{label}}“ wurde aus Ihrem Konto entfernt. Ihre anderen Sitzungen wurden abgemeldet.",
      text_last:
        "Die Authenticator-App „{{label}}“ wurde aus Ihrem Konto entfernt. Sie war Ihr einziger zweiter Schritt, deshalb wurden auch Ihre Wiederherstellungscodes entfernt. Für die Anmeldung genügt jetzt Ihr Passwort. Ihre anderen Sitzungen wurden abgemeldet.",
    },
    "factor-lost": {
      subject: "Authenticator-App „{{label}}“ von {{username}} gilt nicht mehr",
      text: "{{site}} hat den kryptografischen Schlüssel verloren, der das Geheimnis Ihrer Authenticator-App „{{label}}“ geschützt hat. Die App wurde aus Ihrem Konto entfernt. Ihre anderen Sicherheitsschlüssel und Apps funktionieren weiterhin. Alle Ihre Sitzungen wurden abgemeldet.",
      text_last:
        "{{site}} hat den kryptografischen Schlüssel verloren, der das Geheimnis Ihrer Authenticator-App „{{label}}“ geschützt hat. Die App wurde aus Ihrem Konto entfernt. Sie war Ihr einziger zweiter Schritt, deshalb wurden auch Ihre Wiederherstellungscodes entfernt. Wir haben Ihr Passwort gesperrt: Niemand kann sich damit anmelden, bis Sie es zurücksetzen. Alle Ihre Sitzungen wurden abgemeldet.",
    },
    "factor-closed": {
      subject: "Authenticator-App „{{label}}“ von {{username}} gesperrt",
      text: "Jemand hat 100 falsche Codes in Folge für Ihre Authenticator-App „{{label}}“ eingegeben. Um das Erraten zu verhindern, haben wir sie dauerhaft gesperrt, in jedem Browser.",
      after:
        "Melden Sie sich mit einem Sicherheitsschlüssel oder einem Wiederherstellungscode an, entfernen Sie die App, und fügen Sie sie neu hinzu. Wenn diese Codes nicht von Ihnen kamen, kennt jemand Ihr Passwort. Ändern Sie es dann auch:",
    },
    "second-factor-failed": {
      text: "Jemand hat Ihr Passwort eingegeben, aber nicht den Code aus Ihrer Authenticator-App. Niemand ist in Ihr Konto gelangt.",
    },
  },
  refused: {
    wrong: "Dieser Code stimmt nicht. Geben Sie die sechs Ziffern ein, die die App jetzt anzeigt.",
    disowned:
      "Diese App funktioniert nicht mehr, weil Sie gemeldet haben, dass sie nicht Ihnen gehört. Was zu tun ist, steht in unserer E-Mail dazu.",
    closed:
      "Diese App ist nach 100 falschen Codes in Folge gesperrt. Melden Sie sich auf einem anderen Weg an, zum Beispiel mit einem Wiederherstellungscode. Entfernen Sie dann die App, und fügen Sie sie neu hinzu.",
    used: "Dieser Code wurde schon verwendet. Warten Sie, bis die App den nächsten anzeigt.",
    "clock-behind_one":
      "Die Uhr Ihres Geräts geht etwa {{count}} Minute nach. Schalten Sie die automatische Uhrzeit ein, und geben Sie dann den nächsten Code ein.",
    "clock-behind_other":
      "Die Uhr Ihres Geräts geht etwa {{count}} Minuten nach. Schalten Sie die automatische Uhrzeit ein, und geben Sie dann den nächsten Code ein.",
    "clock-ahead_one":
      "Die Uhr Ihres Geräts geht etwa {{count}} Minute vor. Schalten Sie die automatische Uhrzeit ein, und geben Sie dann den nächsten Code ein.",
    "clock-ahead_other":
      "Die Uhr Ihres Geräts geht etwa {{count}} Minuten vor. Schalten Sie die automatische Uhrzeit ein, und geben Sie dann den nächsten Code ein.",
  },
} satisfies NonNullable<Area<"factor">["totp"]>;
