import type { Area } from "../catalogue.ts";

export const confirm = {
  title: "Conferma la tua identità",
  text: "Hai effettuato l’accesso come {{username}}. Conferma la tua identità per continuare. Non te la chiederemo più per {{lifetimes.freshProof}}.",
  afterRecovery: "Hai effettuato l’accesso con un codice di recupero, quindi qui basta la password.",
  closed:
    "Uno dei tuoi modi per confermare è bloccato dopo 100 tentativi errati di fila. Usane un altro. Puoi anche disconnetterti e accedere di nuovo con un codice di recupero. Poi rimuovi ciò che è bloccato e aggiungilo di nuovo.",
  factorGone: "Non puoi usare nessuno di questi? Disconnettiti, poi accedi con un codice di recupero. Dopo, qui basterà la password.",
  keyOnly:
    "Hai il ruolo di amministratore, quindi qui basta solo la tua chiave di sicurezza o passkey. Se l’hai persa, chiedi a chi ha accesso al server di reimpostare la tua autenticazione a due fattori.",
  password: { password: "Password", submit: "Conferma con la password", forgot: "Hai dimenticato la password?" },
  wrongPassword: "La password non è corretta. Riprova oppure reimpostala.",
  notAccepted: "Non puoi confermare in questo modo. Scegli una delle opzioni qui sotto.",
} satisfies Area<"confirm">;
