import type { Area } from "../catalogue.ts";

export const account = {
  title: "Twoje konto",
  signedInAs: "Zalogowane konto: {{username}}",
  sections: {
    label: "Twoje konto",
    overview: "Przegląd",
    emails: "Adresy e-mail",
    password: "Hasło",
    twoFactor: "Uwierzytelnianie dwuskładnikowe",
    tokens: "Tokeny API",
    sessions: "Sesje",
    history: "Historia bezpieczeństwa",
  },
  checkUp: {
    level: {
      open: "Twoje konto chroni tylko hasło",
      fragile: "Możesz stracić dostęp do konta",
      sound: "Twoje konto jest chronione",
      best: "Twoje konto jest dobrze chronione",
    },
    step: {
      "verify-address": {
        text: "Najpierw zweryfikuj swój adres e-mail. Potrzebujesz go, aby zresetować hasło i włączyć uwierzytelnianie dwuskładnikowe.",
        action: "Zweryfikuj adres",
      },
      "add-factor": {
        text: "Każdy, kto pozna Twoje hasło, może się zalogować. Dodaj klucz dostępu, klucz bezpieczeństwa lub aplikację uwierzytelniającą, aby temu zapobiec.",
        action: "Włącz uwierzytelnianie dwuskładnikowe",
      },
      "make-codes": {
        text: "Nie masz kodów odzyskiwania. To jedyny sposób, aby się zalogować, jeśli stracisz urządzenie.",
        action: "Utwórz kody odzyskiwania",
      },
      "keep-codes": {
        text: "Nie potwierdzono jeszcze, że Twoje kody odzyskiwania są zapisane. To jedyny sposób, aby się zalogować, jeśli stracisz urządzenie.",
        action: "Potwierdź kody odzyskiwania",
      },
      "renew-codes": {
        text: "Zostało Ci niewiele kodów odzyskiwania. Utwórz nowe, zanim się skończą.",
        action: "Utwórz nowe kody odzyskiwania",
      },
      "add-another-factor": {
        text: "Dodaj sposób zapasowy, aby utrata jednego urządzenia nie odcięła Ci dostępu do konta.",
        action: "Dodaj sposób zapasowy",
      },
      "renew-password": {
        text: "Twoje hasło ma ponad dwa lata. Jeśli używasz go gdzieś indziej albo ktoś mógł je zobaczyć, wybierz nowe. W przeciwnym razie zachowaj je.",
        action: "Zmień hasło",
      },
      "end-unseen": {
        text: "Przeglądarka, która wciąż ma dostęp, nie była używana od ponad {{lifetimes.unusedBrowser}}. Jeśli już z niej nie korzystasz, wyloguj ją lub wybierz „Zapomnij przeglądarkę”.",
        action: "Sprawdź przeglądarki",
      },
      "end-unused-tokens": {
        text: "Te tokeny API nie były używane od {{lifetimes.unusedToken}}: {{labels}}. Unieważnij te, których już nie potrzebujesz.",
        action: "Sprawdź tokeny",
      },
      "limit-tokens": {
        text: "Te tokeny API nigdy nie wygasają: {{labels}}. Jeśli któryś wycieknie, będzie działać, aż ktoś to zauważy. Zastąp je tokenami, które wygasają.",
        action: "Sprawdź tokeny",
      },
    },
    nothing: "Nie musisz nic robić. Sprawdź ponownie, gdy zmienisz telefon, klucz lub adres e-mail.",
  },
  groups: { signingIn: "Logowanie", gettingBackIn: "Odzyskiwanie dostępu", activity: "Aktywność" },
  badge: {
    on: "Włączone",
    off: "Wyłączone",
    verified: "Zweryfikowany",
    notVerified: "Niezweryfikowany",
    kept: "Zapisane",
    notKept: "Niepotwierdzone",
    low: "Niewiele zostało",
  },
  needsAddress: "Najpierw zweryfikuj swój adres e-mail.",
  emails: {
    title: "Adres e-mail",
    others_one: "{{address}} i jeszcze jeden",
    others_few: "{{address}} i jeszcze {{count}}",
    others_many: "{{address}} i jeszcze {{count}}",
    others_other: "{{address}} i jeszcze {{count}}",
    manage: "Zarządzaj adresami",
    setUp: "Zweryfikuj lub popraw adres",
  },
  password: { title: "Hasło", since: "Ostatnia zmiana: {{date}}", manage: "Zmień hasło" },
  sessions: {
    title: "Sesje",
    text_one: "Zalogowana jest tylko ta przeglądarka.",
    text_few: "Zalogowane są {{count}} przeglądarki.",
    text_many: "Zalogowanych jest {{count}} przeglądarek.",
    text_other: "Liczba zalogowanych przeglądarek: {{count}}.",
    remembered_one: "Jedna przeglądarka pomija drugi krok.",
    remembered_few: "{{count}} przeglądarki pomijają drugi krok.",
    remembered_many: "{{count}} przeglądarek pomija drugi krok.",
    remembered_other: "{{count}} przeglądarki pomija drugi krok.",
    manage: "Zarządzaj sesjami",
  },
  tokens: {
    title: "Tokeny API",
    none: "Nie masz tokenów. Potrzebujesz tokenu, aby przesyłać pakiety.",
    text_one: "Jeden token może przesyłać w Twoim imieniu.",
    text_few: "{{count}} tokeny mogą przesyłać w Twoim imieniu.",
    text_many: "{{count}} tokenów może przesyłać w Twoim imieniu.",
    text_other: "{{count}} tokenu może przesyłać w Twoim imieniu.",
    manage: "Zarządzaj tokenami",
  },
  history: { title: "Historia bezpieczeństwa", text: "Logowania, zmiany i nieudane próby.", manage: "Zobacz, co się działo" },
  data: {
    title: "Twoje dane",
    text: "Pobierz kopię danych swojego konta albo usuń konto. Na zmianę decyzji masz {{lifetimes.deletionGrace}}.",
    export: "Pobierz swoje dane",
    delete: "Usuń konto",
  },
} satisfies Area<"account">;
