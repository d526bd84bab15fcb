import type { Area } from "../../catalogue.ts";

export const recoveryCode = {
  method: "código de recuperación",
  name: "Códigos de recuperación",
  way: "Usar un código de recuperación",
  protection: {
    title: "Códigos de recuperación",
    text_one: "Queda {{count}} código de recuperación.",
    text_many: "Quedan {{count}} de códigos de recuperación.",
    text_other: "Quedan {{count}} códigos de recuperación.",
    missing: "Diez códigos de un solo uso por si pierdes tu teléfono o tu llave. Los recibes al activar la autenticación de dos factores.",
    manage: "Gestionar los códigos",
  },
  events: {
    closed: "Códigos de recuperación bloqueados tras 100 códigos incorrectos seguidos",
    lost: "Códigos de recuperación perdidos: el sitio perdió la clave de cifrado que los protegía",
    failed: "Inicio de sesión fallido: contraseña correcta, código de recuperación incorrecto",
  },
  backup: {
    later: "Recibes diez códigos de recuperación al activar la autenticación de dos factores.",
    manage: "Gestionar los códigos de recuperación",
    closed: "Tus códigos de recuperación están bloqueados tras 100 códigos incorrectos seguidos. Crea otros.",
    left_one: "Tienes {{count}} código de recuperación sin usar.",
    left_many: "Tienes {{count}} de códigos de recuperación sin usar.",
    left_other: "Tienes {{count}} códigos de recuperación sin usar.",
    low_one: "Solo queda {{count}} código de recuperación. Crea otros.",
    low_many: "Solo quedan {{count}} de códigos de recuperación. Crea otros.",
    low_other: "Solo quedan {{count}} códigos de recuperación. Crea otros.",
    notKept:
      "No has confirmado que guardaste tus códigos de recuperación. Si pierdes tu dispositivo, son la única forma de acceder a tu cuenta.",
  },
  login: {
    title: "Escribe un código de recuperación",
    text: "Escribe uno de los códigos de recuperación que guardaste para iniciar sesión como {{username}}. Cada código funciona una vez.",
    code: "Código de recuperación",
  },
  page: {
    madeOn: "Fecha de creación: {{date}}.",
    sheet: "Códigos de recuperación de {{username}} en {{site}}",
    shown:
      "Guarda estos códigos ahora. No volverás a verlos. Con cada uno puedes iniciar sesión una vez si pierdes tu teléfono o tu llave.",
    keep: "Imprímelos, anótalos o guarda el archivo en un lugar seguro.",
    print: "Imprimir",
    download: "Descargar",
    fileText:
      "Cada código funciona una vez, después de tu contraseña. Táchalo cuando lo hayas usado. Guarda los códigos donde solo tú puedas encontrarlos.",
    checkTitle: "Confirma que los guardaste",
    code: "Uno de tus códigos de recuperación",
    checkHint: "Esto no gasta el código. Las mayúsculas, los espacios y los guiones no importan.",
    check: "Confirmar",
    begin: "Crear nuevos códigos de recuperación",
    generateTitle: "¿Reemplazar tus códigos de recuperación?",
    generateText: "Recibes diez códigos nuevos. Tus códigos actuales dejan de funcionar de inmediato.",
    generate: "Crear códigos nuevos",
    keepOld: "Conservar los códigos actuales",
    noFactor: "Activa primero la autenticación de dos factores. Los códigos de recuperación sirven si pierdes tu teléfono o tu llave.",
  },
  mail: {
    "factor-lost": {
      subject: "Códigos de recuperación de {{username}} eliminados",
      text: "{{site}} perdió la clave de cifrado que protegía tus nuevos códigos de recuperación. Aún no los habías visto, así que los eliminamos. Tus llaves de seguridad y tus apps siguen funcionando. Se cerraron todas tus sesiones.",
      after: "Inicia sesión y crea códigos nuevos. Si no puedes iniciar sesión, restablece tu contraseña:",
    },
    "factor-closed": {
      subject: "Códigos de recuperación de {{username}} bloqueados",
      text: "Alguien escribió 100 códigos de recuperación incorrectos seguidos. Para que nadie los adivine, bloqueamos tus códigos de recuperación de forma definitiva, en todos los navegadores.",
      after:
        "Inicia sesión con una llave de seguridad o una app de autenticación y crea códigos nuevos. Si no escribiste tú esos códigos, alguien conoce tu contraseña. Cámbiala también:",
    },
    "second-factor-failed": {
      text: "Alguien escribió tu contraseña, pero no un código de recuperación válido. Nadie accedió a tu cuenta.",
    },
  },
  refused: {
    wrong: "Ese no es uno de tus códigos de recuperación sin usar. Revisa lo que escribiste o usa otro.",
    disowned: "Estos códigos ya no funcionan, porque indicaste que no son tuyos. Nuestro correo sobre ello explica qué hacer.",
    closed: "Tus códigos de recuperación están bloqueados tras 100 códigos incorrectos seguidos. Inicia sesión de otra forma y crea otros.",
  },
} satisfies NonNullable<Area<"factor">["recovery-code"]>;
