import type { Area } from "../catalogue.ts";

export const announcements = {
  title: "Ogłoszenia",
  feed: "Ogłoszenia serwisu {{site}}",
  toFeed: "Śledź ogłoszenia w czytniku kanałów",
  byEmail: {
    title: "Ogłoszenia e-mailem",
    label: "Wysyłaj mi ogłoszenia e-mailem",
    hint: "Informujemy o konserwacji i zmianach serwisu. Ogłoszenia wysyłamy na Twój główny adres.",
    submit: "Zapisz",
  },
  admin: {
    intro:
      "Ogłoszenia może przeczytać każdy, w serwisie i w jego kanale. Twoja nazwa jest widoczna tutaj i w Twojej historii, ale nie przy ogłoszeniu.",
    add: "Dodaj ogłoszenie",
    name: "Tytuł",
    text: "Treść",
    textHint: "Jeden akapit. Maksymalna liczba znaków: {{max}}.",
    from: "Pokazuj od (UTC)",
    fromHint: "Na przykład 2026-11-27 08:00. Zostaw puste, aby pokazać teraz.",
    until: "Pokazuj do (UTC)",
    untilHint: "Zostaw puste, aby pokazywać, dopóki nie zakończysz ogłoszenia.",
    moment: "Wpisz dzień albo dzień i godzinę, na przykład 2026-11-27 08:00",
    over: "Wpisz czas w przyszłości, późniejszy niż początek",
    email: "Wyślij też e-mail do wszystkich, którzy poprosili o ogłoszenia",
    submit: "Dodaj ogłoszenie",
    none: "Nie ma jeszcze ogłoszeń.",
    state: { planned: "Zaplanowane", shown: "Pokazywane", over: "Zakończone" },
    emailed: "E-mailem",
    span: "Od {{from}} do {{until}}",
    open: "Od {{from}}, dopóki ktoś go nie zakończy",
    by: "Dodane przez użytkownika {{name}}",
    ended: "Zakończone przez użytkownika {{name}}",
    end: "Zakończ „{{title}}”",
    endText: "Serwis przestanie je pokazywać, a e-maile, które nie zostały jeszcze napisane, nie zostaną wysłane.",
    nothing: "To ogłoszenie już się zakończyło.",
  },
} satisfies Area<"announcements">;
