import type { Area } from "../catalogue.ts";

export const twoFactorReset = {
  dropped: {
    frozen: "konto jest zawieszone",
    deleting: "konto jest w trakcie usuwania",
    admin: "konto ma teraz uprawnienia administratora",
    "new-factor": "w międzyczasie dodano klucz bezpieczeństwa lub aplikację",
    "factor-used": "w międzyczasie użyto klucza bezpieczeństwa, aplikacji lub kodu odzyskiwania",
    "no-factor": "uwierzytelnianie dwuskładnikowe jest już wyłączone",
  },
  own: {
    title: "Uwierzytelnianie dwuskładnikowe zostanie usunięte",
    text: "Ktoś powiedział pomocy technicznej, że Twoje klucze bezpieczeństwa, aplikacje i kody odzyskiwania zostały utracone. W podanym niżej terminie usuniemy je wszystkie. Potem do zalogowania się wystarczy Twoje hasło. Jeśli to nie Twoja prośba, zatrzymaj to teraz i zmień hasło.",
    due: "Usuniemy je: {{date}}.",
    submit: "Zatrzymaj: mam swoje klucze lub kody",
    textDisowned:
      "Ktoś użył linku „To nie ja” w jednym z naszych e-maili i zgłosił, że klucze bezpieczeństwa lub aplikacje tego konta należą do kogoś innego. Już nie działają, a my usuniemy je w podanym niżej terminie. Zatrzymać to może tylko link z e-maili w tej sprawie.",
    confirm: "Potwierdź w inny sposób, że to Ty",
    needsOlderFactor:
      "Potwierdź kluczem bezpieczeństwa, aplikacją lub kodem sprzed rozpoczęcia resetowania. Jeśli nie możesz, użyj linku z e-maila w tej sprawie.",
    gone: "Nie ma już resetowania, które można zatrzymać. Co się stało, mówi Twoja historia bezpieczeństwa.",
  },
  stop: {
    title: "Zachować uwierzytelnianie dwuskładnikowe?",
    text: "Ktoś powiedział pomocy technicznej, że Twoje klucze bezpieczeństwa, aplikacje i kody odzyskiwania zostały utracone. Wkrótce je usuniemy. Naciśnij przycisk, aby to zatrzymać.",
    textDisowned:
      "Zgłoszono, że klucze bezpieczeństwa lub aplikacje Twojego konta nie są Twoje. Wkrótce je usuniemy. Naciśnij przycisk, aby je zachować, ale tylko wtedy, gdy pochodzą od Ciebie.",
    submit: "Zatrzymaj resetowanie",
    gone: "Ten link został już użyty albo nie ma już resetowania, które można zatrzymać. Zaloguj się, aby sprawdzić konto.",
  },
} satisfies Area<"twoFactorReset">;
