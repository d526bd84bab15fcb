import type { Area } from "../catalogue.ts";

export const security = {
  title: "Bezpieczeństwo",
  lead: "Co {{site}} robi, aby chronić Twoje konto, i co możesz zrobić Ty.",
  topics: {
    password: {
      title: "Twoje hasło",
      points: {
        stored: "Nigdy nie przechowujemy Twojego hasła, a tylko jego skrót argon2id. Z tego skrótu nie da się obliczyć hasła.",
        rules:
          "Musi być trudne do odgadnięcia. Minimalna liczba znaków: {{minLength}}. Nie wymagamy cyfr ani symboli i nie każemy go zmieniać: ani jedno, ani drugie nie czyni hasła bezpieczniejszym.",
        guessing: "Zgadywanie jest spowalniane, według konta i adresu IP. Po 100 błędnych hasłach z rzędu hasło jest blokowane.",
      },
    },
    factors: {
      title: "Twój drugi składnik",
      points: {
        choice: "Możesz używać aplikacji uwierzytelniającej, klucza bezpieczeństwa lub kilku z nich. Po haśle prosimy o jedno z nich.",
        phishing:
          "Klucz bezpieczeństwa jest najsilniejszy: odpowiada tylko temu serwisowi, więc kopia serwisu niczego się od niego nie dowie.",
        once: "Kod z aplikacji działa raz. Sekret, z którego powstają kody, jest zaszyfrowany.",
        codes:
          "Dostajesz dziesięć kodów odzyskiwania na wypadek utraty urządzenia. Każdy działa raz. Wydrukuj je lub zapisz w menedżerze haseł.",
        mail: "Nigdy nie wysyłamy kodów SMS-em ani e-mailem: zbyt łatwo może je odczytać ktoś inny.",
      },
    },
    sessions: {
      title: "Gdy konto jest zalogowane",
      points: {
        end: "Sesja kończy się po czasie bez aktywności: {{idle}}. Najdłuższy możliwy czas sesji: {{absolute}}.",
        fresh: "Zanim zmienisz coś ważnego, prosimy o potwierdzenie, że to Ty.",
        others: "Gdy zmienisz hasło lub drugi składnik, wszystkie inne Twoje sesje się kończą.",
      },
    },
    told: {
      title: "Co Ci mówimy",
      points: {
        history: "Twoja historia bezpieczeństwa pokazuje, co, kiedy i skąd stało się z Twoim kontem. Każdy wpis zabezpiecza poprzednie.",
        mail: "Wysyłamy Ci e-mail, gdy zmienia się Twoje hasło, adres lub drugi składnik, a także gdy ktoś loguje się z nowej przeglądarki.",
        never: "Żaden e-mail i nikt z serwisu {{site}} nigdy nie poprosi o Twoje hasło ani kod.",
      },
    },
    pages: {
      title: "Te strony",
      points: {
        own: "Żadnego śledzenia, żadnych obcych czcionek ani skryptów. Nasz własny mały skrypt jest potrzebny tylko dla kluczy bezpieczeństwa.",
        cookies: "Pliki cookie tylko podtrzymują zalogowanie i rozpoznają Twoją przeglądarkę. Skrypty nie mogą ich odczytać.",
        names: "Nikomu nie mówimy, czy dany adres e-mail ma tu konto. Nazwy użytkownika są publiczne.",
      },
    },
  },
  bug: {
    title: "Zgłoś błąd",
    text: "Coś nie działa lub trudno tego używać? <support>Skontaktuj się z pomocą techniczną</support>. Opisz kolejne kroki, oczekiwany wynik i to, co się stało.",
  },
  vulnerability: {
    title: "Zgłoś lukę w zabezpieczeniach",
    text: "Znasz słaby punkt, który zagraża kontom lub pakietom? Zgłoś go poufnie, a nie jako zwykły błąd. Lepsze jest wczesne zgłoszenie niż kompletne.",
    ask: "Do prób używaj własnych kont. Nie otwieraj cudzych danych i nie przeciążaj serwisu. Daj nam czas na usunięcie luki, zanim ją opublikujesz.",
    link: "Zgłoś lukę w zabezpieczeniach",
    file: "Kontakt jako security.txt",
    none: "Ten serwis nie podaje kontaktu w sprawie luk w zabezpieczeniach.",
  },
  toAccount: "Sprawdź bezpieczeństwo swojego konta",
} satisfies Area<"security">;
