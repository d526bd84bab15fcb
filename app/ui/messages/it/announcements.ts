import type { Area } from "../catalogue.ts";

export const announcements = {
  title: "Annunci",
  feed: "Annunci di {{site}}",
  toFeed: "Segui gli annunci con un lettore di feed",
  byEmail: {
    title: "Annunci via email",
    label: "Inviami gli annunci via email",
    hint: "Annunciamo le manutenzioni e le modifiche del sito. Gli annunci arrivano al tuo indirizzo principale.",
    submit: "Salva",
  },
  admin: {
    intro:
      "Tutti possono leggere gli annunci sul sito e nel suo feed. Il tuo nome compare qui e nella tua cronologia, ma non insieme all’annuncio.",
    add: "Aggiungi un annuncio",
    name: "Titolo",
    text: "Testo",
    textHint: "Un solo paragrafo di al massimo {{max}} caratteri.",
    from: "Mostra dal (UTC)",
    fromHint: "Ad esempio 2026-11-27 08:00. Lascia vuoto per mostrarlo subito.",
    until: "Mostra fino al (UTC)",
    untilHint: "Lascia vuoto per mostrarlo finché non lo termini.",
    moment: "Inserisci un giorno, oppure un giorno e un’ora, ad esempio 2026-11-27 08:00",
    over: "Inserisci un momento futuro, successivo all’inizio",
    email: "Invialo anche via email a chi ha chiesto gli annunci",
    submit: "Aggiungi l’annuncio",
    none: "Non ci sono ancora annunci.",
    state: { planned: "Previsto", shown: "Visibile", over: "Terminato" },
    emailed: "Via email",
    span: "Inizio: {{from}}. Fine: {{until}}",
    open: "Inizio: {{from}}. Fine: quando qualcuno lo termina",
    by: "Aggiunto da {{name}}",
    ended: "Terminato da {{name}}",
    end: "Termina «{{title}}»",
    endText: "Il sito smette di mostrarlo, e le email non ancora scritte non vengono inviate.",
    nothing: "Questo annuncio è già terminato.",
  },
} satisfies Area<"announcements">;
