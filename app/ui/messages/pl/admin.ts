import type { Area } from "../catalogue.ts";

export const admin = {
  act: {
    searched: "przeszukano konta, pokazano: {{count}}",
    "listed-events": "obejrzano zdarzenia serwisu, pokazano: {{count}}",
    "saw-figures": "obejrzano statystyki serwisu",
    viewed: "obejrzano konto {{account}}",
    froze: "zawieszono konto {{account}}: {{reason}}",
    unfroze: "zniesiono zawieszenie konta {{account}}: {{reason}}",
    "began-reset": "rozpoczęto resetowanie uwierzytelniania dwuskładnikowego konta {{account}}: {{reason}}",
    "cancelled-reset": "zatrzymano resetowanie uwierzytelniania dwuskładnikowego konta {{account}}: {{reason}}",
    "searched-projects": "przeszukano projekty, pokazano: {{count}}",
    "viewed-project": "obejrzano projekt {{project}}",
    quarantined: "objęto kwarantanną projekt {{project}}: {{reason}}",
    released: "zakończono kwarantannę projektu {{project}}: {{reason}}",
    "ended-sessions": "zakończono wszystkie sesje konta {{account}}: {{reason}}",
    announced: "dodano ogłoszenie „{{title}}”",
    "ended-announcement": "zakończono ogłoszenie „{{title}}”",
  },
} satisfies Area<"admin">;
