import type { Area } from "../catalogue.ts";

export const admin = {
  act: {
    searched: "αναζήτηση λογαριασμών, εμφανίστηκαν {{count}}",
    "listed-events": "προβολή των συμβάντων του ιστότοπου, εμφανίστηκαν {{count}}",
    "saw-figures": "προβολή των στατιστικών του ιστότοπου",
    viewed: "προβολή του λογαριασμού {{account}}",
    froze: "αναστολή του λογαριασμού {{account}}: {{reason}}",
    unfroze: "άρση της αναστολής του λογαριασμού {{account}}: {{reason}}",
    "began-reset": "έναρξη κατάργησης του ελέγχου ταυτότητας δύο παραγόντων για τον λογαριασμό {{account}}: {{reason}}",
    "cancelled-reset": "διακοπή της κατάργησης του ελέγχου ταυτότητας δύο παραγόντων για τον λογαριασμό {{account}}: {{reason}}",
    "searched-projects": "αναζήτηση έργων, εμφανίστηκαν {{count}}",
    "viewed-project": "προβολή του έργου {{project}}",
    quarantined: "καραντίνα του έργου {{project}}: {{reason}}",
    released: "λήξη της καραντίνας του έργου {{project}}: {{reason}}",
    "ended-sessions": "τερματισμός όλων των συνεδριών του λογαριασμού {{account}}: {{reason}}",
    announced: "προσθήκη της ανακοίνωσης «{{title}}»",
    "ended-announcement": "τερματισμός της ανακοίνωσης «{{title}}»",
  },
} satisfies Area<"admin">;
