import type { Area } from "../catalogue.ts";
import { projectMails } from "./project-mails.ts";

export const mail = {
  greeting: "Hallo {{username}},",
  when: "Wann: {{at}}",
  touched: "Jemand hat über Ihr Konto diese Projekte geändert. Prüfen Sie nach Ihrer nächsten Anmeldung ihr Protokoll:",
  reason: "Grund: {{reason}}",
  where: "Wo: {{ipAddress}}, {{browser}}",
  notYou:
    "Wenn Sie das nicht waren, hat jemand anderes Zugang zu Ihrem Konto. Setzen Sie Ihr Passwort jetzt zurück. Das meldet alle Browser ab:",
  replyToSupport: "Antworten Sie auf diese E-Mail, um sich an den Support zu wenden.",
  notMe:
    "Wenn Sie das nicht waren, öffnen Sie diesen Link. Er gilt {{lifetimes.notMeLink}}. Er macht diese Änderung und alles rückgängig, was danach hinzugefügt wurde, meldet alle Browser ab und sperrt Ihr Passwort, bis Sie es zurücksetzen:",
  way: {
    "reset-password": "Passwort zurücksetzen",
    "change-password": "Passwort ändern",
    history: "Sicherheitsprotokoll ansehen",
    sessions: "Sitzungen ansehen",
    "two-factor": "Zwei-Faktor-Authentisierung ansehen",
    "security-keys": "Sicherheitsschlüssel ansehen",
    tokens: "API-Tokens ansehen",
    project: "Seite des Projekts ansehen",
    "project-settings": "Projekteinstellungen ansehen",
    "project-history": "Projektprotokoll ansehen",
    invitations: "Einladungen ansehen",
    approvals: "Wartende Dateien ansehen",
    announcements: "Wählen, welche E-Mails wir Ihnen schicken",
  },
  signature: "{{site}} - {{origin}}",
  "verify-email": {
    subject: "Bestätigen Sie Ihre E-Mail-Adresse für {{username}}",
    text: "Bitte bestätigen Sie, dass diese E-Mail-Adresse zu Ihrem Konto {{username}} bei {{site}} gehört.",
    lead: "Öffnen Sie diesen Link innerhalb von {{lifetimes.verifyLink}}:",
    link: "Adresse für {{username}} bestätigen",
    after:
      "Wenn {{username}} nicht Ihr Konto ist, öffnen Sie den Link nicht. Er würde Ihre Adresse dem Konto einer anderen Person geben. Solange Sie ihn nicht öffnen, geschieht nichts.",
  },
  "address-in-use": {
    subject: "Jemand hat die E-Mail-Adresse von {{username}} eingegeben",
    text: "Jemand hat diese Adresse bei {{site}} für ein neues oder ein anderes Konto eingegeben. Sie gehört zu Ihrem Konto {{username}}, deshalb wurde nichts geändert. Wenn Sie das waren, melden Sie sich als {{username}} an.",
    after: "Wenn Sie das nicht waren, müssen Sie nichts tun.",
  },
  "factor-added": {
    subject: "„{{label}}“ bei {{username}} hinzugefügt",
    text: "„{{label}}“ wurde zu Ihrem Konto hinzugefügt und kann jetzt verwendet werden, wenn Sie sich anmelden. Ihre anderen Sitzungen wurden abgemeldet.",
    link: "Das war ich nicht",
    after: "Wenn Sie das waren, müssen Sie nichts tun.",
  },
  "factor-lost": {
    subject: "„{{label}}“ von {{username}} funktioniert nicht mehr",
    text: "{{site}} hat den kryptografischen Schlüssel verloren, der „{{label}}“ geschützt hat. Deshalb haben wir „{{label}}“ aus Ihrem Konto entfernt. Ihre anderen Sicherheitsschlüssel und Apps funktionieren weiterhin. Alle Ihre Sitzungen wurden abgemeldet.",
    text_last:
      "{{site}} hat den kryptografischen Schlüssel verloren, der „{{label}}“ geschützt hat. Deshalb haben wir „{{label}}“ aus Ihrem Konto entfernt. Das war Ihr einziger zweiter Schritt, deshalb wurden auch Ihre Wiederherstellungscodes entfernt. Wir haben Ihr Passwort gesperrt: Niemand kann sich damit anmelden, bis Sie es zurücksetzen. Alle Ihre Sitzungen wurden abgemeldet.",
    after:
      "Melden Sie sich an, und richten Sie einen neuen zweiten Schritt ein. Wenn Sie sich nicht anmelden können, setzen Sie Ihr Passwort zurück:",
    after_last: "Setzen Sie Ihr Passwort zurück, melden Sie sich an, und schalten Sie die Zwei-Faktor-Authentisierung wieder ein:",
  },
  "factor-closed": {
    subject: "„{{label}}“ von {{username}} gesperrt",
    text: "Jemand ist 100-mal in Folge mit „{{label}}“ gescheitert. Um das Erraten zu verhindern, haben wir „{{label}}“ dauerhaft gesperrt.",
    after:
      "Melden Sie sich auf einem anderen Weg an, entfernen Sie, was gesperrt ist, und fügen Sie es neu hinzu. Wenn Sie das nicht waren, kennt jemand Ihr Passwort. Ändern Sie es dann auch:",
  },
  "confirm-failing": {
    subject: "Bestätigung bei {{username}} mehrmals gescheitert",
    text: "Jemand ist bei Ihrem Konto angemeldet und hat an einem Tag fünf falsche Passwörter oder Codes eingegeben. Wir hatten um die Bestätigung gebeten, dass Sie es sind.",
    after: "Wenn Sie das nicht waren, beenden Sie die Sitzung und ändern Sie Ihr Passwort:",
  },
  "factor-removed": {
    subject: "„{{label}}“ bei {{username}} entfernt",
    text: "„{{label}}“ wurde aus Ihrem Konto entfernt. Ihre anderen Sitzungen wurden abgemeldet.",
    text_last:
      "„{{label}}“ wurde aus Ihrem Konto entfernt. Das war Ihr einziger zweiter Schritt, deshalb wurden auch Ihre Wiederherstellungscodes entfernt. Für die Anmeldung genügt jetzt Ihr Passwort. Ihre anderen Sitzungen wurden abgemeldet.",
  },
  "second-factor-failed": {
    subject: "Anmeldung bei {{username}} gescheitert: Passwort war richtig",
    text: "Jemand hat Ihr Passwort eingegeben, ist aber am zweiten Schritt gescheitert. Niemand ist in Ihr Konto gelangt.",
    after: "Wenn Sie das nicht waren, kennt jemand Ihr Passwort. Ändern Sie es jetzt:",
  },
  "security-key-counter": {
    subject: "Sicherheitsschlüssel „{{label}}“ von {{username}} vielleicht kopiert",
    subject_unnamed: "„{{label}}“ von {{username}} vielleicht kopiert",
    text: "Jemand hat „{{label}}“ verwendet, und der Zähler im Schlüssel ist nicht gestiegen. Das geschieht, wenn ein Schlüssel kopiert wurde. Bei manchen Schlüsseln geschieht es auch, wenn sie zurückgesetzt oder synchronisiert werden. Diese Verwendung haben wir zugelassen, und der Schlüssel funktioniert weiterhin.",
    after: "Wenn Sie nicht wissen, warum, entfernen Sie den Schlüssel und fügen Sie einen neuen hinzu:",
  },
  "recovery-codes-generated": {
    subject: "Neue Wiederherstellungscodes für {{username}}",
    text: "Zehn neue Wiederherstellungscodes wurden für Ihr Konto erstellt. Falls Sie frühere Codes hatten, funktionieren sie nicht mehr.",
    link: "Das war ich nicht",
    after: "Wenn Sie das waren, müssen Sie nichts tun.",
  },
  "recovery-code-used": {
    subject: "Anmeldung bei {{username}} mit einem Wiederherstellungscode",
    text_one: "Jemand hat sich mit einem Wiederherstellungscode bei Ihrem Konto angemeldet. Sie haben noch {{count}} Code.",
    text_other: "Jemand hat sich mit einem Wiederherstellungscode bei Ihrem Konto angemeldet. Sie haben noch {{count}} Codes.",
  },
  "reset-password": {
    subject: "Neues Passwort für {{username}} festlegen",
    text: "Jemand, wahrscheinlich Sie, hat ein neues Passwort für Ihr Konto angefordert.",
    lead: "Öffnen Sie diesen Link innerhalb von {{lifetimes.resetLink}}, um es festzulegen. Er funktioniert einmal:",
    link: "Neues Passwort festlegen",
    after:
      "Wenn Sie das nicht waren, ignorieren Sie diese E-Mail. Solange Sie den Link nicht öffnen, geschieht nichts. Geben Sie ihn an niemanden weiter.",
  },
  "password-reset": {
    subject: "Passwort von {{username}} zurückgesetzt",
    text: "Jemand hat mit dem Link in einer unserer E-Mails ein neues Passwort festgelegt. Alle Ihre Sitzungen wurden abgemeldet. An der Zwei-Faktor-Authentisierung hat sich nichts geändert.",
    after:
      "Wenn Sie das nicht waren, liest jemand anderes Ihre E-Mails. Sichern Sie zuerst Ihr Postfach. Setzen Sie dann Ihr Passwort noch einmal zurück:",
  },
  "password-closed": {
    subject: "Passwort von {{username}} gesperrt",
    text: "Ihr Passwort ist gesperrt. Jemand hat 100-mal in Folge ein falsches Passwort für Ihr Konto eingegeben. Niemand ist in Ihr Konto gelangt. Bis Sie es zurücksetzen, funktioniert auch das richtige Passwort nicht.",
    after: "Setzen Sie Ihr Passwort zurück, um sich wieder anzumelden:",
  },
  ...projectMails,
  "new-device": {
    subject: "Neue Anmeldung bei {{username}}: {{browser}}",
    text: "Jemand hat sich mit einem neuen Browser bei Ihrem Konto angemeldet.",
    lead: "Wenn Sie das nicht waren, öffnen Sie diesen Link. Er gilt {{lifetimes.notMeLink}}. Er meldet alle Browser ab, sperrt Ihr Passwort, bis Sie es zurücksetzen, und macht rückgängig, was seitdem zu Ihrem Konto hinzugefügt wurde:",
    link: "Das war ich nicht",
    after: "Wenn Sie das waren, müssen Sie nichts tun.",
  },
  "login-disowned": {
    subject: "Passwort von {{username}} gesperrt, Sitzungen beendet",
    text: "Jemand hat den Link „Das war ich nicht“ in einer unserer E-Mails verwendet. Wir haben alle Ihre Sitzungen abgemeldet, Ihre Browser vergessen und Ihr Passwort gesperrt.",
    text_gone:
      "Jemand hat den Link „Das war ich nicht“ in einer unserer E-Mails verwendet. Wir haben alle Ihre Sitzungen abgemeldet, Ihre Browser vergessen und Ihr Passwort gesperrt. Was seitdem hinzugefügt wurde, funktioniert nicht mehr: {{gone}}.",
    after:
      "Setzen Sie Ihr Passwort jetzt zurück. Prüfen Sie dann Ihre Sicherheitsschlüssel, Apps und Wiederherstellungscodes, und erstellen Sie neue Codes:",
  },
  "deletion-requested": {
    subject: "Ihr Konto {{username}} wird gelöscht",
    text: "Jemand, wahrscheinlich Sie, hat uns gebeten, Ihr Konto zu löschen. Wir löschen es nach einer Bedenkzeit ({{lifetimes.deletionGrace}}).",
    text_operator:
      "Der Support von {{site}} hat veranlasst, dass Ihr Konto gelöscht wird. Wir löschen es nach einer Bedenkzeit ({{lifetimes.deletionGrace}}).",
    lead: "Um Ihr Konto zu behalten, öffnen Sie vorher diesen Link. Oder melden Sie sich an, und drücken Sie auf die Schaltfläche „Konto behalten“:",
    link: "Konto behalten",
    after: "Wenn Sie das nicht waren, behalten Sie Ihr Konto und setzen Sie dann Ihr Passwort zurück:",
  },
  "deletion-cancelled": {
    subject: "Löschung von {{username}} abgebrochen",
    text: "Wir löschen Ihr Konto nicht. Nichts ist verloren. Sie können sich wieder anmelden.",
  },
  "account-deleted": {
    subject: "Ihr Konto {{username}} wurde gelöscht",
    text: "Wir haben Ihr Konto gelöscht, wie es beantragt war. Die Bedenkzeit ({{lifetimes.deletionGrace}}) ist abgelaufen. Ihre veröffentlichten Dateien bleiben in ihren Projekten. Die Eigentümer der Projekte können weiterhin sehen, was Sie dort getan haben, mit Ihrem Benutzernamen, Ihrer IP-Adresse und Ihrem Browser. Niemand sonst kann Ihren Benutzernamen übernehmen.",
    after: "Sie müssen nichts weiter tun.",
  },
  "account-exported": {
    subject: "Daten von {{username}} heruntergeladen",
    text: "Jemand, wahrscheinlich Sie, hat eine Kopie der Daten Ihres Kontos heruntergeladen.",
  },
  "account-frozen": {
    subject: "Ihr Konto {{username}} ist gesperrt",
    text: "Der Support von {{site}} hat Ihr Konto gesperrt. Niemand kann sich dabei anmelden, und alle seine Sitzungen wurden abgemeldet. Nichts wurde gelöscht.",
    after: "Wenn Sie nicht wissen, warum, <support>wenden Sie sich an den Support</support>.",
  },
  "account-unfrozen": {
    subject: "Ihr Konto {{username}} ist nicht mehr gesperrt",
    text: "Der Support von {{site}} hat die Sperre Ihres Kontos aufgehoben. Sie können sich anmelden wie zuvor.",
    after: "Wenn Sie nicht wissen, warum es gesperrt war, melden Sie sich an und sehen Sie in Ihrem Sicherheitsprotokoll nach:",
  },
  "sessions-ended": {
    subject: "Alle Sitzungen von {{username}} abgemeldet",
    text: "Der Support von {{site}} hat alle Ihre Sitzungen abgemeldet. In jedem Browser ist der zweite Schritt wieder nötig. Sonst hat sich nichts geändert, und Sie können sich anmelden.",
    after: "Wenn Sie nicht wissen, warum, melden Sie sich an und sehen Sie in Ihrem Sicherheitsprotokoll nach:",
  },
  "token-created": {
    subject: "API-Token „{{label}}“ für {{username}} erstellt",
    text: "Das API-Token „{{label}}“ wurde in Ihrem Konto erstellt. Wer es hat, kann in Ihrem Namen Dateien hochladen, soweit Sie es erlaubt haben.",
    lead: "Wenn Sie das nicht waren, öffnen Sie diesen Link. Er gilt {{lifetimes.notMeLink}}. Er widerruft das Token, macht rückgängig, was danach hinzugefügt wurde, meldet alle Browser ab und sperrt Ihr Passwort, bis Sie es zurücksetzen:",
    link: "Das war ich nicht",
    after: "Wenn Sie das waren, müssen Sie nichts tun.",
  },
  "token-regenerated": {
    subject: "API-Token „{{label}}“ von {{username}} erneuert",
    text: "Das API-Token „{{label}}“ Ihres Kontos wurde durch ein neues mit denselben Rechten ersetzt.",
    lead: "Wenn Sie das nicht waren, öffnen Sie diesen Link. Er gilt {{lifetimes.notMeLink}}. Er widerruft das neue Token, macht rückgängig, was danach hinzugefügt wurde, meldet alle Browser ab und sperrt Ihr Passwort, bis Sie es zurücksetzen:",
    link: "Das war ich nicht",
    after: "Wenn Sie das waren, müssen Sie nichts tun.",
  },
  "token-new-network": {
    subject: "API-Token „{{label}}“ von {{username}} aus neuem Netz verwendet",
    text: "Das API-Token „{{label}}“ wurde aus einem Netz verwendet, aus dem es noch nie verwendet wurde.",
    after: "Wenn das weder Sie noch einer Ihrer Rechner waren, widerrufen Sie das Token:",
  },
  "token-expiring": {
    subject: "API-Token „{{label}}“ von {{username}} läuft bald ab",
    text: "Das API-Token „{{label}}“ läuft am {{until}} ab. Danach kann niemand mehr damit hochladen.",
    after: "Wenn Sie es weiter verwenden möchten, erneuern Sie es vorher:",
  },
  "token-unused": {
    subject: "API-Token „{{label}}“ von {{username}} lange nicht verwendet",
    text: "Das API-Token „{{label}}“ wurde seit fast einem Jahr nicht verwendet. Wir widerrufen es am {{until}}, wenn es bis dahin nicht verwendet wird.",
    after: "Wenn Sie es nicht mehr brauchen, widerrufen Sie es jetzt:",
  },
  "token-revoked": {
    subject: "API-Token „{{label}}“ von {{username}} widerrufen",
    text: "Das API-Token „{{label}}“ Ihres Kontos wurde widerrufen. Niemand kann mehr damit hochladen.",
    text_itself:
      "Ein Programm hat uns das API-Token „{{label}}“ Ihres Kontos geschickt, um es widerrufen zu lassen. Wir haben es widerrufen. Niemand kann mehr damit hochladen.",
    after: "Wenn Sie das nicht waren, prüfen Sie Ihre anderen Tokens:",
    after_itself:
      "Wenn das nicht Ihr Programm war, hatte jemand anderes das Token. Prüfen Sie, was damit hochgeladen wurde, und Ihre anderen Tokens:",
  },
  "token-ended": {
    subject: "API-Token „{{label}}“ von {{username}} nicht mehr gültig",
    text: "Das API-Token „{{label}}“ ist nicht mehr gültig. Niemand kann mehr damit hochladen.",
    text_expired: "Das API-Token „{{label}}“ ist abgelaufen. Niemand kann mehr damit hochladen.",
    text_unused:
      "Wir haben das API-Token „{{label}}“ widerrufen, weil es ein Jahr lang nicht verwendet wurde. Niemand kann mehr damit hochladen.",
    after: "Wenn Sie noch eines brauchen, erstellen Sie es hier:",
  },
  "token-leaked": {
    subject: "API-Token „{{label}}“ von {{username}} war öffentlich: widerrufen",
    text: "Ein Scanner hat das API-Token „{{label}}“ öffentlich zugänglich gefunden, unter {{url}}. Wir haben es widerrufen, deshalb kann niemand mehr damit hochladen. Andere haben es vielleicht schon vorher gefunden. Prüfen Sie, ob Ihre Projekte Dateien enthalten, die Sie nicht hochgeladen haben.",
    text_nowhere:
      "Ein Scanner hat das API-Token „{{label}}“ öffentlich zugänglich gefunden. Wir haben es widerrufen, deshalb kann niemand mehr damit hochladen. Andere haben es vielleicht schon vorher gefunden. Prüfen Sie, ob Ihre Projekte Dateien enthalten, die Sie nicht hochgeladen haben.",
    after: "Wenn Sie noch ein Token brauchen, erstellen Sie ein neues. Schreiben Sie es nicht in Dateien, die Sie veröffentlichen:",
  },
  "token-shut-out": {
    subject: "API-Token „{{label}}“ von {{username}} ausgeschlossen ({{project}})",
    text: "Ein Eigentümer des Projekts {{project}} hat Ihr API-Token „{{label}}“ davon ausgeschlossen. Es kann dort nichts mehr hochladen. Anderswo funktioniert es wie zuvor.",
    after: "Wenn Sie nicht wissen, warum, fragen Sie die Eigentümer des Projekts. Wenn andere das Token haben könnten, widerrufen Sie es:",
  },
  "tokens-ended": {
    subject: "API-Tokens von {{username}} widerrufen",
    text_one: "Wir haben {{count}} API-Token Ihres Kontos widerrufen. Niemand kann mehr damit hochladen.",
    text_other: "Wir haben {{count}} API-Tokens Ihres Kontos widerrufen. Niemand kann mehr damit hochladen.",
    text_reset_one:
      "Als wir Ihre zweiten Schritte entfernt haben, haben wir auch {{count}} API-Token Ihres Kontos widerrufen. Niemand kann mehr damit hochladen.",
    text_reset_other:
      "Als wir Ihre zweiten Schritte entfernt haben, haben wir auch {{count}} API-Tokens Ihres Kontos widerrufen. Niemand kann mehr damit hochladen.",
    after: "Wenn Sie noch eines brauchen, erstellen Sie es hier:",
  },
  announcement: {
    subject: "{{title}}",
    text: "{{text}}",
    after:
      "Sie erhalten diese E-Mail, weil Sie Ankündigungen von {{site}} gewünscht haben. Wenn Sie keine mehr möchten, ändern Sie diese Einstellung:",
  },
  "operator-test": {
    subject: "Test-E-Mail von {{site}}",
    text: "Der Support von {{site}} hat diese E-Mail gesendet, um zu prüfen, ob E-Mails ankommen.",
    after: "Sie müssen nichts tun.",
  },
  "admin-granted": {
    subject: "Administratorrechte an {{username}} vergeben",
    text: "Der Support von {{site}} hat Ihnen Administratorrechte gegeben. Sie können jedes Konto ansehen und Maßnahmen ergreifen. Die Verwaltungsseiten fragen nach einem Sicherheitsschlüssel oder Passkey.",
    after:
      "Wenn Sie das nicht erwartet haben, <support>wenden Sie sich an den Support</support>. Wer es war, steht in Ihrem Sicherheitsprotokoll:",
  },
  "admin-revoked": {
    subject: "Administratorrechte bei {{username}} entzogen",
    text: "Sie haben bei {{site}} keine Administratorrechte mehr. Sonst hat sich in Ihrem Konto nichts geändert.",
    after: "Wenn Sie nicht wissen, warum, <support>wenden Sie sich an den Support</support>.",
  },
  "two-factor-reset": {
    subject: "Zwei-Faktor-Authentisierung bei {{username}} entfernt",
    text: "Der Support von {{site}} hat die Zwei-Faktor-Authentisierung aus Ihrem Konto entfernt, weil jemand darum gebeten hat. Für die Anmeldung genügt jetzt Ihr Passwort. Alle Ihre Sitzungen wurden abgemeldet.",
    text_disowned:
      "Wie angekündigt haben wir die Sicherheitsschlüssel und Apps entfernt, die jemand mit dem Link „Das war ich nicht“ gemeldet hat. Wenn Sie keine anderen hinzugefügt haben, genügt für die Anmeldung jetzt Ihr Passwort. Alle Ihre Sitzungen wurden abgemeldet.",
    after:
      "Melden Sie sich an, und schalten Sie die Zwei-Faktor-Authentisierung wieder ein. Wenn Sie das nicht beantragt haben, setzen Sie jetzt Ihr Passwort zurück und <support>wenden Sie sich an den Support</support>:",
  },
  "two-factor-reset-begun": {
    subject: "Zwei-Faktor-Authentisierung von {{username}} endet am {{untilDay}}",
    text: "Jemand hat dem Support von {{site}} mitgeteilt, dass Sie Ihre Sicherheitsschlüssel, Apps und Codes verloren haben. Am {{until}} entfernen wir die Zwei-Faktor-Authentisierung aus Ihrem Konto. Ab dann genügt für die Anmeldung Ihr Passwort.",
    text_disowned:
      "Jemand hat den Link „Das war ich nicht“ in einer unserer E-Mails verwendet. Die Sicherheitsschlüssel und Apps, die seitdem hinzugefügt wurden, funktionieren nicht mehr. Wir entfernen sie am {{until}}. Bis dahin kann sich niemand anmelden. Danach genügt für die Anmeldung Ihr Passwort.",
    lead: "Um das abzubrechen, öffnen Sie vorher diesen Link:",
    lead_disowned: "Wenn sie Ihnen gehören, öffnen Sie vorher diesen Link, um sie zu behalten:",
    link: "Zurücksetzen abbrechen",
    after:
      "Wenn Sie das beantragt haben, warten Sie einfach. Wenn nicht, brechen Sie es ab. Setzen Sie dann Ihr Passwort zurück, denn jemand kennt es vielleicht:",
  },
  "two-factor-reset-reminder": {
    subject: "Erinnerung: Zwei-Faktor-Authentisierung von {{username}} wird entfernt",
    text: "Wie angekündigt entfernen wir am {{until}} die Zwei-Faktor-Authentisierung aus Ihrem Konto. Ab dann genügt für die Anmeldung Ihr Passwort.",
    text_disowned:
      "Wie angekündigt entfernen wir die Sicherheitsschlüssel und Apps, die jemand mit dem Link „Das war ich nicht“ gemeldet hat. Das geschieht am {{until}}. Ab dann genügt für die Anmeldung Ihr Passwort.",
    lead: "Um das abzubrechen, öffnen Sie vorher diesen Link:",
    lead_disowned: "Wenn sie Ihnen gehören, öffnen Sie vorher diesen Link, um sie zu behalten:",
    link: "Zurücksetzen abbrechen",
    after:
      "Wenn Sie das beantragt haben, warten Sie einfach. Wenn nicht, brechen Sie es ab. Setzen Sie dann Ihr Passwort zurück, denn jemand kennt es vielleicht:",
  },
  "two-factor-reset-stopped": {
    subject: "Zwei-Faktor-Authentisierung von {{username}} bleibt",
    text: "Das Zurücksetzen Ihrer Zwei-Faktor-Authentisierung wurde abgebrochen. Nichts wurde entfernt.",
    after:
      "Wenn Sie das Zurücksetzen noch brauchen, <support>wenden Sie sich an den Support</support>. Was geschehen ist, steht in Ihrem Sicherheitsprotokoll:",
  },
  "two-factor-reset-dropped": {
    subject: "Zwei-Faktor-Authentisierung von {{username}} nicht entfernt",
    text: "Wir haben Ihre Zwei-Faktor-Authentisierung nicht entfernt.",
    text_frozen: "Wir haben Ihre Zwei-Faktor-Authentisierung nicht entfernt, weil Ihr Konto gesperrt ist.",
    text_deleting: "Wir haben Ihre Zwei-Faktor-Authentisierung nicht entfernt, weil Ihr Konto gelöscht wird.",
    text_admin: "Wir haben Ihre Zwei-Faktor-Authentisierung nicht entfernt, weil Sie jetzt Administratorrechte haben.",
    "text_new-factor":
      "Wir haben Ihre Zwei-Faktor-Authentisierung nicht entfernt, weil inzwischen ein Sicherheitsschlüssel oder eine App hinzugefügt wurde.",
    "text_factor-used":
      "Wir haben Ihre Zwei-Faktor-Authentisierung nicht entfernt, weil inzwischen ein Sicherheitsschlüssel, eine App oder ein Wiederherstellungscode verwendet wurde.",
    "text_no-factor": "Wir haben Ihre Zwei-Faktor-Authentisierung nicht entfernt, weil sie schon ausgeschaltet ist.",
    after:
      "Wenn Sie das Zurücksetzen noch brauchen, <support>wenden Sie sich an den Support</support>. Was geschehen ist, steht in Ihrem Sicherheitsprotokoll:",
  },
  "confirm-device": {
    subject: "Anmeldung bei {{username}} bestätigen: {{browser}}",
    text: "Jemand, wahrscheinlich Sie, meldet sich mit einem neuen Browser bei Ihrem Konto an.",
    lead: "Um fortzufahren, öffnen Sie diesen Link innerhalb von {{lifetimes.loginFlow}} in dem neuen Browser:",
    link: "Anmeldung bestätigen",
    after: "Wenn Sie das nicht sind, öffnen Sie den Link nicht. Jemand kennt Ihr Passwort. Setzen Sie es jetzt zurück:",
  },
  "email-added": {
    subject: "E-Mail-Adresse bei {{username}} hinzugefügt",
    text: "Die Adresse {{address}} wurde zu Ihrem Konto hinzugefügt. Sie gilt, sobald sie bestätigt ist.",
    link: "Das war ich nicht",
    after: "Wenn Sie das waren, müssen Sie nichts tun.",
  },
  "email-removed": {
    subject: "E-Mail-Adresse bei {{username}} entfernt",
    text: "Die Adresse {{address}} wurde aus Ihrem Konto entfernt. Sie können sich damit nicht mehr anmelden und Ihr Passwort nicht mehr damit zurücksetzen.",
    after:
      "Wenn Sie das nicht waren, hat jemand anderes Zugang zu Ihrem Konto. Setzen Sie Ihr Passwort jetzt zurück, mit einer Adresse, die noch zu dem Konto gehört. Wenn Sie E-Mails an keine davon mehr lesen können, <support>wenden Sie sich an den Support</support>:",
  },
  "email-primary-changed": {
    subject: "E-Mail-Hauptadresse von {{username}} geändert",
    text: "Die Hauptadresse Ihres Kontos ist jetzt {{address}}. Vorher war es {{previous}}.",
  },
  "password-changed": {
    subject: "Passwort von {{username}} geändert",
    text: "Jemand, der angemeldet war und Ihr altes Passwort kannte, hat es geändert. Ihre anderen Sitzungen wurden abgemeldet.",
  },
} satisfies Area<"mail">;
