import type { Area } from "../catalogue.ts";

export const admin = {
  act: {
    searched: "accounts gezocht, {{count}} getoond",
    "listed-events": "gebeurtenissen van de site bekeken, {{count}} getoond",
    "saw-figures": "cijfers van de site bekeken",
    viewed: "account {{account}} bekeken",
    froze: "account {{account}} geblokkeerd: {{reason}}",
    unfroze: "blokkering van account {{account}} opgeheven: {{reason}}",
    "began-reset": "reset van tweestapsverificatie van account {{account}} gestart: {{reason}}",
    "cancelled-reset": "reset van tweestapsverificatie van account {{account}} gestopt: {{reason}}",
    "searched-projects": "projecten gezocht, {{count}} getoond",
    "viewed-project": "project {{project}} bekeken",
    quarantined: "project {{project}} in quarantaine geplaatst: {{reason}}",
    released: "quarantaine van project {{project}} beëindigd: {{reason}}",
    "ended-sessions": "alle sessies van account {{account}} beëindigd: {{reason}}",
    announced: "mededeling “{{title}}” toegevoegd",
    "ended-announcement": "mededeling “{{title}}” beëindigd",
  },
} satisfies Area<"admin">;
