import type { Area } from "../catalogue.ts";

export const contact = {
  title: "An den Support wenden",
  text: "Ihr Problem steht hier nicht? <support>Wenden Sie sich an den Support</support>. Schreiben Sie, was Sie versucht haben und was auf der Seite stand.",
  never: "Senden Sie uns nie ein Passwort oder einen Code. Wir fragen nie danach.",
  address: "Adresse: {{address}}",
  none: "Diese Website nennt keinen Kontakt. Fragen Sie die Person, die Ihnen davon erzählt hat.",
} satisfies Area<"contact">;
