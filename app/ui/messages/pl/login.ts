import type { Area } from "../catalogue.ts";

export const login = {
  title: "Logowanie",
  login: "Nazwa użytkownika lub adres e-mail",
  password: "Hasło",
  submit: "Zaloguj się",
  forgot: "Nie pamiętasz hasła?",
  noAccount: "Nie masz konta? Utwórz konto",
  refused:
    "Błędna nazwa użytkownika, błędny adres e-mail lub błędne hasło. Jeśli Twój adres nie jest jeszcze zweryfikowany, użyj nazwy użytkownika. Jeśli to się powtarza, zresetuj hasło.",
  frozen: "To konto jest zawieszone. <support>Skontaktuj się z pomocą techniczną</support>.",
  confirmDevice: {
    title: "Sprawdź e-mail",
    text: "Logujesz się z tej przeglądarki po raz pierwszy, więc wysłaliśmy link na Twoje zweryfikowane adresy. Otwórz go w tej przeglądarce w ciągu {{lifetimes.loginFlow}}. Link otwarty w innej przeglądarce nie potwierdzi tego logowania.",
    submit: "Link już otwarty",
    notConfirmed:
      "To logowanie nie jest jeszcze potwierdzone. Otwórz link z e-maila w tej przeglądarce i naciśnij przycisk na stronie, która się pojawi.",
    doneTitle: "Przeglądarka potwierdzona",
    done: "Ta przeglądarka jest potwierdzona. Możesz się teraz zalogować.",
    linkTitle: "Potwierdź logowanie",
    linkText: "Ktoś loguje się na Twoje konto po raz pierwszy z tej przeglądarki. Potwierdź tylko wtedy, gdy to Ty.",
    linkSubmit: "Tak, to ja",
    elsewhere: "To logowanie rozpoczęto w innej przeglądarce, więc nie można go tu potwierdzić.",
    browser: "Przeglądarka",
    address: "Adres IP",
    began: "Rozpoczęto",
    ifYou:
      "To Ty? Wróć do przeglądarki, w której rozpoczęto logowanie, i otwórz tam e-mail. Możesz też skopiować link z e-maila do paska adresu tamtej przeglądarki.",
    ifNotYou:
      "To nie Ty? W takim razie ktoś zna Twoje hasło albo zostało ono wpisane na stronie, która tylko udaje nasz serwis. Zresetuj je teraz: to zakończy to logowanie.",
    reset: "Zresetuj hasło",
    notMe: "Co jeszcze zrobić, jeśli to nie Ty",
    gone: "Ten link już nie działa. Mógł zostać użyty albo logowanie, którego dotyczył, już się zakończyło. Zaloguj się ponownie, aby dostać nowy.",
  },
  remember: "Nie pytaj w tej przeglądarce o drugi krok przez {{lifetimes.rememberedBrowser}}",
  closed:
    "Ten sposób jest zablokowany po 100 błędnych próbach z rzędu. Nie działa już nawet z właściwym kodem lub kluczem. Zaloguj się inaczej, usuń go i dodaj ponownie.",
  closedLast:
    "Ten sposób jest zablokowany po 100 błędnych próbach z rzędu. Nie działa już nawet z właściwym kodem lub kluczem. Nie masz innego drugiego kroku. <support>Skontaktuj się z pomocą techniczną</support>.",
  otherWays: "Inne sposoby logowania",
  noOtherWay: "Nie możesz skorzystać z tego sposobu i nie masz kodów odzyskiwania? <support>Skontaktuj się z pomocą techniczną</support>.",
  startAgain: "Użyj innego konta",
} satisfies Area<"login">;
