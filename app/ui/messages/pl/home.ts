import type { Area } from "../catalogue.ts";

export const home = {
  title: "Twoje konto w serwisie {{site}}",
  lead: "Zaloguj się, aby publikować pakiety i zarządzać ochroną swojego konta.",
  signedIn: "Zalogowane konto: {{username}}.",
  toAccount: "Przejdź do swojego konta",
  toProjects: "Zobacz projekty",
  find: "Znajdź projekt",
  search: "Szukaj",
  whatTitle: "Jak chronimy Twoje konto",
  what: {
    factor: {
      title: "Drugi krok",
      text: "Użyj klucza dostępu, klucza bezpieczeństwa lub aplikacji uwierzytelniającej. Jeśli stracisz telefon lub klucz, zalogujesz się kodem odzyskiwania.",
    },
    mail: {
      title: "Żadnych cichych zmian",
      text: "Gdy Twoje konto się zmienia, wysyłamy Ci e-mail i zapisujemy to w historii.",
    },
    plain: {
      title: "Działa w każdej przeglądarce",
      text: "Ze skryptami i bez nich, na wolnym łączu, z klawiaturą lub czytnikiem ekranu. Bez śledzenia i bez obcego kodu.",
    },
  },
  more: "Jak dbamy o bezpieczeństwo kont",
  help: "Pomoc, gdy nie możesz się zalogować",
} satisfies Area<"home">;
