import type { Area } from "../catalogue.ts";

export const twoFactorReset = {
  dropped: {
    frozen: "la cuenta está suspendida",
    deleting: "la cuenta se está eliminando",
    admin: "la cuenta tiene ahora el rol de administrador",
    "new-factor": "mientras tanto se agregó una llave de seguridad o una app",
    "factor-used": "mientras tanto se usó una llave de seguridad, una app o un código de recuperación",
    "no-factor": "la autenticación de dos factores ya está desactivada",
  },
  own: {
    title: "La autenticación de dos factores se va a eliminar",
    text: "Alguien dijo a soporte que perdiste tus llaves de seguridad, tus apps y tus códigos de recuperación. En el momento que se indica abajo, los eliminamos todos. A partir de entonces, bastará tu contraseña para iniciar sesión. Si no lo pediste tú, cancélalo ahora y cambia tu contraseña.",
    due: "La eliminaremos el {{date}}.",
    submit: "Cancelar el restablecimiento: tengo mis llaves o códigos",
    textDisowned:
      "Alguien usó el enlace «No fui yo» de uno de nuestros correos. Así indicó que hay llaves de seguridad o apps de esta cuenta que son de otra persona. Ya no funcionan, y las eliminamos en el momento que se indica abajo. Solo el enlace de los correos sobre ello puede impedirlo.",
    confirm: "Confirmar de otra forma que eres tú",
    needsOlderFactor:
      "Confirma con una llave de seguridad, una app o un código que ya tenías antes de que empezara el restablecimiento. Si no puedes, usa el enlace del correo sobre ello.",
    gone: "Ya no hay ningún restablecimiento que cancelar. Tu historial de seguridad muestra qué ocurrió.",
  },
  stop: {
    title: "¿Conservar la autenticación de dos factores?",
    text: "Alguien dijo a soporte que perdiste tus llaves de seguridad, tus apps y tus códigos de recuperación. Estamos a punto de eliminarlos. Pulsa el botón para impedirlo.",
    textDisowned:
      "Con el enlace «No fui yo» de uno de nuestros correos, alguien indicó que hay llaves de seguridad o apps de tu cuenta que no son tuyas. Estamos a punto de eliminarlas. Pulsa el botón para conservarlas, pero solo si las agregaste tú.",
    submit: "Cancelar el restablecimiento",
    gone: "Este enlace ya se usó, o ya no hay ningún restablecimiento que cancelar. Inicia sesión para comprobar tu cuenta.",
  },
} satisfies Area<"twoFactorReset">;
