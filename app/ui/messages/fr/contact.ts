import type { Area } from "../catalogue.ts";

export const contact = {
  title: "Contacter l’assistance",
  text: "Vous ne trouvez pas votre problème ici ? <support>Contactez l’assistance</support>. Dites ce que vous avez essayé et ce que la page a affiché.",
  never: "Ne nous envoyez jamais de mot de passe ni de code. Nous ne vous en demanderons pas.",
  address: "Adresse : {{address}}",
  none: "Ce site n’indique pas de contact. Demandez à la personne qui vous en a parlé.",
} satisfies Area<"contact">;
