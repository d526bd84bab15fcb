import type { Area } from "../catalogue.ts";

export const accessibility = {
  title: "Accessibilità",
  lead: "Vogliamo che tutti possano usare {{site}}. Il nostro obiettivo è WCAG 2.2, livello AA.",
  tested: {
    title: "Che cosa verifichiamo",
    intro: "Test automatici controllano questi punti prima di ogni nuova versione del software del sito:",
    points: {
      axe: "axe non trova errori rispetto a WCAG 2.2 A e AA. Esamina ogni pagina in Chromium, con colori chiari e scuri.",
      keyboard: "Puoi raggiungere tutto con la tastiera, nell’ordine della pagina, e vedere dove ti trovi.",
      zoom: "Con uno zoom del 400% o una larghezza di 320 pixel, nulla viene tagliato e non devi mai scorrere di lato.",
      scripts: "Le pagine e i moduli funzionano senza script. Servono solo per le passkey e le chiavi di sicurezza.",
      errors: "Un modulo con un problema lo dice a parole, accanto al campo e in cima alla pagina.",
    },
  },
  limits: {
    title: "Che cosa non verifichiamo",
    intro: "Per questo software nessuno ha ancora verificato questi punti:",
    points: {
      people: "Il sito con i lettori di schermo, da parte di chi li usa ogni giorno.",
      content: "Le descrizioni dei progetti, scritte dai loro autori.",
      key: "Le finestre che il browser mostra per le passkey e le chiavi di sicurezza. Se non puoi usarle, usa un’app di autenticazione.",
    },
  },
  contact: {
    title: "Segnalaci un problema",
    text: "Non puoi usare una parte di questo sito? <support>Contatta l’assistenza</support> e indica di quale pagina si tratta. Ti aiuteremo a procedere in un altro modo.",
  },
} satisfies Area<"accessibility">;
