import type { Area } from "../catalogue.ts";

export const notice = {
  registered:
    "Ihr Konto {{name}} wurde erstellt. Melden Sie sich mit diesem Benutzernamen an: Mit einer E-Mail-Adresse geht das erst, wenn sie bestätigt ist. Wenn Ihre Adresse zu keinem anderen Konto gehört, haben wir einen Link zur Bestätigung an sie geschickt.",
  "email-verified": "{{name}} wurde bestätigt.",
  "email-added":
    "{{name}} wurde hinzugefügt. Wenn die Adresse zu keinem anderen Konto gehört, haben wir per E-Mail einen Link an sie geschickt. Öffnen Sie ihn innerhalb von {{lifetimes.verifyLink}}, um die Adresse zu bestätigen.",
  "email-removed": "{{name}} wurde entfernt.",
  "email-primary-changed": "{{name}} ist jetzt Ihre Hauptadresse.",
  "verification-sent":
    "Wenn {{name}} zu keinem anderen Konto gehört, haben wir per E-Mail einen neuen Link an diese Adresse geschickt. Frühere Links funktionieren nicht mehr.",
  "second-factor-required": "Diese Website verlangt die Zwei-Faktor-Authentisierung. Richten Sie sie ein, um fortzufahren.",
  "verify-first": "Bestätigen Sie Ihre E-Mail-Adresse, um fortzufahren.",
  "admin-needs-key":
    "Für die Verwaltungsseiten brauchen Sie einen Passkey oder einen Sicherheitsschlüssel. Fügen Sie hier einen hinzu, um fortzufahren.",
  "reset-requested":
    "Wenn diese Adresse für ein Konto bestätigt ist, haben wir per E-Mail einen Link an sie geschickt. Zwischen zwei solchen Links liegen mindestens {{lifetimes.resetMail}}, und jeder gilt {{lifetimes.resetLink}}. Keine E-Mail? Sehen Sie im Spam-Ordner nach. Eine Adresse, die nie bestätigt wurde, erhält keine E-Mail.",
  "password-changed": "Ihr Passwort wurde geändert. Ihre anderen Sitzungen wurden abgemeldet.",
  "password-reset": "Ihr Passwort wurde geändert, und alle Sitzungen wurden abgemeldet. Melden Sie sich mit dem neuen Passwort an.",
  "logged-in": "Sie sind angemeldet.",
  "logged-out": "Sie sind abgemeldet.",
  "language-changed": "Die Sprache wurde geändert.",
  "theme-changed": "Die Farben wurden geändert.",
  "flow-gone": "Diese Anmeldung ist abgelaufen oder war schon abgeschlossen. Beginnen Sie von vorn.",
  "admin-freeze": "{{name}} wurde gesperrt und überall abgemeldet. Wir haben eine E-Mail an das Konto geschickt.",
  "admin-unfreeze": "{{name}} kann sich wieder anmelden. Wir haben eine E-Mail an das Konto geschickt.",
  "admin-end-sessions": "{{name}} wurde überall abgemeldet. Wir haben eine E-Mail an das Konto geschickt.",
  "admin-begin-reset":
    "Das Zurücksetzen der Zwei-Faktor-Authentisierung von {{name}} wurde eingeleitet. Wir haben eine E-Mail an das Konto geschickt. Die Person, der das Konto gehört, kann das Zurücksetzen abbrechen, bis es ausgeführt ist.",
  "admin-cancel-reset":
    "Das Zurücksetzen der Zwei-Faktor-Authentisierung von {{name}} wurde abgebrochen. Wir haben eine E-Mail an das Konto geschickt.",
  announced: "„{{name}}“ wurde hinzugefügt. Ab dem Beginn zeigt die Website die Ankündigung nach wenigen Sekunden an.",
  "announcement-ended": "„{{name}}“ ist beendet. Nach wenigen Sekunden zeigt die Website die Ankündigung nicht mehr an.",
  "announcements-on": "Wir schicken Ihnen Ankündigungen per E-Mail.",
  "announcements-off": "Wir schicken Ihnen keine Ankündigungen per E-Mail.",
  "reset-to-confirm": "Noch hat sich nichts geändert. Prüfen Sie, was geschehen wird, und bestätigen Sie es dann.",
  "reset-stopped":
    "Das Zurücksetzen der Zwei-Faktor-Authentisierung wurde abgebrochen. An Ihren zweiten Schritten hat sich nichts geändert.",
  "project-created": "„{{name}}“ wurde erstellt.",
  "project-needs-factor": "„{{name}}“ verlangt die Zwei-Faktor-Authentisierung. Richten Sie sie ein, um fortzufahren.",
  invited: "{{name}} wurde eingeladen.",
  "role-changed": "Die Rolle von {{name}} wurde geändert.",
  "person-removed": "{{name}} wurde aus dem Projekt entfernt.",
  "project-left": "Sie haben „{{name}}“ verlassen.",
  "release-yanked": "Das Release {{name}} wurde zurückgezogen.",
  "release-unyanked": "Das Release {{name}} ist nicht mehr zurückgezogen.",
  "release-opened": "Sie können 24 Stunden lang Dateien zum Release {{name}} hochladen.",
  "release-deleted": "Das Release {{name}} wurde gelöscht.",
  "file-deleted": "„{{name}}“ wurde gelöscht.",
  "project-deleted": "„{{name}}“ wurde gelöscht. Der Name bleibt 90 Tage lang für die Eigentümer reserviert.",
  "token-shut-out": "„{{name}}“ kann nichts mehr zu diesem Projekt hochladen.",
  "project-quarantined": "„{{name}}“ wurde unter Quarantäne gestellt. Wir haben es den Eigentümern per E-Mail mitgeteilt.",
  "project-released": "Die Quarantäne von „{{name}}“ wurde beendet. Wir haben es den Eigentümern per E-Mail mitgeteilt.",
  "files-approved": "Die Dateien von „{{name}}“ wurden veröffentlicht.",
  "files-rejected": "Die Dateien von „{{name}}“ wurden abgelehnt. Ihre Namen können wieder verwendet werden.",
  "status-changed": "Der Status von „{{name}}“ wurde gespeichert.",
  "policy-changed": "Der Schutz von „{{name}}“ wurde gespeichert.",
  "invitation-accepted": "Sie gehören jetzt zu „{{name}}“.",
  "invitation-declined": "Die Einladung zu „{{name}}“ wurde abgelehnt.",
  "session-revoked": "{{name}} wurde abgemeldet.",
  "sessions-revoked": "Alle Ihre anderen Sitzungen wurden abgemeldet.",
  "device-forgotten": "{{name}} wurde vergessen.",
  "token-created": "„{{name}}“ wurde erstellt. Kopieren Sie das Token jetzt: Wir zeigen es nicht noch einmal an.",
  "token-regenerated": "„{{name}}“ wurde erneuert. Kopieren Sie das neue Token jetzt: Wir zeigen es nicht noch einmal an.",
  "token-revoked": "„{{name}}“ wurde widerrufen.",
  "tokens-revoked": "Alle Ihre API-Tokens wurden widerrufen.",
  "account-kept": "Ihr Konto wird nicht gelöscht.",
  "deletion-requested":
    "Sie sind abgemeldet, und Ihr Konto wird nach einer Bedenkzeit ({{lifetimes.deletionGrace}}) gelöscht. Um es zu behalten, öffnen Sie den Link in der E-Mail, die wir Ihnen geschickt haben, oder melden Sie sich an und brechen Sie die Löschung ab.",
  disowned:
    "Alle Sitzungen wurden abgemeldet, und Ihr Passwort wurde gesperrt. Setzen Sie es jetzt zurück: Geben Sie Ihre Adresse ein, und öffnen Sie dann den Link, den wir Ihnen schicken.",
  "disowned-codes":
    "Alle Sitzungen wurden abgemeldet, und Ihr Passwort wurde gesperrt. Setzen Sie es jetzt zurück: Geben Sie Ihre Adresse ein, und öffnen Sie dann den Link, den wir Ihnen schicken. Ihre Wiederherstellungscodes wurden entfernt: Erstellen Sie neue, wenn Sie sich das nächste Mal anmelden.",
  "disowned-waits":
    "Alle Sitzungen wurden abgemeldet, und Ihr Passwort wurde gesperrt. Setzen Sie es jetzt zurück: Geben Sie Ihre Adresse ein, und öffnen Sie dann den Link, den wir Ihnen schicken. Sie können sich anmelden, sobald die zweiten Schritte entfernt sind, die nicht Ihnen gehören. Wann das ist, steht in unserer E-Mail.",
  "disowned-operator":
    "Alle Sitzungen wurden abgemeldet, und Ihr Passwort wurde gesperrt. Die zweiten Schritte, die nicht Ihnen gehören, funktionieren nicht mehr. <support>Wenden Sie sich an den Support</support>: Bei einem Konto mit Administratorrechten kann nur er den letzten entfernen.",
  "session-ended-expired": "Sie waren längere Zeit nicht aktiv und wurden abgemeldet. Melden Sie sich an, um fortzufahren.",
  "session-ended-logout": "Sie haben sich abgemeldet. Melden Sie sich an, um fortzufahren.",
  "form-not-saved":
    "Sie sind abgemeldet, deshalb wurde nichts gespeichert. Melden Sie sich an, und senden Sie das Formular noch einmal ab.",
  "session-ended-revoked": "Diese Sitzung wurde von einer anderen aus abgemeldet. Melden Sie sich an, um fortzufahren.",
  "session-ended-password-changed": "Ihr Passwort wurde geändert. Deshalb wurden Sie hier abgemeldet. Melden Sie sich an, um fortzufahren.",
  "session-ended-password-reset":
    "Ihr Passwort wurde zurückgesetzt. Deshalb wurden Sie hier abgemeldet. Melden Sie sich an, um fortzufahren.",
  "session-ended-factor-changed":
    "Ihre Zwei-Faktor-Authentisierung wurde geändert. Deshalb wurden Sie hier abgemeldet. Melden Sie sich an, um fortzufahren.",
  "session-ended-renewed": "Diese Sitzung wurde in einem anderen Tab erneuert. Melden Sie sich an, um fortzufahren.",
  "session-ended-replaced": "Eine neue Anmeldung in diesem Browser hat diese Sitzung beendet. Melden Sie sich an, um fortzufahren.",
  "session-ended-frozen": "Dieses Konto ist gesperrt. <support>Wenden Sie sich an den Support</support>.",
  "session-ended-admin": "Der Support hat Sie überall abgemeldet. Melden Sie sich an, um fortzufahren.",
  "session-ended-not-me":
    "Jemand hat den Link „Das war ich nicht“ in einer unserer E-Mails verwendet. Das hat alle Sitzungen abgemeldet. Melden Sie sich an, um fortzufahren.",
  "session-ended-deleted": "Ihr Konto wird gelöscht. Deshalb wurden Sie abgemeldet.",
  "two-factor-on":
    "„{{name}}“ wurde hinzugefügt, und die Zwei-Faktor-Authentisierung ist eingeschaltet. Ihre anderen Sitzungen wurden abgemeldet. Speichern Sie die Wiederherstellungscodes unten: Mit ihnen kommen Sie in Ihr Konto, wenn Sie Ihren zweiten Schritt verlieren.",
  "two-factor-off":
    "„{{name}}“ wurde entfernt. Das war Ihr einziger zweiter Schritt: Für die Anmeldung genügt jetzt Ihr Passwort allein, und auch Ihre Wiederherstellungscodes wurden entfernt. Ihre anderen Sitzungen wurden abgemeldet.",
  "factor-added": "„{{name}}“ wurde hinzugefügt. Ihre anderen Sitzungen wurden abgemeldet.",
  "factor-renamed": "Umbenannt in „{{name}}“.",
  "factor-removed": "„{{name}}“ wurde entfernt. Ihre anderen Sitzungen wurden abgemeldet.",
  "recovery-codes-made": "Ihre neuen Wiederherstellungscodes wurden erstellt. Die alten funktionieren nicht mehr.",
  "recovery-codes-kept": "Sie haben bestätigt, dass Sie Ihre Wiederherstellungscodes gespeichert haben.",
  "recovery-codes-gone": "Diese Wiederherstellungscodes wurden inzwischen ersetzt oder schon einmal angezeigt.",
  "recovery-code-used": "Sie haben sich mit einem Wiederherstellungscode angemeldet. Er funktioniert nicht noch einmal.",
  "recovery-codes-low":
    "Sie haben sich mit einem Wiederherstellungscode angemeldet, und es sind nur noch wenige übrig. Erstellen Sie neue.",
  "time-zone-saved": "Ihre Zeitzone wurde gespeichert.",
  confirmed: "Bestätigt.",
  "send-again": "Bestätigt, aber noch ist nichts gespeichert. Prüfen Sie das Formular, und senden Sie es noch einmal ab.",
} satisfies Area<"notice">;
