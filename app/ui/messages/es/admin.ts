import type { Area } from "../catalogue.ts";

export const admin = {
  act: {
    searched: "búsqueda de cuentas, {{count}} mostradas",
    "listed-events": "consulta de los eventos del sitio, {{count}} mostrados",
    "saw-figures": "consulta de las cifras del sitio",
    viewed: "consulta de la cuenta {{account}}",
    froze: "suspensión de la cuenta {{account}}: {{reason}}",
    unfroze: "levantamiento de la suspensión de la cuenta {{account}}: {{reason}}",
    "began-reset": "inicio del restablecimiento de la autenticación de dos factores de la cuenta {{account}}: {{reason}}",
    "cancelled-reset": "cancelación del restablecimiento de la autenticación de dos factores de la cuenta {{account}}: {{reason}}",
    "searched-projects": "búsqueda de proyectos, {{count}} mostrados",
    "viewed-project": "consulta del proyecto {{project}}",
    quarantined: "puesta en cuarentena del proyecto {{project}}: {{reason}}",
    released: "fin de la cuarentena del proyecto {{project}}: {{reason}}",
    "ended-sessions": "cierre de todas las sesiones de la cuenta {{account}}: {{reason}}",
    announced: "publicación del anuncio «{{title}}»",
    "ended-announcement": "fin del anuncio «{{title}}»",
  },
} satisfies Area<"admin">;
