import type { Area } from "../catalogue.ts";

export const contact = {
  title: "Falar com o suporte",
  text: "Não encontrou seu problema aqui? <support>Fale com o suporte</support>. Diga o que você tentou e o que a página respondeu.",
  never: "Nunca nos envie uma senha ou um código. Não pediremos isso.",
  address: "Endereço: {{address}}",
  none: "Este site não indica um contato. Pergunte à pessoa que falou dele com você.",
} satisfies Area<"contact">;
