import type { Area } from "../catalogue.ts";

export const login = {
  title: "Accedi",
  login: "Nome utente o indirizzo email",
  password: "Password",
  submit: "Accedi",
  forgot: "Hai dimenticato la password?",
  noAccount: "Non hai ancora un account? Creane uno",
  refused:
    "Nome utente, email o password errati. Se il tuo indirizzo non è ancora verificato, usa il nome utente. Se continua a succedere, reimposta la password.",
  frozen: "Questo account è sospeso. <support>Contatta l’assistenza</support>.",
  confirmDevice: {
    title: "Controlla la tua email",
    text: "Non hai mai effettuato l’accesso da questo browser, quindi abbiamo inviato un link ai tuoi indirizzi verificati. Aprilo in questo browser entro {{lifetimes.loginFlow}}. In un altro browser il link non può confermare questo accesso.",
    submit: "Ho aperto il link",
    notConfirmed: "Questo accesso non è ancora confermato. Apri in questo browser il link ricevuto via email e premi il pulsante.",
    doneTitle: "Browser confermato",
    done: "Hai confermato questo browser. Ora puoi accedere.",
    linkTitle: "Conferma un accesso",
    linkText: "Qualcuno sta accedendo al tuo account per la prima volta da questo browser. Conferma solo se sei tu.",
    linkSubmit: "Sì, sono io",
    elsewhere: "Questo accesso è iniziato in un altro browser, quindi non può essere confermato qui.",
    browser: "Browser",
    address: "Indirizzo IP",
    began: "Inizio",
    ifYou:
      "Sei tu? Torna al browser in cui hai iniziato e apri lì l’email. Puoi anche copiare il link dell’email nella barra degli indirizzi di quel browser.",
    ifNotYou:
      "Non sei tu? Allora qualcuno conosce la tua password, oppure l’hai inserita in un sito che somiglia soltanto a questo. Reimpostala ora: così questo accesso viene interrotto.",
    reset: "Reimposta la password",
    notMe: "Che altro fare se non eri tu",
    gone: "Questo link non funziona più. Forse è già stato usato, oppure il suo accesso si è concluso. Accedi di nuovo per riceverne un altro.",
  },
  remember: "Non chiedere il secondo passaggio in questo browser per {{lifetimes.rememberedBrowser}}",
  closed:
    "Questo metodo è bloccato dopo 100 tentativi errati di fila: non funziona più, nemmeno con il codice o la chiave giusti. Accedi in un altro modo, rimuovilo e aggiungilo di nuovo.",
  closedLast:
    "Questo metodo è bloccato dopo 100 tentativi errati di fila: non funziona più, nemmeno con il codice o la chiave giusti. Non hai altri modi per il secondo passaggio. <support>Contatta l’assistenza</support>.",
  otherWays: "Altri modi per accedere",
  noOtherWay: "Non puoi usare questo metodo e non hai codici di recupero? <support>Contatta l’assistenza</support>.",
  startAgain: "Usa un altro account",
} satisfies Area<"login">;
