import type { Area } from "../catalogue.ts";

export const home = {
  title: "Il tuo account {{site}}",
  lead: "Accedi per pubblicare pacchetti e gestire la protezione del tuo account.",
  signedIn: "Hai effettuato l’accesso come {{username}}.",
  toAccount: "Vai al tuo account",
  toProjects: "Vedi i progetti",
  find: "Trova un progetto",
  search: "Cerca",
  whatTitle: "Come proteggiamo il tuo account",
  what: {
    factor: {
      title: "Un secondo passaggio",
      text: "Usa una passkey, una chiave di sicurezza o un’app di autenticazione. Se perdi il telefono o la chiave, puoi accedere con un codice di recupero.",
    },
    mail: {
      title: "Nessuna modifica di nascosto",
      text: "Quando il tuo account cambia, ti inviamo un’email e ne conserviamo traccia.",
    },
    plain: {
      title: "Funziona in ogni browser",
      text: "Con o senza script, con una connessione lenta, con la tastiera o con un lettore di schermo. Nessun tracciamento, nessun codice di terzi.",
    },
  },
  more: "Come teniamo al sicuro gli account",
  help: "Aiuto se non riesci ad accedere",
} satisfies Area<"home">;
