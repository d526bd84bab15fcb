import type { Area } from "../catalogue.ts";

export const deletion = {
  title: "Elimina il tuo account",
  text: "Ora ti disconnetteremo, e tra {{lifetimes.deletionGrace}} elimineremo il tuo account. Fino ad allora puoi annullare: usa il link dell’email che ti inviamo, oppure accedi e scegli «Conserva il mio account».",
  afterwards:
    "Dopo, cancelleremo il tuo account con i suoi indirizzi email, la password e i token API. I file che hai pubblicato restano nei loro progetti. I proprietari di quei progetti possono ancora vedere che cosa vi hai fatto, con il tuo nome utente, l’indirizzo IP e il browser. Della tua cronologia di sicurezza conserviamo solo che cosa è successo e quando.",
  nameStays: "Il tuo nome utente resta riservato, così nessuno può spacciarsi per te.",
  nameIsFree: "Dopo, altri potranno prendere il tuo nome utente, perché non hai verificato un indirizzo.",
  export: "Scarica prima i tuoi dati",
  username: "Per confermare, scrivi il tuo nome utente: {{username}}",
  wrongName: "Questo non è il tuo nome utente. Scrivilo come indicato.",
  soleOwner_one:
    "Il progetto {{projects}} non ha altri proprietari oltre a te. Rendi proprietaria un’altra persona oppure elimina il progetto, poi riprova.",
  soleOwner_many:
    "I progetti {{projects}} non hanno altri proprietari oltre a te. Per ciascuno, rendi proprietaria un’altra persona oppure eliminalo, poi riprova.",
  soleOwner_other:
    "I progetti {{projects}} non hanno altri proprietari oltre a te. Per ciascuno, rendi proprietaria un’altra persona oppure eliminalo, poi riprova.",
  submit: "Elimina il mio account",
  due: "Eliminazione del tuo account: {{date}}",
  keep: {
    title: "Conservare il tuo account?",
    text: "Il tuo account sta per essere eliminato. Puoi ancora conservarlo.",
    note: "L’accesso non annulla l’eliminazione. Se vuoi conservare l’account, premi il pulsante.",
    submit: "Conserva il mio account",
    gone: "Questo link non funziona più. Forse è già stato usato, oppure l’eliminazione è già stata annullata. Accedi per controllare il tuo account.",
  },
} satisfies Area<"deletion">;
