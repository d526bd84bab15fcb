import type { Area } from "../catalogue.ts";

export const confirm = {
  title: "Potwierdź, że to Ty",
  text: "Zalogowane konto: {{username}}. Aby kontynuować, potwierdź, że to Ty. Nie zapytamy ponownie przez {{lifetimes.freshProof}}.",
  afterRecovery: "Zalogowano kodem odzyskiwania, więc tutaj wystarczy Twoje hasło.",
  closed:
    "Jeden z Twoich sposobów potwierdzania jest zablokowany po 100 błędnych próbach z rzędu. Użyj innego. Możesz też wylogować się i zalogować ponownie kodem odzyskiwania. Potem usuń zablokowany sposób i dodaj go ponownie.",
  factorGone: "Nie możesz użyć żadnego z nich? Wyloguj się, a potem zaloguj się kodem odzyskiwania. Wtedy wystarczy tutaj Twoje hasło.",
  keyOnly:
    "Masz uprawnienia administratora, więc wystarczy tu tylko Twój klucz bezpieczeństwa lub klucz dostępu. Jeśli go już nie masz, poproś kogoś z dostępem do serwera o zresetowanie Twojego uwierzytelniania dwuskładnikowego.",
  password: { password: "Hasło", submit: "Potwierdź hasłem", forgot: "Nie pamiętasz hasła?" },
  wrongPassword: "To hasło jest nieprawidłowe. Spróbuj ponownie albo je zresetuj.",
  notAccepted: "W ten sposób nie można potwierdzić. Wybierz jedną z opcji poniżej.",
} satisfies Area<"confirm">;
