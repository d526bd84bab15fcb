import type { Area } from "../catalogue.ts";

export const twoFactorReset = {
  dropped: {
    frozen: "l’account è sospeso",
    deleting: "l’account è in corso di eliminazione",
    admin: "l’account ha ora il ruolo di amministratore",
    "new-factor": "nel frattempo è stata aggiunta una chiave di sicurezza o un’app",
    "factor-used": "nel frattempo è stata usata una chiave di sicurezza, un’app o un codice di recupero",
    "no-factor": "l’autenticazione a due fattori è già disattivata",
  },
  own: {
    title: "L’autenticazione a due fattori verrà rimossa",
    text: "Qualcuno ha detto all’assistenza che hai perso le tue chiavi di sicurezza, le app e i codici di recupero. Nel momento indicato qui sotto li rimuoveremo tutti. Da allora, per accedere basterà la tua password. Se non l’hai chiesto tu, annulla ora e cambia la password.",
    due: "Rimozione prevista: {{date}}.",
    submit: "Annulla la reimpostazione: ho le mie chiavi o i miei codici",
    textDisowned:
      "Qualcuno ha usato il link «Non ero io» di una nostra email, segnalando che alcune chiavi di sicurezza o app di questo account appartengono a qualcun altro. Non funzionano più, e le rimuoveremo nel momento indicato qui sotto. Solo il link delle email in proposito può impedirlo.",
    confirm: "Conferma la tua identità in un altro modo",
    needsOlderFactor:
      "Conferma con una chiave di sicurezza, un’app o un codice che avevi prima dell’inizio della reimpostazione. Se non puoi, usa il link dell’email in proposito.",
    gone: "Non c’è più alcuna reimpostazione da annullare. La cronologia di sicurezza dice che cosa è successo.",
  },
  stop: {
    title: "Mantenere l’autenticazione a due fattori?",
    text: "Qualcuno ha detto all’assistenza che hai perso le tue chiavi di sicurezza, le app e i codici di recupero. Stiamo per rimuoverli. Premi il pulsante per impedirlo.",
    textDisowned:
      "Con il link «Non ero io» di una nostra email, qualcuno ha segnalato come non tue alcune chiavi di sicurezza o app del tuo account. Stiamo per rimuoverle. Premi il pulsante per mantenerle, ma solo se le hai aggiunte tu.",
    submit: "Annulla reimpostazione",
    gone: "Questo link è già stato usato, oppure non c’è più alcuna reimpostazione da annullare. Accedi per controllare il tuo account.",
  },
} satisfies Area<"twoFactorReset">;
