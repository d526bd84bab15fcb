import type { Area } from "../catalogue.ts";

export const admin = {
  act: {
    searched: "Konten gesucht, {{count}} angezeigt",
    "listed-events": "Ereignisse der Website angesehen, {{count}} angezeigt",
    "saw-figures": "Zahlen der Website angesehen",
    viewed: "Konto {{account}} angesehen",
    froze: "Konto {{account}} gesperrt: {{reason}}",
    unfroze: "Sperre des Kontos {{account}} aufgehoben: {{reason}}",
    "began-reset": "Zurücksetzen der Zwei-Faktor-Authentisierung des Kontos {{account}} eingeleitet: {{reason}}",
    "cancelled-reset": "Zurücksetzen der Zwei-Faktor-Authentisierung des Kontos {{account}} abgebrochen: {{reason}}",
    "searched-projects": "Projekte gesucht, {{count}} angezeigt",
    "viewed-project": "Projekt {{project}} angesehen",
    quarantined: "Projekt {{project}} unter Quarantäne gestellt: {{reason}}",
    released: "Quarantäne des Projekts {{project}} beendet: {{reason}}",
    "ended-sessions": "alle Sitzungen des Kontos {{account}} beendet: {{reason}}",
    announced: "Ankündigung „{{title}}“ hinzugefügt",
    "ended-announcement": "Ankündigung „{{title}}“ beendet",
  },
} satisfies Area<"admin">;
