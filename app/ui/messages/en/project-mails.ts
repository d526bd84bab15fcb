/** The mails about projects, to their owners and to those whom they concern; a part of `mail`. */
export const projectMails = {
  "project-created": {
    subject: "The project {{project}} was created",
    text: "{{member}} created the project {{project}} on {{site}}. You are one of its owners.",
    after: "If you did not expect this, look at your projects:",
  },
  "project-invited": {
    subject: "Invitation of {{person}} to {{project}}",
    text: "{{member}} invited {{person}} to the project {{project}}, as {{roleName}}. The invitation can be accepted for {{lifetimes.invitation}}.",
    after: "If you did not expect this, take the invitation back in the project's settings:",
  },
  invitation: {
    subject: "You are invited to the project {{project}}",
    text: "{{member}} invites you to the project {{project}} on {{site}}, as {{roleName}}. Accept or decline within {{lifetimes.invitation}}, on the page of your invitations. Nothing happens if you do neither.",
    after: "If you do not know {{member}} or the project, decline the invitation:",
  },
  "project-joined": {
    subject: "New in {{project}}: {{member}}",
    text: "{{member}} accepted the invitation to the project {{project}}, as {{roleName}}.",
    after: "If you did not expect this, remove {{member}} in the project's settings:",
  },
  "project-role-changed": {
    subject: "The role of {{person}} in {{project}} changed",
    text: "{{member}} changed the role of {{person}} in the project {{project}} to {{roleName}}.",
    after: "If you did not expect this, look at the project's people:",
  },
  "project-person-removed": {
    subject: "Removed from {{project}}: {{person}}",
    text: "{{member}} removed {{person}} from the project {{project}}. {{person}} can neither manage it nor upload to it any more.",
    after: "If you did not expect this, talk to {{member}}, or look at the project:",
  },
  "project-left": {
    subject: "Gone from {{project}}: {{member}}",
    text: "{{member}} left the project {{project}}, and can neither manage it nor upload to it any more.",
    after: "If you did not expect this, talk to {{member}}, or look at the project:",
  },
  "project-token-shut-out": {
    subject: "A token of {{person}} was shut out of {{project}}",
    text: "{{member}} shut the token “{{label}}” of {{person}} out of the project {{project}}. It can't upload to it any more.",
    after: "If you did not expect this, talk to {{member}}, or look at the project:",
  },
  "project-status-changed": {
    subject: "The status of {{project}} changed",
    text: "{{member}} changed the status of the project {{project}} to {{statusName}}.",
    after: "If you did not expect this, change it back in the project's settings:",
  },
  "project-two-factors-required": {
    subject: "Project {{project}} now asks for a second factor",
    text: "{{member}} set that people need two-factor authentication to manage the project {{project}}. Uploads with a token go on as before.",
    after: "If you did not expect this, look at the project's settings:",
  },
  "project-two-factors-optional": {
    subject: "Project {{project}} no longer asks for a second factor",
    text: "{{member}} set that people can manage the project {{project}} without two-factor authentication.",
    after: "If you did not expect this, change it back in the project's settings:",
  },
  "project-approval-on": {
    subject: "New files of {{project}} now wait for approval",
    text: "{{member}} set that new files of the project {{project}} wait until an owner approves them.",
    after: "If you did not expect this, look at the project's settings:",
  },
  "project-approval-off": {
    subject: "New files of {{project}} no longer wait for approval",
    text: "{{member}} switched approval off for the project {{project}}: from now on, anyone with a token for it can publish files at once.",
    after: "If you did not expect this, switch it on again in the project's settings, and check its people and tokens:",
  },
  "project-deleted": {
    subject: "The project {{project}} was deleted",
    text: "{{member}} deleted the project {{project}} with all its releases. Its name is kept for its owners for 90 days. File names that were published are never used for other files.",
    after: "If you did not expect this, someone may have the account of {{member}}. If that is you, reset your password now:",
  },
  "project-quarantined": {
    subject: "The project {{project}} is in quarantine",
    text: "An admin of {{site}} put the project {{project}} into quarantine: it takes no uploads, offers no files and cannot be changed. Nothing was deleted.",
    after: "Contact support if you do not know why.",
  },
  "project-released": {
    subject: "The project {{project}} is out of quarantine",
    text: "An admin of {{site}} took the project {{project}} out of quarantine. It offers its files again.",
    after: "Check that its people and releases are as you know them:",
  },
  "release-yanked": {
    subject: "Release yanked: {{project}} {{version}}",
    text: "{{member}} yanked version {{version}} of the project {{project}}. Installers leave it out unless they are asked for exactly this version.",
    text_why:
      "{{member}} yanked version {{version}} of the project {{project}}, because: {{why}}. Installers leave it out unless they are asked for exactly this version.",
    after: "If you did not expect this, take it back in the project's settings:",
  },
  "release-unyanked": {
    subject: "Release no longer yanked: {{project}} {{version}}",
    text: "{{member}} took back that version {{version}} of the project {{project}} was yanked. Installers use it again.",
    after: "If you did not expect this, yank it again in the project's settings:",
  },
  "release-opened": {
    subject: "Release takes files again: {{project}} {{version}}",
    text: "{{member}} opened version {{version}} of the project {{project}}: for a day it takes further files.",
    after: "If you did not expect this, look at the project:",
  },
  "files-waiting": {
    subject: "Files of {{project}} {{version}} wait for approval",
    text: "{{member}} uploaded {{file}} to the project {{project}}, version {{version}}. It is published once an owner approves it with a second factor. After {{lifetimes.waitingFile}} it is removed.",
    after: "Approve the files or reject them. If you did not expect them, reject them, and revoke the token that they came with:",
  },
  "files-approved": {
    subject: "Files of {{project}} {{version}} are published",
    text_one: "{{member}} approved the file {{file}} of the project {{project}}, version {{version}}. It is published.",
    text_other:
      "{{member}} approved {{count}} files of the project {{project}}, version {{version}}, {{file}} among them. They are published.",
    after: "If you did not expect this, yank the release, and look at the project's people and history:",
  },
  "files-rejected": {
    subject: "Files of {{project}} {{version}} were rejected",
    text_one:
      "{{member}} rejected the file {{file}} of the project {{project}}, version {{version}}. It was not published, and its name is free again.",
    text_other:
      "{{member}} rejected {{count}} files of the project {{project}}, version {{version}}, {{file}} among them. They were not published, and their names are free again.",
    after: "If you did not expect this, talk to {{member}}, and upload the files again:",
  },
  "files-expired": {
    subject: "Files of {{project}} {{version}} were not approved",
    text_one:
      "Nobody approved the file {{file}} of the project {{project}}, version {{version}}, within {{lifetimes.waitingFile}}. It was removed, and its name is free again.",
    text_other:
      "Nobody approved {{count}} files of the project {{project}}, version {{version}}, {{file}} among them, within {{lifetimes.waitingFile}}. They were removed, and their names are free again.",
    after: "Upload them again if they are to be published:",
  },
  "release-deleted": {
    subject: "Release deleted: {{project}} {{version}}",
    text: "{{member}} deleted version {{version}} of the project {{project}} with all its files. Their names are never used for other files.",
    after: "If you did not expect this, look at the project's people and history:",
  },
  "release-file-uploaded": {
    subject: "A file was uploaded to {{project}} {{version}}",
    text: "{{member}} uploaded the file {{file}} to {{project}} {{version}} with the API token “{{by}}”. Its SHA-256 is {{sha256}}. Files that follow within an hour are in the project's history, and not mailed.",
    text_password:
      "{{member}} uploaded the file {{file}} to {{project}} {{version}} with their password. Its SHA-256 is {{sha256}}. Files that follow within an hour are in the project's history, and not mailed.",
    after: "If you did not expect this, look at the project's people and history:",
  },
  "release-file-deleted": {
    subject: "A file of {{project}} {{version}} was deleted",
    text: "{{member}} deleted the file {{file}} of the project {{project}}. Its name is never used for another file.",
    after: "If you did not expect this, look at the project's people and history:",
  },
};
