import type { Area } from "../catalogue.ts";

export const home = {
  title: "Votre compte {{site}}",
  lead: "Connectez-vous pour publier des paquets et gérer la protection de votre compte.",
  signedIn: "Compte connecté : {{username}}.",
  toAccount: "Accéder à votre compte",
  toProjects: "Voir les projets",
  find: "Trouver un projet",
  search: "Rechercher",
  whatTitle: "Comment nous protégeons votre compte",
  what: {
    factor: {
      title: "Une seconde étape",
      text: "Utilisez une clé d’accès, une clé de sécurité ou une application d’authentification. Si vous perdez votre téléphone ou votre clé, vous pouvez vous connecter avec un code de récupération.",
    },
    mail: {
      title: "Aucun changement en silence",
      text: "Quand votre compte change, nous vous envoyons un e-mail et en gardons la trace.",
    },
    plain: {
      title: "Fonctionne dans tous les navigateurs",
      text: "Avec ou sans scripts, avec une connexion lente, au clavier ou avec un lecteur d’écran. Sans traceurs, sans code tiers.",
    },
  },
  more: "Comment nous protégeons les comptes",
  help: "Obtenir de l’aide si vous ne pouvez pas vous connecter",
} satisfies Area<"home">;
