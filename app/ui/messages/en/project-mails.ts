/** The mails about projects, to their owners and to those whom they concern; a part of `mail`. */
export const projectMails = {
  "project-created": {
    subject: "Project {{project}} created",
    text: "{{member}} created the project {{project}} on {{site}}. You are one of its owners.",
    after: "If you did not expect this, check your projects:",
  },
  "project-invited": {
    subject: "Invitation of {{person}} to {{project}}",
    text: "{{member}} invited {{person}} to the project {{project}}. The invitation is open for {{lifetimes.invitation}}.",
    text_owner:
      "{{member}} invited {{person}} to the project {{project}} as an owner. The invitation is open for {{lifetimes.invitation}}.",
    text_maintainer:
      "{{member}} invited {{person}} to the project {{project}} as a maintainer. The invitation is open for {{lifetimes.invitation}}.",
    link: "This was not me",
    after: "If you did not expect this, withdraw the invitation in the project's settings:",
  },
  invitation: {
    subject: "You are invited to the project {{project}}",
    text: "{{member}} invites you to the project {{project}} on {{site}}. Accept or decline within {{lifetimes.invitation}}. Nothing happens if you do neither.",
    text_owner:
      "{{member}} invites you to the project {{project}} on {{site}}, as an owner. Accept or decline within {{lifetimes.invitation}}. Nothing happens if you do neither.",
    text_maintainer:
      "{{member}} invites you to the project {{project}} on {{site}}, as a maintainer. Accept or decline within {{lifetimes.invitation}}. Nothing happens if you do neither.",
    after: "If you do not know {{member}} or the project, decline the invitation:",
  },
  "project-joined": {
    subject: "New in {{project}}: {{member}}",
    text: "{{member}} joined the project {{project}}.",
    text_owner: "{{member}} joined the project {{project}} as an owner.",
    text_maintainer: "{{member}} joined the project {{project}} as a maintainer.",
    after: "If you did not expect this, remove {{member}} in the project's settings:",
  },
  "project-role-changed": {
    subject: "Role of {{person}} in {{project}} changed",
    text: "{{member}} changed the role of {{person}} in the project {{project}}.",
    text_owner: "{{member}} made {{person}} an owner of the project {{project}}.",
    text_maintainer: "{{member}} made {{person}} a maintainer of the project {{project}}.",
    link: "This was not me",
    after: "If you did not expect this, check the people of the project:",
  },
  "project-person-removed": {
    subject: "Removed from {{project}}: {{person}}",
    text: "{{member}} removed {{person}} from the project {{project}}. {{person}} can no longer manage it or upload to it.",
    link: "This was not me",
    after: "If you did not expect this, ask {{member}}, or check the project:",
  },
  "project-left": {
    subject: "Left {{project}}: {{member}}",
    text: "{{member}} left the project {{project}}, and can no longer manage it or upload to it.",
    after: "If you did not expect this, ask {{member}}, or check the project:",
  },
  "project-people-taken-back": {
    subject: "Roles in {{project}} changed back",
    text: "{{member}} told us that someone else was in their account. We undid the changes made from it to roles in the project {{project}}: {{people}}.",
    after: "Other changes in the project stay. Check its history:",
  },
  "project-token-shut-out": {
    subject: "Token of {{person}} shut out of {{project}}",
    text: "{{member}} shut the token “{{label}}” of {{person}} out of the project {{project}}. It can't upload to it any more.",
    after: "If you did not expect this, ask {{member}}, or check the project:",
  },
  "project-status-changed": {
    subject: "Status of {{project}} changed",
    text: "{{member}} changed the status of the project {{project}}.",
    text_active: "{{member}} marked the project {{project}} as active.",
    text_deprecated: "{{member}} marked the project {{project}} as deprecated.",
    text_archived: "{{member}} marked the project {{project}} as archived.",
    after: "If you did not expect this, change it back in the project's settings:",
  },
  "project-two-factors-required": {
    subject: "Project {{project}} now asks for two-factor authentication",
    text: "{{member}} changed the rules of the project {{project}}: people now need two-factor authentication to manage it. Uploads with a token go on as before.",
    after: "If you did not expect this, check the project's settings:",
  },
  "project-two-factors-optional": {
    subject: "Project {{project}} no longer asks for two-factor authentication",
    text: "{{member}} changed the rules of the project {{project}}: people can now manage it without two-factor authentication.",
    after: "If you did not expect this, change it back in the project's settings:",
  },
  "project-approval-on": {
    subject: "New files of {{project}} now wait for approval",
    text: "{{member}} changed the rules of the project {{project}}: new files now wait until an owner approves them.",
    after: "If you did not expect this, check the project's settings:",
  },
  "project-approval-off": {
    subject: "New files of {{project}} no longer wait for approval",
    text: "{{member}} switched approval off for the project {{project}}. Anyone with a token for it can now publish files at once.",
    after: "If you did not expect this, switch it on again in the project's settings. Then check its people and tokens:",
  },
  "project-deleted": {
    subject: "Project {{project}} deleted",
    text: "{{member}} deleted the project {{project}} with all its releases. Only its owners can use its name again for 90 days. File names that were published are never used for other files.",
    after: "If you did not expect this, someone may have taken over the account of {{member}}. If that is you, reset your password now:",
  },
  "project-quarantined": {
    subject: "Project {{project}} is in quarantine",
    text: "{{site}} support put the project {{project}} into quarantine. It takes no uploads, offers no files and can't be changed. Nothing was deleted.",
    after: "If you don't know why, <support>contact support</support>.",
  },
  "project-released": {
    subject: "Project {{project}} is out of quarantine",
    text: "{{site}} support took the project {{project}} out of quarantine. It offers its files again.",
    after: "Check that you know its people and releases:",
  },
  "release-yanked": {
    subject: "Release {{version}} of {{project}} yanked",
    text: "{{member}} yanked version {{version}} of the project {{project}}. Installers skip it unless they are asked for this very version.",
    text_why:
      "{{member}} yanked version {{version}} of the project {{project}}. The reason is: {{why}}. Installers skip it unless they are asked for this very version.",
    after: "If you did not expect this, unyank it in the project's settings:",
  },
  "release-unyanked": {
    subject: "Release {{version}} of {{project}} no longer yanked",
    text: "{{member}} unyanked version {{version}} of the project {{project}}. Installers use it again.",
    after: "If you did not expect this, yank it again in the project's settings:",
  },
  "release-opened": {
    subject: "Release {{version}} of {{project}} takes files again",
    text: "{{member}} opened version {{version}} of the project {{project}}. It takes more files for a day.",
    after: "If you did not expect this, check the project:",
  },
  "files-waiting": {
    subject: "Files of {{project}} {{version}} wait for approval",
    text: "{{member}} uploaded {{file}} to the project {{project}}, version {{version}}. We publish it once an owner approves it with a second step. After {{lifetimes.waitingFile}}, we remove it.",
    after: "Approve or reject the files. If you did not expect them, reject them, and revoke the token that they came with:",
  },
  "files-approved": {
    subject: "Files of {{project}} {{version}} are published",
    text_one: "{{member}} approved the file {{file}} of the project {{project}}, version {{version}}. It is published.",
    text_other:
      "{{member}} approved {{count}} files of the project {{project}}, version {{version}}, such as {{file}}. They are published.",
    after: "If you did not expect this, yank the release. Then check the project's people and history:",
  },
  "files-rejected": {
    subject: "Files of {{project}} {{version}} were rejected",
    text_one:
      "{{member}} rejected the file {{file}} of the project {{project}}, version {{version}}. It was not published, and its name is free again.",
    text_other:
      "{{member}} rejected {{count}} files of the project {{project}}, version {{version}}, such as {{file}}. They were not published, and their names are free again.",
    after: "If you did not expect this, ask {{member}}, and upload the files again:",
  },
  "files-expired": {
    subject: "Files of {{project}} {{version}} were not approved",
    text_one:
      "Nobody approved the file {{file}} of the project {{project}}, version {{version}}, within {{lifetimes.waitingFile}}. We removed it, and its name is free again.",
    text_other:
      "Nobody approved {{count}} files of the project {{project}}, version {{version}}, such as {{file}}, within {{lifetimes.waitingFile}}. We removed them, and their names are free again.",
    after: "To publish them, upload them again:",
  },
  "release-deleted": {
    subject: "Release {{version}} of {{project}} deleted",
    text: "{{member}} deleted version {{version}} of the project {{project}} with all its files. Their names are never used for other files.",
    after: "If you did not expect this, check the project's people and history:",
  },
  "release-file-uploaded": {
    subject: "File uploaded to {{project}} {{version}}",
    text: "{{member}} uploaded the file {{file}} to {{project}} {{version}} with the API token “{{by}}”. Its SHA-256 is {{sha256}}. For an hour, we won't email you about more files. You find them in the project's history.",
    text_password:
      "{{member}} uploaded the file {{file}} to {{project}} {{version}} with their password. Its SHA-256 is {{sha256}}. For an hour, we won't email you about more files. You find them in the project's history.",
    after: "If you did not expect this, check the project's people and history:",
  },
  "release-file-deleted": {
    subject: "File of {{project}} {{version}} deleted",
    text: "{{member}} deleted the file {{file}} of the project {{project}}. Its name is never used for another file.",
    after: "If you did not expect this, check the project's people and history:",
  },
};
