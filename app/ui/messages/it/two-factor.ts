import type { Area } from "../catalogue.ts";

export const twoFactor = {
  title: "Autenticazione a due fattori",
  on: "L’autenticazione a due fattori è attiva. Dopo la password, chiediamo uno di questi metodi:",
  off: "L’autenticazione a due fattori non è attiva. Chiunque scopra la tua password può accedere.",
  missing: "Aggiungi una passkey, una chiave di sicurezza o un’app di autenticazione per impedirlo.",
  missingRequired:
    "Questo sito richiede l’autenticazione a due fattori. Aggiungi una passkey, una chiave di sicurezza o un’app di autenticazione.",
  onlyOne: "Aggiungi un metodo di riserva, così potrai accedere anche se perdi un dispositivo.",
  lastUsed: "Data di aggiunta: {{added}}. Ultimo uso: {{used}}",
  neverUsed: "Data di aggiunta: {{added}}. Nessun uso",
  disowned: "Hai segnalato che non è tuo. Non funziona più.",
  closed: "Metodo bloccato dopo 100 tentativi non riusciti di fila. Rimuovilo e aggiungilo di nuovo.",
  label: "Nome",
  removeText: "Non potrai più accedere con «{{label}}». Le altre tue sessioni verranno disconnesse.",
  removeLast:
    "«{{label}}» è il tuo unico metodo per il secondo passaggio. Senza, per accedere basterà la password, e i tuoi codici di recupero verranno eliminati. Le altre tue sessioni verranno disconnesse.",
  lastFactor:
    "Questo sito richiede l’autenticazione a due fattori, e questo è il tuo unico metodo per il secondo passaggio. Aggiungine prima un altro.",
  offer: {
    title: "La prossima volta, un accesso più rapido e sicuro",
    text: "Con una passkey accedi con l’impronta digitale, il volto o il PIN. Non ti servono password né codici.",
    add: "Aggiungi passkey",
    later: "Non ora",
  },
  copy: "Copia",
  copied: "Copiato",
} satisfies Area<"twoFactor">;
