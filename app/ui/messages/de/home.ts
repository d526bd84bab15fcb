import type { Area } from "../catalogue.ts";

export const home = {
  title: "Ihr Konto bei {{site}}",
  lead: "Melden Sie sich an, um Pakete zu veröffentlichen und den Schutz Ihres Kontos zu verwalten.",
  signedIn: "Sie sind als {{username}} angemeldet.",
  toAccount: "Zu Ihrem Konto",
  toProjects: "Projekte ansehen",
  find: "Projekt suchen",
  search: "Suchen",
  whatTitle: "Wie wir Ihr Konto schützen",
  what: {
    factor: {
      title: "Ein zweiter Schritt",
      text: "Verwenden Sie einen Passkey, einen Sicherheitsschlüssel oder eine Authenticator-App. Wenn Sie Ihr Telefon oder Ihren Schlüssel verlieren, können Sie sich mit einem Wiederherstellungscode anmelden.",
    },
    mail: {
      title: "Nichts ändert sich unbemerkt",
      text: "Wenn sich an Ihrem Konto etwas ändert, schicken wir Ihnen eine E-Mail und halten es im Protokoll fest.",
    },
    plain: {
      title: "Funktioniert in jedem Browser",
      text: "Mit oder ohne Skripte, mit langsamer Verbindung, mit Tastatur oder Screenreader. Keine Tracker, kein fremder Code.",
    },
  },
  more: "Wie wir Konten schützen",
  help: "Hilfe, wenn Sie sich nicht anmelden können",
} satisfies Area<"home">;
