import type { Area } from "../catalogue.ts";

export const error = {
  "400": {
    title: "Eso no funcionó",
    text: "No pudimos leer esa solicitud. Vuelve atrás, carga la página de nuevo e inténtalo otra vez.",
  },
  "403": {
    title: "No pudimos comprobar de dónde venía ese formulario",
    text: "No se cambió nada. Abre la página en este sitio y envía el formulario desde allí.",
  },
  "404": { title: "Página no encontrada", text: "No encontramos esa página. Comprueba la dirección o ve a tu cuenta." },
  "405": { title: "No disponible de esta forma", text: "Esa página no se puede abrir de esta forma." },
  "408": { title: "Demasiado lento", text: "Tu solicitud no llegó a tiempo. Inténtalo de nuevo." },
  "413": { title: "Demasiado grande", text: "Enviaste más de lo que este sitio acepta." },
  "429": { title: "Demasiados intentos", text: "Espera un poco e inténtalo de nuevo." },
  "431": {
    title: "Demasiado grande",
    text: "La dirección o las cookies que envió tu navegador son demasiado largas. Borra las cookies de este sitio e inténtalo de nuevo.",
  },
  "500": {
    title: "Algo salió mal",
    text: "Algo salió mal por nuestra parte. Lo hemos registrado. No se perdió nada de lo que guardaste antes. Inténtalo de nuevo.",
  },
  "503": { title: "Sitio ocupado", text: "El sitio no puede responder ahora. Inténtalo de nuevo en un momento." },
  requestId: "Referencia para <support>soporte</support>: {{id}}",
  home: "Ir a la página de inicio",
} satisfies Area<"error">;
