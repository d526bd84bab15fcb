import type { Area } from "../catalogue.ts";

export const help = {
  title: "Ayuda",
  lead: "Elige tu problema para ver qué hacer.",
  topicsTitle: "Temas",
  parts: {
    login: "Inicio de sesión",
    lost: "Pérdida o reemplazo",
    safety: "Seguridad de la cuenta",
    keys: "Llaves de acceso y llaves de seguridad",
  },
  topics: {
    passkeys: {
      title: "Llave de acceso o llave de seguridad: ¿cuál necesito?",
      text: "Con una llave de acceso inicias sesión con tu huella, tu cara o un PIN. No necesitas contraseña ni código. Una llave de seguridad es un dispositivo que conectas o acercas a tu teléfono. Si no guarda ninguna llave de acceso, es tu segundo paso después de la contraseña. Un sitio falso no puede robar ninguna de las dos.",
    },
    "phone-passkey": {
      title: "¿Cómo inicio sesión en un equipo con la llave de acceso de mi teléfono?",
      text: "Tu teléfono debe tener el Bluetooth activado y estar cerca del equipo. La llave de acceso no sale del teléfono.",
      step1: "En el equipo, elige «Iniciar sesión con llave de acceso». En la ventana de tu navegador, elige usar un teléfono.",
      step2: "El navegador muestra un código QR. Escanéalo con la cámara de tu teléfono.",
      step3: "En el teléfono, confirma con tu huella, tu cara o un PIN. La sesión queda iniciada en el equipo.",
    },
    "spare-key": {
      title: "¿Por qué necesito una segunda llave?",
      text: "Si pierdes tu única llave, necesitas una app de autenticación o un código de recuperación para iniciar sesión. Con dos llaves, inicia sesión con la otra. Una llave solo se puede agregar una vez a cada cuenta.",
      step1: "Agrega la primera llave y llévala contigo.",
      step2: "Agrega la segunda llave y ponle un nombre propio.",
      step3: "Guarda la segunda llave en otro lugar, por ejemplo en casa.",
    },
    "new-phone": {
      title: "Voy a cambiar de teléfono",
      text: "Pasa todo antes de deshacerte del teléfono anterior. Haz lo mismo si el teléfono anterior aún funciona pero quieres dejar de usarlo.",
      step1:
        "Llaves de acceso: si tienen copia de seguridad, inicia sesión en el teléfono nuevo con la misma cuenta del fabricante de tu teléfono o de tu gestor de contraseñas. Si no, agrega aquí una llave de acceso nueva.",
      step2: "App de autenticación: agrega el teléfono nuevo como otra app y escribe un código de ella.",
      step3: "Inicia sesión una vez con el teléfono nuevo. Después, elimina la llave de acceso anterior y la app anterior.",
    },
    "lost-phone": {
      title: "Perdí mi teléfono o mi app de autenticación",
      text: "Inicia sesión con tu contraseña. Cuando pidamos un código, elige otra forma: una llave de acceso, una llave de seguridad o un código de recuperación. Después, elimina la app anterior y agrega una nueva.",
    },
    "lost-key": {
      title: "Perdí mi llave de seguridad o de acceso, o no está registrada",
      text: "Inicia sesión con tu contraseña y elige otra forma: una app de autenticación, otra llave o un código de recuperación. Después, elimina la llave perdida, para que nadie que la encuentre pueda usarla, y agrega otra.",
    },
    "lost-all": {
      title: "Perdí mi segundo paso y mis códigos de recuperación",
      text: "Tu contraseña sola no basta para iniciar sesión, y restablecerla no cambia eso. De lo contrario, alguien que lea tu correo podría acceder a tu cuenta.",
      step1: "Si algún navegador aún tiene la sesión iniciada, no la cierres.",
      step2: "<support>Contacta con soporte</support>. Comprueban que la cuenta es tuya.",
      step3:
        "Enviamos un correo a todas tus direcciones y esperamos {{wait}}. Después, desactivamos la autenticación de dos factores y basta tu contraseña para iniciar sesión.",
    },
    "no-mail": {
      title: "No recibí un correo",
      text: "Espera unos minutos y revisa la carpeta de spam. Después, pide el correo de nuevo y usa el enlace del más reciente. Para restablecer tu contraseña, escribe una dirección que hayas verificado. A otras direcciones no enviamos nada, y no lo decimos. Si te registraste con una dirección equivocada, inicia sesión y cámbiala.",
    },
    "code-refused": {
      title: "Mi código no se acepta",
      text: "Los códigos dependen de la hora, así que comprueba el reloj de tu teléfono: activa la hora automática. Cada código funciona una vez, así que espera al siguiente. Asegúrate de usar la entrada de la app para {{site}} y para esta cuenta.",
    },
    "key-refused": {
      title: "Mi llave de seguridad o de acceso no funciona",
      text: "Las llaves necesitan JavaScript y solo funcionan en {{origin}}. Si tu navegador no puede usar tu llave, inicia sesión de otra forma.",
      step1: "Conecta la llave o acércala a tu teléfono. Para una llave de acceso en tu teléfono, activa el Bluetooth.",
      step2: "Pulsa el botón de la página.",
      step3: "Toca la llave cuando parpadee.",
    },
    "key-pin": {
      title: "Mi llave pide un PIN o no puede comprobar que soy yo",
      text: "Una llave de acceso necesita un PIN, tu huella o tu cara. Es el PIN de la llave, no el de tu equipo ni el de este sitio. Se configura o se cambia en los ajustes de llaves de seguridad o de opciones de inicio de sesión de tu equipo. Si no quieres un PIN, agrega la llave como llave de seguridad: entonces es tu segundo paso, después de la contraseña.",
    },
    imitation: {
      title: "Mi llave se usó para otra dirección",
      text: "Una llave solo funciona en la dirección donde la agregaste. La barra de direcciones de tu navegador debe mostrar {{origin}}. Si muestra otra cosa, cierra la página: puede ser una imitación que busca tu contraseña. Si escribiste allí tu contraseña, cámbiala ahora.",
    },
    "locked-out": {
      title: "Demasiados intentos",
      text: "La página dice cuándo puedes intentarlo de nuevo. Soporte no puede acortar la espera. Tras 100 contraseñas incorrectas seguidas, tu contraseña se bloquea hasta que la restablezcas. Tras 100 códigos o llaves incorrectos seguidos, se bloquea esa app, esa llave o ese conjunto de códigos de recuperación: inicia sesión de otra forma, elimina el método y agrégalo de nuevo.",
    },
    "forgot-password": {
      title: "Olvidé mi contraseña",
      text: "Escribe una de tus direcciones verificadas y te enviaremos un correo con un enlace. Ábrelo en un plazo de {{lifetimes.resetLink}} y elige una contraseña nueva. Seguiremos pidiendo tu segundo paso.",
    },
    "lost-address": {
      title: "Ya no puedo leer el correo de mi dirección",
      text: "Mientras puedas iniciar sesión, agrega otra dirección, verifícala y hazla tu dirección principal. Después, elimina la anterior. Hazlo antes de perder la dirección anterior: solo enviamos enlaces de restablecimiento a direcciones verificadas.",
    },
    "not-me": {
      title: "Un correo me avisa de algo que no hice",
      text: "Actúa ahora. Si el correo tiene el enlace «No fui yo», ábrelo: cierra todas las sesiones, bloquea tu contraseña hasta que la restablezcas y deshace lo que se agregó a tu cuenta desde entonces.",
      step1: "¿No está ese enlace? Escribe tú {{origin}} en tu navegador e inicia sesión.",
      step2: "Revisa tu historial de seguridad y tus sesiones. Cierra las sesiones que no conozcas.",
      step3: "Cambia tu contraseña. Si no puedes iniciar sesión, restablécela: eso cierra todas las sesiones.",
    },
    suspicious: {
      title: "Un correo parece sospechoso",
      text: "Los correos de {{site}} nunca piden una contraseña ni un código, y nunca llevan archivos adjuntos. Sus enlaces solo llevan a {{origin}} y a soporte. Si tienes dudas, no abras el enlace. Revisa tu historial de seguridad para ver qué ocurrió de verdad.",
    },
    frozen: {
      title: "Mi cuenta está suspendida",
      text: "{{site}} la suspendió para protegerte a ti o a otras personas. No se ha perdido nada. <support>Contacta con soporte</support>: solo soporte puede abrirla de nuevo.",
    },
  },
  links: {
    reset: "Restablecer tu contraseña",
    emails: "Tus direcciones de correo",
    password: "Cambiar tu contraseña",
    keys: "Tus llaves de acceso y llaves de seguridad",
    apps: "Tus apps de autenticación",
    codes: "Tus códigos de recuperación",
    sessions: "Tus sesiones",
    history: "Tu historial de seguridad",
  },
} satisfies Area<"help">;
