import type { Area } from "../catalogue.ts";

export const contact = {
  title: "Contactar con soporte",
  text: "¿No encuentras aquí tu problema? <support>Contacta con soporte</support>. Cuenta qué intentaste y qué decía la página.",
  never: "Nunca nos envíes una contraseña ni un código. No te los pediremos.",
  address: "Dirección: {{address}}",
  none: "Este sitio no indica ningún contacto. Pregunta a la persona que te habló de él.",
} satisfies Area<"contact">;
