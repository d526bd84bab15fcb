import type { Area } from "../catalogue.ts";

export const notice = {
  registered:
    "Il tuo account {{name}} è stato creato. Accedi con questo nome utente: l’indirizzo email funziona solo dopo la verifica. Se il tuo indirizzo non appartiene già a un altro account, ti abbiamo inviato un’email con un link per verificarlo.",
  "email-verified": "{{name}} è stato verificato.",
  "email-added":
    "{{name}} è stato aggiunto. Se non appartiene già a un altro account, gli abbiamo inviato un’email con un link. Apri il link entro {{lifetimes.verifyLink}} per verificare l’indirizzo.",
  "email-removed": "{{name}} è stato rimosso.",
  "email-primary-changed": "{{name}} è ora il tuo indirizzo principale.",
  "verification-sent":
    "Se {{name}} non appartiene già a un altro account, gli abbiamo inviato un’email con un nuovo link. I link precedenti non funzionano più.",
  "second-factor-required": "Questo sito richiede l’autenticazione a due fattori. Configurala per continuare.",
  "verify-first": "Verifica il tuo indirizzo email per continuare.",
  "admin-needs-key":
    "Ti serve una passkey o una chiave di sicurezza per aprire le pagine di amministrazione. Aggiungine una qui per continuare.",
  "reset-requested":
    "Se questo indirizzo è verificato per un account, gli abbiamo inviato un’email con un link. Inviamo al massimo un link ogni {{lifetimes.resetMail}}, e ciascuno vale per {{lifetimes.resetLink}}. Nessuna email? Controlla la cartella dello spam. Un indirizzo mai verificato non riceve email.",
  "password-changed": "La tua password è stata cambiata. Le altre tue sessioni sono state disconnesse.",
  "password-reset": "La tua password è stata cambiata e tutte le sessioni sono state disconnesse. Accedi con la nuova password.",
  "logged-in": "Accesso effettuato.",
  "logged-out": "Disconnessione effettuata.",
  "language-changed": "La lingua è stata cambiata.",
  "theme-changed": "I colori sono stati cambiati.",
  "flow-gone": "Questo accesso è scaduto o era già stato completato. Ricomincia.",
  "admin-freeze": "L’account {{name}} è stato sospeso e disconnesso ovunque. Abbiamo inviato un’email alla persona a cui appartiene.",
  "admin-unfreeze": "L’account {{name}} può accedere di nuovo. Abbiamo inviato un’email alla persona a cui appartiene.",
  "admin-end-sessions": "L’account {{name}} è stato disconnesso ovunque. Abbiamo inviato un’email alla persona a cui appartiene.",
  "admin-begin-reset":
    "La reimpostazione dell’autenticazione a due fattori di {{name}} è iniziata. Abbiamo inviato un’email alla persona a cui appartiene l’account, che può annullarla finché non viene eseguita.",
  "admin-cancel-reset":
    "La reimpostazione dell’autenticazione a due fattori di {{name}} è stata annullata. Abbiamo inviato un’email alla persona a cui appartiene l’account.",
  announced: "«{{name}}» è stato aggiunto. Il sito lo mostra entro pochi secondi dall’inizio.",
  "announcement-ended": "«{{name}}» è terminato. Il sito smette di mostrarlo entro pochi secondi.",
  "announcements-on": "Ti invieremo gli annunci via email.",
  "announcements-off": "Non ti invieremo gli annunci via email.",
  "reset-to-confirm": "Non è ancora cambiato nulla. Controlla che cosa succederà, poi conferma.",
  "reset-stopped":
    "La reimpostazione dell’autenticazione a due fattori è stata annullata. I tuoi metodi per il secondo passaggio non sono cambiati.",
  "project-created": "«{{name}}» è stato creato.",
  "project-needs-factor": "«{{name}}» richiede l’autenticazione a due fattori. Configurala per continuare.",
  invited: "Invito inviato a {{name}}.",
  "role-changed": "Il ruolo di {{name}} è stato cambiato.",
  "person-removed": "{{name}} non fa più parte del progetto.",
  "project-left": "Hai lasciato «{{name}}».",
  "release-yanked": "La release {{name}} è stata ritirata.",
  "release-unyanked": "La release {{name}} non è più ritirata.",
  "release-opened": "Puoi caricare file nella release {{name}} per 24 ore.",
  "release-deleted": "La release {{name}} è stata eliminata.",
  "file-deleted": "«{{name}}» è stato eliminato.",
  "project-deleted": "«{{name}}» è stato eliminato. Il suo nome resta riservato ai suoi proprietari per 90 giorni.",
  "token-shut-out": "«{{name}}» non può più caricare file in questo progetto.",
  "project-quarantined": "«{{name}}» è stato messo in quarantena. Abbiamo inviato un’email ai proprietari.",
  "project-released": "«{{name}}» è uscito dalla quarantena. Abbiamo inviato un’email ai proprietari.",
  "files-approved": "I file di «{{name}}» sono stati pubblicati.",
  "files-rejected": "I file di «{{name}}» sono stati rifiutati. I loro nomi possono essere usati di nuovo.",
  "status-changed": "Lo stato di «{{name}}» è stato salvato.",
  "policy-changed": "La protezione di «{{name}}» è stata salvata.",
  "invitation-accepted": "Ora fai parte di «{{name}}».",
  "invitation-declined": "L’invito a «{{name}}» è stato rifiutato.",
  "session-revoked": "{{name}}: disconnessione effettuata.",
  "sessions-revoked": "Tutte le altre tue sessioni sono state disconnesse.",
  "device-forgotten": "{{name}}: browser dimenticato.",
  "token-created": "«{{name}}» è stato creato. Copia il token ora: non lo vedrai più.",
  "token-regenerated": "«{{name}}» è stato rigenerato. Copia il nuovo token ora: non lo vedrai più.",
  "token-revoked": "«{{name}}» è stato revocato.",
  "tokens-revoked": "Tutti i tuoi token API sono stati revocati.",
  "account-kept": "Il tuo account non verrà eliminato.",
  "deletion-requested":
    "Il tuo account verrà eliminato tra {{lifetimes.deletionGrace}} e ti abbiamo disconnesso. Per conservarlo, apri il link dell’email che ti abbiamo inviato, oppure accedi e annulla.",
  disowned:
    "Tutte le sessioni sono state disconnesse e la tua password è stata bloccata. Reimpostala ora: inserisci il tuo indirizzo, poi apri il link che ti inviamo via email.",
  "disowned-codes":
    "Tutte le sessioni sono state disconnesse e la tua password è stata bloccata. Reimpostala ora: inserisci il tuo indirizzo, poi apri il link che ti inviamo via email. I tuoi codici di recupero sono stati rimossi: creane di nuovi al prossimo accesso.",
  "disowned-waits":
    "Tutte le sessioni sono state disconnesse e la tua password è stata bloccata. Reimpostala ora: inserisci il tuo indirizzo, poi apri il link che ti inviamo via email. Potrai accedere quando i metodi per il secondo passaggio che non sono tuoi saranno stati rimossi. Ti abbiamo inviato un’email che dice quando avverrà.",
  "disowned-operator":
    "Tutte le sessioni sono state disconnesse e la tua password è stata bloccata. I metodi per il secondo passaggio che non sono tuoi non funzionano più. <support>Contatta l’assistenza</support>: solo l’assistenza può rimuovere l’ultimo metodo di un amministratore.",
  "session-ended-expired": "La sessione è stata disconnessa dopo un periodo di inattività. Accedi per continuare.",
  "session-ended-logout": "Hai effettuato la disconnessione. Accedi per continuare.",
  "form-not-saved": "La sessione non è più attiva, quindi non è stato salvato nulla. Accedi e invia di nuovo il modulo.",
  "session-ended-revoked": "Questa sessione è stata disconnessa da un’altra. Accedi per continuare.",
  "session-ended-password-changed": "La tua password è stata cambiata, e questa sessione è stata disconnessa. Accedi per continuare.",
  "session-ended-password-reset": "La tua password è stata reimpostata, e questa sessione è stata disconnessa. Accedi per continuare.",
  "session-ended-factor-changed":
    "La tua autenticazione a due fattori è stata modificata, e questa sessione è stata disconnessa. Accedi per continuare.",
  "session-ended-renewed": "Questa sessione è stata rinnovata in un’altra scheda. Accedi per continuare.",
  "session-ended-replaced": "Un nuovo accesso in questo browser ha terminato questa sessione. Accedi per continuare.",
  "session-ended-frozen": "Questo account è sospeso. <support>Contatta l’assistenza</support>.",
  "session-ended-admin": "L’assistenza ha disconnesso tutte le tue sessioni. Accedi per continuare.",
  "session-ended-not-me":
    "Qualcuno ha usato il link «Non ero io» di una nostra email, e tutte le sessioni sono state disconnesse. Accedi per continuare.",
  "session-ended-deleted": "Il tuo account sta per essere eliminato, e questa sessione è stata disconnessa.",
  "two-factor-on":
    "«{{name}}» è ora tra i tuoi metodi, e l’autenticazione a due fattori è attiva. Le altre tue sessioni sono state disconnesse. Salva i codici di recupero qui sotto: ti fanno entrare se perdi il secondo passaggio.",
  "two-factor-off":
    "«{{name}}» non è più tra i tuoi metodi. Era l’ultimo per il secondo passaggio: ora per accedere basta la password, e anche i tuoi codici di recupero sono stati rimossi. Le altre tue sessioni sono state disconnesse.",
  "factor-added": "«{{name}}» è ora tra i tuoi metodi. Le altre tue sessioni sono state disconnesse.",
  "factor-renamed": "Nuovo nome: «{{name}}».",
  "factor-removed": "«{{name}}» non è più tra i tuoi metodi. Le altre tue sessioni sono state disconnesse.",
  "recovery-codes-made": "I tuoi nuovi codici di recupero sono stati creati. I vecchi non funzionano più.",
  "recovery-codes-kept": "Hai confermato di aver salvato i tuoi codici di recupero.",
  "recovery-codes-gone": "Quei codici di recupero sono stati sostituiti o erano già stati mostrati.",
  "recovery-code-used": "Hai effettuato l’accesso con un codice di recupero. Quel codice non funzionerà più.",
  "recovery-codes-low": "Hai effettuato l’accesso con un codice di recupero, e ne restano pochi. Creane di nuovi.",
  "time-zone-saved": "Il tuo fuso orario è stato salvato.",
  confirmed: "Confermato.",
  "send-again": "Confermato, ma non è stato ancora salvato nulla. Controlla il modulo e invialo di nuovo.",
} satisfies Area<"notice">;
