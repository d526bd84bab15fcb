import type { Area } from "../catalogue.ts";

export const security = {
  title: "Sicurezza",
  lead: "Che cosa fa {{site}} per proteggere il tuo account, e che cosa puoi fare tu.",
  topics: {
    password: {
      title: "La tua password",
      points: {
        stored: "Non conserviamo mai la tua password, ma solo un suo hash argon2id. Da quell’hash non si può risalire alla password.",
        rules:
          "Deve avere almeno {{minLength}} caratteri e non essere facile da indovinare. Non chiediamo cifre o simboli e non ti obblighiamo a cambiarla: nessuna delle due cose rende una password più sicura.",
        guessing:
          "I tentativi di indovinarla vengono rallentati, per account e per indirizzo IP. Dopo 100 password errate di fila, la password viene bloccata.",
      },
    },
    factors: {
      title: "Il tuo secondo fattore",
      points: {
        choice: "Puoi usare un’app di autenticazione o una chiave di sicurezza, anche più d’una. Dopo la password, ne chiediamo una.",
        phishing:
          "Una chiave di sicurezza è la più solida: risponde solo a questo sito, quindi una copia di questo sito non ne ricava nulla.",
        once: "Il codice di un’app funziona una sola volta. Il segreto che genera i codici è cifrato.",
        codes:
          "Ricevi dieci codici di recupero per quando perdi il dispositivo. Ciascuno funziona una sola volta. Stampali o salvali in un gestore di password.",
        mail: "Non inviamo mai codici via SMS o email: è troppo facile che altri li leggano.",
      },
    },
    sessions: {
      title: "Dopo l’accesso",
      points: {
        end: "Una sessione termina dopo {{idle}} senza uso. Non dura mai più di {{absolute}}.",
        fresh: "Prima di una modifica importante, ti chiediamo di confermare la tua identità.",
        others: "Quando cambi la password o un secondo fattore, tutte le altre tue sessioni terminano.",
      },
    },
    told: {
      title: "Che cosa ti comunichiamo",
      points: {
        history:
          "La cronologia di sicurezza mostra che cosa è successo al tuo account, quando e da dove. Se una voce precedente viene modificata, si vede.",
        mail: "Ti inviamo un’email quando cambia la password, un indirizzo o un secondo fattore. E anche quando qualcuno accede da un nuovo browser.",
        never: "Nessuna email e nessuna persona di {{site}} ti chiederà mai la password o un codice.",
      },
    },
    pages: {
      title: "Queste pagine",
      points: {
        own: "Nessun tracciamento, nessun font e nessuno script di terzi. Il nostro piccolo script serve solo per le chiavi di sicurezza.",
        cookies: "I cookie servono solo a mantenere il tuo accesso e a riconoscere il tuo browser. Gli script non possono leggerli.",
        names: "Non diciamo a nessuno se un indirizzo email ha un account qui. I nomi utente sono pubblici.",
      },
    },
  },
  bug: {
    title: "Segnala un errore del sito",
    text: "Qualcosa non funziona o è difficile da usare? <support>Contatta l’assistenza</support>. Spiega che cosa hai fatto, che cosa ti aspettavi e che cosa è successo.",
  },
  vulnerability: {
    title: "Segnala una vulnerabilità",
    text: "Hai trovato una falla che mette a rischio account o pacchetti? Segnalala in privato, non come un errore del sito. Meglio una segnalazione tempestiva che una completa.",
    ask: "Usa i tuoi account per le prove. Non aprire i dati di altre persone e non sovraccaricare il sito. Dacci il tempo di correggere la falla prima di renderla pubblica.",
    link: "Segnala una vulnerabilità",
    file: "Contatto in formato security.txt",
    none: "Questo sito non indica un contatto per le vulnerabilità.",
  },
  toAccount: "Controlla la sicurezza del tuo account",
} satisfies Area<"security">;
