import type { Area } from "../catalogue.ts";

export const sessions = {
  title: "Sesje i przeglądarki",
  intro: "Przeglądarki, z których się logujesz. Gdy zalogujesz się z nowej, wyślemy Ci e-mail.",
  remembered: "Zapamiętana przeglądarka pomija drugi krok, ale nigdy hasło.",
  line: "Ostatnie użycie: {{date}}, z adresu {{ipAddress}}",
  loggedOut: "Wylogowana. Ostatnie użycie: {{date}}.",
  details: "Szczegóły",
  address: "Adres IP",
  methods: "Sposób logowania",
  started: "Zalogowano",
  lastSeen: "Ostatnie użycie",
  ends: "Wygasa",
  revoke: "Wyloguj",
  revokeOthers: "Wyloguj wszystkie inne przeglądarki",
  noDevices: "Brak przeglądarek.",
  firstUsed: "Pierwsze użycie",
  lastUsed: "Ostatnie logowanie",
  secondFactor: "Drugi krok",
  skippedUntil: "Pomijany do {{date}}",
  asked: "Wymagany",
  skips: "Pomija drugi krok",
  forget: "Zapomnij przeglądarkę",
  forgetText: "Następne logowanie z niej potraktujemy jak nowe: będzie wymagać drugiego kroku, a my wyślemy Ci o nim e-mail.",
  thisBrowser: "Ta przeglądarka",
  notMe: {
    title: "Zgłoś logowanie, które nie jest Twoje",
    text: "Jeśli nie rozpoznajesz logowania lub zmiany z naszego e-maila, naciśnij przycisk. Wyloguje on i zapomni wszystkie przeglądarki oraz zablokuje Twoje hasło, dopóki go nie zresetujesz.",
    login: "Logowanie: {{browser}}, {{ipAddress}}, {{date}}",
    since: "Usunie też to, co dodano do Twojego konta od {{date}}:",
    nothing: "Od tego czasu nic nie dodano do Twojego konta.",
    waits_one:
      "To Twoje jedyne drugie kroki. Od razu przestaną działać, a usuniemy je po {{count}} godzinie. Do tego czasu nikt nie może się zalogować. Na każdy Twój adres wyślemy e-mail z linkiem, który pozwala je zachować.",
    waits_few:
      "To Twoje jedyne drugie kroki. Od razu przestaną działać, a usuniemy je po {{count}} godzinach. Do tego czasu nikt nie może się zalogować. Na każdy Twój adres wyślemy e-mail z linkiem, który pozwala je zachować.",
    waits_many:
      "To Twoje jedyne drugie kroki. Od razu przestaną działać, a usuniemy je po {{count}} godzinach. Do tego czasu nikt nie może się zalogować. Na każdy Twój adres wyślemy e-mail z linkiem, który pozwala je zachować.",
    waits_other:
      "To Twoje jedyne drugie kroki. Od razu przestaną działać, a usuniemy je po {{count}} godziny. Do tego czasu nikt nie może się zalogować. Na każdy Twój adres wyślemy e-mail z linkiem, który pozwala je zachować.",
    needsCodes: "Nie będziesz mieć kodów odzyskiwania. Utwórz nowe po następnym zalogowaniu.",
    submit: "To nie ja",
    gone: "Ten link został już użyty albo wygasł: działa przez {{lifetimes.notMeLink}}. Jeśli jakieś logowanie budzi Twoje wątpliwości, zresetuj hasło i sprawdź historię bezpieczeństwa.",
    token: "token API „{{label}}”",
    named: "drugi krok „{{label}}”",
    codes: "kody odzyskiwania",
  },
} satisfies Area<"sessions">;
