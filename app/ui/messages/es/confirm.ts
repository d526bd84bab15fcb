import type { Area } from "../catalogue.ts";

export const confirm = {
  title: "Confirma que eres tú",
  text: "Iniciaste sesión como {{username}}. Confirma que eres tú para continuar. No volveremos a preguntar durante {{lifetimes.freshProof}}.",
  afterRecovery: "Iniciaste sesión con un código de recuperación, así que aquí basta tu contraseña.",
  closed:
    "Una de tus formas de confirmar está bloqueada tras 100 intentos incorrectos seguidos. Usa otra. También puedes cerrar sesión e iniciar sesión de nuevo con un código de recuperación. Después, elimina el método bloqueado y agrégalo de nuevo.",
  factorGone: "¿No puedes usar ninguna? Cierra sesión e inicia sesión con un código de recuperación. Después, aquí bastará tu contraseña.",
  keyOnly:
    "Tienes el rol de administrador, así que aquí solo sirve tu llave de seguridad o tu llave de acceso. Si la perdiste, pide a alguien con acceso al servidor que restablezca tu autenticación de dos factores.",
  password: { password: "Contraseña", submit: "Confirmar con la contraseña", forgot: "¿Olvidaste tu contraseña?" },
  wrongPassword: "Esa contraseña no es correcta. Inténtalo de nuevo o restablécela.",
  notAccepted: "No puedes confirmar con eso. Elige una de las opciones de abajo.",
} satisfies Area<"confirm">;
