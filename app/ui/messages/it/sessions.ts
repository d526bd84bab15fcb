import type { Area } from "../catalogue.ts";

export const sessions = {
  title: "Sessioni e browser",
  intro: "I browser da cui accedi. Ti inviamo un’email quando accedi da uno nuovo.",
  remembered: "Un browser memorizzato salta il secondo passaggio, mai la password.",
  line: "Ultimo uso: {{date}}, da {{ipAddress}}",
  loggedOut: "Browser disconnesso. Ultimo uso: {{date}}.",
  details: "Dettagli",
  address: "Indirizzo IP",
  methods: "Accesso con",
  started: "Accesso effettuato",
  lastSeen: "Ultimo uso",
  ends: "Scadenza",
  revoke: "Disconnetti",
  revokeOthers: "Disconnetti tutti gli altri browser",
  noDevices: "Nessun browser.",
  firstUsed: "Primo uso",
  lastUsed: "Ultimo accesso",
  secondFactor: "Secondo passaggio",
  skippedUntil: "Saltato fino a: {{date}}",
  asked: "Richiesto",
  skips: "Salta il secondo passaggio",
  forget: "Dimentica questo browser",
  forgetText: "Tratteremo il prossimo accesso da questo browser come nuovo: servirà il secondo passaggio e ti invieremo un’email.",
  thisBrowser: "Questo browser",
  notMe: {
    title: "Segnala un accesso che non è tuo",
    text: "Se non riconosci l’accesso o la modifica indicati nella nostra email, premi il pulsante. Disconnette tutti i browser, li dimentica e blocca la tua password finché non la reimposti.",
    login: "L’accesso: {{browser}}, {{ipAddress}}, {{date}}",
    since: "Rimuove anche ciò che è stato aggiunto al tuo account a partire da questo momento ({{date}}):",
    roles: "Ripristina anche i ruoli nei progetti:",
    touched:
      "Da allora qualcuno ha modificato questi progetti dal tuo account. Non viene annullato nient’altro al loro interno. Dopo il prossimo accesso, controlla la loro cronologia:",
    nothing: "Da allora non è stato aggiunto nulla al tuo account.",
    waits_one:
      "Le chiavi e le app qui sopra sono i tuoi unici metodi per il secondo passaggio. Smettono subito di funzionare e li rimuoviamo dopo {{count}} ora. Fino ad allora nessuno può accedere. Inviamo un’email a ciascuno dei tuoi indirizzi, con un link per mantenerli.",
    waits_many:
      "Le chiavi e le app qui sopra sono i tuoi unici metodi per il secondo passaggio. Smettono subito di funzionare e li rimuoviamo dopo {{count}} ore. Fino ad allora nessuno può accedere. Inviamo un’email a ciascuno dei tuoi indirizzi, con un link per mantenerli.",
    waits_other:
      "Le chiavi e le app qui sopra sono i tuoi unici metodi per il secondo passaggio. Smettono subito di funzionare e li rimuoviamo dopo {{count}} ore. Fino ad allora nessuno può accedere. Inviamo un’email a ciascuno dei tuoi indirizzi, con un link per mantenerli.",
    needsCodes: "Non avrai più codici di recupero. Creane di nuovi dopo il prossimo accesso.",
    submit: "Non ero io",
    gone: "Questo link è già stato usato o è scaduto: vale per {{lifetimes.notMeLink}}. Se un accesso ti sembra sospetto, reimposta la password e controlla la cronologia di sicurezza.",
    token: "token API «{{label}}»",
    named: "secondo passaggio «{{label}}»",
    codes: "codici di recupero",
  },
} satisfies Area<"sessions">;
