import type { Area } from "../catalogue.ts";

export const twoFactor = {
  title: "Autenticación de dos factores",
  on: "La autenticación de dos factores está activada. Después de tu contraseña, pedimos uno de estos métodos:",
  off: "La autenticación de dos factores está desactivada. Quien conozca tu contraseña puede iniciar sesión.",
  missing: "Agrega una llave de acceso, una llave de seguridad o una app de autenticación para impedirlo.",
  missingRequired:
    "Este sitio exige la autenticación de dos factores. Agrega una llave de acceso, una llave de seguridad o una app de autenticación.",
  onlyOne: "Agrega un método de respaldo para no quedarte sin acceso si pierdes un dispositivo.",
  lastUsed: "Agregado: {{added}}. Último uso: {{used}}",
  neverUsed: "Agregado: {{added}}. Sin usar",
  disowned: "Indicaste que esto no es tuyo. Ya no funciona.",
  closed: "Bloqueado tras 100 intentos fallidos seguidos. Elimínalo y agrégalo de nuevo.",
  label: "Nombre",
  removeText: "No podrás iniciar sesión con «{{label}}». Se cerrarán tus otras sesiones.",
  removeLast:
    "«{{label}}» es tu único segundo paso. Sin él, basta tu contraseña para iniciar sesión, y tus códigos de recuperación se eliminan. Se cerrarán tus otras sesiones.",
  lastFactor: "Este sitio exige la autenticación de dos factores, y este es tu único segundo paso. Agrega otro primero.",
  offer: {
    title: "La próxima vez, inicia sesión más rápido y con más seguridad",
    text: "Con una llave de acceso inicias sesión con tu huella, tu cara o un PIN. No necesitas contraseña ni código.",
    add: "Agregar una llave de acceso",
    later: "Ahora no",
  },
  copy: "Copiar",
  copied: "Copiado",
} satisfies Area<"twoFactor">;
