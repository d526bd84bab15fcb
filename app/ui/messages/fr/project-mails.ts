/** The mails about projects, to their owners and to those whom they concern; a part of `mail`. */
export const projectMails = {
  "project-created": {
    subject: "Projet {{project}} créé",
    text: "{{member}} a créé le projet {{project}} sur {{site}}. Vous en êtes l’un des propriétaires.",
    after: "Si vous ne vous y attendiez pas, vérifiez vos projets :",
  },
  "project-invited": {
    subject: "Invitation de {{person}} au projet {{project}}",
    text: "{{member}} a invité {{person}} au projet {{project}}. L’invitation est valable {{lifetimes.invitation}}.",
    text_owner:
      "{{member}} a invité {{person}} au projet {{project}} avec le rôle de propriétaire. L’invitation est valable {{lifetimes.invitation}}.",
    text_maintainer:
      "{{member}} a invité {{person}} au projet {{project}} avec le rôle de mainteneur. L’invitation est valable {{lifetimes.invitation}}.",
    link: "Ce n’était pas moi",
    after: "Si vous ne vous y attendiez pas, annulez l’invitation dans les paramètres du projet :",
  },
  invitation: {
    subject: "Invitation au projet {{project}}",
    text: "{{member}} vous invite au projet {{project}} sur {{site}}. Acceptez ou déclinez sous {{lifetimes.invitation}}. Si vous ne faites ni l’un ni l’autre, rien ne se passe.",
    text_owner:
      "{{member}} vous invite au projet {{project}} sur {{site}}, avec le rôle de propriétaire. Acceptez ou déclinez sous {{lifetimes.invitation}}. Si vous ne faites ni l’un ni l’autre, rien ne se passe.",
    text_maintainer:
      "{{member}} vous invite au projet {{project}} sur {{site}}, avec le rôle de mainteneur. Acceptez ou déclinez sous {{lifetimes.invitation}}. Si vous ne faites ni l’un ni l’autre, rien ne se passe.",
    after: "Si vous ne connaissez pas {{member}} ou le projet, déclinez l’invitation :",
  },
  "project-joined": {
    subject: "Arrivée dans {{project}} : {{member}}",
    text: "{{member}} a rejoint le projet {{project}}.",
    text_owner: "{{member}} a rejoint le projet {{project}} avec le rôle de propriétaire.",
    text_maintainer: "{{member}} a rejoint le projet {{project}} avec le rôle de mainteneur.",
    after: "Si vous ne vous y attendiez pas, retirez {{member}} dans les paramètres du projet :",
  },
  "project-role-changed": {
    subject: "Rôle de {{person}} dans {{project}} changé",
    text: "{{member}} a changé le rôle de {{person}} dans le projet {{project}}.",
    text_owner: "{{member}} a donné à {{person}} le rôle de propriétaire du projet {{project}}.",
    text_maintainer: "{{member}} a donné à {{person}} le rôle de mainteneur du projet {{project}}.",
    link: "Ce n’était pas moi",
    after: "Si vous ne vous y attendiez pas, vérifiez les membres du projet :",
  },
  "project-person-removed": {
    subject: "Retrait de {{project}} : {{person}}",
    text: "{{member}} a retiré {{person}} du projet {{project}}. {{person}} ne peut plus le gérer ni y téléverser.",
    link: "Ce n’était pas moi",
    after: "Si vous ne vous y attendiez pas, demandez à {{member}}, ou vérifiez le projet :",
  },
  "project-left": {
    subject: "Départ de {{project}} : {{member}}",
    text: "{{member}} a quitté le projet {{project}}, et ne peut plus le gérer ni y téléverser.",
    after: "Si vous ne vous y attendiez pas, demandez à {{member}}, ou vérifiez le projet :",
  },
  "project-people-taken-back": {
    subject: "Rôles rétablis dans {{project}}",
    text: "{{member}} nous a signalé que quelqu’un d’autre utilisait son compte. Nous avons rétabli les rôles modifiés depuis ce compte dans le projet {{project}} : {{people}}.",
    after: "Les autres modifications du projet restent en place. Vérifiez son historique :",
  },
  "project-token-shut-out": {
    subject: "Jeton de {{person}} exclu de {{project}}",
    text: "{{member}} a exclu le jeton « {{label}} » de {{person}} du projet {{project}}. Ce jeton ne peut plus y téléverser.",
    after: "Si vous ne vous y attendiez pas, demandez à {{member}}, ou vérifiez le projet :",
  },
  "project-status-changed": {
    subject: "Statut de {{project}} changé",
    text: "{{member}} a changé le statut du projet {{project}}.",
    text_active: "{{member}} a marqué le projet {{project}} comme actif.",
    text_deprecated: "{{member}} a marqué le projet {{project}} comme obsolète.",
    text_archived: "{{member}} a marqué le projet {{project}} comme archivé.",
    after: "Si vous ne vous y attendiez pas, rétablissez-le dans les paramètres du projet :",
  },
  "project-two-factors-required": {
    subject: "{{project}} : authentification à deux facteurs obligatoire",
    text: "{{member}} a changé les règles du projet {{project}} : l’authentification à deux facteurs est maintenant nécessaire pour le gérer. Les téléversements avec un jeton continuent comme avant.",
    after: "Si vous ne vous y attendiez pas, vérifiez les paramètres du projet :",
  },
  "project-two-factors-optional": {
    subject: "{{project}} : authentification à deux facteurs facultative",
    text: "{{member}} a changé les règles du projet {{project}} : il peut maintenant être géré sans authentification à deux facteurs.",
    after: "Si vous ne vous y attendiez pas, rétablissez cette règle dans les paramètres du projet :",
  },
  "project-approval-on": {
    subject: "Nouveaux fichiers de {{project}} soumis à approbation",
    text: "{{member}} a changé les règles du projet {{project}} : les nouveaux fichiers attendent maintenant qu’un propriétaire les approuve.",
    after: "Si vous ne vous y attendiez pas, vérifiez les paramètres du projet :",
  },
  "project-approval-off": {
    subject: "Nouveaux fichiers de {{project}} publiés sans approbation",
    text: "{{member}} a désactivé l’approbation pour le projet {{project}}. Toute personne qui a un jeton pour ce projet peut maintenant publier des fichiers aussitôt.",
    after: "Si vous ne vous y attendiez pas, réactivez-la dans les paramètres du projet. Puis vérifiez ses membres et ses jetons :",
  },
  "project-deleted": {
    subject: "Projet {{project}} supprimé",
    text: "{{member}} a supprimé le projet {{project}} avec toutes ses versions. Seuls ses propriétaires peuvent réutiliser son nom pendant 90 jours. Les noms des fichiers publiés ne seront jamais donnés à d’autres fichiers.",
    after:
      "Si vous ne vous y attendiez pas, quelqu’un a peut-être pris le contrôle du compte {{member}}. Si ce compte est le vôtre, réinitialisez votre mot de passe maintenant :",
  },
  "project-quarantined": {
    subject: "Le projet {{project}} est en quarantaine",
    text: "L’assistance de {{site}} a mis le projet {{project}} en quarantaine. Il n’accepte plus de téléversements, ne propose plus de fichiers et ne peut pas être modifié. Rien n’a été supprimé.",
    after: "Si vous ne savez pas pourquoi, <support>contactez l’assistance</support>.",
  },
  "project-released": {
    subject: "Le projet {{project}} est sorti de quarantaine",
    text: "L’assistance de {{site}} a sorti le projet {{project}} de quarantaine. Il propose de nouveau ses fichiers.",
    after: "Assurez-vous de connaître ses membres et ses versions :",
  },
  "release-yanked": {
    subject: "Version {{version}} de {{project}} retirée",
    text: "{{member}} a retiré la version {{version}} du projet {{project}}. Les installateurs l’ignorent, sauf si on demande exactement cette version.",
    text_why:
      "{{member}} a retiré la version {{version}} du projet {{project}}. Motif : {{why}}. Les installateurs l’ignorent, sauf si on demande exactement cette version.",
    after: "Si vous ne vous y attendiez pas, rétablissez-la dans les paramètres du projet :",
  },
  "release-unyanked": {
    subject: "Version {{version}} de {{project}} rétablie",
    text: "{{member}} a rétabli la version {{version}} du projet {{project}}. Les installateurs l’utilisent de nouveau.",
    after: "Si vous ne vous y attendiez pas, retirez-la de nouveau dans les paramètres du projet :",
  },
  "release-opened": {
    subject: "Version {{version}} de {{project}} ouverte à d’autres fichiers",
    text: "{{member}} a ouvert la version {{version}} du projet {{project}}. Elle accepte d’autres fichiers pendant un jour.",
    after: "Si vous ne vous y attendiez pas, vérifiez le projet :",
  },
  "files-waiting": {
    subject: "Fichiers de {{project}} {{version}} en attente d’approbation",
    text: "{{member}} a téléversé {{file}} dans le projet {{project}}, version {{version}}. Nous le publierons quand un propriétaire l’approuvera par une seconde étape. Après {{lifetimes.waitingFile}}, nous le supprimons.",
    after:
      "Approuvez ou refusez les fichiers. Si vous ne les attendiez pas, refusez-les, et révoquez le jeton qui a servi à les téléverser :",
  },
  "files-approved": {
    subject: "Fichiers de {{project}} {{version}} publiés",
    text_one: "{{member}} a approuvé le fichier {{file}} du projet {{project}}, version {{version}}. Il est publié.",
    text_many: "{{member}} a approuvé {{count}} de fichiers du projet {{project}}, version {{version}}, dont {{file}}. Ils sont publiés.",
    text_other: "{{member}} a approuvé {{count}} fichiers du projet {{project}}, version {{version}}, dont {{file}}. Ils sont publiés.",
    after: "Si vous ne vous y attendiez pas, retirez la version. Puis vérifiez les membres et l’historique du projet :",
  },
  "files-rejected": {
    subject: "Fichiers de {{project}} {{version}} refusés",
    text_one:
      "{{member}} a refusé le fichier {{file}} du projet {{project}}, version {{version}}. Il n’a pas été publié, et son nom est de nouveau libre.",
    text_many:
      "{{member}} a refusé {{count}} de fichiers du projet {{project}}, version {{version}}, dont {{file}}. Ils n’ont pas été publiés, et leurs noms sont de nouveau libres.",
    text_other:
      "{{member}} a refusé {{count}} fichiers du projet {{project}}, version {{version}}, dont {{file}}. Ils n’ont pas été publiés, et leurs noms sont de nouveau libres.",
    after: "Si vous ne vous y attendiez pas, demandez à {{member}}, et téléversez de nouveau les fichiers :",
  },
  "files-expired": {
    subject: "Fichiers de {{project}} {{version}} non approuvés",
    text_one:
      "Personne n’a approuvé le fichier {{file}} du projet {{project}}, version {{version}}, dans le délai de {{lifetimes.waitingFile}}. Nous l’avons supprimé, et son nom est de nouveau libre.",
    text_many:
      "Personne n’a approuvé {{count}} de fichiers du projet {{project}}, version {{version}}, dont {{file}}, dans le délai de {{lifetimes.waitingFile}}. Nous les avons supprimés, et leurs noms sont de nouveau libres.",
    text_other:
      "Personne n’a approuvé {{count}} fichiers du projet {{project}}, version {{version}}, dont {{file}}, dans le délai de {{lifetimes.waitingFile}}. Nous les avons supprimés, et leurs noms sont de nouveau libres.",
    after: "Pour les publier, téléversez-les de nouveau :",
  },
  "release-deleted": {
    subject: "Version {{version}} de {{project}} supprimée",
    text: "{{member}} a supprimé la version {{version}} du projet {{project}} avec tous ses fichiers. Leurs noms ne seront jamais donnés à d’autres fichiers.",
    after: "Si vous ne vous y attendiez pas, vérifiez les membres et l’historique du projet :",
  },
  "release-file-uploaded": {
    subject: "Fichier téléversé dans {{project}} {{version}}",
    text: "{{member}} a téléversé le fichier {{file}} dans {{project}} {{version}} avec le jeton d’API « {{by}} ». Son SHA-256 est {{sha256}}. Pendant une heure, nous ne vous enverrons pas d’e-mail pour d’autres fichiers. Ils figurent dans l’historique du projet.",
    text_password:
      "{{member}} a téléversé le fichier {{file}} dans {{project}} {{version}} avec son mot de passe. Son SHA-256 est {{sha256}}. Pendant une heure, nous ne vous enverrons pas d’e-mail pour d’autres fichiers. Ils figurent dans l’historique du projet.",
    after: "Si vous ne vous y attendiez pas, vérifiez les membres et l’historique du projet :",
  },
  "release-file-deleted": {
    subject: "Fichier de {{project}} {{version}} supprimé",
    text: "{{member}} a supprimé le fichier {{file}} du projet {{project}}. Son nom ne sera jamais donné à un autre fichier.",
    after: "Si vous ne vous y attendiez pas, vérifiez les membres et l’historique du projet :",
  },
};
