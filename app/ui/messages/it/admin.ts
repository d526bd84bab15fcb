import type { Area } from "../catalogue.ts";

export const admin = {
  act: {
    searched: "ricerca di account, mostrati: {{count}}",
    "listed-events": "consultazione degli eventi del sito, mostrati: {{count}}",
    "saw-figures": "consultazione delle cifre del sito",
    viewed: "consultazione dell’account {{account}}",
    froze: "sospensione dell’account {{account}}: {{reason}}",
    unfroze: "revoca della sospensione dell’account {{account}}: {{reason}}",
    "began-reset": "avvio della reimpostazione dell’autenticazione a due fattori dell’account {{account}}: {{reason}}",
    "cancelled-reset": "annullamento della reimpostazione dell’autenticazione a due fattori dell’account {{account}}: {{reason}}",
    "searched-projects": "ricerca di progetti, mostrati: {{count}}",
    "viewed-project": "consultazione del progetto {{project}}",
    quarantined: "messa in quarantena del progetto {{project}}: {{reason}}",
    released: "fine della quarantena del progetto {{project}}: {{reason}}",
    "ended-sessions": "fine di tutte le sessioni dell’account {{account}}: {{reason}}",
    announced: "aggiunta dell’annuncio «{{title}}»",
    "ended-announcement": "fine dell’annuncio «{{title}}»",
  },
} satisfies Area<"admin">;
