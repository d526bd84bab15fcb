import type { Area } from "../catalogue.ts";

export const sessions = {
  title: "Sesiones y navegadores",
  intro: "Los navegadores desde los que inicias sesión. Te avisamos por correo cuando inicias sesión desde uno nuevo.",
  remembered: "Un navegador recordado omite el segundo paso, nunca la contraseña.",
  line: "Último uso: {{date}}, desde {{ipAddress}}",
  loggedOut: "Sesión cerrada. Último uso: {{date}}.",
  details: "Detalles",
  address: "Dirección IP",
  methods: "Sesión iniciada con",
  started: "Inicio de sesión",
  lastSeen: "Último uso",
  ends: "Caduca",
  revoke: "Cerrar la sesión",
  revokeOthers: "Cerrar todas las demás sesiones",
  noDevices: "Ningún navegador.",
  firstUsed: "Primer uso",
  lastUsed: "Último inicio de sesión",
  secondFactor: "Segundo paso",
  skippedUntil: "Omitido hasta el {{date}}",
  asked: "Obligatorio",
  skips: "Omite el segundo paso",
  forget: "Olvidar este navegador",
  forgetText: "Trataremos como nuevo el próximo inicio de sesión desde él: necesitará el segundo paso y te avisaremos por correo.",
  thisBrowser: "Este navegador",
  notMe: {
    title: "Informar de un inicio de sesión que no es tuyo",
    text: "Si no reconoces el inicio de sesión o el cambio que indica nuestro correo, pulsa el botón. Cierra la sesión en todos los navegadores, los olvida y bloquea tu contraseña hasta que la restablezcas.",
    login: "El inicio de sesión: {{browser}}, {{ipAddress}}, {{date}}",
    since: "También elimina lo que se agregó a tu cuenta desde este momento ({{date}}):",
    roles: "También deja los roles en proyectos como estaban antes:",
    touched:
      "Desde entonces, alguien modificó estos proyectos con tu cuenta. No se deshace nada más en ellos. Después de tu próximo inicio de sesión, revisa su historial:",
    nothing: "Desde entonces no se ha agregado nada a tu cuenta.",
    waits_one:
      "Las llaves y apps de arriba son tus únicos segundos pasos. Dejan de funcionar de inmediato y los eliminamos después de {{count}} hora. Hasta entonces, nadie puede iniciar sesión. Enviamos a cada una de tus direcciones un correo con un enlace que los conserva.",
    waits_many:
      "Las llaves y apps de arriba son tus únicos segundos pasos. Dejan de funcionar de inmediato y los eliminamos después de {{count}} de horas. Hasta entonces, nadie puede iniciar sesión. Enviamos a cada una de tus direcciones un correo con un enlace que los conserva.",
    waits_other:
      "Las llaves y apps de arriba son tus únicos segundos pasos. Dejan de funcionar de inmediato y los eliminamos después de {{count}} horas. Hasta entonces, nadie puede iniciar sesión. Enviamos a cada una de tus direcciones un correo con un enlace que los conserva.",
    needsCodes: "Te quedarás sin códigos de recuperación. Crea otros después de tu próximo inicio de sesión.",
    submit: "No fui yo",
    gone: "Este enlace ya se usó o tiene más de {{lifetimes.notMeLink}}. Si desconfías de un inicio de sesión, restablece tu contraseña y revisa tu historial de seguridad.",
    token: "token de API «{{label}}»",
    named: "segundo paso «{{label}}»",
    codes: "códigos de recuperación",
  },
} satisfies Area<"sessions">;
