import type { Area } from "../../catalogue.ts";

export const recoveryCode = {
  method: "codice di recupero",
  name: "Codici di recupero",
  way: "Usa un codice di recupero",
  protection: {
    title: "Codici di recupero",
    text_one: "Resta {{count}} codice di recupero.",
    text_many: "Restano {{count}} codici di recupero.",
    text_other: "Restano {{count}} codici di recupero.",
    missing: "Dieci codici monouso per quando perdi il telefono o la chiave. Li ricevi quando attivi l’autenticazione a due fattori.",
    manage: "Gestisci i codici",
  },
  events: {
    closed: "Codici di recupero bloccati dopo 100 codici errati di fila",
    lost: "Codici di recupero persi: il sito ne ha perso la chiave di cifratura",
    failed: "Accesso non riuscito: password corretta, codice di recupero errato",
  },
  backup: {
    later: "Ricevi dieci codici di recupero quando attivi l’autenticazione a due fattori.",
    manage: "Gestisci i codici di recupero",
    closed: "I tuoi codici di recupero sono bloccati dopo 100 codici errati di fila. Creane di nuovi.",
    left_one: "Hai {{count}} codice di recupero non usato.",
    left_many: "Hai {{count}} codici di recupero non usati.",
    left_other: "Hai {{count}} codici di recupero non usati.",
    low_one: "Resta solo {{count}} codice di recupero. Creane di nuovi.",
    low_many: "Restano solo {{count}} codici di recupero. Creane di nuovi.",
    low_other: "Restano solo {{count}} codici di recupero. Creane di nuovi.",
    notKept: "Non hai confermato di aver salvato i tuoi codici di recupero. Sono l’unico modo per entrare se perdi il dispositivo.",
  },
  login: {
    title: "Inserisci un codice di recupero",
    text: "Inserisci uno dei codici di recupero che hai salvato per accedere come {{username}}. Ogni codice funziona una sola volta.",
    code: "Codice di recupero",
  },
  page: {
    madeOn: "Data di creazione: {{date}}.",
    sheet: "Codici di recupero per {{username}} su {{site}}",
    shown: "Salva questi codici ora. Non li vedrai più. Ciascuno ti fa accedere una volta se perdi il telefono o la chiave.",
    keep: "Stampali, scrivili o salva il file in un posto sicuro.",
    print: "Stampa",
    download: "Scarica",
    fileText: "Ogni codice funziona una volta, dopo la password. Barralo dopo averlo usato. Conserva i codici dove solo tu puoi trovarli.",
    checkTitle: "Conferma di averli salvati",
    code: "Uno dei tuoi codici di recupero",
    checkHint: "Il codice non viene consumato. Maiuscole, spazi e trattini non contano.",
    check: "Conferma",
    begin: "Crea nuovi codici di recupero",
    generateTitle: "Sostituire i codici di recupero?",
    generateText: "Ricevi dieci nuovi codici. Quelli attuali smettono subito di funzionare.",
    generate: "Crea nuovi codici",
    keepOld: "Mantieni i codici attuali",
    noFactor: "Attiva prima l’autenticazione a due fattori. I codici di recupero servono quando perdi il telefono o la chiave.",
  },
  mail: {
    "factor-lost": {
      subject: "Codici di recupero rimossi dall’account {{username}}",
      text: "{{site}} ha perso la chiave di cifratura che proteggeva i tuoi nuovi codici di recupero. Non li avevi ancora visti, quindi li abbiamo rimossi. Le tue chiavi di sicurezza e le tue app funzionano ancora. Tutte le tue sessioni sono state disconnesse.",
      after: "Accedi e crea nuovi codici. Se non riesci ad accedere, reimposta la password:",
    },
    "factor-closed": {
      subject: "Codici di recupero bloccati per {{username}}",
      text: "Qualcuno ha inserito 100 codici di recupero errati di fila. Per fermare questi tentativi, abbiamo bloccato definitivamente i tuoi codici di recupero, in ogni browser.",
      after:
        "Accedi con una chiave di sicurezza o un’app di autenticazione e crea nuovi codici. Se non hai inserito tu quei codici, qualcuno conosce la tua password. Cambia anche quella:",
    },
    "second-factor-failed": {
      text: "Qualcuno ha inserito la tua password, ma non un codice di recupero valido. Nessuno è entrato.",
    },
  },
  refused: {
    wrong: "Questo non è uno dei tuoi codici di recupero non usati. Controlla quello che hai scritto o usane un altro.",
    disowned:
      "Questi codici non funzionano più, perché hai segnalato che non sono tuoi. La nostra email in proposito spiega che cosa fare.",
    closed: "I tuoi codici di recupero sono bloccati dopo 100 codici errati di fila. Accedi in un altro modo e creane di nuovi.",
  },
} satisfies NonNullable<Area<"factor">["recovery-code"]>;
