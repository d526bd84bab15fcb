import type { Area } from "../catalogue.ts";

export const password = {
  hint: "Minimalna liczba znaków: {{min}}. Spróbuj użyć czterech lub pięciu niepowiązanych słów.",
  changeTitle: "Zmień hasło",
  changeText: "To zakończy wszystkie inne Twoje sesje.",
  changeForgets: "Zapamiętane przeglądarki znów zapytają o drugi krok.",
  current: "Obecne hasło",
  currentWrong: "To hasło jest nieprawidłowe. Spróbuj ponownie albo je zresetuj.",
  changeSubmit: "Zmień hasło",
  changeForgot: "Nie pamiętasz obecnego hasła? Zresetuj je",
  forgotTitle: "Nie pamiętasz hasła?",
  forgotText: "Wpisz zweryfikowany adres e-mail swojego konta. Wyślemy na niego link do ustawienia nowego hasła.",
  forgotEmail: "Adres e-mail",
  forgotSubmit: "Wyślij link",
  forgotNoAddress:
    "Nie masz zweryfikowanego adresu lub nie możesz już odczytać wysyłanych na niego e-maili? <support>Skontaktuj się z pomocą techniczną</support>.",
  resetTitle: "Ustaw nowe hasło",
  resetText:
    "To ustawi nowe hasło do konta {{username}} i zakończy wszystkie sesje. Jeśli uwierzytelnianie dwuskładnikowe jest włączone, do zalogowania się nadal potrzebujesz drugiego kroku.",
  new: "Nowe hasło",
  resetSubmit: "Ustaw nowe hasło",
  linkGone: "Ten link już nie działa. Mógł zostać użyty albo wygasnąć. Czas ważności linku: {{lifetimes.resetLink}}.",
  linkAgain: "Wyślij nowy link",
  refused: {
    "too-short": "Hasło jest za krótkie. Minimalna liczba znaków: {{min}}. Liczba znaków w tym haśle: {{length}}.",
    "too-long": "To hasło jest za długie. Maksymalna liczba znaków: {{max}}.",
    "too-easy": "To hasło zbyt łatwo odgadnąć. Składa się z popularnych słów, imion, dat lub wzorców. Dodaj kilka niepowiązanych słów.",
    same: "To jest już Twoje hasło. Wybierz nowe.",
    breached:
      "To hasło pojawiło się w wycieku danych, więc atakujący będą je sprawdzać. Wybierz inne, a to zmień wszędzie, gdzie go używasz.",
    "own-words":
      "To hasło zbyt łatwo odgadnąć. Zawiera Twoją nazwę użytkownika, Twój adres lub nazwę tego serwisu. Wybierz takie, które ich nie zawiera.",
  },
} satisfies Area<"password">;
