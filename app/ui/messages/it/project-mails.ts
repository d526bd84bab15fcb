export const projectMails = {
  "project-created": {
    subject: "Progetto {{project}} creato",
    text: "{{member}} ha creato il progetto {{project}} su {{site}}. Il tuo account è tra i suoi proprietari.",
    after: "Se non te l’aspettavi, controlla i tuoi progetti:",
  },
  "project-invited": {
    subject: "Invito di {{person}} a {{project}}",
    text: "{{member}} ha inviato a {{person}} un invito al progetto {{project}}. L’invito è valido per {{lifetimes.invitation}}.",
    text_owner:
      "{{member}} ha inviato a {{person}} un invito al progetto {{project}} come proprietario. L’invito è valido per {{lifetimes.invitation}}.",
    text_maintainer:
      "{{member}} ha inviato a {{person}} un invito al progetto {{project}} come maintainer. L’invito è valido per {{lifetimes.invitation}}.",
    link: "Non ero io",
    after: "Se non te l’aspettavi, ritira l’invito nelle impostazioni del progetto:",
  },
  invitation: {
    subject: "Invito al progetto {{project}}",
    text: "{{member}} ti invita al progetto {{project}} su {{site}}. Accetta o rifiuta entro {{lifetimes.invitation}}. Se non fai nulla, non succede nulla.",
    text_owner:
      "{{member}} ti invita al progetto {{project}} su {{site}} come proprietario. Accetta o rifiuta entro {{lifetimes.invitation}}. Se non fai nulla, non succede nulla.",
    text_maintainer:
      "{{member}} ti invita al progetto {{project}} su {{site}} come maintainer. Accetta o rifiuta entro {{lifetimes.invitation}}. Se non fai nulla, non succede nulla.",
    after: "Se non conosci {{member}} o il progetto, rifiuta l’invito:",
  },
  "project-joined": {
    subject: "Nuovo ingresso in {{project}}: {{member}}",
    text: "{{member}} fa ora parte del progetto {{project}}.",
    text_owner: "{{member}} fa ora parte del progetto {{project}} come proprietario.",
    text_maintainer: "{{member}} fa ora parte del progetto {{project}} come maintainer.",
    after: "Se non te l’aspettavi, rimuovi {{member}} nelle impostazioni del progetto:",
  },
  "project-role-changed": {
    subject: "Ruolo di {{person}} in {{project}} cambiato",
    text: "{{member}} ha cambiato il ruolo di {{person}} nel progetto {{project}}.",
    text_owner: "{{member}} ha dato a {{person}} il ruolo di proprietario nel progetto {{project}}.",
    text_maintainer: "{{member}} ha dato a {{person}} il ruolo di maintainer nel progetto {{project}}.",
    link: "Non ero io",
    after: "Se non te l’aspettavi, controlla le persone del progetto:",
  },
  "project-person-removed": {
    subject: "Rimozione da {{project}}: {{person}}",
    text: "{{member}} ha rimosso {{person}} dal progetto {{project}}. {{person}} non può più gestirlo né caricarvi file.",
    link: "Non ero io",
    after: "Se non te l’aspettavi, chiedi a {{member}} o controlla il progetto:",
  },
  "project-left": {
    subject: "Uscita da {{project}}: {{member}}",
    text: "{{member}} ha lasciato il progetto {{project}}, e non può più gestirlo né caricarvi file.",
    after: "Se non te l’aspettavi, chiedi a {{member}} o controlla il progetto:",
  },
  "project-people-taken-back": {
    subject: "Ruoli in {{project}} ripristinati",
    text: "{{member}} ci ha segnalato che qualcun altro era nel suo account. Abbiamo ripristinato i ruoli cambiati da lì nel progetto {{project}}: {{people}}.",
    after: "Le altre modifiche al progetto restano. Controlla la sua cronologia:",
  },
  "project-token-shut-out": {
    subject: "Token di {{person}} escluso da {{project}}",
    text: "{{member}} ha escluso il token «{{label}}» di {{person}} dal progetto {{project}}. Il token non può più caricarvi file.",
    after: "Se non te l’aspettavi, chiedi a {{member}} o controlla il progetto:",
  },
  "project-status-changed": {
    subject: "Stato di {{project}} cambiato",
    text: "{{member}} ha cambiato lo stato del progetto {{project}}.",
    text_active: "{{member}} ha contrassegnato il progetto {{project}} come attivo.",
    text_deprecated: "{{member}} ha contrassegnato il progetto {{project}} come deprecato.",
    text_archived: "{{member}} ha contrassegnato il progetto {{project}} come archiviato.",
    after: "Se non te l’aspettavi, ripristina lo stato nelle impostazioni del progetto:",
  },
  "project-two-factors-required": {
    subject: "{{project}} richiede ora l’autenticazione a due fattori",
    text: "{{member}} ha cambiato le regole del progetto {{project}}: ora per gestirlo serve l’autenticazione a due fattori. I caricamenti con un token continuano come prima.",
    after: "Se non te l’aspettavi, controlla le impostazioni del progetto:",
  },
  "project-two-factors-optional": {
    subject: "{{project}} non richiede più l’autenticazione a due fattori",
    text: "{{member}} ha cambiato le regole del progetto {{project}}: ora si può gestire senza autenticazione a due fattori.",
    after: "Se non te l’aspettavi, ripristina la regola nelle impostazioni del progetto:",
  },
  "project-approval-on": {
    subject: "I nuovi file di {{project}} attendono l’approvazione",
    text: "{{member}} ha cambiato le regole del progetto {{project}}: ora i nuovi file attendono che un proprietario li approvi.",
    after: "Se non te l’aspettavi, controlla le impostazioni del progetto:",
  },
  "project-approval-off": {
    subject: "I nuovi file di {{project}} non attendono più l’approvazione",
    text: "{{member}} ha disattivato l’approvazione per il progetto {{project}}. Chiunque abbia un suo token può ora pubblicare subito i file.",
    after: "Se non te l’aspettavi, riattivala nelle impostazioni del progetto. Poi controlla le persone e i token:",
  },
  "project-deleted": {
    subject: "Progetto {{project}} eliminato",
    text: "{{member}} ha eliminato il progetto {{project}} e tutte le sue release. Per 90 giorni solo i suoi proprietari possono usarne di nuovo il nome. I nomi dei file pubblicati non vengono mai usati per altri file.",
    after:
      "Se non te l’aspettavi, qualcuno potrebbe essersi impossessato dell’account di {{member}}. Se è il tuo, reimposta ora la password:",
  },
  "project-quarantined": {
    subject: "Il progetto {{project}} è in quarantena",
    text: "L’assistenza di {{site}} ha messo il progetto {{project}} in quarantena. Non accetta caricamenti, non offre file e non può essere modificato. Non è stato eliminato nulla.",
    after: "Se non ne conosci il motivo, <support>contatta l’assistenza</support>.",
  },
  "project-released": {
    subject: "Il progetto {{project}} è uscito dalla quarantena",
    text: "L’assistenza di {{site}} ha tolto il progetto {{project}} dalla quarantena. Ora offre di nuovo i suoi file.",
    after: "Controlla di riconoscere le persone e le release del progetto:",
  },
  "release-yanked": {
    subject: "Release {{version}} di {{project}} ritirata",
    text: "{{member}} ha ritirato la versione {{version}} del progetto {{project}}. I programmi di installazione la saltano, a meno che non venga richiesta proprio questa versione.",
    text_why:
      "{{member}} ha ritirato la versione {{version}} del progetto {{project}}. Il motivo è: {{why}}. I programmi di installazione la saltano, a meno che non venga richiesta proprio questa versione.",
    after: "Se non te l’aspettavi, annulla il ritiro nelle impostazioni del progetto:",
  },
  "release-unyanked": {
    subject: "Release {{version}} di {{project}} non più ritirata",
    text: "{{member}} ha annullato il ritiro della versione {{version}} del progetto {{project}}. I programmi di installazione la usano di nuovo.",
    after: "Se non te l’aspettavi, ritirala di nuovo nelle impostazioni del progetto:",
  },
  "release-opened": {
    subject: "La release {{version}} di {{project}} accetta di nuovo file",
    text: "{{member}} ha aperto la versione {{version}} del progetto {{project}}. Accetta altri file per un giorno.",
    after: "Se non te l’aspettavi, controlla il progetto:",
  },
  "files-waiting": {
    subject: "File di {{project}} {{version}} in attesa di approvazione",
    text: "{{member}} ha caricato {{file}} nel progetto {{project}}, versione {{version}}. Lo pubblichiamo quando un proprietario lo approva con un secondo passaggio. Dopo {{lifetimes.waitingFile}}, lo rimuoviamo.",
    after: "Approva o rifiuta i file. Se non te li aspettavi, rifiutali e revoca il token con cui sono arrivati:",
  },
  "files-approved": {
    subject: "File di {{project}} {{version}} pubblicati",
    text_one: "{{member}} ha approvato il file {{file}} del progetto {{project}}, versione {{version}}. È stato pubblicato.",
    text_many:
      "{{member}} ha approvato {{count}} file del progetto {{project}}, versione {{version}}, ad esempio {{file}}. Sono stati pubblicati.",
    text_other:
      "{{member}} ha approvato {{count}} file del progetto {{project}}, versione {{version}}, ad esempio {{file}}. Sono stati pubblicati.",
    after: "Se non te l’aspettavi, ritira la release. Poi controlla le persone e la cronologia del progetto:",
  },
  "files-rejected": {
    subject: "File di {{project}} {{version}} rifiutati",
    text_one:
      "{{member}} ha rifiutato il file {{file}} del progetto {{project}}, versione {{version}}. Non è stato pubblicato, e il suo nome è di nuovo libero.",
    text_many:
      "{{member}} ha rifiutato {{count}} file del progetto {{project}}, versione {{version}}, ad esempio {{file}}. Non sono stati pubblicati, e i loro nomi sono di nuovo liberi.",
    text_other:
      "{{member}} ha rifiutato {{count}} file del progetto {{project}}, versione {{version}}, ad esempio {{file}}. Non sono stati pubblicati, e i loro nomi sono di nuovo liberi.",
    after: "Se non te l’aspettavi, chiedi a {{member}} e carica di nuovo i file:",
  },
  "files-expired": {
    subject: "File di {{project}} {{version}} non approvati",
    text_one:
      "Nessuno ha approvato il file {{file}} del progetto {{project}}, versione {{version}}, entro {{lifetimes.waitingFile}}. L’abbiamo rimosso, e il suo nome è di nuovo libero.",
    text_many:
      "Nessuno ha approvato {{count}} file del progetto {{project}}, versione {{version}}, ad esempio {{file}}, entro {{lifetimes.waitingFile}}. Li abbiamo rimossi, e i loro nomi sono di nuovo liberi.",
    text_other:
      "Nessuno ha approvato {{count}} file del progetto {{project}}, versione {{version}}, ad esempio {{file}}, entro {{lifetimes.waitingFile}}. Li abbiamo rimossi, e i loro nomi sono di nuovo liberi.",
    after: "Per pubblicarli, caricali di nuovo:",
  },
  "release-deleted": {
    subject: "Release {{version}} di {{project}} eliminata",
    text: "{{member}} ha eliminato la versione {{version}} del progetto {{project}} e tutti i suoi file. I loro nomi non vengono mai usati per altri file.",
    after: "Se non te l’aspettavi, controlla le persone e la cronologia del progetto:",
  },
  "release-file-uploaded": {
    subject: "File caricato in {{project}} {{version}}",
    text: "{{member}} ha caricato il file {{file}} in {{project}} {{version}} con il token API «{{by}}». Il suo SHA-256 è {{sha256}}. Per un’ora non ti invieremo email per altri file. Li trovi nella cronologia del progetto.",
    text_password:
      "{{member}} ha caricato il file {{file}} in {{project}} {{version}} con la propria password. Il suo SHA-256 è {{sha256}}. Per un’ora non ti invieremo email per altri file. Li trovi nella cronologia del progetto.",
    after: "Se non te l’aspettavi, controlla le persone e la cronologia del progetto:",
  },
  "release-file-deleted": {
    subject: "File di {{project}} {{version}} eliminato",
    text: "{{member}} ha eliminato il file {{file}} del progetto {{project}}. Il suo nome non viene mai usato per un altro file.",
    after: "Se non te l’aspettavi, controlla le persone e la cronologia del progetto:",
  },
};
