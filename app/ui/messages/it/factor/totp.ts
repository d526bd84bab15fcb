import type { Area } from "../../catalogue.ts";

export const totp = {
  method: "app di autenticazione",
  name: "App di autenticazione",
  named: "app di autenticazione «{{label}}»",
  way: "Usa un’app di autenticazione",
  section: {
    title: "App di autenticazione",
    none: "Un’app sul telefono o sul computer mostra un nuovo codice di sei cifre ogni 30 secondi.",
    add: "Aggiungi un’app di autenticazione",
    manage: "Gestisci le app di autenticazione",
  },
  protection: {
    title: "App di autenticazione",
    text_one: "Hai {{count}} app di autenticazione.",
    text_many: "Hai {{count}} app di autenticazione.",
    text_other: "Hai {{count}} app di autenticazione.",
    missing: "Un’app sul telefono o sul computer mostra un nuovo codice ogni 30 secondi.",
    manage: "Gestisci le app",
    setUp: "Aggiungi un’app",
  },
  proof: { label: "Codice della tua app di autenticazione", submit: "Conferma con il codice" },
  login: {
    title: "Inserisci il codice",
    text: "Inserisci il codice di sei cifre della tua app di autenticazione ({{labels}}) per accedere come {{username}}.",
    text_unnamed: "Inserisci il codice di sei cifre della tua app di autenticazione per accedere come {{username}}.",
    code: "Codice di sei cifre",
  },
  page: {
    title: "App di autenticazione",
    yours: "Le tue app",
    add: "Aggiungi un’app",
    addAnother: "Aggiungi un’altra app",
    begin: "Aggiungi un’altra app",
    openTitle: "Apri un’app di autenticazione",
    open: "Va bene qualsiasi app per codici monouso (TOTP). Molti gestori di password e telefoni ne hanno una integrata.",
    secretTitle: "Fornisci all’app il segreto di questo sito",
    openApp: "Apri in un’app su questo dispositivo",
    scan: "Inquadra il codice QR con l’app.",
    qrLabel: "Codice QR con il segreto, mostrato anche come testo",
    typeIt: "Non puoi inquadrarlo? Inserisci questo segreto nell’app:",
    codeTitle: "Inserisci il codice mostrato dall’app",
    labelHint: "Un nome per riconoscere l’app, ad esempio «Telefono».",
    firstLabel: "App di autenticazione",
    nextLabel: "App di autenticazione {{number}}",
    code: "Codice dell’app",
    codeHint: "Sei cifre. Se il codice cambia mentre scrivi, inserisci quello nuovo.",
    submit: "Aggiungi l’app",
    setupGone: "Questo segreto non è più valido. È già stato aggiunto, oppure è scaduto: vale per {{lifetimes.totpSetup}}. Ricomincia.",
    tooMany: "Non puoi avere più di {{max}} app. Rimuovine prima una.",
    full: "Non puoi avere altre app. Per aggiungerne una, rimuovine prima un’altra.",
  },
  events: {
    added: "App di autenticazione «{{label}}» aggiunta",
    "add-failed": "App di autenticazione non aggiunta: il codice era errato",
    closed: "App di autenticazione bloccata dopo 100 codici errati di fila",
    renamed: "App di autenticazione rinominata in «{{label}}»",
    lost: "App di autenticazione persa: il sito ha perso la chiave di cifratura del suo segreto",
    removed: "App di autenticazione «{{label}}» rimossa",
    failed: "Accesso non riuscito: password corretta, codice dell’app errato",
  },
  mail: {
    "factor-added": {
      subject: "App di autenticazione «{{label}}» aggiunta a {{username}}",
      text: "L’app di autenticazione «{{label}}» è stata aggiunta al tuo account. Ora puoi usare i suoi codici per accedere. Le altre tue sessioni sono state disconnesse.",
    },
    "factor-removed": {
      subject: "App di autenticazione «{{label}}» rimossa dall’account {{username}}",
      text: "L’app di autenticazione «{{label}}» è stata rimossa dal tuo account. Le altre tue sessioni sono state disconnesse.",
      text_last:
        "L’app di autenticazione «{{label}}» è stata rimossa dal tuo account. Era il tuo ultimo metodo per il secondo passaggio, quindi anche i tuoi codici di recupero sono stati rimossi. Ora per accedere basta la password. Le altre tue sessioni sono state disconnesse.",
    },
    "factor-lost": {
      subject: "App di autenticazione «{{label}}» di {{username}} non funziona più",
      text: "{{site}} ha perso la chiave di cifratura che proteggeva il segreto della tua app di autenticazione «{{label}}». L’app è stata rimossa dal tuo account. Le altre tue chiavi di sicurezza e app funzionano ancora. Tutte le tue sessioni sono state disconnesse.",
      text_last:
        "{{site}} ha perso la chiave di cifratura che proteggeva il segreto della tua app di autenticazione «{{label}}». L’app è stata rimossa dal tuo account. Era il tuo ultimo metodo per il secondo passaggio, quindi anche i tuoi codici di recupero sono stati rimossi. Abbiamo bloccato la tua password: nessuno può usarla per accedere finché non la reimposti. Tutte le tue sessioni sono state disconnesse.",
    },
    "factor-closed": {
      subject: "App di autenticazione «{{label}}» bloccata per {{username}}",
      text: "Qualcuno ha inserito 100 codici errati di fila per la tua app di autenticazione «{{label}}». Per fermare questi tentativi, l’abbiamo bloccata definitivamente, in ogni browser.",
      after:
        "Accedi con una chiave di sicurezza o un codice di recupero, rimuovi l’app e aggiungila di nuovo. Se non hai inserito tu quei codici, qualcuno conosce la tua password. Cambia anche quella:",
    },
    "second-factor-failed": {
      text: "Qualcuno ha inserito la tua password, ma non il codice della tua app di autenticazione. Nessuno è entrato.",
    },
  },
  refused: {
    wrong: "Il codice non è corretto. Inserisci le sei cifre che l’app mostra ora.",
    disowned: "Questa app non funziona più, perché hai segnalato che non è tua. La nostra email in proposito spiega che cosa fare.",
    closed:
      "Questa app è bloccata dopo 100 codici errati di fila. Accedi in un altro modo, ad esempio con un codice di recupero. Poi rimuovi l’app e aggiungila di nuovo.",
    used: "Questo codice è già stato usato. Aspetta che l’app mostri il prossimo.",
    "clock-behind_one":
      "L’orologio del tuo dispositivo è indietro di circa {{count}} minuto. Attiva l’ora automatica, poi inserisci il prossimo codice.",
    "clock-behind_many":
      "L’orologio del tuo dispositivo è indietro di circa {{count}} minuti. Attiva l’ora automatica, poi inserisci il prossimo codice.",
    "clock-behind_other":
      "L’orologio del tuo dispositivo è indietro di circa {{count}} minuti. Attiva l’ora automatica, poi inserisci il prossimo codice.",
    "clock-ahead_one":
      "L’orologio del tuo dispositivo è avanti di circa {{count}} minuto. Attiva l’ora automatica, poi inserisci il prossimo codice.",
    "clock-ahead_many":
      "L’orologio del tuo dispositivo è avanti di circa {{count}} minuti. Attiva l’ora automatica, poi inserisci il prossimo codice.",
    "clock-ahead_other":
      "L’orologio del tuo dispositivo è avanti di circa {{count}} minuti. Attiva l’ora automatica, poi inserisci il prossimo codice.",
  },
} satisfies NonNullable<Area<"factor">["totp"]>;
