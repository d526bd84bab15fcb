import type { Area } from "../../catalogue.ts";

export const totp = {
  method: "app de autenticación",
  name: "App de autenticación",
  named: "app de autenticación «{{label}}»",
  way: "Usar una app de autenticación",
  section: {
    title: "Apps de autenticación",
    none: "Una app en tu teléfono o en tu equipo muestra un código nuevo de seis cifras cada 30 segundos.",
    add: "Agregar una app de autenticación",
    manage: "Gestionar las apps de autenticación",
  },
  protection: {
    title: "App de autenticación",
    text_one: "Tienes {{count}} app de autenticación.",
    text_many: "Tienes {{count}} de apps de autenticación.",
    text_other: "Tienes {{count}} apps de autenticación.",
    missing: "Una app en tu teléfono o en tu equipo muestra un código nuevo cada 30 segundos.",
    manage: "Gestionar las apps",
    setUp: "Agregar una app",
  },
  proof: { label: "Código de tu app de autenticación", submit: "Confirmar con el código" },
  login: {
    title: "Escribe tu código",
    text: "Escribe el código de seis cifras de tu app de autenticación ({{labels}}) para iniciar sesión como {{username}}.",
    text_unnamed: "Escribe el código de seis cifras de tu app de autenticación para iniciar sesión como {{username}}.",
    code: "Código de seis cifras",
  },
  page: {
    title: "Apps de autenticación",
    yours: "Tus apps",
    add: "Agregar una app",
    addAnother: "Agregar otra app",
    begin: "Agregar otra app",
    openTitle: "Abre una app de autenticación",
    open: "Sirve cualquier app para códigos de un solo uso (TOTP). Muchos gestores de contraseñas y teléfonos ya incluyen una.",
    secretTitle: "Pasa a la app el secreto de este sitio",
    openApp: "Abrir en una app de este dispositivo",
    scan: "Escanea el código QR con tu app.",
    qrLabel: "Código QR con el secreto que también aparece como texto",
    typeIt: "¿No puedes escanear? Escribe este secreto en la app:",
    codeTitle: "Escribe el código que muestra la app",
    labelHint: "Un nombre para reconocer la app, por ejemplo «Teléfono».",
    firstLabel: "App de autenticación",
    nextLabel: "App de autenticación {{number}}",
    code: "Código de la app",
    codeHint: "Seis cifras. Si el código cambia mientras lo escribes, escribe el nuevo.",
    submit: "Agregar la app",
    setupGone: "Este secreto ya no es válido. Ya se agregó o tiene más de {{lifetimes.totpSetup}}. Empieza de nuevo.",
    tooMany: "No puedes tener más de {{max}} apps. Elimina una primero.",
    full: "No puedes tener más apps. Para agregar otra, elimina una primero.",
  },
  events: {
    added: "App de autenticación «{{label}}» agregada",
    "add-failed": "App de autenticación no agregada: el código era incorrecto",
    closed: "App de autenticación bloqueada tras 100 códigos incorrectos seguidos",
    renamed: "Nombre de la app de autenticación cambiado a «{{label}}»",
    lost: "App de autenticación perdida: el sitio perdió la clave de cifrado que protegía su secreto",
    removed: "App de autenticación «{{label}}» eliminada",
    failed: "Inicio de sesión fallido: contraseña correcta, código de la app incorrecto",
  },
  mail: {
    "factor-added": {
      subject: "App de autenticación «{{label}}» agregada a {{username}}",
      text: "Se agregó a tu cuenta la app de autenticación «{{label}}». Ya puedes usar sus códigos al iniciar sesión. Se cerraron tus otras sesiones.",
    },
    "factor-removed": {
      subject: "App de autenticación «{{label}}» eliminada de {{username}}",
      text: "Se eliminó de tu cuenta la app de autenticación «{{label}}». Se cerraron tus otras sesiones.",
      text_last:
        "Se eliminó de tu cuenta la app de autenticación «{{label}}». Era tu último segundo paso, así que también se eliminaron tus códigos de recuperación. Ahora basta tu contraseña para iniciar sesión. Se cerraron tus otras sesiones.",
    },
    "factor-lost": {
      subject: "La app de autenticación «{{label}}» de {{username}} ya no funciona",
      text: "{{site}} perdió la clave de cifrado que protegía el secreto de tu app de autenticación «{{label}}». La app se eliminó de tu cuenta. Tus otras llaves de seguridad y apps siguen funcionando. Se cerraron todas tus sesiones.",
      text_last:
        "{{site}} perdió la clave de cifrado que protegía el secreto de tu app de autenticación «{{label}}». La app se eliminó de tu cuenta. Era tu último segundo paso, así que también se eliminaron tus códigos de recuperación. Bloqueamos tu contraseña: nadie puede iniciar sesión con ella hasta que la restablezcas. Se cerraron todas tus sesiones.",
    },
    "factor-closed": {
      subject: "App de autenticación «{{label}}» de {{username}} bloqueada",
      text: "Alguien escribió 100 códigos incorrectos seguidos de tu app de autenticación «{{label}}». Para que nadie adivine los códigos, la bloqueamos de forma definitiva, en todos los navegadores.",
      after:
        "Inicia sesión con una llave de seguridad o un código de recuperación, elimina la app y agrégala de nuevo. Si no escribiste tú esos códigos, alguien conoce tu contraseña. Cámbiala también:",
    },
    "second-factor-failed": {
      text: "Alguien escribió tu contraseña, pero no el código de tu app de autenticación. Nadie accedió a tu cuenta.",
    },
  },
  refused: {
    wrong: "Ese código no es correcto. Escribe las seis cifras que la app muestra ahora.",
    disowned: "Esta app ya no funciona, porque indicaste que no es tuya. Nuestro correo sobre ello explica qué hacer.",
    closed:
      "Esta app está bloqueada tras 100 códigos incorrectos seguidos. Inicia sesión de otra forma, por ejemplo con un código de recuperación. Después, elimina la app y agrégala de nuevo.",
    used: "Ese código ya se usó. Espera a que la app muestre el siguiente.",
    "clock-behind_one":
      "El reloj de tu dispositivo está atrasado alrededor de {{count}} minuto. Activa la hora automática y escribe el siguiente código.",
    "clock-behind_many":
      "El reloj de tu dispositivo está atrasado alrededor de {{count}} de minutos. Activa la hora automática y escribe el siguiente código.",
    "clock-behind_other":
      "El reloj de tu dispositivo está atrasado alrededor de {{count}} minutos. Activa la hora automática y escribe el siguiente código.",
    "clock-ahead_one":
      "El reloj de tu dispositivo está adelantado alrededor de {{count}} minuto. Activa la hora automática y escribe el siguiente código.",
    "clock-ahead_many":
      "El reloj de tu dispositivo está adelantado alrededor de {{count}} de minutos. Activa la hora automática y escribe el siguiente código.",
    "clock-ahead_other":
      "El reloj de tu dispositivo está adelantado alrededor de {{count}} minutos. Activa la hora automática y escribe el siguiente código.",
  },
} satisfies NonNullable<Area<"factor">["totp"]>;
