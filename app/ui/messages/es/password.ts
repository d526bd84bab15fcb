import type { Area } from "../catalogue.ts";

export const password = {
  hint: "Al menos {{min}} caracteres. Prueba con cuatro o cinco palabras sin relación entre sí.",
  changeTitle: "Cambiar tu contraseña",
  changeText: "Esto cierra todas tus otras sesiones.",
  changeForgets: "Los navegadores recordados volverán a pedir el segundo paso.",
  current: "Contraseña actual",
  currentWrong: "Esa contraseña no es correcta. Inténtalo de nuevo o restablécela.",
  changeSubmit: "Cambiar la contraseña",
  changeForgot: "¿Olvidaste tu contraseña actual? Restablécela",
  forgotTitle: "¿Olvidaste tu contraseña?",
  forgotText: "Escribe una dirección de correo verificada de tu cuenta. Te enviaremos un enlace para crear una contraseña nueva.",
  forgotEmail: "Dirección de correo",
  forgotSubmit: "Enviar el enlace",
  forgotNoAddress: "¿No tienes una dirección verificada o ya no puedes leer su correo? <support>Contacta con soporte</support>.",
  resetTitle: "Crear una contraseña nueva",
  resetText:
    "Esto crea una contraseña nueva para {{username}} y cierra todas las sesiones. Si la autenticación de dos factores está activada, seguirás necesitando tu segundo paso para iniciar sesión.",
  new: "Contraseña nueva",
  resetSubmit: "Guardar la contraseña",
  linkGone: "Este enlace ya no funciona. Puede que ya se haya usado o que tenga más de {{lifetimes.resetLink}}.",
  linkAgain: "Pedir otro enlace",
  refused: {
    "too-short": "Usa al menos {{min}} caracteres. Esta contraseña tiene {{length}}.",
    "too-long": "Usa como máximo {{max}} caracteres.",
    "too-easy":
      "Esta contraseña es demasiado fácil de adivinar. Está formada por palabras, nombres, fechas o secuencias comunes. Agrega algunas palabras sin relación entre sí.",
    same: "Esta ya es tu contraseña. Elige una nueva.",
    breached:
      "Esta contraseña apareció en una filtración de datos, así que los atacantes la probarán. Elige otra y cámbiala en todos los sitios donde la uses.",
    "own-words":
      "Esta contraseña es demasiado fácil de adivinar. Contiene tu nombre de usuario, tu dirección o el nombre de este sitio. Elige otra que no los contenga.",
  },
} satisfies Area<"password">;
