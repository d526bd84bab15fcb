import type { Area } from "../catalogue.ts";

export const login = {
  title: "Iniciar sesión",
  login: "Nombre de usuario o dirección de correo",
  password: "Contraseña",
  submit: "Iniciar sesión",
  forgot: "¿Olvidaste tu contraseña?",
  noAccount: "¿Aún no tienes cuenta? Crear una cuenta",
  refused:
    "El nombre de usuario, el correo o la contraseña no son correctos. Si aún no has verificado tu dirección, usa tu nombre de usuario. Si sigue ocurriendo, restablece tu contraseña.",
  frozen: "Esta cuenta está suspendida. <support>Contacta con soporte</support>.",
  confirmDevice: {
    title: "Revisa tu correo",
    text: "No habías iniciado sesión desde este navegador, así que enviamos un enlace por correo a tus direcciones verificadas. Ábrelo en este navegador en un plazo de {{lifetimes.loginFlow}}. En otro navegador, el enlace no puede confirmar este inicio de sesión.",
    submit: "Ya abrí el enlace",
    notConfirmed:
      "Este inicio de sesión aún no está confirmado. Abre en este navegador el enlace del correo y pulsa el botón de esa página.",
    doneTitle: "Navegador confirmado",
    done: "Confirmaste este navegador. Ya puedes iniciar sesión.",
    linkTitle: "Confirmar un inicio de sesión",
    linkText: "Alguien está iniciando sesión en tu cuenta por primera vez desde este navegador. Confirma solo si eres tú.",
    linkSubmit: "Sí, soy yo",
    elsewhere: "Este inicio de sesión empezó en otro navegador, así que no se puede confirmar aquí.",
    browser: "Navegador",
    address: "Dirección IP",
    began: "Comienzo",
    ifYou:
      "¿Eres tú? Vuelve al navegador en el que empezaste y abre allí el correo. También puedes copiar el enlace del correo en la barra de direcciones de ese navegador.",
    ifNotYou:
      "¿No eres tú? Entonces alguien conoce tu contraseña, o la escribiste en un sitio que solo se parece a este. Restablécela ahora: así se detiene este inicio de sesión.",
    reset: "Restablecer tu contraseña",
    notMe: "Qué más hacer si no fuiste tú",
    gone: "Este enlace ya no funciona. Puede que ya se haya usado o que su inicio de sesión haya terminado. Inicia sesión de nuevo para recibir otro.",
  },
  remember: "No pedir un segundo paso en este navegador durante {{lifetimes.rememberedBrowser}}",
  closed:
    "Este método está bloqueado tras 100 intentos incorrectos seguidos. Ya no funciona, ni siquiera con el código o la llave correctos. Inicia sesión de otra forma, elimínalo y agrégalo de nuevo.",
  closedLast:
    "Este método está bloqueado tras 100 intentos incorrectos seguidos. Ya no funciona, ni siquiera con el código o la llave correctos. No tienes otro segundo paso. <support>Contacta con soporte</support>.",
  otherWays: "Otras formas de iniciar sesión",
  noOtherWay: "¿No puedes usar este método y no tienes códigos de recuperación? <support>Contacta con soporte</support>.",
  startAgain: "Usar otra cuenta",
} satisfies Area<"login">;
