import type { Area } from "../catalogue.ts";

export const security = {
  title: "Seguridad",
  lead: "Qué hace {{site}} para proteger tu cuenta y qué puedes hacer tú.",
  topics: {
    password: {
      title: "Tu contraseña",
      points: {
        stored: "Nunca guardamos tu contraseña, solo un hash argon2id de ella. A partir de ese hash no se puede calcular la contraseña.",
        rules:
          "Necesita al menos {{minLength}} caracteres y no debe ser fácil de adivinar. No pedimos cifras ni símbolos, ni te obligamos a cambiarla: nada de eso hace más segura una contraseña.",
        guessing:
          "Los intentos de adivinarla se frenan, por cuenta y por dirección IP. Tras 100 contraseñas incorrectas seguidas, la contraseña se bloquea.",
      },
    },
    factors: {
      title: "Tu segundo factor",
      points: {
        choice:
          "Puedes usar una app de autenticación, una llave de seguridad o varias de cada tipo. Después de tu contraseña, pedimos una de ellas.",
        phishing:
          "Una llave de seguridad es lo más seguro: solo responde a este sitio, así que una copia de este sitio no obtiene nada de ella.",
        once: "Un código de una app funciona una vez. El secreto con el que se generan los códigos está cifrado.",
        codes:
          "Recibes diez códigos de recuperación por si pierdes tu dispositivo. Cada uno funciona una vez. Imprímelos o guárdalos en un gestor de contraseñas.",
        mail: "Nunca enviamos códigos por SMS ni por correo: es demasiado fácil que otras personas los lean.",
      },
    },
    sessions: {
      title: "Mientras tienes la sesión iniciada",
      points: {
        end: "Una sesión termina después de {{idle}} sin uso. Nunca dura más de {{absolute}}.",
        fresh: "Antes de que cambies algo importante, te pedimos que confirmes que eres tú.",
        others: "Cuando cambias tu contraseña o un segundo factor, se cierran todas tus otras sesiones.",
      },
    },
    told: {
      title: "De qué te informamos",
      points: {
        history:
          "Tu historial de seguridad muestra qué ocurrió en tu cuenta, cuándo y desde dónde. Si se cambia una entrada anterior, se nota.",
        mail: "Te avisamos por correo cuando cambia tu contraseña, una dirección o un segundo factor. También te avisamos cuando alguien inicia sesión desde un navegador nuevo.",
        never: "Ningún correo ni ninguna persona de {{site}} te pedirá nunca una contraseña o un código.",
      },
    },
    pages: {
      title: "Estas páginas",
      points: {
        own: "Sin rastreadores, fuentes ni scripts de terceros. Nuestro pequeño script propio solo hace falta para las llaves de seguridad.",
        cookies: "Las cookies solo mantienen tu sesión iniciada y reconocen tu navegador. Los scripts no pueden leerlas.",
        names: "No decimos a nadie si una dirección de correo tiene una cuenta aquí. Los nombres de usuario son públicos.",
      },
    },
  },
  bug: {
    title: "Informar de un error",
    text: "¿Algo no funciona o es difícil de usar? <support>Contacta con soporte</support>. Cuenta qué hiciste, qué esperabas y qué ocurrió.",
  },
  vulnerability: {
    title: "Informar de una vulnerabilidad",
    text: "¿Encontraste un fallo de seguridad que pone en riesgo cuentas o paquetes? Informa de él en privado, no como un error. Es mejor un informe temprano que uno completo.",
    ask: "Usa tus propias cuentas para hacer pruebas. No abras datos de otras personas ni sobrecargues el sitio. Danos tiempo para corregir el fallo antes de publicarlo.",
    link: "Informar de una vulnerabilidad",
    file: "Contacto como security.txt",
    none: "Este sitio no indica ningún contacto para vulnerabilidades.",
  },
  toAccount: "Revisar la seguridad de tu cuenta",
} satisfies Area<"security">;
