import type { Area } from "../catalogue.ts";

export const emails = {
  title: "Indirizzi email",
  intro:
    "Puoi accedere con qualsiasi indirizzo verificato, e con esso reimpostare una password dimenticata. Le email sul tuo account arrivano a tutti gli indirizzi verificati.",
  verifyFirst:
    "Apri il link che ti abbiamo inviato via email per verificare il tuo indirizzo. Fino ad allora non puoi attivare l’autenticazione a due fattori né reimpostare una password dimenticata.",
  noEmail:
    "Nessuna email? Controlla la cartella dello spam, invia di nuovo il link, oppure aggiungi l’indirizzo giusto e rimuovi quello sbagliato. Non possiamo inviare un link a un indirizzo già verificato per un altro account.",
  removedOn: "Verifica un indirizzo, altrimenti elimineremo questo account. Termine: {{date}}.",
  primary: "principale",
  verified: "verificato",
  unverified: "non verificato",
  verifiedSince: "Data di verifica: {{date}}",
  addedOn: "Data di aggiunta: {{date}}",
  button: { resend: "Invia di nuovo il link", primary: "Rendi principale", remove: "Rimuovi" },
  label: {
    resend: "Invia di nuovo il link a {{address}}",
    primary: "Rendi principale: {{address}}",
    remove: "Rimuovi {{address}}",
  },
  addTitle: "Aggiungi un indirizzo",
  address: "Indirizzo email",
  addHint: "Gli invieremo un’email con un link valido per {{lifetimes.verifyLink}}.",
  add: "Aggiungi indirizzo",
  malformed: "Inserisci un indirizzo email come nome@example.org.",
  "already-yours": "Questo indirizzo è già nel tuo elenco.",
  "too-many": "Hai {{max}} indirizzi, il massimo per un account. Rimuovine prima uno.",
  "not-verified": "{{address}} non è ancora verificato. Verificalo prima di renderlo principale.",
  "already-verified": "{{address}} è già verificato, quindi non c’è alcun link da inviare.",
  keep: {
    only: "{{address}} è il tuo unico indirizzo. Aggiungine un altro prima di rimuoverlo.",
    "last-verified":
      "{{address}} è il tuo ultimo indirizzo verificato. Verificane un altro prima di rimuoverlo, così possiamo ancora contattarti.",
    primary: "{{address}} è il tuo indirizzo principale. Rendine principale un altro prima di rimuoverlo.",
  },
  verifyTitle: "Verifica il tuo indirizzo",
  verifyText: "In questo modo verifichi {{address}} per il tuo account {{username}}.",
  verifySignedOut:
    "In questo modo verifichi {{address}} per l’account {{username}}. Con quell’indirizzo si potrà poi accedere a quell’account e reimpostarne la password. Continua solo se {{username}} è il tuo account. Se non lo è, chiudi questa pagina: se non premi il pulsante, non succede nulla.",
  verifyOther:
    "Questo link è per un altro account. Verificherebbe {{address}} per {{username}}, ma hai effettuato l’accesso come {{viewer}}. Non è cambiato nulla.",
  verifyOtherText:
    "Se {{username}} non è il tuo account, chiudi questa pagina. Qualcun altro ha inserito il tuo indirizzo e non può usarlo senza di te. Se anche {{username}} è tuo, disconnettiti qui e apri di nuovo il link.",
  notYourLink:
    "Questo link è per un account diverso da quello con cui hai effettuato l’accesso. Non è cambiato nulla. Disconnettiti, poi apri di nuovo il link.",
  verifySubmit: "Verifica l’indirizzo",
  verifiedBefore: "Il tuo indirizzo {{address}} è verificato. Non resta altro da fare.",
  toAccount: "Vai al tuo account",
  linkGone:
    "Questo link non funziona più. Forse è già stato usato o sostituito da uno più recente, oppure è scaduto: vale per {{lifetimes.verifyLink}}. Accedi per inviarne uno nuovo.",
  taken: "Nel frattempo questo indirizzo è stato verificato per un altro account. Aggiungi a questo account un indirizzo diverso.",
} satisfies Area<"emails">;
