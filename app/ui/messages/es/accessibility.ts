import type { Area } from "../catalogue.ts";

export const accessibility = {
  title: "Accesibilidad",
  lead: "Queremos que todo el mundo pueda usar {{site}}. Nuestro objetivo es WCAG 2.2, nivel AA.",
  tested: {
    title: "Qué probamos",
    intro: "Pruebas automáticas comprueban estos puntos antes de cada versión nueva del software del sitio:",
    points: {
      axe: "axe no encuentra ningún fallo según WCAG 2.2 A y AA. Examina todas las páginas en Chromium, con colores claros y oscuros.",
      keyboard: "Puedes llegar a todo con el teclado, en el orden de la página, y ves dónde estás.",
      zoom: "Con un zoom del 400 % o un ancho de 320 píxeles, nada queda cortado y nunca hay que desplazarse hacia los lados.",
      scripts: "Las páginas y los formularios funcionan sin scripts. Solo los necesitan las llaves de acceso y las llaves de seguridad.",
      errors: "Un formulario con un problema lo dice con palabras, en el campo y al principio de la página.",
    },
  },
  limits: {
    title: "Qué no probamos",
    intro: "Nadie ha probado aún esto en este software:",
    points: {
      people: "El sitio con lectores de pantalla, por las personas que los usan a diario.",
      content: "Las descripciones de los proyectos, que escriben sus autores.",
      key: "Las ventanas que muestra tu navegador para las llaves de acceso y las llaves de seguridad. Si no puedes usarlas, usa una app de autenticación.",
    },
  },
  contact: {
    title: "Cuéntanos un problema",
    text: "¿No puedes usar una parte de este sitio? <support>Contacta con soporte</support> y di qué página es. Te ayudaremos a hacerlo de otra forma.",
  },
} satisfies Area<"accessibility">;
