import type { Area } from "../../catalogue.ts";

export const totp = {
  method: "aplikacja uwierzytelniająca",
  name: "Aplikacja uwierzytelniająca",
  named: "aplikacja uwierzytelniająca „{{label}}”",
  way: "Użyj aplikacji uwierzytelniającej",
  section: {
    title: "Aplikacje uwierzytelniające",
    none: "Aplikacja w telefonie lub na komputerze pokazuje co 30 sekund nowy sześciocyfrowy kod.",
    add: "Dodaj aplikację uwierzytelniającą",
    manage: "Zarządzaj aplikacjami uwierzytelniającymi",
  },
  protection: {
    title: "Aplikacja uwierzytelniająca",
    text_one: "Masz {{count}} aplikację uwierzytelniającą.",
    text_few: "Masz {{count}} aplikacje uwierzytelniające.",
    text_many: "Masz {{count}} aplikacji uwierzytelniających.",
    text_other: "Masz {{count}} aplikacji uwierzytelniającej.",
    missing: "Aplikacja w telefonie lub na komputerze pokazuje co 30 sekund nowy kod.",
    manage: "Zarządzaj aplikacjami",
    setUp: "Dodaj aplikację",
  },
  proof: { label: "Kod z aplikacji uwierzytelniającej", submit: "Potwierdź kodem" },
  login: {
    title: "Wpisz kod",
    text: "Wpisz sześciocyfrowy kod z aplikacji uwierzytelniającej ({{labels}}), aby zalogować się na konto {{username}}.",
    text_unnamed: "Wpisz sześciocyfrowy kod z aplikacji uwierzytelniającej, aby zalogować się na konto {{username}}.",
    code: "Sześciocyfrowy kod",
  },
  page: {
    title: "Aplikacje uwierzytelniające",
    yours: "Twoje aplikacje",
    add: "Dodaj aplikację",
    addAnother: "Dodaj kolejną aplikację",
    begin: "Dodaj kolejną aplikację",
    openTitle: "Otwórz aplikację uwierzytelniającą",
    open: "Nadaje się każda aplikacja do kodów jednorazowych (TOTP). Wiele menedżerów haseł i telefonów ma ją wbudowaną.",
    secretTitle: "Przekaż aplikacji sekret tego serwisu",
    openApp: "Otwórz w aplikacji na tym urządzeniu",
    scan: "Zeskanuj kod QR aplikacją.",
    qrLabel: "Kod QR z sekretem, który jest też pokazany jako tekst",
    typeIt: "Nie możesz skanować? Wpisz w aplikacji ten sekret:",
    codeTitle: "Wpisz kod, który pokazuje aplikacja",
    labelHint: "Nazwa, po której rozpoznasz aplikację, na przykład „Telefon”.",
    firstLabel: "Aplikacja uwierzytelniająca",
    nextLabel: "Aplikacja uwierzytelniająca {{number}}",
    code: "Kod z aplikacji",
    codeHint: "Sześć cyfr. Jeśli kod zmieni się w trakcie wpisywania, wpisz nowy.",
    submit: "Dodaj aplikację",
    setupGone: "Ten sekret jest już nieważny. Został już dodany albo wygasł. Czas ważności: {{lifetimes.totpSetup}}. Zacznij od początku.",
    tooMany: "Nie możesz mieć więcej aplikacji. Limit: {{max}}. Najpierw usuń jedną.",
    full: "Nie możesz mieć więcej aplikacji. Aby dodać kolejną, najpierw usuń jedną.",
  },
  events: {
    added: "Aplikacja uwierzytelniająca „{{label}}” dodana",
    "add-failed": "Nie dodano aplikacji uwierzytelniającej: kod był błędny",
    closed: "Aplikacja uwierzytelniająca zablokowana po 100 błędnych kodach z rzędu",
    renamed: "Nazwa aplikacji uwierzytelniającej zmieniona na „{{label}}”",
    lost: "Aplikacja uwierzytelniająca utracona: serwis stracił klucz szyfrujący jej sekretu",
    removed: "Aplikacja uwierzytelniająca „{{label}}” usunięta",
    failed: "Nieudane logowanie: hasło poprawne, kod z aplikacji uwierzytelniającej błędny",
  },
  mail: {
    "factor-added": {
      subject: "Aplikacja uwierzytelniająca „{{label}}” dodana do konta {{username}}",
      text: "Aplikacja uwierzytelniająca „{{label}}” została dodana do Twojego konta. Możesz teraz używać jej kodów, gdy się logujesz. Inne Twoje sesje zostały zakończone.",
    },
    "factor-removed": {
      subject: "Aplikacja uwierzytelniająca „{{label}}” usunięta z konta {{username}}",
      text: "Aplikacja uwierzytelniająca „{{label}}” została usunięta z Twojego konta. Inne Twoje sesje zostały zakończone.",
      text_last:
        "Aplikacja uwierzytelniająca „{{label}}” została usunięta z Twojego konta. To był Twój ostatni drugi krok, więc usunięto też Twoje kody odzyskiwania. Teraz do zalogowania się wystarczy samo hasło. Inne Twoje sesje zostały zakończone.",
    },
    "factor-lost": {
      subject: "Aplikacja uwierzytelniająca „{{label}}” już nie działa: {{username}}",
      text: "Serwis {{site}} stracił klucz szyfrujący, który chronił sekret Twojej aplikacji uwierzytelniającej „{{label}}”. Aplikacja została usunięta z Twojego konta. Inne Twoje klucze bezpieczeństwa i aplikacje nadal działają. Wszystkie Twoje sesje zostały zakończone.",
      text_last:
        "Serwis {{site}} stracił klucz szyfrujący, który chronił sekret Twojej aplikacji uwierzytelniającej „{{label}}”. Aplikacja została usunięta z Twojego konta. To był Twój ostatni drugi krok, więc usunięto też Twoje kody odzyskiwania. Zablokowaliśmy Twoje hasło: nikt nie może się nim zalogować, dopóki go nie zresetujesz. Wszystkie Twoje sesje zostały zakończone.",
    },
    "factor-closed": {
      subject: "Aplikacja uwierzytelniająca „{{label}}” zablokowana: {{username}}",
      text: "Ktoś wpisał 100 błędnych kodów z rzędu dla Twojej aplikacji uwierzytelniającej „{{label}}”. Aby przerwać zgadywanie, zablokowaliśmy ją na stałe, w każdej przeglądarce.",
      after:
        "Zaloguj się kluczem bezpieczeństwa lub kodem odzyskiwania, usuń aplikację i dodaj ją ponownie. Jeśli te próby nie są Twoje, ktoś zna Twoje hasło. Zmień je także:",
    },
    "second-factor-failed": {
      text: "Ktoś wpisał Twoje hasło, ale nie kod z Twojej aplikacji uwierzytelniającej. Nikt nie dostał się na konto.",
    },
  },
  refused: {
    wrong: "Ten kod jest nieprawidłowy. Wpisz sześć cyfr, które aplikacja pokazuje teraz.",
    disowned: "Ta aplikacja już nie działa, bo zgłoszono, że nie jest Twoja. Nasz e-mail w tej sprawie mówi, co zrobić.",
    closed:
      "Ta aplikacja jest zablokowana po 100 błędnych kodach z rzędu. Zaloguj się inaczej, na przykład kodem odzyskiwania. Potem usuń aplikację i dodaj ją ponownie.",
    used: "Ten kod został już użyty. Poczekaj, aż aplikacja pokaże następny.",
    "clock-behind_one":
      "Zegar Twojego urządzenia spóźnia się o około {{count}} minutę. Włącz automatyczne ustawianie czasu, a potem wpisz następny kod.",
    "clock-behind_few":
      "Zegar Twojego urządzenia spóźnia się o około {{count}} minuty. Włącz automatyczne ustawianie czasu, a potem wpisz następny kod.",
    "clock-behind_many":
      "Zegar Twojego urządzenia spóźnia się o około {{count}} minut. Włącz automatyczne ustawianie czasu, a potem wpisz następny kod.",
    "clock-behind_other":
      "Zegar Twojego urządzenia spóźnia się o około {{count}} minuty. Włącz automatyczne ustawianie czasu, a potem wpisz następny kod.",
    "clock-ahead_one":
      "Zegar Twojego urządzenia spieszy się o około {{count}} minutę. Włącz automatyczne ustawianie czasu, a potem wpisz następny kod.",
    "clock-ahead_few":
      "Zegar Twojego urządzenia spieszy się o około {{count}} minuty. Włącz automatyczne ustawianie czasu, a potem wpisz następny kod.",
    "clock-ahead_many":
      "Zegar Twojego urządzenia spieszy się o około {{count}} minut. Włącz automatyczne ustawianie czasu, a potem wpisz następny kod.",
    "clock-ahead_other":
      "Zegar Twojego urządzenia spieszy się o około {{count}} minuty. Włącz automatyczne ustawianie czasu, a potem wpisz następny kod.",
  },
} satisfies NonNullable<Area<"factor">["totp"]>;
