import type { Area } from "../../catalogue.ts";

export const securityKey = {
  method: "chiave di sicurezza",
  name: "Chiave di sicurezza",
  named: "chiave di sicurezza «{{label}}»",
  way: "Usa una chiave di sicurezza o passkey",
  section: {
    title: "Passkey e chiavi di sicurezza",
    none: "Accedi con l’impronta digitale, il volto o il PIN, oppure con una chiave da collegare. Un sito falso non può rubarle.",
    add: "Aggiungi una passkey o una chiave di sicurezza",
    manage: "Gestisci passkey e chiavi di sicurezza",
  },
  protection: {
    title: "Passkey e chiavi di sicurezza",
    text_one: "Hai {{count}} passkey o chiave di sicurezza.",
    text_many: "Hai {{count}} passkey o chiavi di sicurezza.",
    text_other: "Hai {{count}} passkey o chiavi di sicurezza.",
    missing: "Usa l’impronta digitale, il volto, il PIN o una chiave da collegare. È la scelta più sicura: un sito falso non può rubarla.",
    manage: "Gestisci passkey e chiavi",
    setUp: "Aggiungi una passkey o una chiave",
  },
  proof: {
    submit: "Conferma con una chiave di sicurezza o passkey",
    noScript: "Le chiavi di sicurezza e le passkey richiedono JavaScript. Attivalo e ricarica la pagina, oppure conferma in un altro modo.",
  },
  events: {
    added: "Chiave di sicurezza «{{label}}» aggiunta",
    "add-failed": "Chiave di sicurezza non aggiunta: la sua risposta è stata rifiutata",
    closed: "Chiave di sicurezza bloccata dopo 100 risposte errate di fila",
    renamed: "Chiave di sicurezza rinominata in «{{label}}»",
    removed: "Chiave di sicurezza «{{label}}» rimossa",
    failed: "Accesso non riuscito: password corretta, chiave di sicurezza rifiutata",
  },
  browser: {
    waiting: "In attesa della chiave",
    cancelled: {
      create:
        "Non è stato aggiunto nulla. Forse hai annullato, hai aspettato troppo o hai usato una chiave già registrata. Riprova e tocca la chiave quando lampeggia.",
      get: "Non ha funzionato. Forse hai annullato, hai aspettato troppo o hai usato una chiave non registrata. Riprova oppure accedi in un altro modo.",
    },
    known: {
      create: "Questa chiave o passkey è già registrata per il tuo account. Usane un’altra.",
      get: "Questa chiave non è registrata per il tuo account. Usane un’altra oppure accedi in un altro modo.",
    },
    unable: {
      create: "Questa chiave non può salvare una passkey. Aggiungila come chiave di sicurezza oppure usane un’altra.",
      get: "Questa chiave non può essere usata qui. Usane un’altra oppure accedi in un altro modo.",
    },
    failed: "Il tuo browser non è riuscito a chiedere una chiave. Ricarica la pagina e riprova.",
    unsupported: "Questo browser non supporta le passkey e le chiavi di sicurezza. Usa un altro browser.",
    help: "Aiuto per le chiavi",
  },
  login: {
    title: "Chiave di sicurezza o passkey",
    text: "Usa la tua chiave di sicurezza o passkey ({{labels}}) per accedere come {{username}}.",
    text_unnamed: "Usa la tua chiave di sicurezza o passkey per accedere come {{username}}.",
    noScript:
      "Le chiavi di sicurezza e le passkey richiedono JavaScript. Attivalo e ricarica la pagina, usa un altro browser oppure accedi in un altro modo:",
  },
  passkey: {
    title: "Accedi con una passkey",
    text: "Usa l’impronta digitale, il volto o il PIN al posto della password. La tua passkey si trova su questo dispositivo, sul telefono, su una chiave di sicurezza o nel tuo gestore di password.",
    button: "Accedi con una passkey",
    noScript: "Le passkey richiedono JavaScript. Attivalo e ricarica la pagina, oppure accedi con la password:",
    password: "Accedi con la password",
  },
  page: {
    title: "Passkey e chiavi di sicurezza",
    yours: "Le tue passkey e chiavi",
    none: "Non hai aggiunto passkey né chiavi di sicurezza.",
    passkey: "Passkey",
    securityKey: "Chiave di sicurezza",
    alone: "Ti fa accedere senza password.",
    secondStep: "Solo per il secondo passaggio.",
    synced: "Con backup: puoi usarla sugli altri tuoi dispositivi.",
    oneDevice: "Su un solo dispositivo.",
    maker: "Tipo: {{maker}}.",
    rename: "Rinomina",
    renameLabel: "Nuovo nome",
    addPasskey: "Aggiungi passkey",
    passkeyText:
      "Una passkey ti fa accedere con l’impronta digitale, il volto o il PIN, senza password. Viene salvata su questo dispositivo, sul telefono, su una chiave di sicurezza o nel tuo gestore di password.",
    addKey: "Aggiungi chiave di sicurezza",
    keyText:
      "Una chiave di sicurezza è un dispositivo da collegare o da avvicinare al telefono. È il tuo secondo passaggio, dopo la password.",
    spare: "Aggiungine due e conservane una in un posto sicuro.",
    spareHelp: "Perché te ne serve una seconda",
    label: "Nome",
    labelHint: "Facoltativo. Un nome per riconoscerla, ad esempio «YubiKey blu».",
    noScript:
      "Le passkey e le chiavi di sicurezza richiedono JavaScript. Attivalo e ricarica la pagina, oppure usa un’app di autenticazione:",
    noScriptToo: "Anche questo richiede JavaScript.",
    app: "Configura un’app di autenticazione",
  },
  mail: {
    "factor-added": {
      subject: "Chiave di sicurezza «{{label}}» aggiunta a {{username}}",
      text: "La chiave di sicurezza «{{label}}» è stata aggiunta al tuo account. Ora puoi usarla per accedere. Le altre tue sessioni sono state disconnesse.",
    },
    "factor-removed": {
      subject: "Chiave di sicurezza «{{label}}» rimossa dall’account {{username}}",
      text: "La chiave di sicurezza «{{label}}» è stata rimossa dal tuo account. Le altre tue sessioni sono state disconnesse.",
      text_last:
        "La chiave di sicurezza «{{label}}» è stata rimossa dal tuo account. Era il tuo ultimo metodo per il secondo passaggio, quindi anche i tuoi codici di recupero sono stati rimossi. Ora per accedere basta la password. Le altre tue sessioni sono state disconnesse.",
    },
    "factor-closed": {
      subject: "Chiave di sicurezza «{{label}}» bloccata per {{username}}",
      text: "La tua chiave di sicurezza «{{label}}» ha dato 100 risposte errate di fila. Per fermare questi tentativi, l’abbiamo bloccata definitivamente, in ogni browser.",
      after:
        "Accedi in un altro modo, rimuovi la chiave e aggiungila di nuovo. Se quei tentativi non erano tuoi, qualcuno conosce la tua password. Cambia anche quella:",
    },
    "second-factor-failed": {
      text: "Qualcuno ha inserito la tua password, ma non ha potuto usare la tua chiave di sicurezza. Nessuno è entrato.",
    },
  },
  refused: {
    malformed: "Non siamo riusciti a leggere la risposta della tua chiave. Riprova oppure usa un altro browser.",
    "challenge-spent": "Questa pagina è rimasta aperta troppo a lungo, o la sua richiesta è già stata usata. Riprova ora.",
    origin:
      "La tua chiave è stata usata per un indirizzo diverso. Controlla l’indirizzo nel browser: la pagina che hai usato potrebbe essere un’imitazione di questo sito.",
    "user-presence": "Tocca la chiave quando lampeggia.",
    "user-verification":
      "La tua chiave non ha verificato la tua identità. Imposta sulla chiave un PIN, un’impronta o il volto, poi riprova.",
    attestation: "Questa chiave non può essere usata qui. Usane un’altra.",
    "not-discoverable": "Questa chiave non può salvare una passkey. Aggiungila invece come chiave di sicurezza.",
    "already-registered": "Questa chiave è già registrata. Usane un’altra.",
    "too-many": "Hai raggiunto il limite. Rimuovi una chiave che non usi, poi riprova.",
    "unknown-key": "Questa chiave non è registrata per il tuo account. Usane un’altra oppure accedi in un altro modo.",
    "never-verified":
      "Questa chiave non può farti accedere senza password. Accedi con la password, rimuovi la chiave e aggiungila di nuovo come passkey.",
    disowned: "Questa chiave non funziona più, perché hai segnalato che non è tua. La nostra email in proposito spiega che cosa fare.",
    closed: "Questa chiave è bloccata dopo 100 tentativi non riusciti di fila. Accedi in un altro modo, rimuovila e aggiungila di nuovo.",
  },
} satisfies NonNullable<Area<"factor">["security-key"]>;
