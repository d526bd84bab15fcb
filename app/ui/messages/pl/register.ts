import type { Area } from "../catalogue.ts";

export const register = {
  username: "Nazwa użytkownika",
  usernameHint: "Od 1 do 50 liter, cyfr, kropek, łączników i podkreśleń. Każdy może ją zobaczyć.",
  email: "Adres e-mail",
  emailHint: "Nie jest publiczny. Wyślemy na niego e-mail z linkiem do weryfikacji.",
  password: "Hasło",
  submit: "Utwórz konto",
  haveAccount: "Masz już konto? Zaloguj się",
  refused: {
    malformed: "Użyj od 1 do 50 liter (od A do Z), cyfr, kropek, łączników i podkreśleń. Zacznij i zakończ literą lub cyfrą.",
    linked: "To wygląda jak adres strony, więc programy pocztowe zrobiłyby z tego link. Zamiast kropek użyj łączników.",
    reserved: "Ta nazwa użytkownika jest zastrzeżona, bo można by ją uznać za nazwę samego serwisu. Wybierz inną.",
    taken: "Ta nazwa użytkownika jest zajęta. Wybierz inną.",
  },
} satisfies Area<"register">;
