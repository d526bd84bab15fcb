import type { Area } from "../catalogue.ts";

export const deletion = {
  title: "Usuń konto",
  text: "Teraz Cię wylogujemy, a za {{lifetimes.deletionGrace}} usuniemy Twoje konto. Do tego czasu możesz to anulować: użyj linku z e-maila, który Ci wyślemy, albo zaloguj się i wybierz „Zachowaj konto”.",
  afterwards:
    "Potem wymażemy Twoje konto wraz z jego adresami e-mail, hasłem i tokenami API. Opublikowane przez Ciebie pliki pozostaną w swoich projektach. Właściciele tych projektów nadal będą widzieć, co zrobiono w nich z Twojego konta, wraz z Twoją nazwą użytkownika, adresem IP i przeglądarką. Z Twojej historii bezpieczeństwa zachowamy tylko informację, co i kiedy się stało.",
  nameStays: "Twoja nazwa użytkownika pozostanie zastrzeżona, aby nikt nie mógł się pod Ciebie podszyć.",
  nameIsFree: "Potem inni będą mogli zająć Twoją nazwę użytkownika, bo nie masz zweryfikowanego adresu.",
  export: "Najpierw pobierz swoje dane",
  username: "Aby potwierdzić, wpisz swoją nazwę użytkownika: {{username}}",
  wrongName: "To nie jest Twoja nazwa użytkownika. Wpisz ją tak, jak pokazano.",
  soleOwner_one:
    "Projekt {{projects}} nie ma innego właściciela niż Ty. Ustaw kogoś innego jako właściciela albo usuń projekt, a potem spróbuj ponownie.",
  soleOwner_few:
    "Te projekty nie mają innego właściciela niż Ty: {{projects}}. W każdym ustaw kogoś innego jako właściciela albo usuń je, a potem spróbuj ponownie.",
  soleOwner_many:
    "Te projekty nie mają innego właściciela niż Ty: {{projects}}. W każdym ustaw kogoś innego jako właściciela albo usuń je, a potem spróbuj ponownie.",
  soleOwner_other:
    "Te projekty nie mają innego właściciela niż Ty: {{projects}}. W każdym ustaw kogoś innego jako właściciela albo usuń je, a potem spróbuj ponownie.",
  submit: "Usuń moje konto",
  due: "Twoje konto zostanie usunięte {{date}}",
  keep: {
    title: "Zachować konto?",
    text: "Twoje konto zostanie usunięte. Wciąż możesz je zachować.",
    note: "Samo zalogowanie się tego nie anuluje. Jeśli chcesz zachować konto, naciśnij przycisk.",
    submit: "Zachowaj konto",
    gone: "Ten link już nie działa. Mógł zostać użyty albo usunięcie jest już anulowane. Zaloguj się, aby sprawdzić konto.",
  },
} satisfies Area<"deletion">;
