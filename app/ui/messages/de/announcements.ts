import type { Area } from "../catalogue.ts";

export const announcements = {
  title: "Ankündigungen",
  feed: "Ankündigungen von {{site}}",
  toFeed: "Ankündigungen mit einem Feedreader verfolgen",
  byEmail: {
    title: "Ankündigungen per E-Mail",
    label: "Ankündigungen per E-Mail an mich senden",
    hint: "Wir kündigen Wartung und Änderungen der Website an. Ankündigungen gehen an Ihre Hauptadresse.",
    submit: "Speichern",
  },
  admin: {
    intro:
      "Alle können Ankündigungen auf der Website und in ihrem Feed lesen. Ihr Name steht hier und in Ihrem Sicherheitsprotokoll, aber nicht bei der Ankündigung.",
    add: "Ankündigung hinzufügen",
    name: "Titel",
    text: "Text",
    textHint: "Ein Absatz mit höchstens {{max}} Zeichen.",
    from: "Anzeigen ab (UTC)",
    fromHint: "Zum Beispiel 2026-11-27 08:00. Lassen Sie das Feld leer, um sie sofort anzuzeigen.",
    until: "Anzeigen bis (UTC)",
    untilHint: "Lassen Sie das Feld leer, um sie anzuzeigen, bis Sie sie beenden.",
    moment: "Geben Sie einen Tag oder einen Tag mit Uhrzeit ein, zum Beispiel 2026-11-27 08:00",
    over: "Geben Sie eine Zeit in der Zukunft ein, die nach dem Beginn liegt",
    email: "Auch per E-Mail an alle senden, die Ankündigungen wünschen",
    submit: "Ankündigung hinzufügen",
    none: "Es gibt noch keine Ankündigungen.",
    state: { planned: "Geplant", shown: "Angezeigt", over: "Beendet" },
    emailed: "Per E-Mail",
    span: "Von {{from}} bis {{until}}",
    open: "Ab {{from}}, bis sie jemand beendet",
    by: "Hinzugefügt von {{name}}",
    ended: "Beendet von {{name}}",
    end: "„{{title}}“ beenden",
    endText: "Die Website zeigt die Ankündigung nicht mehr an, und E-Mails, die noch nicht geschrieben sind, werden nicht gesendet.",
    nothing: "Diese Ankündigung ist schon beendet.",
  },
} satisfies Area<"announcements">;
