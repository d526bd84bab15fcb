import type { Area } from "../catalogue.ts";

export const contact = {
  title: "Neem contact op met support",
  text: "Staat je probleem hier niet bij? <support>Neem contact op met support</support>. Vertel wat je hebt geprobeerd en wat er op de pagina stond.",
  never: "Stuur ons nooit een wachtwoord of code. Wij vragen er niet om.",
  address: "Adres: {{address}}",
  none: "Deze site noemt geen contact. Vraag het aan de persoon die je over de site vertelde.",
} satisfies Area<"contact">;
