import type { Area } from "../../catalogue.ts";

export const recoveryCode = {
  method: "kod odzyskiwania",
  name: "Kody odzyskiwania",
  way: "Użyj kodu odzyskiwania",
  protection: {
    title: "Kody odzyskiwania",
    text_one: "Pozostał {{count}} kod odzyskiwania.",
    text_few: "Pozostały {{count}} kody odzyskiwania.",
    text_many: "Pozostało {{count}} kodów odzyskiwania.",
    text_other: "Pozostało {{count}} kodu odzyskiwania.",
    missing:
      "Dziesięć jednorazowych kodów na wypadek utraty telefonu lub klucza. Dostaniesz je, gdy włączysz uwierzytelnianie dwuskładnikowe.",
    manage: "Zarządzaj kodami",
  },
  events: {
    closed: "Kody odzyskiwania zablokowane po 100 błędnych kodach z rzędu",
    lost: "Kody odzyskiwania utracone: serwis stracił klucz do nich",
    failed: "Nieudane logowanie: hasło poprawne, kod odzyskiwania błędny",
  },
  backup: {
    later: "Dostaniesz dziesięć kodów odzyskiwania, gdy włączysz uwierzytelnianie dwuskładnikowe.",
    manage: "Zarządzaj kodami odzyskiwania",
    closed: "Twoje kody odzyskiwania są zablokowane po 100 błędnych kodach z rzędu. Utwórz nowe.",
    left_one: "Masz {{count}} niewykorzystany kod odzyskiwania.",
    left_few: "Masz {{count}} niewykorzystane kody odzyskiwania.",
    left_many: "Masz {{count}} niewykorzystanych kodów odzyskiwania.",
    left_other: "Masz {{count}} niewykorzystanego kodu odzyskiwania.",
    low_one: "Pozostał tylko {{count}} kod odzyskiwania. Utwórz nowe.",
    low_few: "Pozostały tylko {{count}} kody odzyskiwania. Utwórz nowe.",
    low_many: "Pozostało tylko {{count}} kodów odzyskiwania. Utwórz nowe.",
    low_other: "Pozostało tylko {{count}} kodu odzyskiwania. Utwórz nowe.",
    notKept:
      "Nie potwierdzono jeszcze, że Twoje kody odzyskiwania są zapisane. To jedyny sposób, aby się zalogować, jeśli stracisz urządzenie.",
  },
  login: {
    title: "Wpisz kod odzyskiwania",
    text: "Wpisz jeden z zapisanych kodów odzyskiwania, aby zalogować się na konto {{username}}. Każdy kod działa raz.",
    code: "Kod odzyskiwania",
  },
  page: {
    madeOn: "Utworzono: {{date}}.",
    sheet: "Kody odzyskiwania konta {{username}} w serwisie {{site}}",
    shown: "Zapisz te kody teraz. Nie zobaczysz ich ponownie. Każdy z nich pozwoli Ci raz się zalogować, jeśli stracisz telefon lub klucz.",
    keep: "Wydrukuj je, przepisz albo zapisz plik w bezpiecznym miejscu.",
    print: "Drukuj",
    download: "Pobierz",
    fileText: "Każdy kod działa raz, po haśle. Wykreśl go po użyciu. Przechowuj kody tam, gdzie tylko Ty je znajdziesz.",
    checkTitle: "Potwierdź, że kody są zapisane",
    code: "Jeden z Twoich kodów odzyskiwania",
    checkHint: "To nie zużywa kodu. Wielkie litery, odstępy i łączniki nie mają znaczenia.",
    check: "Potwierdź",
    begin: "Utwórz nowe kody odzyskiwania",
    generateTitle: "Zastąpić Twoje kody odzyskiwania?",
    generateText: "Dostaniesz dziesięć nowych kodów. Obecne od razu przestaną działać.",
    generate: "Utwórz nowe kody",
    keepOld: "Zachowaj obecne kody",
    noFactor: "Najpierw włącz uwierzytelnianie dwuskładnikowe. Kody odzyskiwania są na wypadek utraty telefonu lub klucza.",
  },
  mail: {
    "factor-lost": {
      subject: "Kody odzyskiwania konta {{username}} usunięte",
      text: "Serwis {{site}} stracił klucz, który chronił Twoje nowe kody odzyskiwania. Nie były jeszcze wyświetlone, więc je usunęliśmy. Twoje klucze bezpieczeństwa i aplikacje nadal działają. Wszystkie Twoje sesje zostały wylogowane.",
      after: "Zaloguj się i utwórz nowe kody. Jeśli nie możesz się zalogować, zresetuj hasło:",
    },
    "factor-closed": {
      subject: "Kody odzyskiwania konta {{username}} zablokowane",
      text: "Ktoś wpisał 100 błędnych kodów odzyskiwania z rzędu. Aby przerwać zgadywanie, zablokowaliśmy Twoje kody odzyskiwania na stałe, w każdej przeglądarce.",
      after:
        "Zaloguj się kluczem bezpieczeństwa lub aplikacją uwierzytelniającą i utwórz nowe kody. Jeśli te próby nie są Twoje, ktoś zna Twoje hasło. Zmień je także:",
    },
    "second-factor-failed": {
      text: "Ktoś wpisał Twoje hasło, ale nie wpisał poprawnego kodu odzyskiwania. Nikt nie dostał się na konto.",
    },
  },
  refused: {
    wrong: "To nie jest żaden z Twoich niewykorzystanych kodów odzyskiwania. Sprawdź wpisany kod albo użyj innego.",
    disowned: "Te kody już nie działają, bo zgłoszono, że nie są Twoje. Nasz e-mail w tej sprawie mówi, co zrobić.",
    closed: "Twoje kody odzyskiwania są zablokowane po 100 błędnych kodach z rzędu. Zaloguj się inaczej i utwórz nowe.",
  },
} satisfies NonNullable<Area<"factor">["recovery-code"]>;
