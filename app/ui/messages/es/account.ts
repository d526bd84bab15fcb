import type { Area } from "../catalogue.ts";

export const account = {
  title: "Tu cuenta",
  signedInAs: "Sesión iniciada como {{username}}",
  sections: {
    label: "Tu cuenta",
    overview: "Resumen",
    emails: "Direcciones de correo",
    password: "Contraseña",
    twoFactor: "Autenticación de dos factores",
    tokens: "Tokens de API",
    sessions: "Sesiones",
    history: "Historial de seguridad",
  },
  checkUp: {
    level: {
      open: "Tu cuenta solo está protegida por una contraseña",
      fragile: "Podrías quedarte sin acceso",
      sound: "Tu cuenta está protegida",
      best: "Tu cuenta está bien protegida",
    },
    step: {
      "verify-address": {
        text: "Verifica primero tu dirección de correo. La necesitas para restablecer tu contraseña y para activar la autenticación de dos factores.",
        action: "Verificar tu dirección",
      },
      "add-factor": {
        text: "Quien conozca tu contraseña puede iniciar sesión. Agrega una llave de acceso, una llave de seguridad o una app de autenticación para impedirlo.",
        action: "Activar la autenticación de dos factores",
      },
      "make-codes": {
        text: "No tienes códigos de recuperación. Si pierdes tu dispositivo, son la única forma de acceder a tu cuenta.",
        action: "Crear códigos de recuperación",
      },
      "keep-codes": {
        text: "No has confirmado que guardaste tus códigos de recuperación. Si pierdes tu dispositivo, son la única forma de acceder a tu cuenta.",
        action: "Confirmar tus códigos de recuperación",
      },
      "renew-codes": {
        text: "Te quedan pocos códigos de recuperación. Crea otros antes de que se agoten.",
        action: "Crear nuevos códigos de recuperación",
      },
      "add-another-factor": {
        text: "Agrega un método de respaldo para no quedarte sin acceso si pierdes un dispositivo.",
        action: "Agregar un método de respaldo",
      },
      "renew-password": {
        text: "Tu contraseña tiene más de dos años. Si la usas en otro sitio, o si alguien puede haberla visto, elige una nueva. Si no, consérvala.",
        action: "Cambiar tu contraseña",
      },
      "end-unseen": {
        text: "Un navegador que aún tiene acceso se usó por última vez hace más de {{lifetimes.unusedBrowser}}. Si ya no lo usas, cierra su sesión o elige «Olvidar este navegador».",
        action: "Revisar tus navegadores",
      },
      "end-unused-tokens": {
        text: "Estos tokens de API no se han usado durante {{lifetimes.unusedToken}}: {{labels}}. Revoca los que ya no necesites.",
        action: "Revisar tus tokens",
      },
      "limit-tokens": {
        text: "Estos tokens de API no caducan nunca: {{labels}}. Si uno se filtra, funciona hasta que alguien se da cuenta. Reemplázalos por tokens que caduquen.",
        action: "Revisar tus tokens",
      },
    },
    nothing: "No hay nada que hacer. Vuelve a comprobarlo cuando cambies de teléfono, de llave o de dirección de correo.",
  },
  groups: { signingIn: "Inicio de sesión", gettingBackIn: "Recuperación del acceso", activity: "Actividad" },
  badge: {
    on: "Activa",
    off: "Sin activar",
    verified: "Verificada",
    notVerified: "Sin verificar",
    kept: "Guardados",
    notKept: "Sin confirmar",
    low: "Quedan pocos",
  },
  needsAddress: "Verifica primero tu dirección de correo.",
  emails: {
    title: "Dirección de correo",
    others_one: "{{address}} y una más",
    others_many: "{{address}} y {{count}} más",
    others_other: "{{address}} y {{count}} más",
    manage: "Gestionar las direcciones",
    setUp: "Verificarla o corregirla",
  },
  password: { title: "Contraseña", since: "Último cambio: {{date}}", manage: "Cambiar la contraseña" },
  sessions: {
    title: "Sesiones",
    text_one: "Solo este navegador tiene la sesión iniciada.",
    text_many: "Sesión iniciada en {{count}} de navegadores.",
    text_other: "Sesión iniciada en {{count}} navegadores.",
    remembered_one: "Un navegador omite el segundo paso.",
    remembered_many: "{{count}} de navegadores omiten el segundo paso.",
    remembered_other: "{{count}} navegadores omiten el segundo paso.",
    manage: "Gestionar las sesiones",
  },
  tokens: {
    title: "Tokens de API",
    none: "Ningún token. Necesitas uno para subir paquetes.",
    text_one: "Un token puede subir archivos en tu nombre.",
    text_many: "{{count}} de tokens pueden subir archivos en tu nombre.",
    text_other: "{{count}} tokens pueden subir archivos en tu nombre.",
    manage: "Gestionar los tokens",
  },
  history: {
    title: "Historial de seguridad",
    text: "Inicios de sesión, cambios e intentos fallidos.",
    manage: "Ver qué ocurrió",
  },
  data: {
    title: "Tus datos",
    text: "Descarga una copia de los datos de tu cuenta, o elimina tu cuenta. Tienes {{lifetimes.deletionGrace}} para cambiar de opinión.",
    export: "Descargar tus datos",
    delete: "Eliminar tu cuenta",
  },
} satisfies Area<"account">;
