import type { Area } from "../catalogue.ts";

export const deletion = {
  title: "Eliminar tu cuenta",
  text: "Cerramos tu sesión ahora y eliminaremos tu cuenta dentro de {{lifetimes.deletionGrace}}. Hasta entonces puedes cancelar: usa el enlace del correo que te enviamos, o inicia sesión y elige «Conservar mi cuenta».",
  afterwards:
    "Después, borramos tu cuenta con sus direcciones de correo, su contraseña y sus tokens de API. Los archivos que publicaste permanecen en sus proyectos. Los propietarios de esos proyectos pueden seguir viendo lo que hiciste en ellos, con tu nombre de usuario, dirección IP y navegador. De tu historial de seguridad solo conservamos qué ocurrió y cuándo.",
  nameStays: "Tu nombre de usuario queda reservado, para que nadie pueda hacerse pasar por ti.",
  nameIsFree: "Otras personas podrán usar después tu nombre de usuario, porque no has verificado ninguna dirección.",
  export: "Descargar antes tus datos",
  username: "Para confirmar, escribe tu nombre de usuario: {{username}}",
  wrongName: "Ese no es tu nombre de usuario. Escríbelo tal como se muestra.",
  soleOwner_one:
    "Solo tú tienes el rol de propietario del proyecto {{projects}}. Da ese rol a otra persona o elimina el proyecto, e inténtalo de nuevo.",
  soleOwner_many:
    "Solo tú tienes el rol de propietario de los proyectos {{projects}}. Da ese rol a otra persona en cada uno o elimínalos, e inténtalo de nuevo.",
  soleOwner_other:
    "Solo tú tienes el rol de propietario de los proyectos {{projects}}. Da ese rol a otra persona en cada uno o elimínalos, e inténtalo de nuevo.",
  submit: "Eliminar mi cuenta",
  due: "Tu cuenta se eliminará el {{date}}",
  keep: {
    title: "¿Conservar tu cuenta?",
    text: "Tu cuenta se va a eliminar. Aún puedes conservarla.",
    note: "Iniciar sesión no cancela la eliminación. Si quieres conservar tu cuenta, pulsa el botón.",
    submit: "Conservar mi cuenta",
    gone: "Este enlace ya no funciona. Puede que ya se haya usado o que la eliminación ya esté cancelada. Inicia sesión para comprobar tu cuenta.",
  },
} satisfies Area<"deletion">;
