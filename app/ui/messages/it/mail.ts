import type { Area } from "../catalogue.ts";
import { projectMails } from "./project-mails.ts";

export const mail = {
  greeting: "Ciao {{username}},",
  when: "Quando: {{at}}",
  touched: "Qualcuno ha modificato questi progetti dal tuo account. Dopo il prossimo accesso, controlla la loro cronologia:",
  reason: "Motivo: {{reason}}",
  where: "Dove: {{ipAddress}}, {{browser}}",
  notYou: "Se non eri tu, qualcun altro può entrare nel tuo account. Reimposta ora la password. Così disconnetti tutti i browser:",
  replyToSupport: "Per contattare l’assistenza, rispondi a questa email.",
  notMe:
    "Se non eri tu, apri questo link entro {{lifetimes.notMeLink}}. Annulla questa modifica e tutto ciò che è stato aggiunto dopo, disconnette tutti i browser e blocca la password finché non la reimposti:",
  way: {
    "reset-password": "Reimposta la password",
    "change-password": "Cambia la password",
    history: "Vedi la tua cronologia di sicurezza",
    sessions: "Vedi le tue sessioni",
    "two-factor": "Vedi la tua autenticazione a due fattori",
    "security-keys": "Vedi le tue chiavi di sicurezza",
    tokens: "Vedi i tuoi token API",
    project: "Vedi la pagina del progetto",
    "project-settings": "Vedi le impostazioni del progetto",
    "project-history": "Vedi la cronologia del progetto",
    invitations: "Vedi i tuoi inviti",
    approvals: "Vedi i file in attesa",
    announcements: "Scegli quali email ricevere",
  },
  signature: "{{site}} - {{origin}}",
  "verify-email": {
    subject: "Verifica il tuo indirizzo email per {{username}}",
    text: "Conferma che questo indirizzo email appartiene al tuo account {{site}}, {{username}}.",
    lead: "Apri questo link entro {{lifetimes.verifyLink}}:",
    link: "Verifica l’indirizzo per {{username}}",
    after:
      "Se {{username}} non è il tuo account, non aprire il link: assegnerebbe il tuo indirizzo all’account di qualcun altro. Se non lo apri, non succede nulla.",
  },
  "address-in-use": {
    subject: "Qualcuno ha inserito l’indirizzo email di {{username}}",
    text: "Qualcuno ha inserito questo indirizzo su {{site}}, per un account nuovo o per un altro. L’indirizzo appartiene al tuo account, {{username}}, quindi non è cambiato nulla. Se eri tu, accedi come {{username}}.",
    after: "Se non eri tu, non devi fare nulla.",
  },
  "factor-added": {
    subject: "«{{label}}»: metodo aggiunto a {{username}}",
    text: "Il metodo «{{label}}» è stato aggiunto al tuo account. Ora puoi usarlo per accedere. Le altre tue sessioni sono state disconnesse.",
    link: "Non ero io",
    after: "Se eri tu, non devi fare nulla.",
  },
  "factor-lost": {
    subject: "«{{label}}» di {{username}} non funziona più",
    text: "{{site}} ha perso la chiave di cifratura che proteggeva «{{label}}», quindi abbiamo rimosso questo metodo dal tuo account. Le altre tue chiavi di sicurezza e app funzionano ancora. Tutte le tue sessioni sono state disconnesse.",
    text_last:
      "{{site}} ha perso la chiave di cifratura che proteggeva «{{label}}», quindi abbiamo rimosso questo metodo dal tuo account. Era l’ultimo per il secondo passaggio, quindi anche i tuoi codici di recupero sono stati rimossi. Abbiamo bloccato la tua password: nessuno può usarla per accedere finché non la reimposti. Tutte le tue sessioni sono state disconnesse.",
    after: "Accedi e configura un nuovo metodo. Se non riesci ad accedere, reimposta la password:",
    after_last: "Reimposta la password, accedi e attiva di nuovo l’autenticazione a due fattori:",
  },
  "factor-closed": {
    subject: "«{{label}}»: metodo bloccato per {{username}}",
    text: "Qualcuno ha tentato 100 volte di fila di usare «{{label}}» senza riuscirci. Per fermare questi tentativi, abbiamo bloccato il metodo definitivamente.",
    after:
      "Accedi in un altro modo, rimuovi il metodo e aggiungilo di nuovo. Se quei tentativi non erano tuoi, qualcuno conosce la tua password. Cambia anche quella:",
  },
  "confirm-failing": {
    subject: "Conferma dell’identità non riuscita per {{username}}",
    text: "Qualcuno che ha effettuato l’accesso al tuo account ha inserito cinque password o codici errati in un giorno, quando abbiamo chiesto di confermare la tua identità.",
    after: "Se non eri tu, termina la sessione e cambia la password:",
  },
  "factor-removed": {
    subject: "«{{label}}»: metodo rimosso dall’account {{username}}",
    text: "Il metodo «{{label}}» è stato rimosso dal tuo account. Le altre tue sessioni sono state disconnesse.",
    text_last:
      "Il metodo «{{label}}» è stato rimosso dal tuo account. Era l’ultimo per il secondo passaggio, quindi anche i tuoi codici di recupero sono stati rimossi. Ora per accedere basta la password. Le altre tue sessioni sono state disconnesse.",
  },
  "second-factor-failed": {
    subject: "Accesso a {{username}} non riuscito: password corretta",
    text: "Qualcuno ha inserito la tua password, ma non ha superato il secondo passaggio. Nessuno è entrato.",
    after: "Se non eri tu, qualcuno conosce la tua password. Cambiala ora:",
  },
  "security-key-counter": {
    subject: "Chiave di sicurezza «{{label}}» di {{username}} forse copiata",
    subject_unnamed: "«{{label}}» di {{username}}: possibile copia",
    text: "Qualcuno ha usato «{{label}}», e il contatore della chiave non è aumentato. Succede quando una chiave è stata copiata. Succede anche quando alcune chiavi vengono reimpostate o sincronizzate. Abbiamo consentito questo uso, e la chiave funziona ancora.",
    after: "Se non ne conosci il motivo, rimuovi la chiave e aggiungine una nuova:",
  },
  "recovery-codes-generated": {
    subject: "Nuovi codici di recupero per {{username}}",
    text: "Sono stati creati dieci nuovi codici di recupero per il tuo account. Se avevi codici precedenti, non funzionano più.",
    link: "Non ero io",
    after: "Se eri tu, non devi fare nulla.",
  },
  "recovery-code-used": {
    subject: "Accesso a {{username}} con un codice di recupero",
    text_one: "Qualcuno ha effettuato l’accesso al tuo account con un codice di recupero. Ti resta {{count}} codice.",
    text_many: "Qualcuno ha effettuato l’accesso al tuo account con un codice di recupero. Ti restano {{count}} codici.",
    text_other: "Qualcuno ha effettuato l’accesso al tuo account con un codice di recupero. Ti restano {{count}} codici.",
  },
  "reset-password": {
    subject: "Imposta una nuova password per {{username}}",
    text: "Qualcuno, molto probabilmente tu, ha chiesto una nuova password per il tuo account.",
    lead: "Apri questo link entro {{lifetimes.resetLink}} per impostarla. Funziona una sola volta:",
    link: "Imposta una nuova password",
    after: "Se non eri tu, ignora questa email. Se non apri il link, non succede nulla. Non condividerlo con nessuno.",
  },
  "password-reset": {
    subject: "Password reimpostata per {{username}}",
    text: "Qualcuno ha impostato una nuova password con il link di una nostra email. Tutte le tue sessioni sono state disconnesse. L’autenticazione a due fattori resta com’era.",
    after:
      "Se non eri tu, qualcun altro legge la tua email. Metti prima al sicuro la tua casella di posta. Poi reimposta di nuovo la password:",
  },
  "password-closed": {
    subject: "Password bloccata per {{username}}",
    text: "La tua password è bloccata. Qualcuno ha inserito una password errata per il tuo account 100 volte di fila. Nessuno è entrato. Finché non la reimposti, non funziona nemmeno la password giusta.",
    after: "Reimposta la password per accedere di nuovo:",
  },
  ...projectMails,
  "new-device": {
    subject: "Nuovo accesso a {{username}} da {{browser}}",
    text: "Qualcuno ha effettuato l’accesso al tuo account da un nuovo browser.",
    lead: "Se non eri tu, apri questo link entro {{lifetimes.notMeLink}}. Disconnette tutti i browser, blocca la password finché non la reimposti e annulla ciò che da allora è stato aggiunto al tuo account:",
    link: "Non ero io",
    after: "Se eri tu, non devi fare nulla.",
  },
  "login-disowned": {
    subject: "Password bloccata e sessioni terminate per {{username}}",
    text: "Qualcuno ha usato il link «Non ero io» di una nostra email. Abbiamo disconnesso tutte le tue sessioni, dimenticato i tuoi browser e bloccato la tua password.",
    text_gone:
      "Qualcuno ha usato il link «Non ero io» di una nostra email. Abbiamo disconnesso tutte le tue sessioni, dimenticato i tuoi browser e bloccato la tua password. Ciò che è stato aggiunto da allora non funziona più: {{gone}}.",
    after: "Reimposta ora la password. Poi controlla le chiavi di sicurezza, le app e i codici di recupero, e crea nuovi codici:",
  },
  "deletion-requested": {
    subject: "Il tuo account {{username}} verrà eliminato",
    text: "Qualcuno, molto probabilmente tu, ci ha chiesto di eliminare il tuo account. Lo elimineremo tra {{lifetimes.deletionGrace}}.",
    text_operator: "L’assistenza di {{site}} ha chiesto di eliminare il tuo account. Lo elimineremo tra {{lifetimes.deletionGrace}}.",
    lead: "Per conservare il tuo account, apri questo link prima di allora. Oppure accedi e premi il pulsante per conservarlo:",
    link: "Conserva l’account",
    after: "Se non eri tu, conserva l’account e poi reimposta la password:",
  },
  "deletion-cancelled": {
    subject: "Eliminazione di {{username}} annullata",
    text: "Non elimineremo il tuo account. Non è andato perso nulla. Puoi accedere di nuovo.",
  },
  "account-deleted": {
    subject: "Il tuo account {{username}} è stato eliminato",
    text: "Abbiamo eliminato il tuo account, come richiesto {{lifetimes.deletionGrace}} fa. I file che hai pubblicato restano nei loro progetti. I proprietari di quei progetti possono ancora vedere che cosa vi hai fatto, con il tuo nome utente, l’indirizzo IP e il browser. Nessun altro può prendere il tuo nome utente.",
    after: "Non devi fare altro.",
  },
  "account-exported": {
    subject: "Dati di {{username}} scaricati",
    text: "Qualcuno, molto probabilmente tu, ha scaricato una copia dei dati del tuo account.",
  },
  "account-frozen": {
    subject: "Il tuo account {{username}} è sospeso",
    text: "L’assistenza di {{site}} ha sospeso il tuo account. Nessuno può accedervi, e tutte le sue sessioni sono state disconnesse. Non è stato eliminato nulla.",
    after: "Se non ne conosci il motivo, <support>contatta l’assistenza</support>.",
  },
  "account-unfrozen": {
    subject: "Il tuo account {{username}} non è più sospeso",
    text: "L’assistenza di {{site}} ha riaperto il tuo account. Puoi accedere come prima.",
    after: "Se non sai perché era sospeso, accedi e consulta la cronologia:",
  },
  "sessions-ended": {
    subject: "Tutte le sessioni di {{username}} disconnesse",
    text: "L’assistenza di {{site}} ha disconnesso tutte le tue sessioni. Ogni browser dovrà ripetere il secondo passaggio. Non è cambiato altro, e puoi accedere.",
    after: "Se non ne conosci il motivo, accedi e consulta la cronologia:",
  },
  "token-created": {
    subject: "Token API «{{label}}» creato per {{username}}",
    text: "Il token API «{{label}}» è stato creato nel tuo account. Chiunque lo possieda può caricare file a tuo nome, nei limiti che hai consentito.",
    lead: "Se non eri tu, apri questo link entro {{lifetimes.notMeLink}}. Revoca il token, annulla ciò che è stato aggiunto dopo, disconnette tutti i browser e blocca la password finché non la reimposti:",
    link: "Non ero io",
    after: "Se eri tu, non devi fare nulla.",
  },
  "token-regenerated": {
    subject: "Token API «{{label}}» di {{username}} rigenerato",
    text: "Il token API «{{label}}» del tuo account è stato sostituito da uno nuovo con gli stessi diritti.",
    lead: "Se non eri tu, apri questo link entro {{lifetimes.notMeLink}}. Revoca il nuovo token, annulla ciò che è stato aggiunto dopo, disconnette tutti i browser e blocca la password finché non la reimposti:",
    link: "Non ero io",
    after: "Se eri tu, non devi fare nulla.",
  },
  "token-new-network": {
    subject: "Token API «{{label}}» di {{username}} usato da una nuova rete",
    text: "Il token API «{{label}}» è stato usato da una rete da cui non era mai stato usato prima.",
    after: "Se non eri tu né una delle tue macchine, revoca il token:",
  },
  "token-expiring": {
    subject: "Il token API «{{label}}» di {{username}} scade presto",
    text: "Il token API «{{label}}» sta per scadere. Dopo la scadenza, nessuno può usarlo per caricare file. Scadenza: {{until}}.",
    after: "Per continuare a usarlo, rigeneralo prima di allora:",
  },
  "token-unused": {
    subject: "Token API «{{label}}» di {{username}} inutilizzato",
    text: "Il token API «{{label}}» non viene usato da quasi un anno. Lo revocheremo, a meno che non venga usato prima. Revoca prevista: {{until}}.",
    after: "Se non ti serve più, revocalo ora:",
  },
  "token-revoked": {
    subject: "Token API «{{label}}» di {{username}} revocato",
    text: "Il token API «{{label}}» del tuo account è stato revocato. Nessuno può più usarlo per caricare file.",
    text_itself:
      "Un programma ci ha inviato il token API «{{label}}» del tuo account per farlo revocare. L’abbiamo revocato. Nessuno può più usarlo per caricare file.",
    after: "Se non eri tu, controlla gli altri tuoi token:",
    after_itself:
      "Se quel programma non era tuo, qualcun altro aveva il token. Controlla che cosa è stato caricato con il token, e gli altri tuoi token:",
  },
  "token-ended": {
    subject: "Token API «{{label}}» di {{username}} invalidato",
    text: "Il token API «{{label}}» non è più valido. Nessuno può più usarlo per caricare file.",
    text_expired: "Il token API «{{label}}» è scaduto. Nessuno può più usarlo per caricare file.",
    text_unused:
      "Abbiamo revocato il token API «{{label}}» perché non è stato usato per un anno. Nessuno può più usarlo per caricare file.",
    after: "Se te ne serve ancora uno, crealo qui:",
  },
  "token-leaked": {
    subject: "Token API «{{label}}» di {{username}} divulgato e revocato",
    text: "Uno scanner ha trovato il token API «{{label}}» accessibile pubblicamente, all’indirizzo {{url}}. L’abbiamo revocato, quindi nessuno può più usarlo per caricare file. Altri potrebbero averlo trovato prima. Controlla se nei tuoi progetti ci sono file che non hai caricato tu.",
    text_nowhere:
      "Uno scanner ha trovato il token API «{{label}}» accessibile pubblicamente. L’abbiamo revocato, quindi nessuno può più usarlo per caricare file. Altri potrebbero averlo trovato prima. Controlla se nei tuoi progetti ci sono file che non hai caricato tu.",
    after: "Se ti serve ancora un token, creane uno nuovo. Tienilo fuori dai file che pubblichi:",
  },
  "token-shut-out": {
    subject: "Token API «{{label}}» di {{username}} escluso da {{project}}",
    text: "Un proprietario del progetto {{project}} ha escluso il tuo token API «{{label}}» dal progetto. Il token non può più caricarvi file. Altrove funziona come prima.",
    after: "Se non ne conosci il motivo, chiedi ai proprietari del progetto. Se altri potrebbero avere il token, revocalo:",
  },
  "tokens-ended": {
    subject: "Token API di {{username}} revocati",
    text_one: "Abbiamo revocato {{count}} token API del tuo account. Nessuno può più usarlo per caricare file.",
    text_many: "Abbiamo revocato {{count}} token API del tuo account. Nessuno può più usarli per caricare file.",
    text_other: "Abbiamo revocato {{count}} token API del tuo account. Nessuno può più usarli per caricare file.",
    text_reset_one:
      "Quando abbiamo rimosso i tuoi metodi per il secondo passaggio, abbiamo revocato anche {{count}} token API del tuo account. Nessuno può più usarlo per caricare file.",
    text_reset_many:
      "Quando abbiamo rimosso i tuoi metodi per il secondo passaggio, abbiamo revocato anche {{count}} token API del tuo account. Nessuno può più usarli per caricare file.",
    text_reset_other:
      "Quando abbiamo rimosso i tuoi metodi per il secondo passaggio, abbiamo revocato anche {{count}} token API del tuo account. Nessuno può più usarli per caricare file.",
    after: "Se te ne serve ancora uno, crealo qui:",
  },
  announcement: {
    subject: "{{title}}",
    text: "{{text}}",
    after: "Ricevi questa email perché hai chiesto gli annunci di {{site}}. Per non riceverli più, cambia questa impostazione:",
  },
  "operator-test": {
    subject: "Email di prova da {{site}}",
    text: "L’assistenza di {{site}} ha inviato questa email per controllare che le email arrivino.",
    after: "Non devi fare nulla.",
  },
  "admin-granted": {
    subject: "Ruolo di amministratore assegnato a {{username}}",
    text: "L’assistenza di {{site}} ti ha assegnato il ruolo di amministratore. Puoi consultare ogni account e intervenire su di esso. Le pagine di amministrazione chiedono una chiave di sicurezza o una passkey.",
    after: "Se non te l’aspettavi, <support>contatta l’assistenza</support>. La tua cronologia dice chi è stato:",
  },
  "admin-revoked": {
    subject: "Ruolo di amministratore tolto a {{username}}",
    text: "Non hai più il ruolo di amministratore di {{site}}. Nel tuo account non è cambiato altro.",
    after: "Se non ne conosci il motivo, <support>contatta l’assistenza</support>.",
  },
  "two-factor-reset": {
    subject: "Autenticazione a due fattori rimossa dall’account {{username}}",
    text: "L’assistenza di {{site}} ha rimosso l’autenticazione a due fattori dal tuo account, perché qualcuno l’ha chiesto. Ora per accedere basta la password. Tutte le tue sessioni sono state disconnesse.",
    text_disowned:
      "Come annunciato, abbiamo rimosso le chiavi di sicurezza e le app che qualcuno ha segnalato con il link «Non ero io». Se non ne hai aggiunte altre, ora per accedere basta la password. Tutte le tue sessioni sono state disconnesse.",
    after:
      "Accedi e attiva di nuovo l’autenticazione a due fattori. Se non l’hai chiesto tu, reimposta ora la password e <support>contatta l’assistenza</support>:",
  },
  "two-factor-reset-begun": {
    subject: "Autenticazione a due fattori di {{username}}, rimozione: {{untilDay}}",
    text: "Qualcuno ha detto all’assistenza di {{site}} che hai perso le tue chiavi di sicurezza, le app e i codici. Rimuoveremo quindi l’autenticazione a due fattori dal tuo account. Da allora, per accedere basterà la password. Rimozione prevista: {{until}}.",
    text_disowned:
      "Qualcuno ha usato il link «Non ero io» di una nostra email. Le chiavi di sicurezza e le app aggiunte da allora non funzionano più, e le rimuoveremo. Fino alla rimozione nessuno può accedere. Dopo, per accedere basterà la password. Rimozione prevista: {{until}}.",
    lead: "Per impedirlo, apri questo link prima di allora:",
    lead_disowned: "Se sono tue, apri questo link prima di allora per mantenerle:",
    link: "Annulla reimpostazione",
    after:
      "Se l’hai chiesto tu, basta aspettare. Se non l’hai chiesto tu, annulla. Poi reimposta la password, perché qualcuno potrebbe conoscerla:",
  },
  "two-factor-reset-reminder": {
    subject: "Promemoria: rimozione dell’autenticazione a due fattori di {{username}}",
    text: "Come annunciato, rimuoveremo l’autenticazione a due fattori dal tuo account. Da allora, per accedere basterà la password. Rimozione prevista: {{until}}.",
    text_disowned:
      "Come annunciato, rimuoveremo le chiavi di sicurezza e le app che qualcuno ha segnalato con il link «Non ero io». Da allora, per accedere basterà la password. Rimozione prevista: {{until}}.",
    lead: "Per impedirlo, apri questo link prima di allora:",
    lead_disowned: "Se sono tue, apri questo link prima di allora per mantenerle:",
    link: "Annulla reimpostazione",
    after:
      "Se l’hai chiesto tu, basta aspettare. Se non l’hai chiesto tu, annulla. Poi reimposta la password, perché qualcuno potrebbe conoscerla:",
  },
  "two-factor-reset-stopped": {
    subject: "L’autenticazione a due fattori di {{username}} resta",
    text: "La reimpostazione della tua autenticazione a due fattori è stata annullata. Non è stato rimosso nulla.",
    after: "Se la reimpostazione ti serve ancora, <support>contatta l’assistenza</support>. La tua cronologia dice che cosa è successo:",
  },
  "two-factor-reset-dropped": {
    subject: "Autenticazione a due fattori di {{username}} non rimossa",
    text: "Non abbiamo rimosso la tua autenticazione a due fattori.",
    text_frozen: "Non abbiamo rimosso la tua autenticazione a due fattori, perché il tuo account è sospeso.",
    text_deleting: "Non abbiamo rimosso la tua autenticazione a due fattori, perché il tuo account è in corso di eliminazione.",
    text_admin: "Non abbiamo rimosso la tua autenticazione a due fattori, perché ora hai il ruolo di amministratore.",
    "text_new-factor":
      "Non abbiamo rimosso la tua autenticazione a due fattori, perché nel frattempo è stata aggiunta una chiave di sicurezza o un’app.",
    "text_factor-used":
      "Non abbiamo rimosso la tua autenticazione a due fattori, perché nel frattempo è stata usata una chiave di sicurezza, un’app o un codice di recupero.",
    "text_no-factor": "Non abbiamo rimosso la tua autenticazione a due fattori, perché è già disattivata.",
    after: "Se la reimpostazione ti serve ancora, <support>contatta l’assistenza</support>. La tua cronologia dice che cosa è successo:",
  },
  "confirm-device": {
    subject: "Conferma il tuo accesso a {{username}} da {{browser}}",
    text: "Qualcuno, molto probabilmente tu, sta accedendo al tuo account da un nuovo browser.",
    lead: "Per continuare, apri questo link in quel browser entro {{lifetimes.loginFlow}}:",
    link: "Conferma l’accesso",
    after: "Se non eri tu, non aprire il link. Qualcuno conosce la tua password. Reimpostala ora:",
  },
  "email-added": {
    subject: "Indirizzo email aggiunto a {{username}}",
    text: "L’indirizzo {{address}} è stato aggiunto al tuo account. Sarà attivo dopo la verifica.",
    link: "Non ero io",
    after: "Se eri tu, non devi fare nulla.",
  },
  "email-removed": {
    subject: "Indirizzo email rimosso dall’account {{username}}",
    text: "L’indirizzo {{address}} è stato rimosso dal tuo account. Non puoi più usarlo per accedere o per reimpostare la password.",
    after:
      "Se non eri tu, qualcun altro può entrare nel tuo account. Reimposta ora la password, con un indirizzo che ne fa ancora parte. Se non puoi leggere la posta di nessuno di essi, <support>contatta l’assistenza</support>:",
  },
  "email-primary-changed": {
    subject: "Indirizzo email principale di {{username}} cambiato",
    text: "L’indirizzo principale del tuo account è ora {{address}}. Prima era {{previous}}.",
  },
  "password-changed": {
    subject: "Password cambiata per {{username}}",
    text: "Qualcuno che aveva effettuato l’accesso e conosceva la tua vecchia password l’ha cambiata. Le altre tue sessioni sono state disconnesse.",
  },
} satisfies Area<"mail">;
