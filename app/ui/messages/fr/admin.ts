import type { Area } from "../catalogue.ts";

export const admin = {
  act: {
    searched: "recherche de comptes, {{count}} affichés",
    "listed-events": "consultation des événements du site, {{count}} affichés",
    "saw-figures": "consultation des chiffres du site",
    viewed: "consultation du compte {{account}}",
    froze: "suspension du compte {{account}} : {{reason}}",
    unfroze: "levée de la suspension du compte {{account}} : {{reason}}",
    "began-reset": "lancement de la réinitialisation de l’authentification à deux facteurs du compte {{account}} : {{reason}}",
    "cancelled-reset": "annulation de la réinitialisation de l’authentification à deux facteurs du compte {{account}} : {{reason}}",
    "searched-projects": "recherche de projets, {{count}} affichés",
    "viewed-project": "consultation du projet {{project}}",
    quarantined: "mise en quarantaine du projet {{project}} : {{reason}}",
    released: "fin de la quarantaine du projet {{project}} : {{reason}}",
    "ended-sessions": "fin de toutes les sessions du compte {{account}} : {{reason}}",
    announced: "ajout de l’annonce « {{title}} »",
    "ended-announcement": "fin de l’annonce « {{title}} »",
  },
} satisfies Area<"admin">;
