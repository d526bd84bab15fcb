import type { Area } from "../catalogue.ts";

export const twoFactor = {
  title: "Uwierzytelnianie dwuskładnikowe",
  on: "Uwierzytelnianie dwuskładnikowe jest włączone. Po haśle prosimy o jedno z tych:",
  off: "Uwierzytelnianie dwuskładnikowe jest wyłączone. Każdy, kto pozna Twoje hasło, może się zalogować.",
  missing: "Dodaj klucz dostępu, klucz bezpieczeństwa lub aplikację uwierzytelniającą, aby temu zapobiec.",
  missingRequired:
    "Ten serwis wymaga uwierzytelniania dwuskładnikowego. Dodaj klucz dostępu, klucz bezpieczeństwa lub aplikację uwierzytelniającą.",
  onlyOne: "Dodaj sposób zapasowy, aby utrata jednego urządzenia nie odcięła Ci dostępu do konta.",
  lastUsed: "Dodano: {{added}}. Ostatnie użycie: {{used}}",
  neverUsed: "Dodano: {{added}}. Jeszcze nie użyto",
  disowned: "Według Twojego zgłoszenia to nie należy do Ciebie. Już nie działa.",
  closed: "Zablokowano po 100 nieudanych próbach z rzędu. Usuń i dodaj ponownie.",
  label: "Nazwa",
  removeText: "Nie będzie już można zalogować się za pomocą „{{label}}”. Inne Twoje sesje zostaną zakończone.",
  removeLast:
    "„{{label}}” to Twój jedyny drugi krok. Bez niego do zalogowania się wystarczy samo hasło, a Twoje kody odzyskiwania zostaną usunięte. Inne Twoje sesje zostaną zakończone.",
  lastFactor: "Ten serwis wymaga uwierzytelniania dwuskładnikowego, a to Twój jedyny drugi krok. Najpierw dodaj inny.",
  offer: {
    title: "Następnym razem zaloguj się szybciej i bezpieczniej",
    text: "Z kluczem dostępu logujesz się odciskiem palca, twarzą lub kodem PIN. Nie potrzebujesz hasła ani kodu.",
    add: "Dodaj klucz dostępu",
    later: "Nie teraz",
  },
  copy: "Kopiuj",
  copied: "Skopiowano",
} satisfies Area<"twoFactor">;
