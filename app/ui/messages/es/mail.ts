import type { Area } from "../catalogue.ts";
import { projectMails } from "./project-mails.ts";

export const mail = {
  greeting: "Hola, {{username}}:",
  when: "Cuándo: {{at}}",
  touched: "Alguien modificó estos proyectos con tu cuenta. Después de tu próximo inicio de sesión, revisa su historial:",
  reason: "Motivo: {{reason}}",
  where: "Dónde: {{ipAddress}}, {{browser}}",
  notYou:
    "Si no fuiste tú, otra persona puede acceder a tu cuenta. Restablece tu contraseña ahora. Eso cierra la sesión en todos los navegadores:",
  replyToSupport: "Para contactar con soporte, responde a este correo.",
  notMe:
    "Si no fuiste tú, abre este enlace en un plazo de {{lifetimes.notMeLink}}. Deshace este cambio y todo lo que se agregó después, cierra la sesión en todos los navegadores y bloquea tu contraseña hasta que la restablezcas:",
  way: {
    "reset-password": "Restablecer tu contraseña",
    "change-password": "Cambiar tu contraseña",
    history: "Ver tu historial de seguridad",
    sessions: "Ver tus sesiones",
    "two-factor": "Ver tu autenticación de dos factores",
    "security-keys": "Ver tus llaves de seguridad",
    tokens: "Ver tus tokens de API",
    project: "Ver la página del proyecto",
    "project-settings": "Ver los ajustes del proyecto",
    "project-history": "Ver el historial del proyecto",
    invitations: "Ver tus invitaciones",
    approvals: "Ver los archivos en espera",
    announcements: "Elegir qué correos te enviamos",
  },
  signature: "{{site}} - {{origin}}",
  "verify-email": {
    subject: "Verifica tu dirección de correo para {{username}}",
    text: "Confirma que esta dirección de correo pertenece a tu cuenta de {{site}}, {{username}}.",
    lead: "Abre este enlace en un plazo de {{lifetimes.verifyLink}}:",
    link: "Verificar la dirección para {{username}}",
    after:
      "Si {{username}} no es tu cuenta, no abras el enlace. Daría tu dirección a la cuenta de otra persona. Si no lo abres, no ocurre nada.",
  },
  "address-in-use": {
    subject: "Alguien escribió la dirección de correo de {{username}}",
    text: "Alguien escribió esta dirección en {{site}}, para una cuenta nueva o para otra cuenta. Pertenece a tu cuenta, {{username}}, así que no se cambió nada. Si fuiste tú, inicia sesión como {{username}}.",
    after: "Si no fuiste tú, no tienes que hacer nada.",
  },
  "factor-added": {
    subject: "«{{label}}» agregado a {{username}}",
    text: "Se agregó «{{label}}» a tu cuenta. Ya puedes usarlo al iniciar sesión. Se cerraron tus otras sesiones.",
    link: "No fui yo",
    after: "Si fuiste tú, no tienes que hacer nada.",
  },
  "factor-lost": {
    subject: "«{{label}}» de {{username}} ya no funciona",
    text: "{{site}} perdió la clave de cifrado que protegía «{{label}}», así que lo eliminamos de tu cuenta. Tus otras llaves de seguridad y apps siguen funcionando. Se cerraron todas tus sesiones.",
    text_last:
      "{{site}} perdió la clave de cifrado que protegía «{{label}}», así que lo eliminamos de tu cuenta. Era tu último segundo paso, así que también se eliminaron tus códigos de recuperación. Bloqueamos tu contraseña: nadie puede iniciar sesión con ella hasta que la restablezcas. Se cerraron todas tus sesiones.",
    after: "Inicia sesión y configura un método nuevo. Si no puedes iniciar sesión, restablece tu contraseña:",
    after_last: "Restablece tu contraseña, inicia sesión y activa de nuevo la autenticación de dos factores:",
  },
  "factor-closed": {
    subject: "«{{label}}» de {{username}} bloqueado",
    text: "Alguien falló 100 veces seguidas al usar «{{label}}». Por precaución, lo bloqueamos de forma definitiva.",
    after:
      "Inicia sesión de otra forma, elimínalo y agrégalo de nuevo. Si no fuiste tú quien falló, alguien conoce tu contraseña. Cámbiala también:",
  },
  "confirm-failing": {
    subject: "Confirmación de identidad fallida varias veces en {{username}}",
    text: "Alguien que tiene la sesión iniciada en tu cuenta escribió cinco contraseñas o códigos incorrectos en un día. Le habíamos pedido que confirmara que eres tú.",
    after: "Si no fuiste tú, cierra la sesión y cambia tu contraseña:",
  },
  "factor-removed": {
    subject: "«{{label}}» eliminado de {{username}}",
    text: "Se eliminó «{{label}}» de tu cuenta. Se cerraron tus otras sesiones.",
    text_last:
      "Se eliminó «{{label}}» de tu cuenta. Era tu último segundo paso, así que también se eliminaron tus códigos de recuperación. Ahora basta tu contraseña para iniciar sesión. Se cerraron tus otras sesiones.",
  },
  "second-factor-failed": {
    subject: "Inicio de sesión fallido en {{username}}, con tu contraseña",
    text: "Alguien escribió tu contraseña, pero falló en el segundo paso. Nadie accedió a tu cuenta.",
    after: "Si no fuiste tú, alguien conoce tu contraseña. Cámbiala ahora:",
  },
  "security-key-counter": {
    subject: "Posible copia de la llave de seguridad «{{label}}» de {{username}}",
    subject_unnamed: "Posible copia de «{{label}}» de {{username}}",
    text: "Alguien usó «{{label}}», y el contador de la llave no aumentó. Eso ocurre cuando se copia una llave. También ocurre cuando algunas llaves se restablecen o se sincronizan. Permitimos ese uso, y la llave sigue funcionando.",
    after: "Si no sabes por qué, elimina la llave y agrega una nueva:",
  },
  "recovery-codes-generated": {
    subject: "Nuevos códigos de recuperación de {{username}}",
    text: "Se crearon diez nuevos códigos de recuperación para tu cuenta. Si tenías códigos anteriores, ya no funcionan.",
    link: "No fui yo",
    after: "Si fuiste tú, no tienes que hacer nada.",
  },
  "recovery-code-used": {
    subject: "Inicio de sesión en {{username}} con un código de recuperación",
    text_one: "Alguien inició sesión en tu cuenta con un código de recuperación. Te queda {{count}} código.",
    text_many: "Alguien inició sesión en tu cuenta con un código de recuperación. Te quedan {{count}} de códigos.",
    text_other: "Alguien inició sesión en tu cuenta con un código de recuperación. Te quedan {{count}} códigos.",
  },
  "reset-password": {
    subject: "Crea una contraseña nueva para {{username}}",
    text: "Alguien, probablemente tú, pidió una contraseña nueva para tu cuenta.",
    lead: "Abre este enlace en un plazo de {{lifetimes.resetLink}} para crearla. Funciona una vez:",
    link: "Crear una contraseña nueva",
    after: "Si no fuiste tú, ignora este correo. Si no abres el enlace, no ocurre nada. No lo compartas con nadie.",
  },
  "password-reset": {
    subject: "Contraseña de {{username}} restablecida",
    text: "Alguien creó una contraseña nueva con el enlace de uno de nuestros correos. Se cerraron todas tus sesiones. La autenticación de dos factores sigue como estaba.",
    after: "Si no fuiste tú, otra persona lee tu correo. Protege primero tu buzón. Después, restablece tu contraseña de nuevo:",
  },
  "password-closed": {
    subject: "Contraseña de {{username}} bloqueada",
    text: "Tu contraseña está bloqueada. Alguien escribió una contraseña incorrecta para tu cuenta 100 veces seguidas. Nadie accedió a tu cuenta. Hasta que la restablezcas, no funcionará ni siquiera la contraseña correcta.",
    after: "Restablece tu contraseña para volver a iniciar sesión:",
  },
  ...projectMails,
  "new-device": {
    subject: "Nuevo inicio de sesión en {{username}} desde {{browser}}",
    text: "Alguien inició sesión en tu cuenta desde un navegador nuevo.",
    lead: "Si no fuiste tú, abre este enlace en un plazo de {{lifetimes.notMeLink}}. Cierra la sesión en todos los navegadores, bloquea tu contraseña hasta que la restablezcas y deshace lo que se agregó a tu cuenta desde entonces:",
    link: "No fui yo",
    after: "Si fuiste tú, no tienes que hacer nada.",
  },
  "login-disowned": {
    subject: "Contraseña bloqueada y sesiones cerradas en {{username}}",
    text: "Alguien usó el enlace «No fui yo» de uno de nuestros correos. Cerramos todas tus sesiones, olvidamos tus navegadores y bloqueamos tu contraseña.",
    text_gone:
      "Alguien usó el enlace «No fui yo» de uno de nuestros correos. Cerramos todas tus sesiones, olvidamos tus navegadores y bloqueamos tu contraseña. Lo que se agregó desde entonces ya no funciona: {{gone}}.",
    after:
      "Restablece tu contraseña ahora. Después, revisa tus llaves de seguridad, tus apps y tus códigos de recuperación, y crea códigos nuevos:",
  },
  "deletion-requested": {
    subject: "Tu cuenta {{username}} se va a eliminar",
    text: "Alguien, probablemente tú, nos pidió que elimináramos tu cuenta. La eliminaremos dentro de {{lifetimes.deletionGrace}}.",
    text_operator: "El equipo de soporte de {{site}} pidió eliminar tu cuenta. La eliminaremos dentro de {{lifetimes.deletionGrace}}.",
    lead: "Para conservar tu cuenta, abre este enlace antes. O inicia sesión y pulsa el botón que la conserva:",
    link: "Conservar la cuenta",
    after: "Si no fuiste tú, conserva tu cuenta y después restablece tu contraseña:",
  },
  "deletion-cancelled": {
    subject: "Eliminación de {{username}} cancelada",
    text: "No eliminaremos tu cuenta. No se perdió nada. Puedes iniciar sesión de nuevo.",
  },
  "account-deleted": {
    subject: "Tu cuenta {{username}} se eliminó",
    text: "Eliminamos tu cuenta, como se pidió hace {{lifetimes.deletionGrace}}. Los archivos que publicaste permanecen en sus proyectos. Los propietarios de esos proyectos pueden seguir viendo lo que hiciste en ellos, con tu nombre de usuario, dirección IP y navegador. Nadie más puede usar tu nombre de usuario.",
    after: "No tienes que hacer nada más.",
  },
  "account-exported": {
    subject: "Datos de {{username}} descargados",
    text: "Alguien, probablemente tú, descargó una copia de los datos de tu cuenta.",
  },
  "account-frozen": {
    subject: "Tu cuenta {{username}} está suspendida",
    text: "El equipo de soporte de {{site}} suspendió tu cuenta. Nadie puede iniciar sesión en ella, y se cerraron todas sus sesiones. No se eliminó nada.",
    after: "Si no sabes por qué, <support>contacta con soporte</support>.",
  },
  "account-unfrozen": {
    subject: "Tu cuenta {{username}} ya no está suspendida",
    text: "El equipo de soporte de {{site}} abrió tu cuenta de nuevo. Puedes iniciar sesión como antes.",
    after: "Si no sabes por qué se suspendió, inicia sesión y consulta tu historial:",
  },
  "sessions-ended": {
    subject: "Todas las sesiones de {{username}} cerradas",
    text: "El equipo de soporte de {{site}} cerró todas tus sesiones. Cada navegador tiene que completar de nuevo el segundo paso. No cambió nada más, y puedes iniciar sesión.",
    after: "Si no sabes por qué, inicia sesión y consulta tu historial:",
  },
  "token-created": {
    subject: "Token de API «{{label}}» creado para {{username}}",
    text: "Se creó el token de API «{{label}}» en tu cuenta. Quien lo tenga puede subir archivos en tu nombre, hasta donde lo permitiste.",
    lead: "Si no fuiste tú, abre este enlace en un plazo de {{lifetimes.notMeLink}}. Revoca el token, deshace lo que se agregó después, cierra la sesión en todos los navegadores y bloquea tu contraseña hasta que la restablezcas:",
    link: "No fui yo",
    after: "Si fuiste tú, no tienes que hacer nada.",
  },
  "token-regenerated": {
    subject: "Token de API «{{label}}» de {{username}} regenerado",
    text: "El token de API «{{label}}» de tu cuenta se reemplazó por uno nuevo que puede hacer lo mismo.",
    lead: "Si no fuiste tú, abre este enlace en un plazo de {{lifetimes.notMeLink}}. Revoca el token nuevo, deshace lo que se agregó después, cierra la sesión en todos los navegadores y bloquea tu contraseña hasta que la restablezcas:",
    link: "No fui yo",
    after: "Si fuiste tú, no tienes que hacer nada.",
  },
  "token-new-network": {
    subject: "Token de API «{{label}}» de {{username}} usado desde una red nueva",
    text: "El token de API «{{label}}» se usó desde una red desde la que no se había usado antes.",
    after: "Si no fuiste tú ni una de tus máquinas, revoca el token:",
  },
  "token-expiring": {
    subject: "El token de API «{{label}}» de {{username}} caduca pronto",
    text: "El token de API «{{label}}» caduca el {{until}}. Después, nadie podrá subir nada con él.",
    after: "Para seguir usándolo, regenéralo antes:",
  },
  "token-unused": {
    subject: "Token de API «{{label}}» de {{username}} sin uso desde hace tiempo",
    text: "El token de API «{{label}}» no se ha usado durante casi un año. Lo revocaremos el {{until}} si no se usa antes.",
    after: "Si ya no lo necesitas, revócalo ahora:",
  },
  "token-revoked": {
    subject: "Token de API «{{label}}» de {{username}} revocado",
    text: "El token de API «{{label}}» de tu cuenta se revocó. Ya nadie puede subir nada con él.",
    text_itself:
      "Un programa nos envió el token de API «{{label}}» de tu cuenta para que lo revocáramos. Lo revocamos. Ya nadie puede subir nada con él.",
    after: "Si no fuiste tú, revisa tus otros tokens:",
    after_itself: "Si no fue tu programa, otra persona tenía el token. Revisa qué se subió con él y tus otros tokens:",
  },
  "token-ended": {
    subject: "Token de API «{{label}}» de {{username}} anulado",
    text: "El token de API «{{label}}» ya no es válido. Ya nadie puede subir nada con él.",
    text_expired: "El token de API «{{label}}» caducó. Ya nadie puede subir nada con él.",
    text_unused: "Revocamos el token de API «{{label}}», porque no se usó durante un año. Ya nadie puede subir nada con él.",
    after: "Si aún necesitas uno, créalo aquí:",
  },
  "token-leaked": {
    subject: "Token de API «{{label}}» de {{username}} filtrado y revocado",
    text: "Un escáner encontró publicado el token de API «{{label}}», en {{url}}. Lo revocamos, así que ya nadie puede subir nada con él. Puede que otras personas lo hayan encontrado antes. Comprueba si en tus proyectos hay archivos que no subiste tú.",
    text_nowhere:
      "Un escáner encontró publicado el token de API «{{label}}». Lo revocamos, así que ya nadie puede subir nada con él. Puede que otras personas lo hayan encontrado antes. Comprueba si en tus proyectos hay archivos que no subiste tú.",
    after: "Si aún necesitas un token, crea uno nuevo. No lo pongas en archivos que publiques:",
  },
  "token-shut-out": {
    subject: "Token de API «{{label}}» de {{username}} excluido de {{project}}",
    text: "Un propietario del proyecto {{project}} excluyó de él tu token de API «{{label}}». Ya no puede subir archivos a ese proyecto. En los demás funciona como antes.",
    after: "Si no sabes por qué, pregunta a los propietarios del proyecto. Si otras personas pueden tener el token, revócalo:",
  },
  "tokens-ended": {
    subject: "Tokens de API de {{username}} revocados",
    text_one: "Revocamos {{count}} token de API de tu cuenta. Ya nadie puede subir nada con él.",
    text_many: "Revocamos {{count}} de tokens de API de tu cuenta. Ya nadie puede subir nada con ellos.",
    text_other: "Revocamos {{count}} tokens de API de tu cuenta. Ya nadie puede subir nada con ellos.",
    text_reset_one:
      "Al eliminar tus segundos pasos, también revocamos {{count}} token de API de tu cuenta. Ya nadie puede subir nada con él.",
    text_reset_many:
      "Al eliminar tus segundos pasos, también revocamos {{count}} de tokens de API de tu cuenta. Ya nadie puede subir nada con ellos.",
    text_reset_other:
      "Al eliminar tus segundos pasos, también revocamos {{count}} tokens de API de tu cuenta. Ya nadie puede subir nada con ellos.",
    after: "Si aún necesitas uno, créalo aquí:",
  },
  announcement: {
    subject: "{{title}}",
    text: "{{text}}",
    after: "Recibes este correo porque pediste los anuncios de {{site}}. Para dejar de recibirlos, cambia este ajuste:",
  },
  "operator-test": {
    subject: "Correo de prueba de {{site}}",
    text: "El equipo de soporte de {{site}} envió este correo para comprobar que los correos llegan.",
    after: "No tienes que hacer nada.",
  },
  "admin-granted": {
    subject: "Rol de administrador concedido a {{username}}",
    text: "El equipo de soporte de {{site}} te concedió el rol de administrador. Puedes consultar todas las cuentas y actuar sobre ellas. Las páginas de administración piden una llave de seguridad o una llave de acceso.",
    after: "Si no lo esperabas, <support>contacta con soporte</support>. Tu historial muestra quién lo hizo:",
  },
  "admin-revoked": {
    subject: "Rol de administrador retirado a {{username}}",
    text: "Ya no tienes el rol de administrador de {{site}}. No cambió nada más en tu cuenta.",
    after: "Si no sabes por qué, <support>contacta con soporte</support>.",
  },
  "two-factor-reset": {
    subject: "Autenticación de dos factores eliminada de {{username}}",
    text: "El equipo de soporte de {{site}} eliminó la autenticación de dos factores de tu cuenta, porque alguien lo pidió. Ahora basta tu contraseña para iniciar sesión. Se cerraron todas tus sesiones.",
    text_disowned:
      "Como anunciamos, eliminamos las llaves de seguridad y las apps que alguien marcó como ajenas con el enlace «No fui yo». Si no agregaste otras, ahora basta tu contraseña para iniciar sesión. Se cerraron todas tus sesiones.",
    after:
      "Inicia sesión y activa de nuevo la autenticación de dos factores. Si no lo pediste tú, restablece tu contraseña ahora y <support>contacta con soporte</support>:",
  },
  "two-factor-reset-begun": {
    subject: "Autenticación de dos factores de {{username}}: fin el {{untilDay}}",
    text: "Alguien dijo al equipo de soporte de {{site}} que perdiste tus llaves de seguridad, tus apps y tus códigos. Eliminaremos la autenticación de dos factores de tu cuenta el {{until}}. A partir de entonces, bastará tu contraseña para iniciar sesión.",
    text_disowned:
      "Alguien usó el enlace «No fui yo» de uno de nuestros correos. Las llaves de seguridad y las apps que se agregaron desde entonces ya no funcionan. Las eliminaremos el {{until}}. Hasta entonces, nadie puede iniciar sesión. Después, bastará tu contraseña para iniciar sesión.",
    lead: "Para impedirlo, abre este enlace antes:",
    lead_disowned: "Si son tuyas, abre este enlace antes para conservarlas:",
    link: "Cancelar el restablecimiento",
    after:
      "Si lo pediste tú, solo tienes que esperar. Si no, cancélalo. Después, restablece tu contraseña, porque puede que alguien la conozca:",
  },
  "two-factor-reset-reminder": {
    subject: "Recordatorio: fin de la autenticación de dos factores de {{username}}",
    text: "Como anunciamos, eliminaremos la autenticación de dos factores de tu cuenta el {{until}}. A partir de entonces, bastará tu contraseña para iniciar sesión.",
    text_disowned:
      "Como anunciamos, eliminaremos las llaves de seguridad y las apps que alguien marcó como ajenas con el enlace «No fui yo». Será el {{until}}. A partir de entonces, bastará tu contraseña para iniciar sesión.",
    lead: "Para impedirlo, abre este enlace antes:",
    lead_disowned: "Si son tuyas, abre este enlace antes para conservarlas:",
    link: "Cancelar el restablecimiento",
    after:
      "Si lo pediste tú, solo tienes que esperar. Si no, cancélalo. Después, restablece tu contraseña, porque puede que alguien la conozca:",
  },
  "two-factor-reset-stopped": {
    subject: "La autenticación de dos factores de {{username}} sigue activada",
    text: "Se canceló el restablecimiento de tu autenticación de dos factores. No se eliminó nada.",
    after: "Si aún necesitas el restablecimiento, <support>contacta con soporte</support>. Tu historial muestra qué ocurrió:",
  },
  "two-factor-reset-dropped": {
    subject: "Autenticación de dos factores de {{username}} no eliminada",
    text: "No eliminamos tu autenticación de dos factores.",
    text_frozen: "No eliminamos tu autenticación de dos factores, porque tu cuenta está suspendida.",
    text_deleting: "No eliminamos tu autenticación de dos factores, porque tu cuenta se está eliminando.",
    text_admin: "No eliminamos tu autenticación de dos factores, porque ahora tienes el rol de administrador.",
    "text_new-factor": "No eliminamos tu autenticación de dos factores, porque mientras tanto se agregó una llave de seguridad o una app.",
    "text_factor-used":
      "No eliminamos tu autenticación de dos factores, porque mientras tanto se usó una llave de seguridad, una app o un código de recuperación.",
    "text_no-factor": "No eliminamos tu autenticación de dos factores, porque ya está desactivada.",
    after: "Si aún necesitas el restablecimiento, <support>contacta con soporte</support>. Tu historial muestra qué ocurrió:",
  },
  "confirm-device": {
    subject: "Confirma tu inicio de sesión en {{username}} desde {{browser}}",
    text: "Alguien, probablemente tú, está iniciando sesión en tu cuenta desde un navegador nuevo.",
    lead: "Para continuar, abre este enlace en ese navegador en un plazo de {{lifetimes.loginFlow}}:",
    link: "Confirmar el inicio de sesión",
    after: "Si no eres tú, no abras el enlace. Alguien conoce tu contraseña. Restablécela ahora:",
  },
  "email-added": {
    subject: "Dirección de correo agregada a {{username}}",
    text: "Se agregó la dirección {{address}} a tu cuenta. Estará activa cuando se verifique.",
    link: "No fui yo",
    after: "Si fuiste tú, no tienes que hacer nada.",
  },
  "email-removed": {
    subject: "Dirección de correo eliminada de {{username}}",
    text: "Se eliminó la dirección {{address}} de tu cuenta. Ya no puedes iniciar sesión ni restablecer tu contraseña con ella.",
    after:
      "Si no fuiste tú, otra persona puede acceder a tu cuenta. Restablece tu contraseña ahora, con una dirección que siga en ella. Si no puedes leer el correo de ninguna, <support>contacta con soporte</support>:",
  },
  "email-primary-changed": {
    subject: "Dirección de correo principal de {{username}} cambiada",
    text: "La dirección principal de tu cuenta es ahora {{address}}. Antes era {{previous}}.",
  },
  "password-changed": {
    subject: "Contraseña de {{username}} cambiada",
    text: "Alguien que tenía la sesión iniciada y conocía tu contraseña anterior la cambió. Se cerraron tus otras sesiones.",
  },
} satisfies Area<"mail">;
