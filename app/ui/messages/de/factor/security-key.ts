import type { Area } from "../../catalogue.ts";

export const securityKey = {
  method: "Sicherheitsschlüssel",
  name: "Sicherheitsschlüssel",
  named: "Sicherheitsschlüssel „{{label}}“",
  way: "Sicherheitsschlüssel oder Passkey verwenden",
  section: {
    title: "Passkeys und Sicherheitsschlüssel",
    none: "Melden Sie sich mit Fingerabdruck, Gesicht oder PIN an, oder mit einem Schlüssel, den Sie einstecken. Eine gefälschte Website kann nichts davon stehlen.",
    add: "Passkey oder Sicherheitsschlüssel hinzufügen",
    manage: "Passkeys und Sicherheitsschlüssel verwalten",
  },
  protection: {
    title: "Passkeys und Sicherheitsschlüssel",
    text_one: "Sie haben {{count}} Passkey oder Sicherheitsschlüssel.",
    text_other: "Sie haben {{count}} Passkeys oder Sicherheitsschlüssel.",
    missing:
      "Verwenden Sie Fingerabdruck, Gesicht, PIN oder einen Schlüssel, den Sie einstecken. Das ist am sichersten: Eine gefälschte Website kann nichts davon stehlen.",
    manage: "Passkeys und Schlüssel verwalten",
    setUp: "Passkey oder Schlüssel hinzufügen",
  },
  proof: {
    submit: "Mit Sicherheitsschlüssel oder Passkey bestätigen",
    noScript:
      "Sicherheitsschlüssel und Passkeys brauchen JavaScript. Schalten Sie es ein und laden Sie diese Seite neu, oder bestätigen Sie auf einem anderen Weg.",
  },
  events: {
    added: "Sicherheitsschlüssel „{{label}}“ hinzugefügt",
    "add-failed": "Sicherheitsschlüssel nicht hinzugefügt: Seine Antwort wurde abgelehnt",
    closed: "Sicherheitsschlüssel nach 100 falschen Antworten in Folge gesperrt",
    renamed: "Sicherheitsschlüssel umbenannt in „{{label}}“",
    removed: "Sicherheitsschlüssel „{{label}}“ entfernt",
    failed: "Fehlgeschlagene Anmeldung: Passwort richtig, Sicherheitsschlüssel abgelehnt",
  },
  browser: {
    waiting: "Warten auf Ihren Schlüssel",
    cancelled: {
      create:
        "Nichts wurde hinzugefügt. Vielleicht haben Sie abgebrochen, zu lange gewartet oder einen Schlüssel verwendet, der schon registriert ist. Versuchen Sie es noch einmal, und berühren Sie den Schlüssel, wenn er blinkt.",
      get: "Das hat nicht funktioniert. Vielleicht haben Sie abgebrochen, zu lange gewartet oder einen Schlüssel verwendet, der nicht registriert ist. Versuchen Sie es noch einmal, oder melden Sie sich auf einem anderen Weg an.",
    },
    known: {
      create: "Dieser Schlüssel oder Passkey ist für Ihr Konto schon registriert. Verwenden Sie einen anderen.",
      get: "Dieser Schlüssel ist für Ihr Konto nicht registriert. Verwenden Sie einen anderen, oder melden Sie sich auf einem anderen Weg an.",
    },
    unable: {
      create:
        "Dieser Schlüssel kann keinen Passkey speichern. Fügen Sie ihn als Sicherheitsschlüssel hinzu, oder verwenden Sie einen anderen.",
      get: "Dieser Schlüssel kann hier nicht verwendet werden. Verwenden Sie einen anderen, oder melden Sie sich auf einem anderen Weg an.",
    },
    failed: "Ihr Browser konnte nicht nach einem Schlüssel fragen. Laden Sie die Seite neu, und versuchen Sie es noch einmal.",
    unsupported: "Dieser Browser unterstützt keine Passkeys und Sicherheitsschlüssel. Verwenden Sie einen anderen Browser.",
    help: "Hilfe zu Schlüsseln",
  },
  login: {
    title: "Sicherheitsschlüssel oder Passkey",
    text: "Verwenden Sie Ihren Sicherheitsschlüssel oder Passkey ({{labels}}), um sich als {{username}} anzumelden.",
    text_unnamed: "Verwenden Sie Ihren Sicherheitsschlüssel oder Passkey, um sich als {{username}} anzumelden.",
    noScript:
      "Sicherheitsschlüssel und Passkeys brauchen JavaScript. Schalten Sie es ein und laden Sie diese Seite neu, verwenden Sie einen anderen Browser, oder melden Sie sich auf einem anderen Weg an:",
  },
  passkey: {
    title: "Mit einem Passkey anmelden",
    text: "Verwenden Sie Fingerabdruck, Gesicht oder PIN statt Ihres Passworts. Ihr Passkey ist auf diesem Gerät, Ihrem Telefon, einem Sicherheitsschlüssel oder in Ihrem Passwortmanager.",
    button: "Mit Passkey anmelden",
    noScript:
      "Passkeys brauchen JavaScript. Schalten Sie es ein und laden Sie diese Seite neu, oder melden Sie sich mit Ihrem Passwort an:",
    password: "Mit Passwort anmelden",
  },
  page: {
    title: "Passkeys und Sicherheitsschlüssel",
    yours: "Ihre Passkeys und Schlüssel",
    none: "Sie haben noch keinen Passkey oder Sicherheitsschlüssel hinzugefügt.",
    passkey: "Passkey",
    securityKey: "Sicherheitsschlüssel",
    alone: "Meldet Sie ohne Passwort an.",
    secondStep: "Nur als zweiter Schritt.",
    synced: "Gesichert: Sie können ihn auf Ihren anderen Geräten verwenden.",
    oneDevice: "Nur auf einem Gerät.",
    maker: "Typ: {{maker}}.",
    rename: "Umbenennen",
    renameLabel: "Neuer Name",
    addPasskey: "Passkey hinzufügen",
    passkeyText:
      "Ein Passkey meldet Sie mit Fingerabdruck, Gesicht oder PIN an, ohne Passwort. Er ist auf diesem Gerät, Ihrem Telefon, einem Sicherheitsschlüssel oder in Ihrem Passwortmanager gespeichert.",
    addKey: "Sicherheitsschlüssel hinzufügen",
    keyText:
      "Ein Sicherheitsschlüssel ist ein Gerät, das Sie einstecken oder an Ihr Telefon halten. Er ist Ihr zweiter Schritt nach dem Passwort.",
    spare: "Fügen Sie zwei hinzu, und bewahren Sie einen davon an einem sicheren Ort auf.",
    spareHelp: "Warum Sie einen zweiten brauchen",
    label: "Name",
    labelHint: "Optional. Ein Name, an dem Sie ihn erkennen, zum Beispiel „Blauer YubiKey“.",
    noScript:
      "Passkeys und Sicherheitsschlüssel brauchen JavaScript. Schalten Sie es ein und laden Sie diese Seite neu, oder verwenden Sie stattdessen eine Authenticator-App:",
    noScriptToo: "Auch das braucht JavaScript.",
    app: "Authenticator-App einrichten",
  },
  mail: {
    "factor-added": {
      subject: "Sicherheitsschlüssel „{{label}}“ bei {{username}} hinzugefügt",
      text: "Der Sicherheitsschlüssel „{{label}}“ wurde zu Ihrem Konto hinzugefügt. Sie können ihn jetzt verwenden, wenn Sie sich anmelden. Ihre anderen Sitzungen wurden abgemeldet.",
    },
    "factor-removed": {
      subject: "Sicherheitsschlüssel „{{label}}“ bei {{username}} entfernt",
      text: "Der Sicherheitsschlüssel „{{label}}“ wurde aus Ihrem Konto entfernt. Ihre anderen Sitzungen wurden abgemeldet.",
      text_last:
        "Der Sicherheitsschlüssel „{{label}}“ wurde aus Ihrem Konto entfernt. Er war Ihr einziger zweiter Schritt, deshalb wurden auch Ihre Wiederherstellungscodes entfernt. Für die Anmeldung genügt jetzt Ihr Passwort. Ihre anderen Sitzungen wurden abgemeldet.",
    },
    "factor-closed": {
      subject: "Sicherheitsschlüssel „{{label}}“ von {{username}} gesperrt",
      text: "Ihr Sicherheitsschlüssel „{{label}}“ hat 100 falsche Antworten in Folge gegeben. Um das Erraten zu verhindern, haben wir ihn dauerhaft gesperrt, in jedem Browser.",
      after:
        "Melden Sie sich auf einem anderen Weg an, entfernen Sie den Schlüssel, und fügen Sie ihn neu hinzu. Wenn diese Versuche nicht von Ihnen kamen, kennt jemand Ihr Passwort. Ändern Sie es dann auch:",
    },
    "second-factor-failed": {
      text: "Jemand hat Ihr Passwort eingegeben, konnte aber Ihren Sicherheitsschlüssel nicht verwenden. Niemand ist in Ihr Konto gelangt.",
    },
  },
  refused: {
    malformed:
      "Wir konnten die Antwort Ihres Schlüssels nicht lesen. Versuchen Sie es noch einmal, oder verwenden Sie einen anderen Browser.",
    "challenge-spent": "Diese Seite war zu lange offen, oder ihre Anfrage wurde schon verwendet. Versuchen Sie es jetzt noch einmal.",
    origin:
      "Ihr Schlüssel wurde für eine andere Adresse verwendet. Prüfen Sie die Adresse in Ihrem Browser: Die Seite, auf der Sie waren, ist vielleicht eine Fälschung dieser Website.",
    "user-presence": "Berühren Sie Ihren Schlüssel, wenn er blinkt.",
    "user-verification":
      "Ihr Schlüssel hat nicht geprüft, ob Sie es sind. Richten Sie darauf eine PIN, einen Fingerabdruck oder Ihr Gesicht ein, und versuchen Sie es noch einmal.",
    attestation: "Dieser Schlüssel kann hier nicht verwendet werden. Verwenden Sie einen anderen.",
    "not-discoverable": "Dieser Schlüssel kann keinen Passkey speichern. Fügen Sie ihn stattdessen als Sicherheitsschlüssel hinzu.",
    "already-registered": "Dieser Schlüssel ist schon registriert. Verwenden Sie einen anderen.",
    "too-many":
      "Mehr Schlüssel sind nicht möglich. Entfernen Sie einen Schlüssel, den Sie nicht verwenden, und versuchen Sie es noch einmal.",
    "unknown-key":
      "Dieser Schlüssel ist für Ihr Konto nicht registriert. Verwenden Sie einen anderen, oder melden Sie sich auf einem anderen Weg an.",
    "never-verified":
      "Mit diesem Schlüssel können Sie sich nicht ohne Passwort anmelden. Melden Sie sich mit Ihrem Passwort an, entfernen Sie den Schlüssel, und fügen Sie ihn als Passkey neu hinzu.",
    disowned:
      "Dieser Schlüssel funktioniert nicht mehr, weil Sie gemeldet haben, dass er nicht Ihnen gehört. Was zu tun ist, steht in unserer E-Mail dazu.",
    closed:
      "Dieser Schlüssel ist nach 100 fehlgeschlagenen Versuchen in Folge gesperrt. Melden Sie sich auf einem anderen Weg an, entfernen Sie ihn, und fügen Sie ihn neu hinzu.",
  },
} satisfies NonNullable<Area<"factor">["security-key"]>;
