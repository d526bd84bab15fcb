import type { Area } from "../catalogue.ts";

export const account = {
  title: "Il tuo account",
  signedInAs: "Accesso effettuato come {{username}}",
  sections: {
    label: "Il tuo account",
    overview: "Panoramica",
    emails: "Indirizzi email",
    password: "Password",
    twoFactor: "Autenticazione a due fattori",
    tokens: "Token API",
    sessions: "Sessioni",
    history: "Cronologia di sicurezza",
  },
  checkUp: {
    level: {
      open: "Il tuo account è protetto solo da una password",
      fragile: "Potresti perdere l’accesso al tuo account",
      sound: "Il tuo account è protetto",
      best: "Il tuo account è ben protetto",
    },
    step: {
      "verify-address": {
        text: "Verifica prima il tuo indirizzo email. Ti serve per reimpostare la password e per attivare l’autenticazione a due fattori.",
        action: "Verifica il tuo indirizzo",
      },
      "add-factor": {
        text: "Chiunque scopra la tua password può accedere. Aggiungi una passkey, una chiave di sicurezza o un’app di autenticazione per impedirlo.",
        action: "Attiva l’autenticazione a due fattori",
      },
      "make-codes": {
        text: "Non hai codici di recupero. Sono l’unico modo per entrare se perdi il dispositivo.",
        action: "Crea codici di recupero",
      },
      "keep-codes": {
        text: "Non hai confermato di aver salvato i tuoi codici di recupero. Sono l’unico modo per entrare se perdi il dispositivo.",
        action: "Conferma i tuoi codici di recupero",
      },
      "renew-codes": {
        text: "Ti restano pochi codici di recupero. Creane di nuovi prima che finiscano.",
        action: "Crea nuovi codici di recupero",
      },
      "add-another-factor": {
        text: "Aggiungi un metodo di riserva, così potrai accedere anche se perdi un dispositivo.",
        action: "Aggiungi un metodo di riserva",
      },
      "renew-password": {
        text: "La tua password ha più di due anni. Se la usi anche altrove, o se qualcuno può averla vista, scegline una nuova. Altrimenti mantienila.",
        action: "Cambia la password",
      },
      "end-unseen": {
        text: "Un browser che può ancora entrare non viene usato da più di {{lifetimes.unusedBrowser}}. Se non lo usi più, disconnettilo o scegli «Dimentica questo browser».",
        action: "Controlla i tuoi browser",
      },
      "end-unused-tokens": {
        text: "Questi token API non vengono usati da {{lifetimes.unusedToken}}: {{labels}}. Revoca quelli che non ti servono più.",
        action: "Controlla i tuoi token",
      },
      "limit-tokens": {
        text: "Questi token API non scadono mai: {{labels}}. Se uno viene divulgato, funziona finché qualcuno non se ne accorge. Sostituiscili con token che scadono.",
        action: "Controlla i tuoi token",
      },
    },
    nothing: "Non c’è nulla da fare. Ricontrolla quando cambi telefono, chiave o indirizzo email.",
  },
  groups: { signingIn: "Accesso", gettingBackIn: "Recupero dell’accesso", activity: "Attività" },
  badge: {
    on: "Attivo",
    off: "Non attivo",
    verified: "Verificato",
    notVerified: "Non verificato",
    kept: "Salvati",
    notKept: "Non confermati",
    low: "Ne restano pochi",
  },
  needsAddress: "Verifica prima il tuo indirizzo email.",
  emails: {
    title: "Indirizzo email",
    others_one: "{{address}} e un altro",
    others_many: "{{address}} e altri {{count}}",
    others_other: "{{address}} e altri {{count}}",
    manage: "Gestisci gli indirizzi",
    setUp: "Verificalo o correggilo",
  },
  password: { title: "Password", since: "Ultima modifica: {{date}}", manage: "Cambia password" },
  sessions: {
    title: "Sessioni",
    text_one: "È attiva solo la sessione di questo browser.",
    text_many: "Hai effettuato l’accesso in {{count}} browser.",
    text_other: "Hai effettuato l’accesso in {{count}} browser.",
    remembered_one: "Un browser salta il secondo passaggio.",
    remembered_many: "{{count}} browser saltano il secondo passaggio.",
    remembered_other: "{{count}} browser saltano il secondo passaggio.",
    manage: "Gestisci le sessioni",
  },
  tokens: {
    title: "Token API",
    none: "Nessun token. Te ne serve uno per caricare pacchetti.",
    text_one: "Un token può caricare file a tuo nome.",
    text_many: "{{count}} token possono caricare file a tuo nome.",
    text_other: "{{count}} token possono caricare file a tuo nome.",
    manage: "Gestisci i token",
  },
  history: {
    title: "Cronologia di sicurezza",
    text: "Accessi, modifiche e tentativi non riusciti.",
    manage: "Vedi che cosa è successo",
  },
  data: {
    title: "I tuoi dati",
    text: "Scarica una copia dei dati del tuo account, oppure elimina il tuo account. Hai {{lifetimes.deletionGrace}} per cambiare idea.",
    export: "Scarica i tuoi dati",
    delete: "Elimina il tuo account",
  },
} satisfies Area<"account">;
