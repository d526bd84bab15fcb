import type { Area } from "../catalogue.ts";

export const announcements = {
  title: "Annonces",
  feed: "Annonces de {{site}}",
  toFeed: "Suivre les annonces avec un lecteur de flux",
  byEmail: {
    title: "Annonces par e-mail",
    label: "M’envoyer les annonces par e-mail",
    hint: "Nous annonçons les maintenances et les changements du site. Les annonces vont à votre adresse principale.",
    submit: "Enregistrer",
  },
  admin: {
    intro:
      "Tout le monde peut lire les annonces sur le site et dans son flux. Votre nom figure ici et dans votre historique, mais pas avec l’annonce.",
    add: "Ajouter une annonce",
    name: "Titre",
    text: "Texte",
    textHint: "Un paragraphe de {{max}} caractères au plus.",
    from: "Afficher à partir du (UTC)",
    fromHint: "Par exemple 2026-11-27 08:00. Laissez vide pour l’afficher maintenant.",
    until: "Afficher jusqu’au (UTC)",
    untilHint: "Laissez vide pour l’afficher jusqu’à ce que vous y mettiez fin.",
    moment: "Saisissez un jour, ou un jour et une heure, par exemple 2026-11-27 08:00",
    over: "Saisissez un moment à venir, après le début",
    email: "L’envoyer aussi par e-mail à toutes les personnes qui ont demandé les annonces",
    submit: "Ajouter l’annonce",
    none: "Il n’y a pas encore d’annonces.",
    state: { planned: "Prévue", shown: "Affichée", over: "Terminée" },
    emailed: "Par e-mail",
    span: "Du {{from}} au {{until}}",
    open: "À partir du {{from}}, jusqu’à ce que quelqu’un y mette fin",
    by: "Ajoutée par {{name}}",
    ended: "Terminée par {{name}}",
    end: "Mettre fin à « {{title}} »",
    endText: "Le site cesse de l’afficher, et les e-mails qui ne sont pas encore écrits ne seront pas envoyés.",
    nothing: "Cette annonce a déjà pris fin.",
  },
} satisfies Area<"announcements">;
