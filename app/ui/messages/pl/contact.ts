import type { Area } from "../catalogue.ts";

export const contact = {
  title: "Kontakt z pomocą techniczną",
  text: "Nie ma tu Twojego problemu? <support>Skontaktuj się z pomocą techniczną</support>. Opisz swoje próby i to, co pokazała strona.",
  never: "Nigdy nie wysyłaj nam hasła ani kodu. Nie poprosimy o nie.",
  address: "Adres: {{address}}",
  none: "Ten serwis nie podaje kontaktu. Zapytaj osobę, od której o nim wiesz.",
} satisfies Area<"contact">;
