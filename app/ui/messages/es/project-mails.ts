/** The mails about projects; a part of `mail`. */
export const projectMails = {
  "project-created": {
    subject: "Proyecto {{project}} creado",
    text: "{{member}} creó el proyecto {{project}} en {{site}}. Tienes el rol de propietario en él.",
    after: "Si no lo esperabas, revisa tus proyectos:",
  },
  "project-invited": {
    subject: "Invitación de {{person}} a {{project}}",
    text: "{{member}} invitó a {{person}} al proyecto {{project}}. La invitación vale durante {{lifetimes.invitation}}.",
    text_owner:
      "{{member}} invitó a {{person}} al proyecto {{project}} como propietario. La invitación vale durante {{lifetimes.invitation}}.",
    text_maintainer:
      "{{member}} invitó a {{person}} al proyecto {{project}} como mantenedor. La invitación vale durante {{lifetimes.invitation}}.",
    link: "No fui yo",
    after: "Si no lo esperabas, anula la invitación en los ajustes del proyecto:",
  },
  invitation: {
    subject: "Invitación al proyecto {{project}}",
    text: "{{member}} te invita al proyecto {{project}} en {{site}}. Acepta o rechaza la invitación en un plazo de {{lifetimes.invitation}}. Si no haces nada, no ocurre nada.",
    text_owner:
      "{{member}} te invita al proyecto {{project}} en {{site}}, como propietario. Acepta o rechaza la invitación en un plazo de {{lifetimes.invitation}}. Si no haces nada, no ocurre nada.",
    text_maintainer:
      "{{member}} te invita al proyecto {{project}} en {{site}}, como mantenedor. Acepta o rechaza la invitación en un plazo de {{lifetimes.invitation}}. Si no haces nada, no ocurre nada.",
    after: "Si no conoces a {{member}} o el proyecto, rechaza la invitación:",
  },
  "project-joined": {
    subject: "Nuevo miembro en {{project}}: {{member}}",
    text: "{{member}} se unió al proyecto {{project}}.",
    text_owner: "{{member}} se unió al proyecto {{project}} como propietario.",
    text_maintainer: "{{member}} se unió al proyecto {{project}} como mantenedor.",
    after: "Si no lo esperabas, quita a {{member}} en los ajustes del proyecto:",
  },
  "project-role-changed": {
    subject: "Rol de {{person}} en {{project}} cambiado",
    text: "{{member}} cambió el rol de {{person}} en el proyecto {{project}}.",
    text_owner: "{{member}} dio a {{person}} el rol de propietario del proyecto {{project}}.",
    text_maintainer: "{{member}} dio a {{person}} el rol de mantenedor del proyecto {{project}}.",
    link: "No fui yo",
    after: "Si no lo esperabas, revisa las personas del proyecto:",
  },
  "project-person-removed": {
    subject: "Fuera de {{project}}: {{person}}",
    text: "{{member}} quitó a {{person}} del proyecto {{project}}. {{person}} ya no puede gestionarlo ni subir archivos a él.",
    link: "No fui yo",
    after: "Si no lo esperabas, pregunta a {{member}} o revisa el proyecto:",
  },
  "project-left": {
    subject: "Dejó {{project}}: {{member}}",
    text: "{{member}} dejó el proyecto {{project}}, y ya no puede gestionarlo ni subir archivos a él.",
    after: "Si no lo esperabas, pregunta a {{member}} o revisa el proyecto:",
  },
  "project-people-taken-back": {
    subject: "Roles restablecidos en {{project}}",
    text: "{{member}} nos informó de que otra persona había entrado en su cuenta. Restablecimos los roles que se cambiaron desde ella en el proyecto {{project}}: {{people}}.",
    after: "Los demás cambios del proyecto se mantienen. Revisa su historial:",
  },
  "project-token-shut-out": {
    subject: "Token de {{person}} excluido de {{project}}",
    text: "{{member}} excluyó del proyecto {{project}} el token «{{label}}» de {{person}}. Ya no puede subir archivos a él.",
    after: "Si no lo esperabas, pregunta a {{member}} o revisa el proyecto:",
  },
  "project-status-changed": {
    subject: "Estado de {{project}} cambiado",
    text: "{{member}} cambió el estado del proyecto {{project}}.",
    text_active: "{{member}} marcó el proyecto {{project}} como activo.",
    text_deprecated: "{{member}} marcó el proyecto {{project}} como obsoleto.",
    text_archived: "{{member}} marcó el proyecto {{project}} como archivado.",
    after: "Si no lo esperabas, revierte el cambio en los ajustes del proyecto:",
  },
  "project-two-factors-required": {
    subject: "{{project}} exige ahora la autenticación de dos factores",
    text: "{{member}} cambió las reglas del proyecto {{project}}: ahora hace falta la autenticación de dos factores para gestionarlo. Las subidas con un token siguen como antes.",
    after: "Si no lo esperabas, revisa los ajustes del proyecto:",
  },
  "project-two-factors-optional": {
    subject: "{{project}} ya no exige la autenticación de dos factores",
    text: "{{member}} cambió las reglas del proyecto {{project}}: ahora se puede gestionar sin la autenticación de dos factores.",
    after: "Si no lo esperabas, revierte el cambio en los ajustes del proyecto:",
  },
  "project-approval-on": {
    subject: "Los archivos nuevos de {{project}} esperan ahora aprobación",
    text: "{{member}} cambió las reglas del proyecto {{project}}: los archivos nuevos esperan ahora hasta que un propietario los apruebe.",
    after: "Si no lo esperabas, revisa los ajustes del proyecto:",
  },
  "project-approval-off": {
    subject: "Los archivos nuevos de {{project}} ya no esperan aprobación",
    text: "{{member}} desactivó la aprobación en el proyecto {{project}}. Quien tenga un token para él puede publicar archivos de inmediato.",
    after: "Si no lo esperabas, actívala de nuevo en los ajustes del proyecto. Después, revisa sus personas y sus tokens:",
  },
  "project-deleted": {
    subject: "Proyecto {{project}} eliminado",
    text: "{{member}} eliminó el proyecto {{project}} con todas sus versiones. Solo sus propietarios pueden volver a usar su nombre durante 90 días. Los nombres de archivo que se publicaron no se usarán nunca para otros archivos.",
    after: "Si no lo esperabas, puede que alguien controle la cuenta de {{member}}. Si es la tuya, restablece tu contraseña ahora:",
  },
  "project-quarantined": {
    subject: "El proyecto {{project}} está en cuarentena",
    text: "El equipo de soporte de {{site}} puso en cuarentena el proyecto {{project}}. No admite subidas, no ofrece archivos y no se puede cambiar. No se eliminó nada.",
    after: "Si no sabes por qué, <support>contacta con soporte</support>.",
  },
  "project-released": {
    subject: "El proyecto {{project}} salió de la cuarentena",
    text: "El equipo de soporte de {{site}} sacó de la cuarentena el proyecto {{project}}. Vuelve a ofrecer sus archivos.",
    after: "Comprueba que conoces a sus personas y sus versiones:",
  },
  "release-yanked": {
    subject: "Versión {{version}} de {{project}} retirada",
    text: "{{member}} retiró la versión {{version}} del proyecto {{project}}. Los instaladores la omiten, salvo que se les pida exactamente esta versión.",
    text_why:
      "{{member}} retiró la versión {{version}} del proyecto {{project}}. El motivo es: {{why}}. Los instaladores la omiten, salvo que se les pida exactamente esta versión.",
    after: "Si no lo esperabas, restáurala en los ajustes del proyecto:",
  },
  "release-unyanked": {
    subject: "Versión {{version}} de {{project}} restaurada",
    text: "{{member}} restauró la versión {{version}} del proyecto {{project}}. Los instaladores vuelven a usarla.",
    after: "Si no lo esperabas, retírala de nuevo en los ajustes del proyecto:",
  },
  "release-opened": {
    subject: "La versión {{version}} de {{project}} admite archivos de nuevo",
    text: "{{member}} abrió la versión {{version}} del proyecto {{project}}. Admite más archivos durante un día.",
    after: "Si no lo esperabas, revisa el proyecto:",
  },
  "files-waiting": {
    subject: "Archivos de {{project}} {{version}} en espera de aprobación",
    text: "{{member}} subió {{file}} al proyecto {{project}}, versión {{version}}. Lo publicaremos cuando un propietario lo apruebe con un segundo paso. Después de {{lifetimes.waitingFile}}, lo eliminamos.",
    after: "Aprueba o rechaza los archivos. Si no los esperabas, recházalos y revoca el token con el que llegaron:",
  },
  "files-approved": {
    subject: "Archivos de {{project}} {{version}} publicados",
    text_one: "{{member}} aprobó el archivo {{file}} del proyecto {{project}}, versión {{version}}. Está publicado.",
    text_many: "{{member}} aprobó {{count}} de archivos del proyecto {{project}}, versión {{version}}, como {{file}}. Están publicados.",
    text_other: "{{member}} aprobó {{count}} archivos del proyecto {{project}}, versión {{version}}, como {{file}}. Están publicados.",
    after: "Si no lo esperabas, retira la versión. Después, revisa las personas y el historial del proyecto:",
  },
  "files-rejected": {
    subject: "Archivos de {{project}} {{version}} rechazados",
    text_one:
      "{{member}} rechazó el archivo {{file}} del proyecto {{project}}, versión {{version}}. No se publicó, y su nombre vuelve a estar libre.",
    text_many:
      "{{member}} rechazó {{count}} de archivos del proyecto {{project}}, versión {{version}}, como {{file}}. No se publicaron, y sus nombres vuelven a estar libres.",
    text_other:
      "{{member}} rechazó {{count}} archivos del proyecto {{project}}, versión {{version}}, como {{file}}. No se publicaron, y sus nombres vuelven a estar libres.",
    after: "Si no lo esperabas, pregunta a {{member}} y sube los archivos de nuevo:",
  },
  "files-expired": {
    subject: "Archivos de {{project}} {{version}} no aprobados",
    text_one:
      "Nadie aprobó el archivo {{file}} del proyecto {{project}}, versión {{version}}, en un plazo de {{lifetimes.waitingFile}}. Lo eliminamos, y su nombre vuelve a estar libre.",
    text_many:
      "Nadie aprobó {{count}} de archivos del proyecto {{project}}, versión {{version}}, como {{file}}, en un plazo de {{lifetimes.waitingFile}}. Los eliminamos, y sus nombres vuelven a estar libres.",
    text_other:
      "Nadie aprobó {{count}} archivos del proyecto {{project}}, versión {{version}}, como {{file}}, en un plazo de {{lifetimes.waitingFile}}. Los eliminamos, y sus nombres vuelven a estar libres.",
    after: "Para publicarlos, súbelos de nuevo:",
  },
  "release-deleted": {
    subject: "Versión {{version}} de {{project}} eliminada",
    text: "{{member}} eliminó la versión {{version}} del proyecto {{project}} con todos sus archivos. Sus nombres no se usarán nunca para otros archivos.",
    after: "Si no lo esperabas, revisa las personas y el historial del proyecto:",
  },
  "release-file-uploaded": {
    subject: "Archivo subido a {{project}} {{version}}",
    text: "{{member}} subió el archivo {{file}} a {{project}} {{version}} con el token de API «{{by}}». Su SHA-256 es {{sha256}}. Durante una hora no te avisaremos por correo de más archivos. Los encontrarás en el historial del proyecto.",
    text_password:
      "{{member}} subió el archivo {{file}} a {{project}} {{version}} con su contraseña. Su SHA-256 es {{sha256}}. Durante una hora no te avisaremos por correo de más archivos. Los encontrarás en el historial del proyecto.",
    after: "Si no lo esperabas, revisa las personas y el historial del proyecto:",
  },
  "release-file-deleted": {
    subject: "Archivo de {{project}} {{version}} eliminado",
    text: "{{member}} eliminó el archivo {{file}} del proyecto {{project}}. Su nombre no se usará nunca para otro archivo.",
    after: "Si no lo esperabas, revisa las personas y el historial del proyecto:",
  },
};
