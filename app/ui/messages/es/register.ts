import type { Area } from "../catalogue.ts";

export const register = {
  username: "Nombre de usuario",
  usernameHint: "De 1 a 50 letras, cifras, puntos, guiones y guiones bajos. Todo el mundo puede verlo.",
  email: "Dirección de correo",
  emailHint: "No es pública. Te enviaremos un correo con un enlace para verificarla.",
  password: "Contraseña",
  submit: "Crear cuenta",
  haveAccount: "¿Ya tienes cuenta? Inicia sesión",
  refused: {
    malformed:
      "Usa de 1 a 50 letras (de la A a la Z), cifras, puntos, guiones y guiones bajos. Empieza y termina con una letra o una cifra.",
    linked:
      "Esto parece una dirección web, así que los programas de correo lo convertirían en un enlace. Usa guiones en lugar de los puntos.",
    reserved: "Este nombre de usuario está reservado, porque parecería el del propio sitio. Elige otro.",
    taken: "Este nombre de usuario ya está en uso. Elige otro.",
  },
} satisfies Area<"register">;
