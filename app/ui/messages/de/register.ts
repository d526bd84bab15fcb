import type { Area } from "../catalogue.ts";

export const register = {
  username: "Benutzername",
  usernameHint: "1 bis 50 Buchstaben, Ziffern, Punkte, Binde- und Unterstriche. Alle können ihn sehen.",
  email: "E-Mail-Adresse",
  emailHint: "Die Adresse ist nicht öffentlich. Wir schicken Ihnen einen Link, mit dem Sie sie bestätigen.",
  password: "Passwort",
  submit: "Konto erstellen",
  haveAccount: "Schon registriert? Anmelden",
  refused: {
    malformed:
      "Verwenden Sie 1 bis 50 Buchstaben (A bis Z), Ziffern, Punkte, Binde- und Unterstriche. Am Anfang und am Ende steht ein Buchstabe oder eine Ziffer.",
    linked:
      "Das sieht aus wie eine Webadresse, und E-Mail-Programme würden daraus einen Link machen. Verwenden Sie Bindestriche statt der Punkte.",
    reserved: "Dieser Benutzername ist reserviert, weil man ihn für einen Namen dieser Website halten könnte. Wählen Sie einen anderen.",
    taken: "Dieser Benutzername ist vergeben. Wählen Sie einen anderen.",
  },
} satisfies Area<"register">;
