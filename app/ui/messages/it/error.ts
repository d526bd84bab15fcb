import type { Area } from "../catalogue.ts";

export const error = {
  "400": {
    title: "Non ha funzionato",
    text: "Non siamo riusciti a leggere la richiesta. Torna indietro, ricarica la pagina e riprova.",
  },
  "403": {
    title: "Non è stato possibile verificare la provenienza del modulo",
    text: "Non è cambiato nulla. Apri la pagina su questo sito e invia il modulo da lì.",
  },
  "404": { title: "Pagina non trovata", text: "Non troviamo questa pagina. Controlla l’indirizzo oppure vai al tuo account." },
  "405": { title: "Non disponibile in questo modo", text: "Questa pagina non si può aprire in questo modo." },
  "408": { title: "Troppo lento", text: "La tua richiesta non è arrivata in tempo. Riprova." },
  "413": { title: "Troppo grande", text: "Hai inviato più di quanto questo sito accetti." },
  "429": { title: "Troppi tentativi", text: "Aspetta un po’, poi riprova." },
  "431": {
    title: "Troppo grande",
    text: "L’indirizzo o i cookie inviati dal tuo browser sono troppo lunghi. Cancella i cookie di questo sito, poi riprova.",
  },
  "500": {
    title: "Qualcosa è andato storto",
    text: "Si è verificato un errore da parte nostra e l’abbiamo registrato. Ciò che avevi già salvato non è andato perso. Riprova.",
  },
  "503": { title: "Sito occupato", text: "Al momento il sito non può rispondere. Riprova tra poco." },
  requestId: "Riferimento da comunicare all’<support>assistenza</support>: {{id}}",
  home: "Vai alla pagina iniziale",
} satisfies Area<"error">;
