import type { Area } from "../catalogue.ts";

export const help = {
  title: "Aiuto",
  lead: "Scegli il tuo problema per vedere che cosa fare.",
  topicsTitle: "Argomenti",
  parts: { login: "Accesso", lost: "Smarrimento o sostituzione", safety: "Sicurezza dell’account", keys: "Passkey e chiavi di sicurezza" },
  topics: {
    passkeys: {
      title: "Passkey o chiave di sicurezza: quale mi serve?",
      text: "Una passkey ti fa accedere con l’impronta digitale, il volto o il PIN. Non ti servono password né codici. Una chiave di sicurezza è un dispositivo da collegare o da avvicinare al telefono. Se non contiene una passkey, è il tuo secondo passaggio dopo la password. Un sito falso non può rubare nessuna delle due.",
    },
    "phone-passkey": {
      title: "Come accedo da un computer con la passkey del telefono?",
      text: "Il telefono deve avere il Bluetooth attivo ed essere vicino al computer. La passkey resta sul telefono.",
      step1: "Sul computer, scegli «Accedi con una passkey». Nella finestra del browser, scegli di usare un telefono.",
      step2: "Il browser mostra un codice QR. Inquadralo con la fotocamera del telefono.",
      step3: "Sul telefono, conferma con l’impronta digitale, il volto o il PIN. Sul computer l’accesso è effettuato.",
    },
    "spare-key": {
      title: "Perché mi serve una seconda chiave?",
      text: "Se perdi la tua unica chiave, per accedere ti serve un’app di autenticazione o un codice di recupero. Con due chiavi, accedi con l’altra. Una chiave può essere aggiunta una sola volta a ogni account.",
      step1: "Aggiungi la prima chiave e portala con te.",
      step2: "Aggiungi la seconda chiave e dalle un nome diverso.",
      step3: "Conserva la seconda chiave in un altro posto, ad esempio a casa.",
    },
    "new-phone": {
      title: "Sto per cambiare telefono",
      text: "Trasferisci tutto prima di dare via il vecchio telefono. Puoi fare lo stesso se il vecchio telefono funziona ancora ma non vuoi più usarlo.",
      step1:
        "Passkey: se hai un backup delle passkey, accedi sul nuovo telefono allo stesso account del produttore del telefono o del gestore di password. Altrimenti aggiungi qui una nuova passkey.",
      step2: "App di autenticazione: aggiungi il nuovo telefono come altra app e inserisci un suo codice.",
      step3: "Accedi una volta con il nuovo telefono. Poi rimuovi la vecchia passkey e la vecchia app.",
    },
    "lost-phone": {
      title: "Ho perso il telefono o l’app di autenticazione",
      text: "Accedi con la password. Quando chiediamo un codice, scegli un altro modo: una passkey, una chiave di sicurezza o un codice di recupero. Poi rimuovi la vecchia app e aggiungine una nuova.",
    },
    "lost-key": {
      title: "Ho perso la chiave di sicurezza o la passkey, oppure non è registrata",
      text: "Accedi con la password e scegli un altro modo: un’app di autenticazione, un’altra chiave o un codice di recupero. Poi rimuovi la chiave persa, così chi la trova non può usarla, e aggiungine un’altra.",
    },
    "lost-all": {
      title: "Ho perso il secondo passaggio e i codici di recupero",
      text: "La sola password non basta per accedere, e reimpostarla non cambia nulla. Altrimenti chi legge la tua email potrebbe entrare.",
      step1: "Se in un browser l’accesso è ancora attivo, non disconnetterti da lì.",
      step2: "<support>Contatta l’assistenza</support>, che verificherà che l’account sia tuo.",
      step3:
        "Inviamo un’email a tutti i tuoi indirizzi e aspettiamo {{wait}}. Poi disattiviamo l’autenticazione a due fattori, e per accedere basterà la password.",
    },
    "no-mail": {
      title: "Non ho ricevuto un’email",
      text: "Aspetta qualche minuto e controlla la cartella dello spam. Poi richiedi di nuovo l’email e usa il link di quella più recente. Per reimpostare la password, inserisci un indirizzo che hai verificato. Agli altri indirizzi non inviamo nulla, e non lo diciamo. Se hai creato l’account con un indirizzo sbagliato, accedi e cambialo.",
    },
    "code-refused": {
      title: "Il mio codice non viene accettato",
      text: "I codici dipendono dall’ora, quindi controlla l’orologio del telefono: attiva l’ora automatica. Ogni codice funziona una sola volta, quindi aspetta il prossimo. Assicurati di usare la voce dell’app per {{site}} e per questo account.",
    },
    "key-refused": {
      title: "La mia chiave di sicurezza o passkey non funziona",
      text: "Le chiavi richiedono JavaScript e funzionano solo su {{origin}}. Se il tuo browser non può usare la chiave, accedi in un altro modo.",
      step1: "Collega la chiave o avvicinala al telefono. Per una passkey sul telefono, attiva il Bluetooth.",
      step2: "Premi il pulsante nella pagina.",
      step3: "Tocca la chiave quando lampeggia.",
    },
    "key-pin": {
      title: "La mia chiave chiede un PIN o non riesce a verificare la mia identità",
      text: "Una passkey richiede un PIN, un’impronta digitale o il volto. È il PIN della chiave, non del computer né di questo sito. Si imposta o si cambia nelle impostazioni del computer per le chiavi di sicurezza o per le opzioni di accesso. Se non vuoi un PIN, aggiungi la chiave come chiave di sicurezza: sarà il tuo secondo passaggio, dopo la password.",
    },
    imitation: {
      title: "La mia chiave è stata usata per un indirizzo diverso",
      text: "Una chiave funziona solo all’indirizzo in cui l’hai aggiunta. La barra degli indirizzi del browser deve mostrare {{origin}}. Se mostra altro, chiudi la pagina: potrebbe essere un’imitazione che vuole la tua password. Se lì hai inserito la password, cambiala ora.",
    },
    "locked-out": {
      title: "Troppi tentativi",
      text: "La pagina dice quando puoi riprovare. L’assistenza non può abbreviare l’attesa. Dopo 100 password errate di fila, la tua password è bloccata finché non la reimposti. Dopo 100 codici o chiavi errati di fila, quell’app, quella chiave o quella serie di codici di recupero è bloccata: accedi in un altro modo, rimuovi ciò che è bloccato e aggiungilo di nuovo.",
    },
    "forgot-password": {
      title: "Ho dimenticato la password",
      text: "Inserisci uno dei tuoi indirizzi verificati: ti inviamo un’email con un link. Aprilo entro {{lifetimes.resetLink}} e scegli una nuova password. Chiederemo comunque il secondo passaggio.",
    },
    "lost-address": {
      title: "Non posso più leggere le email del mio indirizzo",
      text: "Finché puoi accedere, aggiungi un altro indirizzo, verificalo e rendilo principale. Poi rimuovi il vecchio. Fallo prima di perdere il vecchio indirizzo: inviamo i link per reimpostare la password solo agli indirizzi verificati.",
    },
    "not-me": {
      title: "Un’email parla di qualcosa che non ho fatto",
      text: "Agisci subito. Se l’email contiene il link «Non ero io», aprilo: disconnette tutte le sessioni, blocca la password finché non la reimposti e annulla ciò che da allora è stato aggiunto al tuo account.",
      step1: "Non c’è quel link? Scrivi tu {{origin}} nel browser e accedi.",
      step2: "Controlla la cronologia di sicurezza e le sessioni. Disconnetti le sessioni che non riconosci.",
      step3: "Cambia la password. Se non riesci ad accedere, reimpostala: così disconnetti tutte le sessioni.",
    },
    suspicious: {
      title: "Un’email sembra sospetta",
      text: "Le email di {{site}} non chiedono mai una password o un codice e non hanno mai allegati. I loro link portano solo a {{origin}} e all’assistenza. In caso di dubbio, non aprire il link. Controlla la cronologia di sicurezza per vedere che cosa è successo davvero.",
    },
    frozen: {
      title: "Il mio account è sospeso",
      text: "{{site}} l’ha sospeso per proteggere te o altre persone. Non è andato perso nulla. <support>Contatta l’assistenza</support>: solo l’assistenza può riaprirlo.",
    },
  },
  links: {
    reset: "Reimposta la password",
    emails: "I tuoi indirizzi email",
    password: "Cambia la password",
    keys: "Le tue passkey e chiavi di sicurezza",
    apps: "Le tue app di autenticazione",
    codes: "I tuoi codici di recupero",
    sessions: "Le tue sessioni",
    history: "La tua cronologia di sicurezza",
  },
} satisfies Area<"help">;
