import type { Area } from "../../catalogue.ts";

export const securityKey = {
  method: "llave de seguridad",
  name: "Llave de seguridad",
  named: "llave de seguridad «{{label}}»",
  way: "Usar una llave de seguridad o de acceso",
  section: {
    title: "Llaves de acceso y llaves de seguridad",
    none: "Inicia sesión con tu huella, tu cara o un PIN, o con una llave que conectas. Un sitio falso no puede robarlas.",
    add: "Agregar una llave de acceso o de seguridad",
    manage: "Gestionar las llaves de acceso y de seguridad",
  },
  protection: {
    title: "Llaves de acceso y llaves de seguridad",
    text_one: "Tienes {{count}} llave de acceso o llave de seguridad.",
    text_many: "Tienes {{count}} de llaves de acceso o llaves de seguridad.",
    text_other: "Tienes {{count}} llaves de acceso o llaves de seguridad.",
    missing: "Usa tu huella, tu cara, un PIN o una llave que conectas. Es la opción más segura: un sitio falso no puede robarla.",
    manage: "Gestionar las llaves",
    setUp: "Agregar una llave",
  },
  proof: {
    submit: "Confirmar con una llave de seguridad o una llave de acceso",
    noScript:
      "Las llaves de seguridad y las llaves de acceso necesitan JavaScript. Actívalo y carga la página de nuevo, o confirma de otra forma.",
  },
  events: {
    added: "Llave de seguridad «{{label}}» agregada",
    "add-failed": "Llave de seguridad no agregada: su respuesta se rechazó",
    closed: "Llave de seguridad bloqueada tras 100 respuestas incorrectas seguidas",
    renamed: "Nombre de la llave de seguridad cambiado a «{{label}}»",
    removed: "Llave de seguridad «{{label}}» eliminada",
    failed: "Inicio de sesión fallido: contraseña correcta, llave de seguridad rechazada",
  },
  browser: {
    waiting: "Esperando a tu llave",
    cancelled: {
      create:
        "No se agregó nada. Puede que cancelaras, que esperaras demasiado o que la llave ya esté registrada. Inténtalo de nuevo y toca la llave cuando parpadee.",
      get: "Eso no funcionó. Puede que cancelaras, que esperaras demasiado o que la llave no esté registrada. Inténtalo de nuevo o inicia sesión de otra forma.",
    },
    known: {
      create: "Esta llave de seguridad o de acceso ya está registrada en tu cuenta. Usa otra.",
      get: "Esta llave no está registrada en tu cuenta. Usa otra o inicia sesión de otra forma.",
    },
    unable: {
      create: "Esta llave no puede guardar una llave de acceso. Agrégala como llave de seguridad o usa otra.",
      get: "Esta llave no se puede usar aquí. Usa otra o inicia sesión de otra forma.",
    },
    failed: "Tu navegador no pudo pedir una llave. Carga la página de nuevo e inténtalo otra vez.",
    unsupported: "Este navegador no admite llaves de acceso ni llaves de seguridad. Usa otro navegador.",
    help: "Ver la ayuda sobre las llaves",
  },
  login: {
    title: "Llave de seguridad o llave de acceso",
    text: "Usa tu llave de seguridad o tu llave de acceso ({{labels}}) para iniciar sesión como {{username}}.",
    text_unnamed: "Usa tu llave de seguridad o tu llave de acceso para iniciar sesión como {{username}}.",
    noScript:
      "Las llaves de seguridad y las llaves de acceso necesitan JavaScript. Actívalo y carga la página de nuevo, usa otro navegador o inicia sesión de otra forma:",
  },
  passkey: {
    title: "Iniciar sesión con llave de acceso",
    text: "Usa tu huella, tu cara o un PIN en lugar de tu contraseña. Tu llave de acceso está en este dispositivo, en tu teléfono, en una llave de seguridad o en tu gestor de contraseñas.",
    button: "Iniciar sesión con llave de acceso",
    noScript: "Las llaves de acceso necesitan JavaScript. Actívalo y carga la página de nuevo, o inicia sesión con tu contraseña:",
    password: "Iniciar sesión con tu contraseña",
  },
  page: {
    title: "Llaves de acceso y llaves de seguridad",
    yours: "Tus llaves de acceso y de seguridad",
    none: "No has agregado ninguna llave de acceso ni llave de seguridad.",
    passkey: "Llave de acceso",
    securityKey: "Llave de seguridad",
    alone: "Permite iniciar sesión sin contraseña.",
    secondStep: "Solo como segundo paso.",
    synced: "Con copia de seguridad: puedes usarla en tus otros dispositivos.",
    oneDevice: "Solo en un dispositivo.",
    maker: "Tipo: {{maker}}.",
    rename: "Renombrar",
    renameLabel: "Nombre nuevo",
    addPasskey: "Agregar una llave de acceso",
    passkeyText:
      "Con una llave de acceso inicias sesión con tu huella, tu cara o un PIN, sin contraseña. Se guarda en este dispositivo, en tu teléfono, en una llave de seguridad o en tu gestor de contraseñas.",
    addKey: "Agregar una llave de seguridad",
    keyText: "Una llave de seguridad es un dispositivo que conectas o acercas a tu teléfono. Es tu segundo paso, después de la contraseña.",
    spare: "Agrega dos y guarda una en un lugar seguro.",
    spareHelp: "Por qué necesitas una segunda",
    label: "Nombre",
    labelHint: "Opcional. Un nombre para reconocerla, por ejemplo «YubiKey azul».",
    noScript:
      "Las llaves de acceso y las llaves de seguridad necesitan JavaScript. Actívalo y carga la página de nuevo, o usa una app de autenticación:",
    noScriptToo: "Esto también necesita JavaScript.",
    app: "Configurar una app de autenticación",
  },
  mail: {
    "factor-added": {
      subject: "Llave de seguridad «{{label}}» agregada a {{username}}",
      text: "Se agregó a tu cuenta la llave de seguridad «{{label}}». Ya puedes usarla al iniciar sesión. Se cerraron tus otras sesiones.",
    },
    "factor-removed": {
      subject: "Llave de seguridad «{{label}}» eliminada de {{username}}",
      text: "Se eliminó de tu cuenta la llave de seguridad «{{label}}». Se cerraron tus otras sesiones.",
      text_last:
        "Se eliminó de tu cuenta la llave de seguridad «{{label}}». Era tu último segundo paso, así que también se eliminaron tus códigos de recuperación. Ahora basta tu contraseña para iniciar sesión. Se cerraron tus otras sesiones.",
    },
    "factor-closed": {
      subject: "Llave de seguridad «{{label}}» de {{username}} bloqueada",
      text: "Tu llave de seguridad «{{label}}» dio 100 respuestas incorrectas seguidas. Por precaución, la bloqueamos de forma definitiva, en todos los navegadores.",
      after:
        "Inicia sesión de otra forma, elimina la llave y agrégala de nuevo. Si esos intentos no fueron tuyos, alguien conoce tu contraseña. Cámbiala también:",
    },
    "second-factor-failed": {
      text: "Alguien escribió tu contraseña, pero no pudo usar tu llave de seguridad. Nadie accedió a tu cuenta.",
    },
  },
  refused: {
    malformed: "No pudimos leer la respuesta de tu llave. Inténtalo de nuevo o usa otro navegador.",
    "challenge-spent": "Esta página estuvo abierta demasiado tiempo o su solicitud ya se usó. Inténtalo de nuevo ahora.",
    origin:
      "Tu llave se usó para otra dirección. Comprueba la dirección en tu navegador: la página que usaste puede ser una imitación de este sitio.",
    "user-presence": "Toca la llave cuando parpadee.",
    "user-verification": "Tu llave no comprobó que fueras tú. Configura en ella un PIN, tu huella o tu cara e inténtalo de nuevo.",
    attestation: "Esta llave no se puede usar aquí. Usa otra.",
    "not-discoverable": "Esta llave no puede guardar una llave de acceso. Agrégala como llave de seguridad.",
    "already-registered": "Esta llave ya está registrada. Usa otra.",
    "too-many": "Alcanzaste el límite. Elimina una llave que no uses e inténtalo de nuevo.",
    "unknown-key": "Esta llave no está registrada en tu cuenta. Usa otra o inicia sesión de otra forma.",
    "never-verified":
      "Con esta llave no puedes iniciar sesión sin contraseña. Inicia sesión con tu contraseña, elimina la llave y agrégala de nuevo como llave de acceso.",
    disowned: "Esta llave ya no funciona, porque indicaste que no es tuya. Nuestro correo sobre ello explica qué hacer.",
    closed: "Esta llave está bloqueada tras 100 intentos fallidos seguidos. Inicia sesión de otra forma, elimínala y agrégala de nuevo.",
  },
} satisfies NonNullable<Area<"factor">["security-key"]>;
