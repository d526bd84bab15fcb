import type { Area } from "../catalogue.ts";

export const accessibility = {
  title: "Dostępność",
  lead: "Chcemy, aby każdy mógł korzystać z serwisu {{site}}. Nasz cel to WCAG 2.2, poziom AA.",
  tested: {
    title: "Co testujemy",
    intro: "Testy automatyczne sprawdzają te punkty przed każdą nową wersją oprogramowania serwisu:",
    points: {
      axe: "axe nie znajduje naruszeń WCAG 2.2 A i AA. Sprawdza każdą stronę w Chromium, w jasnych i ciemnych kolorach.",
      keyboard: "Do wszystkiego można dotrzeć klawiaturą, w kolejności na stronie, i widać, gdzie się jest.",
      zoom: "Przy powiększeniu 400% lub szerokości 320 pikseli nic nie jest ucięte i nigdy nie trzeba przewijać w bok.",
      scripts: "Strony i formularze działają bez skryptów. Wymagają ich tylko klucze dostępu i klucze bezpieczeństwa.",
      errors: "Formularz, w którym jest problem, mówi o nim słowami, przy polu i na górze strony.",
    },
  },
  limits: {
    title: "Czego nie testujemy",
    intro: "Tego nikt jeszcze nie sprawdził w tym oprogramowaniu:",
    points: {
      people: "Serwisu z czytnikami ekranu, przez osoby, które używają ich na co dzień.",
      content: "Opisów projektów, które piszą ich autorzy.",
      key: "Okien, które przeglądarka pokazuje dla kluczy dostępu i kluczy bezpieczeństwa. Jeśli nie możesz z nich korzystać, użyj aplikacji uwierzytelniającej.",
    },
  },
  contact: {
    title: "Zgłoś nam problem",
    text: "Nie możesz skorzystać z części tego serwisu? <support>Skontaktuj się z pomocą techniczną</support> i napisz, o którą stronę chodzi. Pomożemy Ci zrobić to w inny sposób.",
  },
} satisfies Area<"accessibility">;
