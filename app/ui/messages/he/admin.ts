import type { Area } from "../catalogue.ts";

export const admin = {
  act: {
    searched: "חיפוש חשבונות, הוצגו {{count}}",
    "listed-events": "צפייה באירועי האתר, הוצגו {{count}}",
    "saw-figures": "צפייה בנתוני האתר",
    viewed: "צפייה בחשבון {{account}}",
    froze: "השעיית החשבון {{account}}: {{reason}}",
    unfroze: "הסרת ההשעיה של החשבון {{account}}: {{reason}}",
    "began-reset": "התחלת איפוס האימות הדו-שלבי של החשבון {{account}}: {{reason}}",
    "cancelled-reset": "עצירת איפוס האימות הדו-שלבי של החשבון {{account}}: {{reason}}",
    "searched-projects": "חיפוש פרויקטים, הוצגו {{count}}",
    "viewed-project": "צפייה בפרויקט {{project}}",
    quarantined: "הכנסת הפרויקט {{project}} להסגר: {{reason}}",
    released: "סיום ההסגר של הפרויקט {{project}}: {{reason}}",
    "ended-sessions": "סיום כל הסשנים של החשבון {{account}}: {{reason}}",
    announced: "הוספת ההודעה ״{{title}}״",
    "ended-announcement": "סיום ההודעה ״{{title}}״",
  },
} satisfies Area<"admin">;
