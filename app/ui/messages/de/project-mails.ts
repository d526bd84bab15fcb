/** The mails about projects; a part of `mail`. */
export const projectMails = {
  "project-created": {
    subject: "Projekt {{project}} erstellt",
    text: "{{member}} hat das Projekt {{project}} auf {{site}} erstellt. Sie haben darin die Rolle Eigentümer.",
    after: "Wenn Sie das nicht erwartet haben, prüfen Sie Ihre Projekte:",
  },
  "project-invited": {
    subject: "Eingeladen zu {{project}}: {{person}}",
    text: "{{member}} hat {{person}} zum Projekt {{project}} eingeladen. Die Einladung gilt {{lifetimes.invitation}}.",
    text_owner: "{{member}} hat {{person}} als Eigentümer zum Projekt {{project}} eingeladen. Die Einladung gilt {{lifetimes.invitation}}.",
    text_maintainer:
      "{{member}} hat {{person}} als Maintainer zum Projekt {{project}} eingeladen. Die Einladung gilt {{lifetimes.invitation}}.",
    link: "Das war ich nicht",
    after: "Wenn Sie das nicht erwartet haben, nehmen Sie die Einladung in den Projekteinstellungen zurück:",
  },
  invitation: {
    subject: "Einladung zum Projekt {{project}}",
    text: "{{member}} lädt Sie zum Projekt {{project}} auf {{site}} ein. Nehmen Sie an, oder lehnen Sie ab. Die Einladung gilt {{lifetimes.invitation}}. Wenn Sie keines von beiden tun, geschieht nichts.",
    text_owner:
      "{{member}} lädt Sie zum Projekt {{project}} auf {{site}} ein, mit der Rolle Eigentümer. Nehmen Sie an, oder lehnen Sie ab. Die Einladung gilt {{lifetimes.invitation}}. Wenn Sie keines von beiden tun, geschieht nichts.",
    text_maintainer:
      "{{member}} lädt Sie zum Projekt {{project}} auf {{site}} ein, mit der Rolle Maintainer. Nehmen Sie an, oder lehnen Sie ab. Die Einladung gilt {{lifetimes.invitation}}. Wenn Sie keines von beiden tun, geschieht nichts.",
    after: "Wenn Sie {{member}} oder das Projekt nicht kennen, lehnen Sie die Einladung ab:",
  },
  "project-joined": {
    subject: "Neu in {{project}}: {{member}}",
    text: "{{member}} gehört jetzt zum Projekt {{project}}.",
    text_owner: "{{member}} gehört jetzt zum Projekt {{project}}, mit der Rolle Eigentümer.",
    text_maintainer: "{{member}} gehört jetzt zum Projekt {{project}}, mit der Rolle Maintainer.",
    after: "Wenn Sie das nicht erwartet haben, entfernen Sie {{member}} in den Projekteinstellungen:",
  },
  "project-role-changed": {
    subject: "Rolle von {{person}} in {{project}} geändert",
    text: "{{member}} hat die Rolle von {{person}} im Projekt {{project}} geändert.",
    text_owner: "{{member}} hat {{person}} im Projekt {{project}} die Rolle Eigentümer gegeben.",
    text_maintainer: "{{member}} hat {{person}} im Projekt {{project}} die Rolle Maintainer gegeben.",
    link: "Das war ich nicht",
    after: "Wenn Sie das nicht erwartet haben, prüfen Sie die Personen des Projekts:",
  },
  "project-person-removed": {
    subject: "Aus {{project}} entfernt: {{person}}",
    text: "{{member}} hat {{person}} aus dem Projekt {{project}} entfernt. {{person}} kann es nicht mehr verwalten und nichts mehr dazu hochladen.",
    link: "Das war ich nicht",
    after: "Wenn Sie das nicht erwartet haben, fragen Sie {{member}}, oder prüfen Sie das Projekt:",
  },
  "project-left": {
    subject: "Projekt {{project}} verlassen: {{member}}",
    text: "{{member}} hat das Projekt {{project}} verlassen und kann es nicht mehr verwalten und nichts mehr dazu hochladen.",
    after: "Wenn Sie das nicht erwartet haben, fragen Sie {{member}}, oder prüfen Sie das Projekt:",
  },
  "project-people-taken-back": {
    subject: "Rollen in {{project}} wiederhergestellt",
    text: "{{member}} hat uns gemeldet, dass jemand anderes im Konto war. Wir haben rückgängig gemacht, was von dort aus an den Rollen im Projekt {{project}} geändert wurde: {{people}}.",
    after: "Andere Änderungen im Projekt bleiben bestehen. Prüfen Sie sein Protokoll:",
  },
  "project-token-shut-out": {
    subject: "Token von {{person}} aus {{project}} ausgeschlossen",
    text: "{{member}} hat das Token „{{label}}“ von {{person}} vom Projekt {{project}} ausgeschlossen. Es kann nichts mehr dazu hochladen.",
    after: "Wenn Sie das nicht erwartet haben, fragen Sie {{member}}, oder prüfen Sie das Projekt:",
  },
  "project-status-changed": {
    subject: "Status von {{project}} geändert",
    text: "{{member}} hat den Status des Projekts {{project}} geändert.",
    text_active: "{{member}} hat das Projekt {{project}} als aktiv gekennzeichnet.",
    text_deprecated: "{{member}} hat das Projekt {{project}} als veraltet gekennzeichnet.",
    text_archived: "{{member}} hat das Projekt {{project}} als archiviert gekennzeichnet.",
    after: "Wenn Sie das nicht erwartet haben, machen Sie es in den Projekteinstellungen rückgängig:",
  },
  "project-two-factors-required": {
    subject: "Projekt {{project}} verlangt jetzt Zwei-Faktor-Authentisierung",
    text: "{{member}} hat die Regeln des Projekts {{project}} geändert: Wer es verwalten will, braucht jetzt die Zwei-Faktor-Authentisierung. Das Hochladen mit einem Token geht weiter wie bisher.",
    after: "Wenn Sie das nicht erwartet haben, prüfen Sie die Projekteinstellungen:",
  },
  "project-two-factors-optional": {
    subject: "Projekt {{project}}: Zwei-Faktor-Authentisierung jetzt freiwillig",
    text: "{{member}} hat die Regeln des Projekts {{project}} geändert: Es lässt sich jetzt ohne Zwei-Faktor-Authentisierung verwalten.",
    after: "Wenn Sie das nicht erwartet haben, machen Sie es in den Projekteinstellungen rückgängig:",
  },
  "project-approval-on": {
    subject: "Neue Dateien von {{project}} warten jetzt auf Freigabe",
    text: "{{member}} hat die Regeln des Projekts {{project}} geändert: Neue Dateien warten jetzt, bis ein Eigentümer sie freigibt.",
    after: "Wenn Sie das nicht erwartet haben, prüfen Sie die Projekteinstellungen:",
  },
  "project-approval-off": {
    subject: "Neue Dateien von {{project}} warten nicht mehr auf Freigabe",
    text: "{{member}} hat die Freigabe für das Projekt {{project}} ausgeschaltet. Wer ein Token dafür hat, kann Dateien jetzt sofort veröffentlichen.",
    after:
      "Wenn Sie das nicht erwartet haben, schalten Sie die Freigabe in den Projekteinstellungen wieder ein. Prüfen Sie dann Personen und Tokens:",
  },
  "project-deleted": {
    subject: "Projekt {{project}} gelöscht",
    text: "{{member}} hat das Projekt {{project}} mit allen seinen Releases gelöscht. 90 Tage lang können nur seine Eigentümer den Namen wieder verwenden. Namen veröffentlichter Dateien werden nie für andere Dateien verwendet.",
    after:
      "Wenn Sie das nicht erwartet haben, hat vielleicht jemand das Konto von {{member}} übernommen. Wenn das Ihr Konto ist, setzen Sie jetzt Ihr Passwort zurück:",
  },
  "project-quarantined": {
    subject: "Projekt {{project}} ist in Quarantäne",
    text: "Der Support von {{site}} hat das Projekt {{project}} unter Quarantäne gestellt. Es nimmt keine Dateien an, bietet keine an und kann nicht geändert werden. Nichts wurde gelöscht.",
    after: "Wenn Sie nicht wissen, warum, <support>wenden Sie sich an den Support</support>.",
  },
  "project-released": {
    subject: "Quarantäne von Projekt {{project}} beendet",
    text: "Der Support von {{site}} hat die Quarantäne des Projekts {{project}} beendet. Es bietet seine Dateien wieder an.",
    after: "Prüfen Sie, ob Sie seine Personen und Releases kennen:",
  },
  "release-yanked": {
    subject: "Release {{version}} von {{project}} zurückgezogen",
    text: "{{member}} hat Version {{version}} des Projekts {{project}} zurückgezogen. Installationsprogramme überspringen sie, außer wenn genau diese Version verlangt wird.",
    text_why:
      "{{member}} hat Version {{version}} des Projekts {{project}} zurückgezogen. Der Grund: {{why}}. Installationsprogramme überspringen sie, außer wenn genau diese Version verlangt wird.",
    after: "Wenn Sie das nicht erwartet haben, heben Sie das Zurückziehen in den Projekteinstellungen auf:",
  },
  "release-unyanked": {
    subject: "Release {{version}} von {{project}} nicht mehr zurückgezogen",
    text: "{{member}} hat das Zurückziehen von Version {{version}} des Projekts {{project}} aufgehoben. Installationsprogramme verwenden sie wieder.",
    after: "Wenn Sie das nicht erwartet haben, ziehen Sie sie in den Projekteinstellungen wieder zurück:",
  },
  "release-opened": {
    subject: "Release {{version}} von {{project}} nimmt wieder Dateien an",
    text: "{{member}} hat Version {{version}} des Projekts {{project}} geöffnet. Sie nimmt einen Tag lang weitere Dateien an.",
    after: "Wenn Sie das nicht erwartet haben, prüfen Sie das Projekt:",
  },
  "files-waiting": {
    subject: "Dateien von {{project}} {{version}} warten auf Freigabe",
    text: "{{member}} hat {{file}} zum Projekt {{project}}, Version {{version}}, hochgeladen. Wir veröffentlichen die Datei, sobald ein Eigentümer sie mit einem zweiten Schritt freigibt. Sie wartet höchstens {{lifetimes.waitingFile}}, dann entfernen wir sie.",
    after:
      "Geben Sie die Dateien frei, oder lehnen Sie sie ab. Wenn Sie sie nicht erwartet haben, lehnen Sie sie ab, und widerrufen Sie das Token, mit dem sie kamen:",
  },
  "files-approved": {
    subject: "Dateien von {{project}} {{version}} sind veröffentlicht",
    text_one: "{{member}} hat die Datei {{file}} des Projekts {{project}}, Version {{version}}, freigegeben. Sie ist veröffentlicht.",
    text_other:
      "{{member}} hat {{count}} Dateien des Projekts {{project}}, Version {{version}}, freigegeben, zum Beispiel {{file}}. Sie sind veröffentlicht.",
    after: "Wenn Sie das nicht erwartet haben, ziehen Sie das Release zurück. Prüfen Sie dann Personen und Protokoll des Projekts:",
  },
  "files-rejected": {
    subject: "Dateien von {{project}} {{version}} wurden abgelehnt",
    text_one:
      "{{member}} hat die Datei {{file}} des Projekts {{project}}, Version {{version}}, abgelehnt. Sie wurde nicht veröffentlicht, und ihr Name ist wieder frei.",
    text_other:
      "{{member}} hat {{count}} Dateien des Projekts {{project}}, Version {{version}}, abgelehnt, zum Beispiel {{file}}. Sie wurden nicht veröffentlicht, und ihre Namen sind wieder frei.",
    after: "Wenn Sie das nicht erwartet haben, fragen Sie {{member}}, und laden Sie die Dateien noch einmal hoch:",
  },
  "files-expired": {
    subject: "Dateien von {{project}} {{version}} nicht freigegeben",
    text_one:
      "Niemand hat die Datei {{file}} des Projekts {{project}}, Version {{version}}, freigegeben. Die Frist betrug {{lifetimes.waitingFile}}. Wir haben die Datei entfernt, und ihr Name ist wieder frei.",
    text_other:
      "Niemand hat {{count}} Dateien des Projekts {{project}}, Version {{version}}, freigegeben, zum Beispiel {{file}}. Die Frist betrug {{lifetimes.waitingFile}}. Wir haben die Dateien entfernt, und ihre Namen sind wieder frei.",
    after: "Um sie zu veröffentlichen, laden Sie sie noch einmal hoch:",
  },
  "release-deleted": {
    subject: "Release {{version}} von {{project}} gelöscht",
    text: "{{member}} hat Version {{version}} des Projekts {{project}} mit allen ihren Dateien gelöscht. Deren Namen werden nie für andere Dateien verwendet.",
    after: "Wenn Sie das nicht erwartet haben, prüfen Sie Personen und Protokoll des Projekts:",
  },
  "release-file-uploaded": {
    subject: "Datei zu {{project}} {{version}} hochgeladen",
    text: "{{member}} hat die Datei {{file}} mit dem API-Token „{{by}}“ zu {{project}} {{version}} hochgeladen. Ihr SHA-256 ist {{sha256}}. Eine Stunde lang schicken wir Ihnen keine E-Mails zu weiteren Dateien. Sie finden sie im Projektprotokoll.",
    text_password:
      "{{member}} hat die Datei {{file}} mit dem Passwort zu {{project}} {{version}} hochgeladen. Ihr SHA-256 ist {{sha256}}. Eine Stunde lang schicken wir Ihnen keine E-Mails zu weiteren Dateien. Sie finden sie im Projektprotokoll.",
    after: "Wenn Sie das nicht erwartet haben, prüfen Sie Personen und Protokoll des Projekts:",
  },
  "release-file-deleted": {
    subject: "Datei von {{project}} {{version}} gelöscht",
    text: "{{member}} hat die Datei {{file}} des Projekts {{project}} gelöscht. Ihr Name wird nie für eine andere Datei verwendet.",
    after: "Wenn Sie das nicht erwartet haben, prüfen Sie Personen und Protokoll des Projekts:",
  },
};
