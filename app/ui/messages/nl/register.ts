import type { Area } from "../catalogue.ts";

export const register = {
  username: "Gebruikersnaam",
  usernameHint: "1 tot 50 letters, cijfers, punten, koppeltekens en onderstrepingstekens. Iedereen kan de naam zien.",
  email: "E-mailadres",
  emailHint: "Het is niet openbaar. We mailen er een link naartoe om het te verifiëren.",
  password: "Wachtwoord",
  submit: "Maak account aan",
  haveAccount: "Al geregistreerd? Log in",
  refused: {
    malformed:
      "Gebruik 1 tot 50 letters (A tot Z), cijfers, punten, koppeltekens en onderstrepingstekens. Begin en eindig met een letter of cijfer.",
    linked: "Dit lijkt op een webadres, dus mailprogramma’s zouden er een link van maken. Gebruik koppeltekens in plaats van de punten.",
    reserved: "Deze gebruikersnaam is gereserveerd, omdat mensen zouden denken dat hij van deze site zelf is. Kies een andere.",
    taken: "Deze gebruikersnaam is al in gebruik. Kies een andere.",
  },
} satisfies Area<"register">;
