import type { Area } from "../catalogue.ts";

export const emails = {
  title: "Adresy e-mail",
  intro:
    "Każdym zweryfikowanym adresem możesz się zalogować i zresetować zapomniane hasło. E-maile dotyczące konta wysyłamy na wszystkie zweryfikowane adresy.",
  verifyFirst:
    "Otwórz link z e-maila, który Ci wysłaliśmy, aby zweryfikować adres. Do tego czasu nie możesz włączyć uwierzytelniania dwuskładnikowego ani zresetować zapomnianego hasła.",
  noEmail:
    "E-mail nie dotarł? Sprawdź folder ze spamem, wyślij link ponownie albo dodaj właściwy adres i usuń błędny. Nie możemy wysłać linku na adres, który zweryfikowano dla innego konta.",
  removedOn: "Zweryfikuj adres do {{date}}, w przeciwnym razie usuniemy to konto.",
  primary: "główny",
  verified: "zweryfikowany",
  unverified: "niezweryfikowany",
  verifiedSince: "Zweryfikowano: {{date}}",
  addedOn: "Dodano: {{date}}",
  button: { resend: "Wyślij link ponownie", primary: "Ustaw główny", remove: "Usuń" },
  label: {
    resend: "Wyślij link ponownie na {{address}}",
    primary: "Ustaw główny: {{address}}",
    remove: "Usuń {{address}}",
  },
  addTitle: "Dodaj adres",
  address: "Adres e-mail",
  addHint: "Wyślemy na niego e-mail z linkiem. Czas ważności linku: {{lifetimes.verifyLink}}.",
  add: "Dodaj adres",
  malformed: "Wpisz adres e-mail w postaci name@example.org.",
  "already-yours": "Ten adres jest już na Twojej liście.",
  "too-many": "Nie możesz mieć więcej adresów. Limit dla konta: {{max}}. Najpierw usuń jeden.",
  "not-verified": "Adres {{address}} nie jest jeszcze zweryfikowany. Zweryfikuj go, zanim ustawisz go jako główny.",
  "already-verified": "Adres {{address}} jest już zweryfikowany, więc nie ma linku do wysłania.",
  keep: {
    only: "{{address}} to Twój jedyny adres. Dodaj inny, zanim go usuniesz.",
    "last-verified":
      "{{address}} to Twój ostatni zweryfikowany adres. Zweryfikuj inny, zanim go usuniesz, abyśmy mogli się z Tobą skontaktować.",
    primary: "{{address}} to Twój główny adres. Ustaw inny jako główny, zanim go usuniesz.",
  },
  verifyTitle: "Zweryfikuj swój adres",
  verifyText: "To zweryfikuje adres {{address}} dla Twojego konta {{username}}.",
  verifySignedOut:
    "To zweryfikuje adres {{address}} dla konta {{username}}. Na to konto będzie można zalogować się tym adresem i zresetować nim hasło. Kontynuuj tylko wtedy, gdy {{username}} to Twoje konto. Jeśli nie, zamknij tę stronę: bez przycisku nic się nie stanie.",
  verifyOther:
    "Ten link dotyczy innego konta. Zweryfikowałby adres {{address}} dla konta {{username}}, a zalogowane jest konto {{viewer}}. Nic nie zostało zmienione.",
  verifyOtherText:
    "Jeśli {{username}} to nie Twoje konto, zamknij tę stronę. Twój adres wpisał ktoś inny i bez Ciebie nie może go użyć. Jeśli konto {{username}} też jest Twoje, wyloguj się tutaj i otwórz link ponownie.",
  notYourLink:
    "Ten link dotyczy innego konta niż to, które jest zalogowane. Nic nie zostało zmienione. Wyloguj się, a potem otwórz link ponownie.",
  verifySubmit: "Zweryfikuj adres",
  verifiedBefore: "Twój adres {{address}} jest zweryfikowany. Nie musisz nic więcej robić.",
  toAccount: "Przejdź do swojego konta",
  linkGone:
    "Ten link już nie działa. Mógł zostać użyty, zastąpiony nowszym albo wygasnąć. Czas ważności linku: {{lifetimes.verifyLink}}. Zaloguj się, aby wysłać nowy.",
  taken: "W międzyczasie ten adres zweryfikowano dla innego konta. Dodaj do tego konta inny adres.",
} satisfies Area<"emails">;
