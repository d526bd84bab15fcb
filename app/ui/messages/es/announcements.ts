import type { Area } from "../catalogue.ts";

export const announcements = {
  title: "Anuncios",
  feed: "Anuncios de {{site}}",
  toFeed: "Seguir los anuncios con un lector de feeds",
  byEmail: {
    title: "Anuncios por correo",
    label: "Recibir los anuncios por correo",
    hint: "Anunciamos mantenimientos y cambios del sitio. Los anuncios llegan a tu dirección principal.",
    submit: "Guardar",
  },
  admin: {
    intro:
      "Todo el mundo puede leer los anuncios en el sitio y en su feed. Tu nombre aparece aquí y en tu historial, pero no junto al anuncio.",
    add: "Agregar un anuncio",
    name: "Título",
    text: "Texto",
    textHint: "Un párrafo de como máximo {{max}} caracteres.",
    from: "Mostrar desde (UTC)",
    fromHint: "Por ejemplo, 2026-11-27 08:00. Déjalo vacío para mostrarlo ahora.",
    until: "Mostrar hasta (UTC)",
    untilHint: "Déjalo vacío para mostrarlo hasta que lo termines.",
    moment: "Escribe un día, o un día y una hora, por ejemplo 2026-11-27 08:00",
    over: "Escribe un momento futuro que sea posterior al comienzo",
    email: "Enviarlo también por correo a quienes pidieron los anuncios",
    submit: "Agregar el anuncio",
    none: "Aún no hay anuncios.",
    state: { planned: "Previsto", shown: "Visible", over: "Terminado" },
    emailed: "Por correo",
    span: "Desde: {{from}}. Hasta: {{until}}",
    open: "Desde: {{from}}. Hasta que alguien lo termine",
    by: "Agregado por {{name}}",
    ended: "Terminado por {{name}}",
    end: "Terminar «{{title}}»",
    endText: "El sitio deja de mostrarlo y no se envían los correos que aún no se hayan escrito.",
    nothing: "Ese anuncio ya terminó.",
  },
} satisfies Area<"announcements">;
