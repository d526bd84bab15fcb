import type { Area } from "../catalogue.ts";

export const register = {
  username: "Nome utente",
  usernameHint: "Da 1 a 50 lettere, cifre, punti, trattini e trattini bassi. È visibile a tutti.",
  email: "Indirizzo email",
  emailHint: "Non è pubblico. Ti invieremo un’email con un link per verificarlo.",
  password: "Password",
  submit: "Crea account",
  haveAccount: "Hai già un account? Accedi",
  refused: {
    malformed:
      "Usa da 1 a 50 lettere (dalla A alla Z), cifre, punti, trattini e trattini bassi. Inizia e termina con una lettera o una cifra.",
    linked: "Sembra un indirizzo web, quindi i programmi di posta lo trasformerebbero in un link. Usa i trattini al posto dei punti.",
    reserved: "Questo nome utente è riservato, perché sembrerebbe appartenere al sito stesso. Scegline un altro.",
    taken: "Questo nome utente è già in uso. Scegline un altro.",
  },
} satisfies Area<"register">;
