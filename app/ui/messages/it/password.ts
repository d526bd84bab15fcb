import type { Area } from "../catalogue.ts";

export const password = {
  hint: "Almeno {{min}} caratteri. Prova con quattro o cinque parole senza legami tra loro.",
  changeTitle: "Cambia la password",
  changeText: "Tutte le altre tue sessioni verranno terminate.",
  changeForgets: "I browser memorizzati chiederanno di nuovo il secondo passaggio.",
  current: "Password attuale",
  currentWrong: "La password non è corretta. Riprova oppure reimpostala.",
  changeSubmit: "Cambia password",
  changeForgot: "Hai dimenticato la password attuale? Reimpostala",
  forgotTitle: "Hai dimenticato la password?",
  forgotText: "Inserisci un indirizzo email verificato del tuo account. Ti invieremo un link per impostare una nuova password.",
  forgotEmail: "Indirizzo email",
  forgotSubmit: "Invia il link",
  forgotNoAddress: "Non hai un indirizzo verificato o non puoi più leggerne le email? <support>Contatta l’assistenza</support>.",
  resetTitle: "Imposta una nuova password",
  resetText:
    "In questo modo imposti una nuova password per {{username}} e termini tutte le sessioni. Se l’autenticazione a due fattori è attiva, per accedere ti servirà comunque il secondo passaggio.",
  new: "Nuova password",
  resetSubmit: "Imposta password",
  linkGone: "Questo link non funziona più. Forse è già stato usato, oppure è scaduto: vale per {{lifetimes.resetLink}}.",
  linkAgain: "Richiedi un nuovo link",
  refused: {
    "too-short": "Usa almeno {{min}} caratteri. Questa password ne ha {{length}}.",
    "too-long": "Usa al massimo {{max}} caratteri.",
    "too-easy":
      "Questa password è troppo facile da indovinare. È fatta di parole, nomi, date o schemi comuni. Aggiungi qualche parola senza legami con le altre.",
    same: "Questa è già la tua password. Scegline una nuova.",
    breached:
      "Questa password è comparsa in una violazione di dati, quindi chi attacca la proverà. Scegline un’altra e cambiala ovunque la usi.",
    "own-words":
      "Questa password è troppo facile da indovinare. Contiene il tuo nome utente, il tuo indirizzo o il nome di questo sito. Scegline una che non li contenga.",
  },
} satisfies Area<"password">;
