import type { Area } from "../catalogue.ts";

export const announcements = {
  title: "Mededelingen",
  feed: "Mededelingen van {{site}}",
  toFeed: "Volg mededelingen met een feedlezer",
  byEmail: {
    title: "Mededelingen per e-mail",
    label: "Mail mij mededelingen",
    hint: "We kondigen onderhoud en wijzigingen van de site aan. Mededelingen gaan naar je primaire adres.",
    submit: "Sla op",
  },
  admin: {
    intro:
      "Iedereen kan mededelingen lezen op de site en in de feed. Je naam staat hier en in je geschiedenis, maar niet bij de mededeling.",
    add: "Voeg een mededeling toe",
    name: "Titel",
    text: "Tekst",
    textHint: "Eén alinea van hoogstens {{max}} tekens.",
    from: "Toon vanaf (UTC)",
    fromHint: "Bijvoorbeeld 2026-11-27 08:00. Laat leeg om de mededeling nu te tonen.",
    until: "Toon tot (UTC)",
    untilHint: "Laat leeg om de mededeling te tonen tot je die beëindigt.",
    moment: "Vul een dag in, of een dag en een tijd, zoals 2026-11-27 08:00",
    over: "Vul een tijd in de toekomst in die na het begin ligt",
    email: "Mail de mededeling ook naar iedereen die om mededelingen heeft gevraagd",
    submit: "Voeg de mededeling toe",
    none: "Er zijn nog geen mededelingen.",
    state: { planned: "Gepland", shown: "Getoond", over: "Beëindigd" },
    emailed: "Per e-mail",
    span: "Van {{from}} tot {{until}}",
    open: "Van {{from}} tot iemand de mededeling beëindigt",
    by: "Toegevoegd door {{name}}",
    ended: "Beëindigd door {{name}}",
    end: "Beëindig “{{title}}”",
    endText: "De site toont de mededeling niet meer, en e-mails die nog niet geschreven zijn, worden niet gestuurd.",
    nothing: "Die mededeling is al beëindigd.",
  },
} satisfies Area<"announcements">;
