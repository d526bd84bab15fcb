import type { Area } from "../catalogue.ts";

export const contact = {
  title: "Contatta l’assistenza",
  text: "Non trovi qui il tuo problema? <support>Contatta l’assistenza</support>. Spiega che cosa hai provato e che cosa diceva la pagina.",
  never: "Non inviarci mai una password o un codice. Non te li chiederemo.",
  address: "Indirizzo: {{address}}",
  none: "Questo sito non indica un contatto. Chiedi alla persona che te ne ha parlato.",
} satisfies Area<"contact">;
