import type { Area } from "../catalogue.ts";

export const home = {
  title: "Tu cuenta de {{site}}",
  lead: "Inicia sesión para publicar paquetes y gestionar la protección de tu cuenta.",
  signedIn: "Iniciaste sesión como {{username}}.",
  toAccount: "Ir a tu cuenta",
  toProjects: "Ver los proyectos",
  find: "Buscar un proyecto",
  search: "Buscar",
  whatTitle: "Cómo protegemos tu cuenta",
  what: {
    factor: {
      title: "Un segundo paso",
      text: "Usa una llave de acceso, una llave de seguridad o una app de autenticación. Si pierdes tu teléfono o tu llave, puedes iniciar sesión con un código de recuperación.",
    },
    mail: {
      title: "Ningún cambio en silencio",
      text: "Cuando tu cuenta cambia, te avisamos por correo y lo registramos.",
    },
    plain: {
      title: "Funciona en cualquier navegador",
      text: "Con o sin scripts, con una conexión lenta, con teclado o con lector de pantalla. Sin rastreadores ni código de terceros.",
    },
  },
  more: "Cómo protegemos las cuentas",
  help: "Ver la ayuda si no puedes iniciar sesión",
} satisfies Area<"home">;
