import type { Area } from "../catalogue.ts";

export const error = {
  "400": { title: "Nie udało się", text: "Nie mogliśmy odczytać tego żądania. Wróć, odśwież stronę i spróbuj ponownie." },
  "403": {
    title: "Nie mogliśmy sprawdzić, skąd pochodzi formularz",
    text: "Nic nie zostało zmienione. Otwórz stronę w tym serwisie i wyślij formularz stamtąd.",
  },
  "404": { title: "Nie znaleziono strony", text: "Nie możemy znaleźć tej strony. Sprawdź adres albo przejdź do swojego konta." },
  "405": { title: "Niedostępne w ten sposób", text: "Tej strony nie można otworzyć w ten sposób." },
  "408": { title: "Za wolno", text: "Twoje żądanie nie dotarło na czas. Spróbuj ponownie." },
  "413": { title: "Za duże", text: "Wysłane dane są większe, niż ten serwis przyjmuje." },
  "429": { title: "Zbyt wiele prób", text: "Odczekaj chwilę i spróbuj ponownie." },
  "431": {
    title: "Za duże",
    text: "Adres lub pliki cookie wysłane przez przeglądarkę są za długie. Wyczyść pliki cookie tego serwisu i spróbuj ponownie.",
  },
  "500": {
    title: "Coś poszło nie tak",
    text: "Coś poszło nie tak po naszej stronie. Zapisaliśmy to zdarzenie. Nic z tego, co zapisano wcześniej, nie przepadło. Spróbuj ponownie.",
  },
  "503": { title: "Serwis jest teraz zajęty", text: "Serwis nie może teraz odpowiedzieć. Spróbuj ponownie za chwilę." },
  requestId: "Numer do podania <support>pomocy technicznej</support>: {{id}}",
  home: "Przejdź do strony głównej",
} satisfies Area<"error">;
