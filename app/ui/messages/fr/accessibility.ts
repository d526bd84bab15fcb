import type { Area } from "../catalogue.ts";

export const accessibility = {
  title: "Accessibilité",
  lead: "Nous voulons que tout le monde puisse utiliser {{site}}. Notre objectif est le niveau AA des WCAG 2.2.",
  tested: {
    title: "Ce que nous testons",
    intro: "Des tests automatiques contrôlent ces points avant chaque nouvelle version du logiciel du site :",
    points: {
      axe: "axe ne trouve aucun écart aux WCAG 2.2, niveaux A et AA. Il examine chaque page dans Chromium, en couleurs claires et sombres.",
      keyboard: "Tout est accessible au clavier, dans l’ordre de la page, et vous voyez où vous êtes.",
      zoom: "Avec un zoom de 400 % ou sur 320 pixels de large, rien n’est coupé et vous ne faites jamais défiler la page sur le côté.",
      scripts: "Les pages et les formulaires fonctionnent sans scripts. Seules les clés d’accès et les clés de sécurité en ont besoin.",
      errors: "Un formulaire qui a un problème l’indique avec des mots, près du champ et en haut de la page.",
    },
  },
  limits: {
    title: "Ce que nous ne testons pas",
    intro: "Personne n’a encore testé ces points pour ce logiciel :",
    points: {
      people: "Le site avec des lecteurs d’écran, par des personnes qui s’en servent tous les jours.",
      content: "Les descriptions des projets, que leurs auteurs écrivent.",
      key: "Les fenêtres que votre navigateur affiche pour les clés d’accès et les clés de sécurité. Si vous ne pouvez pas les utiliser, choisissez une application d’authentification.",
    },
  },
  contact: {
    title: "Nous signaler un problème",
    text: "Vous ne pouvez pas utiliser une partie de ce site ? <support>Contactez l’assistance</support> et dites de quelle page il s’agit. Nous vous aiderons à faire autrement.",
  },
} satisfies Area<"accessibility">;
